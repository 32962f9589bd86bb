/**
 * What a pull request says of itself to the next run, hidden at the end of its body. It is data that anybody may have
 * edited: branches are only ever moved or deleted when their last commit is known to be ours too.
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
  /** Of the files as they were before the edits: changed means that the base moved under the pull request. */
  readonly files?: string;
  /** When the commit was made, as an ISO time. */
  readonly moved?: string;
  /** Of the folder, the configuration and the base: runs that look elsewhere let each other's pull requests be. */
  readonly scope?: string;
  /** Of a stack: the commit of the pull request below. */
  readonly on?: string;
  /** We switched auto-merge on. */
  readonly automerge?: string;
  /** It is no step, but takes something off this list. */
  readonly lifts?: string;
  /** Why we closed it, or are about to. */
  readonly closed?: string;
}

const NEEDED = ['next', 'commit', 'edits', 'text'] as const;
const OPTIONAL = ['files', 'moved', 'scope', 'on', 'automerge', 'lifts', 'closed'] as const;

const PATTERN = /<!-- metabase-upgrade (\{[^<>]*\}) -->\s*$/;

export function printMarker(marker: Marker): string {
  const fields = [...NEEDED, ...OPTIONAL].flatMap((name) => {
    const value = marker[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const json = JSON.stringify(Object.fromEntries(fields));
  return `<!-- metabase-upgrade ${json.replace(/[<>]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u003e'))} -->`;
}

/** Undefined when there is none, or when it isn't one that we could have written. */
export function parseMarker(body: string | null | undefined): Marker | undefined {
  const json = PATTERN.exec(body ?? '')?.[1];
  if (json === undefined) return undefined;
  try {
    const found = JSON.parse(json) as Record<string, unknown>;
    if (NEEDED.some((name) => typeof found[name] !== 'string')) return undefined;
    const known = [...NEEDED, ...OPTIONAL].filter((name) => typeof found[name] === 'string');
    return Object.fromEntries(known.map((name) => [name, found[name]])) as unknown as Marker;
  } catch {
    return undefined;
  }
}

/** The body with another marker in the place of its own. */
export function withMarker(body: string, marker: Marker): string {
  return body.replace(PATTERN, () => printMarker(marker));
}
