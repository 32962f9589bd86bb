import { describe, expect, it } from 'vitest';
import type { Decision, Pull } from '../../src/pulls/decide.ts';
import { printMarker } from '../../src/pulls/marker.ts';
import { type Circumstances, reasonToWait } from '../../src/pulls/patience.ts';

const DAY = 86_400_000;
const NOON = new Date('2026-10-08T12:00:00Z');
const FREE: Circumstances = { now: NOON, window: undefined, updateAtMost: 0, open: 0, limit: undefined, asked: false };
const NIGHTS = { expressions: ['* 22-23 * * *'], timezone: 'UTC' };
const PULL = {
  number: 7,
  body: printMarker({ next: 'v0.64.1', commit: 'c', edits: 'e', text: 't', moved: '2026-10-05T12:00:00Z' }),
} as Pull;

const CREATE: Decision = { do: 'create' };
const REOPEN: Decision = { do: 'create', former: 'c', since: '2026-10-05T12:00:00Z' };
const TEXT: Decision = { do: 'update', pull: PULL, commit: false };
const NEWER: Decision = { do: 'update', pull: PULL, commit: true, because: 'newer' };
const BASE: Decision = { do: 'update', pull: PULL, commit: true, because: 'base' };
const ASKED: Decision = { do: 'update', pull: PULL, commit: true, because: 'asked' };
const NOTHING: Decision = { do: 'nothing', pull: PULL };

interface Row {
  readonly title: string;
  readonly decision: Decision;
  readonly circumstances: Partial<Circumstances>;
  readonly says: RegExp | undefined;
}

const week = { updateAtMost: 7 * DAY };
const ROWS: readonly Row[] = [
  { title: 'nothing is in the way of a new one', decision: CREATE, circumstances: {}, says: undefined },
  {
    title: 'a new one comes outside of the window',
    decision: CREATE,
    circumstances: { window: NIGHTS },
    says: /^No pull request is opened outside of the schedule "\* 22-23 \* \* \*" \(UTC\)\.$/,
  },
  {
    title: 'a new commit comes outside of the window',
    decision: BASE,
    circumstances: { window: NIGHTS },
    says: /^#7 is not changed outside/,
  },
  {
    title: 'a new text comes outside of the window',
    decision: TEXT,
    circumstances: { window: NIGHTS },
    says: /^#7 is not changed outside/,
  },
  {
    title: 'nothing is to be done outside of the window',
    decision: NOTHING,
    circumstances: { window: NIGHTS },
    says: undefined,
  },
  {
    title: 'a person asked outside of the window',
    decision: ASKED,
    circumstances: { window: NIGHTS },
    says: undefined,
  },
  {
    title: 'a person asked for a new one outside of the window',
    decision: CREATE,
    circumstances: { window: NIGHTS, asked: true, open: 3, limit: 1 },
    says: undefined,
  },
  {
    title: 'it is in the window',
    decision: CREATE,
    circumstances: { window: NIGHTS, now: new Date('2026-10-08T22:10:00Z') },
    says: undefined,
  },
  {
    title: 'as many are open as may be',
    decision: CREATE,
    circumstances: { open: 2, limit: 2 },
    says: /while 2 pull requests of metabase-upgrade are open; the limit is 2/,
  },
  {
    title: 'one is open, which is as many as may be',
    decision: CREATE,
    circumstances: { open: 1, limit: 1 },
    says: /while one pull request of metabase-upgrade is open/,
  },
  { title: 'fewer are open', decision: CREATE, circumstances: { open: 1, limit: 2 }, says: undefined },
  {
    title: 'the limit is reached, but this one is open',
    decision: NEWER,
    circumstances: { open: 2, limit: 2 },
    says: undefined,
  },
  {
    title: 'it moved three days ago',
    decision: NEWER,
    circumstances: week,
    says: /^There is something newer for #7; it moves on from 2026-10-12 12:00 UTC at the earliest\.$/,
  },
  { title: 'it moved long enough ago', decision: NEWER, circumstances: { updateAtMost: 3 * DAY }, says: undefined },
  { title: 'the base changed', decision: BASE, circumstances: week, says: undefined },
  { title: 'the text changed', decision: TEXT, circumstances: week, says: undefined },
  { title: 'a person asked', decision: ASKED, circumstances: week, says: undefined },
  {
    title: 'a person closed the former three days after it came',
    decision: REOPEN,
    circumstances: week,
    says: /from 2026-10-12 12:00 UTC at the earliest/,
  },
  {
    title: 'a person closed the former, and nobody said how often',
    decision: REOPEN,
    circumstances: {},
    says: undefined,
  },
];

describe('whether a decision waits', () => {
  it.each(ROWS)('when $title', ({ decision, circumstances, says }) => {
    const said = reasonToWait(decision, { ...FREE, ...circumstances });
    if (says) expect(said).toMatch(says);
    else expect(said).toBeUndefined();
  });
});
