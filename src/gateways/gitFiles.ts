import { join } from 'node:path';
import type { Candidates } from './candidates.ts';
import { mentions } from './mentions.ts';
import { isNamedFile, NAMED_FILES } from './namedFiles.ts';
import type { RunProcess } from './process.ts';

const GREP = ['grep', '-l', '-z', '-F', '--no-recurse-submodules', '--no-full-name', '--no-color'];
const UNTRACKED = ['ls-files', '-z', '--others', '--exclude-standard'];
const NAMED = ['ls-files', '-z', '--', ...NAMED_FILES.map((name) => `:(icase,glob)**/${name}`)];

/**
 * What git knows and what it would add. Tracked files are searched by `git grep`, in parallel and in C; the few that are
 * not tracked yet are searched here, because `git grep --untracked` does both one after the other.
 * Undefined when git can't answer for this folder: not a work tree, ignored by the one around it, or git missing.
 */
export async function gitCandidates(
  root: string,
  words: readonly string[],
  run: RunProcess,
): Promise<Candidates | undefined> {
  const git = async (args: readonly string[]) => {
    const { exitCode, stdout } = await run('git', args, { cwd: root });
    // 1 is the answer of a search that found nothing.
    if (exitCode > 1) throw new NoAnswer();
    return { found: exitCode === 0, files: stdout.split('\0').filter(Boolean) };
  };
  const grep = async (options: readonly string[], wanted: readonly string[], paths: readonly string[]) =>
    (await git([...GREP, ...options, ...wanted.flatMap((word) => ['-e', word]), '--', ...paths])).files;

  const search = async (word: string, folders: readonly string[]) => {
    const paths = folders.map(pathspec);
    const [tracked, others] = await Promise.all([grep([], [word], paths), git([...UNTRACKED, '--', ...paths])]);
    return [...tracked, ...(await mentioning(root, others.files, [word]))].sort();
  };
  const all = async () => (await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])).files;
  try {
    const [tracked, others, named] = await Promise.all([grep(['-i'], words, []), git(UNTRACKED), git(NAMED)]);
    const called = [...named.files, ...others.files].filter(isNamedFile);
    const files = [...new Set([...tracked, ...(await mentioning(root, others.files, words)), ...called])].sort();
    // What git can't be asked about, such as a path behind a link, it would not commit either.
    const isIgnored = async (file: string) =>
      git(['check-ignore', '-q', '--', file]).then(
        ({ found }) => found,
        () => true,
      );
    return files.length === 0 && (await isIgnored('.')) ? undefined : { files, isIgnored, search, all };
  } catch {
    return undefined;
  }
}

class NoAnswer extends Error {}

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
