import { parseTag } from '../metabase/tag.ts';
import { tickedBoxes } from '../report/boxes.ts';
import { type Marker, parseMarker } from './marker.ts';

/** A pull request as far as its life cycle needs it. */
export interface Pull {
  readonly number: number;
  readonly url: string;
  /** By which GraphQL knows it. */
  readonly node: string;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly draft: boolean;
  readonly branch: string;
  readonly base: string;
  readonly head: string;
  readonly author: string;
  readonly automerge: boolean;
  readonly body: string | null;
}

/** What today's run would write. */
export type Wanted = Pick<Marker, 'next' | 'edits' | 'text' | 'files' | 'on'>;

export type Decision =
  | { readonly do: 'create'; readonly former?: string; readonly since?: string }
  | { readonly do: 'update'; readonly pull: Pull; readonly commit: false }
  | { readonly do: 'update'; readonly pull: Pull; readonly commit: true; readonly because: 'newer' | 'base' | 'asked' }
  | { readonly do: 'nothing'; readonly pull: Pull; readonly note?: string };

export interface Question {
  /** Somebody ticked the box that proposes again what was closed. */
  readonly again?: boolean;
  /** Somebody ticked the box of the dashboard that makes the commit anew. */
  readonly rebase?: boolean;
  /** It is no upgrade: who closed it doesn't want it at a newer version either. */
  readonly once?: boolean;
  /** What could not be looked up today would be missing in the text. */
  readonly tentative?: boolean;
  /** Whether a version can be had today. */
  readonly isOffered?: (tag: string) => boolean;
}

/** The box in the body by which a person asks for a new commit on today's base. */
export const REBASE = 'rebase';

/**
 * What becomes of the branch of a deployment, from the newest pull request that it ever had.
 * `former` is a commit of ours on which a branch without a pull request may still stand, `since` is when a person was last
 * given one that was then closed.
 */
export function decide(newest: Pull | undefined, wanted: Wanted, question: Question = {}): Decision {
  if (!newest) return { do: 'create' };
  const marker = parseMarker(newest.body);
  if (newest.merged) return { do: 'create', former: newest.head };
  if (newest.state === 'closed') return decideClosed(newest, marker, wanted, question);
  if (!marker) {
    const note = `The body of #${newest.number} has lost its marker, so it is left alone. Close it to get a new one.`;
    return { do: 'nothing', pull: newest, note };
  }
  if (marker.commit !== newest.head) {
    const note = `Somebody else committed to the branch of #${newest.number}, so it is left alone. Merge or close it to go on.`;
    return { do: 'nothing', pull: newest, note };
  }
  if (isLower(wanted.next, marker.next) && !question.isOffered?.(marker.next)) {
    const note =
      `#${newest.number} proposes ${marker.next}, and what can be had today leads only to ${wanted.next}. A list that ` +
      'got shorter lowers nothing, so it is left alone. Close it if you want the older one.';
    return { do: 'nothing', pull: newest, note };
  }
  const because = reasonToMove(marker, wanted, question.rebase || tickedBoxes(newest.body).has(REBASE));
  if (because) return { do: 'update', pull: newest, commit: true, because };
  const isOther = marker.text !== wanted.text && !question.tentative;
  if (isOther || marker.closed !== undefined) return { do: 'update', pull: newest, commit: false };
  return { do: 'nothing', pull: newest };
}

function decideClosed(newest: Pull, marker: Marker | undefined, wanted: Wanted, { again, once }: Question): Decision {
  if (again || marker?.closed !== undefined) return { do: 'create', former: newest.head };
  if (marker && !once && isLower(marker.next, wanted.next)) {
    return { do: 'create', former: newest.head, ...(marker.moved === undefined ? {} : { since: marker.moved }) };
  }
  const note = `#${newest.number} was closed without being merged, so ${wanted.next} is not proposed again. Reopen it to go on.`;
  return { do: 'nothing', pull: newest, note };
}

/** A base that moved is no reason by itself: only one whose files with pins are others. */
function reasonToMove(marker: Marker, wanted: Wanted, asked: boolean): 'newer' | 'base' | 'asked' | undefined {
  if (asked) return 'asked';
  // Older markers don't tell the files, which is no reason to move every pull request once.
  const changed = marker.files !== undefined && marker.files !== wanted.files;
  if (changed || marker.on !== wanted.on) return 'base';
  if (marker.next !== wanted.next) return 'newer';
  return marker.edits !== wanted.edits ? 'base' : undefined;
}

export function isLower(tag: string, than: string): boolean {
  const [a, b] = [parseTag(tag), parseTag(than)];
  return a.kind === 'exact' && b.kind === 'exact' && a.version.compare(b.version) < 0;
}
