import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ignore } from 'ignore';
import { badInput, Failure } from '../failure.ts';
import type { RunProcess } from './process.ts';

/** The files below a root that mention one of some words, as paths from the root with forward slashes, sorted. */
export interface Candidates {
  readonly files: readonly string[];
  /** Whether a file is one that git would never commit, so that a pull request can't change it. */
  readonly isIgnored: (file: string) => Promise<boolean>;
}

/**
 * Searches what git knows or would add; without git, everything that no `.gitignore` leaves out. The search for the word
 * comes first so that only a handful of files is ever parsed; `git grep` does it in parallel and in C.
 * @throws Failure (bad input) when the root isn't a folder with files in it.
 */
export async function findCandidates(root: string, words: readonly string[], run: RunProcess): Promise<Candidates> {
  const entries = await listRoot(root);
  const byGit = await grep(root, words, run);
  if (byGit) return byGit;
  if (entries.filter((name) => name !== '.git').length === 0) {
    throw badInput(`The folder ${root} is empty. In a workflow, actions/checkout must come before this step.`);
  }
  return walk(root, words);
}

async function listRoot(root: string): Promise<readonly string[]> {
  try {
    return await readdir(root);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const found =
      code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : `can't be read (${code})`;
    throw badInput(`The root ${root} ${found}. Give the folder that holds the deployment's files.`);
  }
}

/** Undefined when git can't answer for this folder: not a work tree, ignored by the one around it, or git missing. */
async function grep(root: string, words: readonly string[], run: RunProcess): Promise<Candidates | undefined> {
  const patterns = words.flatMap((word) => ['-e', word]);
  const options = ['-l', '-z', '-i', '-F', '--no-recurse-submodules', '--no-full-name', '--no-color'];
  const [answer, forced] = await Promise.all([
    git(root, ['grep', ...options, '--untracked', ...patterns], run),
    git(root, ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'], run),
  ]);
  if (!answer || answer.exitCode > 1) return undefined;
  // With --untracked git passes over what is tracked although it is ignored.
  const tracked = forced?.stdout ? await git(root, ['grep', ...options, ...patterns], run) : undefined;
  const found = [answer, ...(tracked ? [tracked] : [])].flatMap(({ stdout }) => stdout.split('\0').filter(Boolean));
  const files = [...new Set(found)].sort();
  if (files.length === 0 && (await git(root, ['check-ignore', '-q', '.'], run))?.exitCode === 0) return undefined;
  const isIgnored = async (file: string) => (await git(root, ['check-ignore', '-q', '--', file], run))?.exitCode === 0;
  return { files, isIgnored };
}

async function git(root: string, args: readonly string[], run: RunProcess) {
  try {
    return await run('git', args, { cwd: root });
  } catch {
    return undefined;
  }
}

async function walk(root: string, words: readonly string[]): Promise<Candidates> {
  const { default: ignore } = await import('ignore');
  const lower = words.map((word) => word.toLowerCase());
  const rules = new Map<string, Ignore>();
  const files: string[] = [];

  /** Of all rules the deepest that says anything counts, as in git. */
  const ignored = (path: string) => {
    const parents = path.replace(/\/$/, '').split('/').slice(0, -1);
    const folders = ['', ...parents.map((_, index) => `${parents.slice(0, index + 1).join('/')}/`)].reverse();
    for (const folder of folders) {
      const verdict = rules.get(folder)?.test(path.slice(folder.length));
      if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
    }
    return false;
  };
  const visit = async (folder: string): Promise<void> => {
    const entries = await readFolder(root, folder);
    if (entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) {
      rules.set(folder, ignore({ ignorecase: false }).add(await readFile(join(root, folder, '.gitignore'), 'utf8')));
    }
    for (const entry of entries) {
      const path = folder + entry.name;
      if (entry.name === '.git' || entry.name === 'node_modules') continue;
      if (entry.isDirectory() && !ignored(`${path}/`)) await visit(`${path}/`);
      if (entry.isFile() && !ignored(path) && (await mentions(join(root, path), lower))) files.push(path);
    }
  };
  await visit('');
  return { files: files.sort(), isIgnored: async (file) => ignored(file) };
}

async function readFolder(root: string, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`The folder ${join(root, folder)} can't be read (${code}): a pin in it would be missed.`);
  }
}

/** An unreadable file is a candidate, so that it is named among those left out. */
async function mentions(path: string, words: readonly string[]): Promise<boolean> {
  try {
    const { size } = await stat(path);
    if (size > 64 * 1024 * 1024) return false;
    const text = (await readFile(path)).toString('latin1').toLowerCase();
    return words.some((word) => text.includes(word));
  } catch {
    return true;
  }
}
