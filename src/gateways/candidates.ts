import { readdirSync } from 'node:fs';
import { badInput } from '../failure.ts';
import { gitCandidates } from './gitFiles.ts';
import type { RunProcess } from './process.ts';
import { walkedCandidates } from './walkedFiles.ts';

/**
 * The files below a root that mention one of some words, or are called after one of them and its version, as paths from
 * the root with forward slashes, sorted.
 */
export interface Candidates {
  readonly files: readonly string[];
  /** Whether a file is one that git would never commit, so that a pull request can't change it. */
  readonly isIgnored: (file: string) => Promise<boolean>;
  /** Every file that git knows or would add; without git, that no `.gitignore` leaves out. */
  readonly all: () => Promise<readonly string[]>;
  /**
   * The files that contain a word and lie in one of the folders, anywhere below one that ends with `/**`, or have the ending
   * of one that starts with a double star.
   */
  readonly search: (word: string, folders: readonly string[]) => Promise<readonly string[]>;
}

/**
 * @param onFile told of files as they are found, in any order and of some perhaps never; those that were found before it
 * was there are no exception
 */
export type FindCandidates = (
  root: string,
  words: readonly string[],
  onFile?: (file: string) => void,
) => Promise<Candidates>;

/**
 * A search of its own for each root and words. It is what takes longest, so it may be begun before everything else is
 * known, and asked for when it is.
 */
export function candidateSearch(run: RunProcess): FindCandidates {
  const searches = new Map<string, Search>();
  return (root, words, onFile) => {
    const key = JSON.stringify([root, words]);
    const search = searches.get(key) ?? begin(root, words, run);
    searches.set(key, search);
    if (onFile) {
      search.found.forEach(onFile);
      search.listeners.push(onFile);
    }
    return search.candidates;
  };
}

interface Search {
  readonly candidates: Promise<Candidates>;
  readonly found: string[];
  readonly listeners: ((file: string) => void)[];
}

function begin(root: string, words: readonly string[], run: RunProcess): Search {
  const [found, listeners]: [Search['found'], Search['listeners']] = [[], []];
  const candidates = findCandidates(root, words, run, (file) => {
    found.push(file);
    for (const tell of listeners) tell(file);
  });
  // Whoever asks for it hears of its failure; until then nobody waits for it.
  candidates.catch(() => undefined);
  return { candidates, found, listeners };
}

/**
 * Every image of Metabase has the word in its name; its settings are also called MB_ for short, and the user's own images
 * are searched by their names.
 */
export function wordsOf(images: readonly string[]): readonly string[] {
  return ['metabase', 'mb_version', 'mb_tag', 'mb_image', ...images.filter((image) => !/metabase/i.test(image))];
}

/**
 * Searches what git knows or would add; without git, everything that no `.gitignore` leaves out. The search for the word
 * comes first so that only a handful of files is ever parsed; `git grep` does it in parallel and in C.
 * @throws Failure (bad input) when the root isn't a folder with files in it.
 */
export async function findCandidates(
  root: string,
  words: readonly string[],
  run: RunProcess,
  onFile: (file: string) => void = () => undefined,
): Promise<Candidates> {
  const entries = listRoot(root);
  const byGit = await gitCandidates(root, words, run, onFile);
  if (byGit) return byGit;
  if (entries.filter((name) => name !== '.git').length === 0) {
    throw badInput(`The folder ${root} is empty. In a workflow, actions/checkout must come before this step.`);
  }
  return walkedCandidates(root, words);
}

/** At once, so that the search is under way before anything else is loaded. */
function listRoot(root: string): readonly string[] {
  try {
    return readdirSync(root);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const found =
      code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : `can't be read (${code})`;
    throw badInput(`The root ${root} ${found}. Give the folder that holds the deployment's files.`);
  }
}
