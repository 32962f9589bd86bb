/**
 * What a pull request says of itself to the next run, hidden at the end of its body. It is data that anybody may have
 * edited: it only ever makes a run do less, never more.
 */
export interface Marker {
  /** The stop that it pins, e.g. `v0.38.6`. */
  readonly next: string;
  /** Our last commit on the branch: a head that is another one was made by somebody else. */
  readonly commit: string;
  /** Of the edits: changed means a new commit. */
  readonly edits: string;
  /** Of everything that title and body were made from: changed means a new text. */
  readonly text: string;
}

const PATTERN = /<!-- metabase-upgrade (\{[^<>]*\}) -->\s*$/;

export function printMarker({ next, commit, edits, text }: Marker): string {
  return `<!-- metabase-upgrade ${JSON.stringify({ next, commit, edits, text })} -->`;
}

/** Undefined when there is none, or when it isn't one that we could have written. */
export function parseMarker(body: string | null | undefined): Marker | undefined {
  const json = PATTERN.exec(body ?? '')?.[1];
  if (json === undefined) return undefined;
  try {
    const { next, commit, edits, text } = JSON.parse(json) as Record<string, unknown>;
    if (typeof next !== 'string' || typeof commit !== 'string') return undefined;
    if (typeof edits !== 'string' || typeof text !== 'string') return undefined;
    return { next, commit, edits, text };
  } catch {
    return undefined;
  }
}
