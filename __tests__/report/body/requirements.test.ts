import { describe, expect, it } from 'vitest';
import type { Change, Requirement } from '../../../src/report/body/advice.ts';
import { changesText } from '../../../src/report/body/changes.ts';
import { requirementsText } from '../../../src/report/body/requirements.ts';
import { tickedBoxes } from '../../../src/report/boxes.ts';

const SOURCES = ['https://github.com/metabase/metabase/issues/45367'];
const of = (state: Requirement['state'], text = `It is ${state}`, more: Partial<Requirement> = {}): Requirement => {
  return { state, text, sources: SOURCES, ...more };
};

describe('the checklist', () => {
  const list = requirementsText([
    of('met'),
    of('unknown'),
    of('unmet', 'MariaDB is 10.6. Older ones do not start.', { found: 'mariadb:10.4 in compose.yaml' }),
  ]);

  it('has what is not met first and in bold, then what nobody knows, then what is met', () => {
    const lines = list.split('\n').filter((line) => line.startsWith('- '));
    expect(lines[0]).toMatch(
      /^- \[ \] <!-- box requirement\/unmet\/\w+ --> ❌ \*\*MariaDB is 10\.6\.\*\* Older ones do not start\. Found: mariadb:10\.4 in compose\.yaml\. \(\[metabase#\u200b45367\]\(https:\/\/redirect/,
    );
    expect(lines[1]).toMatch(/^- \[ \] <!-- box requirement\/unknown\/\w+ --> It is unknown\./);
    expect(lines[2]).toMatch(/^- \[x\] <!-- box requirement\/met\/\w+ --> It is met\./);
    expect(list.startsWith('> [!WARNING]\n> **1 requirement is not met.** Merge when it is.')).toBe(true);
  });

  it('is not alarmed when nothing is in the way', () => {
    expect(requirementsText([of('met'), of('unknown')])).not.toContain('[!');
  });

  it('folds what is met when there is much of it', () => {
    const many = requirementsText(['a', 'b', 'c', 'd'].map((text) => of('met', text)));
    expect(many).toContain('<summary>4 that are met</summary>');
    expect([...tickedBoxes(many)]).toHaveLength(4);
  });

  it('briefly counts what is met', () => {
    expect(requirementsText([of('met'), of('unmet')], true)).toContain('1 more are met.');
    expect(requirementsText([of('met'), of('unmet')], true)).not.toContain('It is met');
  });

  it('has one id for one sentence in one state', () => {
    const ids = (requirements: Requirement[]) => requirementsText(requirements).match(/requirement\/[\w/]+/g);
    expect(ids([of('unknown', 'a')])).toEqual(ids([of('unknown', 'a', { found: 'b', sources: [] })]));
    expect(new Set([of('unknown', 'a'), of('unmet', 'a'), of('unknown', 'b')].flatMap((one) => ids([one]))).size).toBe(
      3,
    );
  });

  it('marks what is only likely', () => {
    expect(requirementsText([of('unknown', 'a', { certainty: 'likely' })])).toContain('a. _(likely, not confirmed)_');
  });
});

describe('what a step brings', () => {
  const change = (severity: Change['severity'], major: number, more: Partial<Change> = {}): Change => {
    return { severity, major, text: `${severity} of ${major}`, sources: [], ...more };
  };

  it('has what breaks first, and else keeps its order', () => {
    const text = changesText([
      change('info', 60),
      change('breaking', 63),
      change('action', 61),
      change('breaking', 60),
    ]);
    expect(text.split('\n')).toEqual([
      '- **Breaks in 63:** breaking of 63.',
      '- **Breaks in 60:** breaking of 60.',
      '- **To do in 61:** action of 61.',
      '- **New in 60:** info of 60.',
    ]);
  });

  it.each([
    ['few are shown', ['breaking', 'info', 'info', 'info', 'info', 'info'], 6],
    ['many are folded', ['breaking', 'info', 'info', 'info', 'info', 'info', 'info'], 5],
    ['what breaks is folded later', Array(9).fill('breaking'), 9],
    ['what breaks is folded too', Array(30).fill('breaking'), 10],
  ] as const)('%s', (_title, severities, shown) => {
    const text = changesText(severities.map((severity) => change(severity, 60)));
    expect(text.split('<details>')[0]?.match(/^- /gm)).toHaveLength(shown);
    expect(text.match(/^- /gm)).toHaveLength(severities.length);
    expect(
      changesText(
        severities.map((severity) => change(severity, 60)),
        true,
      ),
    ).not.toContain('<details>');
  });

  it('says what is not certain', () => {
    const text = changesText([change('action', 63, { certainty: 'likely', applies: 'possible' })]);
    expect(text).toContain('action of 63. _(likely, not confirmed)_ _(where it applies: the files do not tell)_');
  });

  it('of nothing is nothing', () => {
    expect(changesText([])).toBe('');
  });
});
