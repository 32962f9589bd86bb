import { isNamedFile } from './namedFiles.ts';

/** What git lists of a folder. */
export interface Listing {
  /** What it would add. */
  readonly untracked: readonly string[];
  /** Those that are Metabase's by their name. */
  readonly named: readonly string[];
  readonly all: () => readonly string[];
}

const UNTRACKED = /(?<![^\0])\? ([^\0]+)/g;
/** Stands in every name of which `isNamedFile` holds. */
const SIGN = /metabase|mb[._-]?version/gi;

/**
 * Reads what `git ls-files -z -t` printed: each path behind its state, `?` where it is not tracked. A large repository has
 * thousands of paths of which hardly any matters, so that these alone are cut out of the text.
 */
export function readListing(output: string): Listing {
  return {
    untracked: [...output.matchAll(UNTRACKED)].map(([, path]) => path as string),
    named: pathsAround(SIGN, output).filter(isNamedFile),
    all: () => [...new Set(output.split('\0').filter(Boolean).map(pathOf))],
  };
}

function pathsAround(sign: RegExp, output: string): readonly string[] {
  const paths = new Set<string>();
  for (const { index } of output.matchAll(sign)) {
    const end = output.indexOf('\0', index);
    paths.add(pathOf(output.slice(output.lastIndexOf('\0', index) + 1, end === -1 ? undefined : end)));
  }
  return [...paths];
}

function pathOf(line: string): string {
  return line.slice('H '.length);
}
