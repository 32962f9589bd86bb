import type { Edition } from '../metabase/edition.ts';

/**
 * Comments by which a user tells what the recognisers can't know, in any syntax that has comments:
 * - `metabase-upgrade: oss` or `enterprise`, on a line or alone above it: the version on that line is a pin;
 * - `metabase-upgrade: ignore`, on a line or alone above it: nothing on that line is one;
 * - `metabase-upgrade: ignore-start` ... `ignore-end` and `ignore-file`: the same for a block and for the file.
 */
export interface Markers {
  readonly pinned: readonly { readonly line: number; readonly edition: Edition }[];
  /** @param line from 1 */
  readonly ignores: (line: number) => boolean;
}

const MARKER = /metabase-upgrade:\s*(oss|enterprise|ignore-file|ignore-start|ignore-end|ignore)(?![\w-])/;
/** A line that holds nothing but the comment speaks for the next one. */
const ALONE = /^\s*(?:#|\/\/|;|--|\/\*|<!--|\{\{-?\s*\/\*|\{#|REM\b|%)/i;

const NONE: Markers = { pinned: [], ignores: () => false };

/** @param lines of the file, without their ends */
export function readMarkers(lines: readonly string[]): Markers {
  const pinned: { line: number; edition: Edition }[] = [];
  const ignored = new Set<number>();
  let wholeFile = false;
  let block = false;
  for (const [index, text] of lines.entries()) {
    const what = text.includes('metabase-upgrade') ? MARKER.exec(text)?.[1] : undefined;
    const line = ALONE.test(text) ? index + 2 : index + 1;
    if (block) ignored.add(index + 1);
    if (what === 'ignore') ignored.add(line);
    else if (what === 'ignore-file') wholeFile = true;
    else if (what === 'ignore-start') block = true;
    else if (what === 'ignore-end') block = false;
    else if (what !== undefined) pinned.push({ line, edition: what as Edition });
  }
  if (!wholeFile && pinned.length === 0 && ignored.size === 0) return NONE;
  return { pinned, ignores: (line) => wholeFile || ignored.has(line) };
}
