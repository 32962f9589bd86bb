import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, parseJournal, printEntry, stateOf } from '../../src/upgrade/journal.ts';

const OPENED: Entry = {
  kind: 'opened',
  at: '2026-10-08T12:00:00.000Z',
  run: 'r1',
  mode: 'upgrade',
  deployment: 'production',
  platform: 'docker',
  from: 'v0.58.3',
  stops: ['v0.64.1.5'],
};
const at = (seconds: number) => new Date(Date.parse(OPENED.at) + seconds * 1000).toISOString();
const ENTRIES: Entry[] = [
  OPENED,
  { kind: 'begin', at: at(1), phase: 'preflight' },
  { kind: 'end', at: at(3), phase: 'preflight', facts: { baseline: { changelog: 'x' }, a: 1 } },
  { kind: 'begin', at: at(4), phase: 'swap', stop: 'v0.64.1.5' },
  { kind: 'end', at: at(5.5), phase: 'swap', stop: 'v0.64.1.5', facts: { a: 2 } },
  { kind: 'begin', at: at(6), phase: 'verify', stop: 'v0.64.1.5' },
  { kind: 'failed', at: at(7), phase: 'verify', why: 'No.' },
];
const TEXT = ENTRIES.map(printEntry).join('');

describe('a journal', () => {
  it('tells what was begun, what came to its end, and what was found out', () => {
    const { kind, at: openedAt, ...opening } = OPENED;
    expect(stateOf(parseJournal(TEXT, 'j'))).toEqual({
      ...opening,
      openedAt,
      phase: 'verify',
      phaseEnded: false,
      begun: ['preflight', 'swap', 'verify'],
      stop: 'v0.64.1.5',
      facts: { baseline: { changelog: 'x' }, a: 2 },
      ended: [
        { phase: 'preflight', seconds: 2 },
        { phase: 'swap', stop: 'v0.64.1.5', seconds: 1.5 },
      ],
      failure: 'No.',
      closed: undefined,
    });
  });

  it.each(['done', 'undone', 'abandoned'] as const)('that is closed as %s says so', (ending) => {
    const text = TEXT + printEntry({ kind: 'closed', at: at(8), ending });
    expect(stateOf(parseJournal(text, 'j')).closed).toBe(ending);
  });

  it('is read to its last whole line, wherever the machine stopped', () => {
    const bytes = [...TEXT];
    const first = printEntry(OPENED).length;
    for (let length = first; length <= bytes.length; length++) {
      const entries = parseJournal(TEXT.slice(0, length), 'j');
      expect(ENTRIES.slice(0, entries.length)).toEqual(entries);
      const whole = TEXT.slice(0, length).split('\n').length - 1;
      expect([whole, whole + 1]).toContain(entries.length);
    }
  });

  it.each([
    ['', /^The journal j does not start with the opening of a run\./],
    [TEXT.slice(TEXT.indexOf('\n') + 1), /does not start with the opening/],
    [TEXT.replace('"kind":"begin"', '"kind":"other"'), /^Line 2 of the journal j can't be read\./],
    [TEXT.replace('{"kind":"end"', '{"kind":"end'), /^Line 3 of the journal j can't be read\./],
    ['null\n', /^Line 1 of the journal j/],
  ])('of %j is refused', (text, message) => {
    expect(() => parseJournal(text, 'j')).toThrow(message);
  });

  it('of anything else is refused in words of ours, and never makes up an entry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseJournal(text, 'j')).toThrow(/^(Line \d+ of t|T)he journal j /);
      }),
    );
  });

  it('reads back every fact', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (facts) => {
        const entry = { kind: 'end', at: at(9), phase: 'fetch', facts: JSON.parse(JSON.stringify(facts)) } as Entry;
        expect(parseJournal(printEntry(OPENED) + printEntry(entry), 'j')[1]).toEqual(entry);
      }),
    );
  });
});
