import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdvisoryNews, StepAdvice } from '../../../src/report/body/advice.ts';
import { printBody } from '../../../src/report/body/document.ts';
import { parseBody } from '../../../src/report/body/parse.ts';
import { sizeOf } from '../../../src/report/body/size.ts';
import { outward, sourceLink, sourceLinks } from '../../../src/report/body/source.ts';
import { type StepBody, stepBody } from '../../../src/report/body/stepBody.ts';
import { box } from '../../../src/report/boxes.ts';
import { versionOf } from '../../manifests/inMemoryTree.ts';
import { deploymentOf } from '../deployments.ts';

const MARKER = '<!-- metabase-upgrade {} -->';
const LINKS = { prefix: 'https://github.com/o/r/blob/0123/', folder: '' };

async function step(tag: string, target: string, more: Partial<StepBody> = {}): Promise<StepBody> {
  return {
    deployment: await deploymentOf(tag, target),
    notes: [],
    links: LINKS,
    marker: MARKER,
    footer: ['End.'],
    ...more,
  };
}

/** Advice in which every text is `words`. */
function adviceOf(words: string): StepAdvice {
  const news: AdvisoryNews = {
    id: words,
    url: words,
    severity: 'high',
    kev: true,
    exploited: true,
    summary: words,
    minimumFix: { tag: words, sameMajor: true },
  };
  return {
    urgency: { fixed: [news], open: [news], mustUpgrade: [{ fixed: words, message: words }] },
    requirements: [
      { text: words, state: 'unmet', found: words, sources: [words] },
      { text: words, state: 'unknown', sources: [] },
    ],
    changes: [{ major: 60, severity: 'breaking', text: words, sources: [words] }],
    rollback: { knownToFail: true, reasons: [{ text: words, sources: [words], outcome: 'fails' }] },
    notKnown: [words],
  };
}

/** Blocks of code, ours and those of others, and code in a line. */
function withoutCode(text: string): string {
  const lines = text.replace(/^(```|~~~).*\n[\s\S]*?^\1$/gm, '');
  return lines.replace(/\\.|(`+)(?!`)(.*?[^`])\1(?!`)/g, (found) => (found.startsWith('\\') ? '\\.' : ''));
}

describe('the sections of a step', () => {
  it('are few when nothing is known', async () => {
    const { sections } = stepBody(await step('v0.60.1', '61'));
    expect(sections.map(({ id }) => id)).toEqual([
      ...['summary', 'pins', 'changes', 'notes', 'back-up', 'while-it-starts', 'way-back', 'footer'],
    ]);
  });

  it('have an order, with what is urgent first', async () => {
    const more = { advice: adviceOf('words'), lockFiles: ['a.lock'], lead: 'Waits for another.' };
    const body = stepBody(await step('v0.38.2', 'latest', more));
    expect(body.sections.map(({ id }) => id)).toEqual([
      ...['summary', 'urgency', 'path', 'pins', 'requirements', 'changes', 'notes', 'back-up', 'while-it-starts'],
      ...['way-back', 'lock-files', 'not-known', 'footer'],
    ]);
    const text = printBody(body);
    expect(text).toMatch(/^<!-- section summary -->\n\nWaits for another\.\n\nMoves Metabase/);
    expect(text).toContain('Before you merge: **back up** · **1 requirement not met** · 1 requirement to confirm');
    expect(text).toContain('renew them with their own tool: `a.lock`.');
    expect(text.endsWith(`---\n\nEnd.\n\n${MARKER}`)).toBe(true);
  });

  it('leave room for what counts: the notes give way first, what is urgent never', async () => {
    const url = 'https://github.com/metabase/metabase/releases/tag/v0.38.3';
    const notes = [{ version: versionOf('38.3'), url, date: undefined, body: 'note '.repeat(7000) }];
    const changes = Array.from({ length: 400 }, () => adviceOf('A change. '.repeat(12)).changes ?? []).flat();
    const advice = { ...adviceOf('words'), changes };
    const text = printBody(stepBody(await step('v0.38.2', 'latest', { notes, advice })));
    expect(sizeOf(text)).toBeLessThanOrEqual(65_536);
    expect(text).not.toContain('note note');
    for (const kept of ['This step fixes', '1 requirement is not met', 'restore the backup', 'pg_dump', MARKER]) {
      expect(text).toContain(kept);
    }
  });

  it('keep what others wrote inside', async () => {
    const piece = fc.constantFrom(
      ...['<!-- section urgency -->', MARKER, '\n', '\n\n', '```', '~~~', '<details>', '</details>', '<!--', '-->'],
      ...[
        '@octocat',
        '#12',
        'https://github.com/a/b/issues/1',
        '[x](javascript:y)',
        '|',
        '`',
        '> ',
        '# ',
        'words',
        ' ',
      ],
      ...[box('rebase', 'x', true), '![x](https://x)', '**', '\\'],
    );
    const deployment = await deploymentOf('v0.38.2');
    const anchors = printBody(stepBody(await step('v0.38.2', 'latest', { advice: adviceOf('words') })));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const words = pieces.join('');
        const url = 'https://github.com/metabase/metabase/releases/tag/v0.38.3';
        const notes = [{ version: versionOf('38.3'), url, date: undefined, body: words }];
        const advice = adviceOf(words);
        const text = printBody(stepBody({ deployment, notes, links: LINKS, marker: MARKER, footer: [], advice }));
        const { sections, ticked, marker } = parseBody(text);
        const before = parseBody(anchors).sections.map(({ id }) => id);
        expect(sections.map(({ id }) => id)).toEqual(before);
        expect([...ticked]).toEqual([]);
        expect(marker).toBe(MARKER);
        const shown = withoutCode(text).replace(/\]\(https:[^\s)]*\)/g, ']');
        expect(shown).not.toMatch(/@[a-z]|#\d|<(b|img)\b/i);
        expect(shown.match(/<details>/g)?.length).toBe(shown.match(/<\/details>/g)?.length);
      }),
    );
  });
});

describe('a source', () => {
  it.each([
    [
      'https://github.com/metabase/metabase/issues/1',
      '[metabase#\u200b1](https://redirect.github.com/metabase/metabase/issues/1)',
    ],
    ['https://github.com/a/b/pull/22', '[b#\u200b22](https://redirect.github.com/a/b/pull/22)'],
    ['https://github.com/a/b/blob/master/docs/x.md', '[x.md](https://redirect.github.com/a/b/blob/master/docs/x.md)'],
    ['https://www.example.org/a?b', '[example.org](https://www.example.org/a?b)'],
    ['not an address', '`not an address`'],
    ['javascript:alert(1)', '`javascript:alert(1)`'],
  ])('%s is %s', (address, markdown) => {
    expect(sourceLink(address)).toBe(markdown);
  });

  it('is named once', () => {
    expect(sourceLinks(['https://a.org', 'https://a.org'])).toBe(' ([a.org](https://a.org))');
    expect(sourceLinks([])).toBe('');
  });

  it('that is no address of the web is no link', () => {
    expect(outward('x', 'http://a.org')).toBe('x');
    expect(outward('x', 'https://a.org/ y')).toBe('x');
    expect(outward('x', 'https://a.org/)')).toBe('[x](https://a.org/%29)');
  });
});
