import { join } from 'node:path';
import type { Candidates } from './candidates.ts';
import { readListing } from './listing.ts';
import { mentions } from './mentions.ts';
import type { RunProcess } from './process.ts';

const GREP = ['grep', '-l', '-z', '-F', '--no-recurse-submodules', '--no-full-name', '--no-color'];
const UNTRACKED = ['ls-files', '-z', '--others', '--exclude-standard'];
/** Every path behind its state, `?` for one that is not tracked. */
export const LISTING = ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard'];

/**
 * What git knows and what it would add. Tracked files are searched by `git grep`, in parallel and in C; the few that are
 * not tracked yet are searched here, because `git grep --untracked` does both one after the other.
 * Undefined when git can't answer for this folder: not a work tree, ignored by the one around it, or git missing.
 */
export async function gitCandidates(
  root: string,
  words: readonly string[],
  run: RunProcess,
  onFile: (file: string) => void,
): Promise<Candidates | undefined> {
  const git = async (args: readonly string[], onOutput?: (piece: string) => void) => {
    const { exitCode, stdout } = await run('git', args, { cwd: root, ...(onOutput ? { onOutput } : {}) });
    // 1 is the answer of a search that found nothing.
    if (exitCode > 1) throw new NoAnswer();
    return { found: exitCode === 0, stdout };
  };
  const list = async (args: readonly string[], onPath?: (path: string) => void) =>
    (await git(args, onPath && cutIntoPaths(onPath))).stdout.split('\0').filter(Boolean);
  const search = async (word: string, folders: readonly string[]) => {
    const paths = folders.map(pathspec);
    const [tracked, others] = await Promise.all([
      list([...searchFor([word]), ...paths]),
      list([...UNTRACKED, '--', ...paths]),
    ]);
    return [...tracked, ...(await mentioning(root, others, [word]))].sort();
  };
  try {
    // The listing first: while git searches with all processors, starting another program takes three times as long.
    const [listed, tracked] = await Promise.all([git(LISTING), list(searchFor(words, '-i'), onFile)]);
    const { untracked, named, all } = readListing(listed.stdout);
    const files = [...new Set([...tracked, ...(await mentioning(root, untracked, words)), ...named])].sort();
    // What git can't be asked about, such as a path behind a link, it would not commit either.
    const isIgnored = async (file: string) =>
      git(['check-ignore', '-q', '--', file]).then(
        ({ found }) => found,
        () => true,
      );
    return files.length === 0 && (await isIgnored('.'))
      ? undefined
      : { files, isIgnored, search, all: async () => all() };
  } catch {
    return undefined;
  }
}

class NoAnswer extends Error {}

/** Arguments that let git name the tracked files with one of the words; pathspecs may stand behind them. */
export function searchFor(words: readonly string[], ...options: readonly string[]): readonly string[] {
  return [...GREP, ...options, ...words.flatMap((word) => ['-e', word]), '--'];
}

/** Of output that comes in pieces, tells of each path that is whole. */
function cutIntoPaths(tell: (path: string) => void): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const paths = (rest + piece).split('\0');
    rest = paths.pop() ?? '';
    for (const path of paths) tell(path);
  };
}

async function mentioning(root: string, files: readonly string[], words: readonly string[]): Promise<string[]> {
  const found = await Promise.all(files.map((file) => mentions(join(root, file), words)));
  return files.filter((_, index) => found[index]);
}

/** A folder's own files, or with a double star at its end everything below; with one at its start all files of an ending. */
function pathspec(folder: string): string {
  if (folder.startsWith('**/')) return `:(glob)${folder}`;
  const everything = folder.endsWith('/**');
  const literal = folder.replace(/\/\*\*$/, '').replace(/[\\*?[]/g, '\\$&');
  return `:(glob)${literal === '.' ? '' : `${literal}/`}${everything ? '**' : '*'}`;
}
