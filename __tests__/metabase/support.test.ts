import { describe, expect, it } from 'vitest';
import { type LiveSupport, ltsMajors, supportOf } from '../../src/metabase/support.ts';

const LIVE: LiveSupport = new Map([
  [63, { eol: '2026-12-01' }],
  [64, { lts: true }],
  [65, { eol: '2027-01-20', lts: false }],
  [66, {}],
]);

const ROWS: readonly (readonly [title: string, major: number, today: string, live: boolean, wanted: object])[] = [
  ['long before the end', 58, '2026-10-08', false, { state: 'supported', eol: '2027-02-17', lts: true, days: 132 }],
  ['61 days before the end', 58, '2026-12-18', false, { state: 'supported', eol: '2027-02-17', lts: true, days: 61 }],
  ['60 days before the end', 58, '2026-12-19', false, { state: 'ends-soon', eol: '2027-02-17', lts: true, days: 60 }],
  ['on the last day', 64, '2026-11-17', false, { state: 'ends-soon', eol: '2026-11-17', lts: false, days: 0 }],
  ['the day after', 64, '2026-11-18', false, { state: 'ended', eol: '2026-11-17', lts: false, days: -1 }],
  [
    'over a change of the clock',
    63,
    '2026-10-08',
    false,
    { state: 'ends-soon', eol: '2026-11-01', lts: false, days: 24 },
  ],
  ['ended', 59, '2026-10-08', false, { state: 'ended', eol: '2026-09-01', lts: false, days: -37 }],
  ['before the first that is listed', 53, '2026-10-08', false, { state: 'ended', lts: false }],
  ['newer than the list', 65, '2026-10-08', false, { state: 'unknown', lts: false }],
  ['put off by the live list', 63, '2026-10-08', true, { state: 'ends-soon', eol: '2026-12-01', lts: false, days: 54 }],
  ['only a part of it is live', 64, '2026-10-08', true, { state: 'ends-soon', eol: '2026-11-17', lts: true, days: 40 }],
  [
    'known from the live list alone',
    65,
    '2026-10-08',
    true,
    { state: 'supported', eol: '2027-01-20', lts: false, days: 104 },
  ],
  ['without a day', 66, '2026-10-08', true, { state: 'unknown', lts: false }],
  ['not in the live list', 58, '2026-10-08', true, { state: 'supported', eol: '2027-02-17', lts: true, days: 132 }],
];

describe('support', () => {
  it.each(ROWS)('%s (%i on %s)', (_title, major, today, live, wanted) => {
    expect(supportOf(major, today, live ? LIVE : undefined)).toEqual(wanted);
  });

  it('is long for the majors of both lists that say so', () => {
    expect([...ltsMajors()]).toEqual([58]);
    expect([...ltsMajors(LIVE)].sort()).toEqual([58, 64]);
    expect([...ltsMajors(new Map([[58, { lts: false }]]))]).toEqual([]);
  });
});
