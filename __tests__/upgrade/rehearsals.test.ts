import { describe, expect, it } from 'vitest';
import { type Facts, parseJournal, printEntry, stateOf } from '../../src/upgrade/journal.ts';
import { expectedSeconds, missingRehearsal, rehearsalsOf } from '../../src/upgrade/rehearsal/rehearsals.ts';

const AT = '2026-10-01T12:00:00.000Z';
const TODAY = new Date('2026-10-08T12:00:00Z');

function journal(
  from: string,
  stops: readonly string[],
  { at = AT, mode = 'rehearse' as const, closed = 'done', facts = undefined as Facts | undefined } = {},
) {
  const seconds = stops.map((stop, index) => ({ stop, seconds: 10 + index }));
  const rehearsed = { from, stops: seconds, at, sizeBytes: 1, copyOn: 'postgres 17' };
  const opening = { run: 'r', mode, deployment: 'd', platform: 'p', from, stops };
  const entries = [
    printEntry({ kind: 'opened', at, ...opening }),
    printEntry({ kind: 'begin', at, phase: 'throw-away' }),
    printEntry({ kind: 'end', at, phase: 'throw-away', facts: facts ?? { rehearsed } }),
    ...(closed === 'open' ? [] : [printEntry({ kind: 'closed', at, ending: closed as 'done' })]),
  ];
  return stateOf(parseJournal(entries.join(''), 'a journal'));
}

describe('a rehearsal counts', () => {
  it.each([
    ['when it was successful', journal('v0.58.3', ['v0.60.2']), 1],
    ['not when it failed', journal('v0.58.3', ['v0.60.2'], { closed: 'abandoned', facts: {} }), 0],
    ['not when it was not closed', journal('v0.58.3', ['v0.60.2'], { closed: 'open' }), 0],
    ['not when it measured nothing', journal('v0.58.3', ['v0.60.2'], { facts: {} }), 0],
    ['not when it was an upgrade', journal('v0.58.3', ['v0.60.2'], { mode: 'upgrade' as 'rehearse' }), 0],
  ])('%s', (_, state, count) => {
    expect(rehearsalsOf([state])).toHaveLength(count);
  });
});

describe('the seconds that are expected', () => {
  const all = rehearsalsOf([
    journal('v0.57.1', ['v0.60.2']),
    journal('v0.58.3', ['v0.59.9', 'v0.60.2']),
    journal('v0.58.3', ['v0.60.2']),
  ]);

  it('are those of the newest rehearsal from the same version', () => {
    expect(expectedSeconds(all, 'v0.58.3')).toEqual({ 'v0.59.9': 10, 'v0.60.2': 11 });
    expect(expectedSeconds(all, 'v0.56.1')).toEqual({});
  });
});

describe('an upgrade that asks for a rehearsal', () => {
  const all = rehearsalsOf([journal('v0.58.3', ['v0.59.9', 'v0.60.2'])]);

  it.each<[string, string, readonly string[], string, string | undefined]>([
    ['has one of the same stops', 'v0.58.3', ['v0.59.9', 'v0.60.2'], TODAY.toISOString(), undefined],
    ['has one a moment before it is too old', 'v0.58.3', ['v0.59.9', 'v0.60.2'], '2026-10-15T11:59:59Z', undefined],
    [
      'has one that is too old',
      'v0.58.3',
      ['v0.59.9', 'v0.60.2'],
      '2026-10-15T12:00:00Z',
      'v0.58.3 -> v0.59.9 -> v0.60.2 is 14 days old',
    ],
    [
      'has none of fewer stops',
      'v0.58.3',
      ['v0.60.2'],
      TODAY.toISOString(),
      'of v0.58.3 -> v0.60.2, and there is none; the last one was of v0.58.3 -> v0.59.9 -> v0.60.2.',
    ],
    ['has none of another target', 'v0.58.3', ['v0.59.9', 'v0.60.3'], TODAY.toISOString(), 'and there is none'],
    ['has none from another version', 'v0.58.4', ['v0.59.9', 'v0.60.2'], TODAY.toISOString(), 'and there is none'],
  ])('%s', (_, from, stops, today, missing) => {
    const told = missingRehearsal(all, from, stops, new Date(today));
    if (missing === undefined) expect(told).toBeUndefined();
    else expect(told).toContain(missing);
  });

  it('has none where nothing was ever rehearsed, and says what to do', () => {
    expect(missingRehearsal([], 'v0.58.3', ['v0.60.2'], TODAY)).toBe(
      '"require-rehearsal" asks for a successful rehearsal of v0.58.3 -> v0.60.2, and there is none. ' +
        'Run the mode rehearse with the same inputs, or set "require-rehearsal: false".',
    );
  });
});
