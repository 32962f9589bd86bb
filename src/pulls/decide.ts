import { parseTag } from '../metabase/tag.ts';
import { type Marker, parseMarker } from './marker.ts';

/** A pull request as far as its life cycle needs it. */
export interface Pull {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly head: string;
  readonly body: string | null;
}

/** What today's run would write. */
export type Wanted = Omit<Marker, 'commit'>;

export type Decision =
  | { readonly do: 'create'; readonly former?: string }
  | { readonly do: 'update'; readonly pull: Pull; readonly commit: boolean }
  | { readonly do: 'nothing'; readonly pull: Pull; readonly note?: string };

/**
 * What becomes of the branch of a deployment, from the newest pull request that it ever had.
 * `former` is a commit of ours on which a branch without a pull request may still stand.
 */
export function decide(newest: Pull | undefined, wanted: Wanted): Decision {
  if (!newest) return { do: 'create' };
  const marker = parseMarker(newest.body);
  if (newest.merged) return { do: 'create', former: newest.head };
  if (newest.state === 'closed') {
    if (marker && isLower(marker.next, wanted.next)) return { do: 'create', former: newest.head };
    const note = `#${newest.number} was closed without being merged, so ${wanted.next} is not proposed again. Reopen it to go on.`;
    return { do: 'nothing', pull: newest, note };
  }
  if (!marker) {
    const note = `The body of #${newest.number} has lost its marker, so it is left alone. Close it to get a new one.`;
    return { do: 'nothing', pull: newest, note };
  }
  if (marker.commit !== newest.head) {
    const note = `Somebody else committed to the branch of #${newest.number}, so it is left alone. Merge or close it to go on.`;
    return { do: 'nothing', pull: newest, note };
  }
  if (isLower(wanted.next, marker.next)) {
    const note =
      `#${newest.number} proposes ${marker.next}, and the release list of today leads only to ${wanted.next}. A list that ` +
      'got shorter lowers nothing, so it is left alone. Close it if you want the older one.';
    return { do: 'nothing', pull: newest, note };
  }
  if (marker.edits !== wanted.edits) return { do: 'update', pull: newest, commit: true };
  if (marker.text !== wanted.text) return { do: 'update', pull: newest, commit: false };
  return { do: 'nothing', pull: newest };
}

function isLower(tag: string, than: string): boolean {
  const [a, b] = [parseTag(tag), parseTag(than)];
  return a.kind === 'exact' && b.kind === 'exact' && a.version.compare(b.version) < 0;
}
