import { describe, expect, it } from 'vitest';
import { type Decision, decide, type Pull, type Wanted } from '../../src/pulls/decide.ts';
import { printMarker } from '../../src/pulls/marker.ts';

const WANTED: Wanted = { next: 'v0.38.6', edits: 'e', text: 't' };
const HEAD = 'head';

/** A pull request whose marker says what differs from today's. */
function pull(
  marker: Partial<Wanted & { commit: string }> | undefined,
  state: 'open' | 'closed' | 'merged' = 'open',
): Pull {
  return {
    number: 7,
    url: 'https://github.com/o/r/pull/7',
    state: state === 'open' ? 'open' : 'closed',
    merged: state === 'merged',
    node: 'PR_7',
    draft: false,
    branch: 'metabase-upgrade/oss-v0.38.x',
    base: 'main',
    author: 'bot',
    automerge: false,
    head: HEAD,
    body: marker ? `Text\n\n${printMarker({ ...WANTED, commit: HEAD, ...marker })}` : 'Text',
  };
}

interface Row {
  readonly title: string;
  readonly newest: Pull | undefined;
  readonly decision: {
    readonly do: Decision['do'];
    readonly former?: string;
    readonly commit?: boolean;
    readonly because?: 'newer' | 'base' | 'asked';
    readonly note?: RegExp;
  };
}

const LEFT_ALONE = { do: 'nothing' } as const;
const ROWS: readonly Row[] = [
  { title: 'there never was one', newest: undefined, decision: { do: 'create' } },
  { title: 'the last one was merged', newest: pull({}, 'merged'), decision: { do: 'create', former: HEAD } },
  {
    title: 'the last one was merged, whatever its marker',
    newest: pull(undefined, 'merged'),
    decision: { do: 'create', former: HEAD },
  },
  {
    title: 'somebody committed to the last one before it was merged',
    newest: pull({ commit: 'other' }, 'merged'),
    decision: { do: 'create', former: HEAD },
  },
  {
    title: 'the last one was of an earlier stop and was closed',
    newest: pull({ next: 'v0.38.5' }, 'closed'),
    decision: { do: 'create', former: HEAD },
  },
  {
    title: 'a newer one was closed and the release list got shorter',
    newest: pull({ next: 'v0.38.7' }, 'closed'),
    decision: { ...LEFT_ALONE, note: /was closed/ },
  },
  {
    title: 'a newer one is open and the release list got shorter',
    newest: pull({ next: 'v0.38.7', edits: 'x', text: 'x' }),
    decision: { ...LEFT_ALONE, note: /^#7 proposes v0\.38\.7, .* A list that got shorter lowers nothing/ },
  },
  {
    title: 'this one was closed',
    newest: pull({}, 'closed'),
    decision: {
      ...LEFT_ALONE,
      note: /^#7 was closed without being merged, so v0\.38\.6 is not proposed again\. Reopen/,
    },
  },
  {
    title: 'this one was closed and other pins came up',
    newest: pull({ edits: 'x', text: 'x' }, 'closed'),
    decision: { ...LEFT_ALONE, note: /was closed/ },
  },
  {
    title: 'one without a marker was closed',
    newest: pull(undefined, 'closed'),
    decision: { ...LEFT_ALONE, note: /was closed/ },
  },
  {
    title: 'the marker is gone',
    newest: pull(undefined),
    decision: { ...LEFT_ALONE, note: /^The body of #7 has lost its marker, so it is left alone\./ },
  },
  {
    title: 'somebody else committed',
    newest: pull({ commit: 'other' }),
    decision: { ...LEFT_ALONE, note: /^Somebody else committed to the branch of #7, so it is left alone\./ },
  },
  {
    title: 'somebody else committed and there is something new',
    newest: pull({ commit: 'other', edits: 'x', text: 'x', next: 'v0.1.1' }),
    decision: { ...LEFT_ALONE, note: /Somebody else/ },
  },
  { title: 'nothing is new', newest: pull({}), decision: LEFT_ALONE },
  { title: 'the text is new', newest: pull({ text: 'x' }), decision: { do: 'update', commit: false } },
  {
    title: 'the edits are new',
    newest: pull({ edits: 'x' }),
    decision: { do: 'update', commit: true, because: 'base' },
  },
  {
    title: 'both are new',
    newest: pull({ edits: 'x', text: 'x' }),
    decision: { do: 'update', commit: true, because: 'base' },
  },
  {
    title: 'the stop is new',
    newest: pull({ edits: 'x', text: 'x', next: 'v0.38.5' }),
    decision: { do: 'update', commit: true, because: 'newer' },
  },
];

describe('what becomes of a pull request', () => {
  it.each(ROWS)('when $title', ({ newest, decision: { note, ...wanted } }) => {
    const { note: said, pull: about, ...decision } = { note: undefined, pull: undefined, ...decide(newest, WANTED) };
    expect(decision).toEqual(wanted);
    if (decision.do === 'create') expect(about).toBeUndefined();
    else expect(about).toBe(newest);
    if (note) expect(said).toMatch(note);
    else expect(said).toBeUndefined();
  });
});
