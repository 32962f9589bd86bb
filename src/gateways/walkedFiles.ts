import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import type { Ignore } from 'ignore';
import { Failure } from '../failure.ts';
import type { Candidates } from './candidates.ts';
import { mentions } from './mentions.ts';
import { isNamedFile } from './namedFiles.ts';

/** Everything that no `.gitignore` leaves out, for folders of which git knows nothing. */
export async function walkedCandidates(root: string, words: readonly string[]): Promise<Candidates> {
  const { default: ignore } = await import('ignore');
  const rules = new Map<string, Ignore>();
  const files: string[] = [];
  const all: string[] = [];

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
      if (!entry.isFile() || ignored(path)) continue;
      all.push(path);
      if (isNamedFile(path) || (await mentions(join(root, path), words))) files.push(path);
    }
  };
  await visit('');
  const search = async (word: string, folders: readonly string[]) => {
    const near = all.filter((file) => folders.some((folder) => isIn(folder, file)));
    const found = await Promise.all(near.map((file) => mentions(join(root, file), [word])));
    return near.filter((_, index) => found[index]).sort();
  };
  return { files: files.sort(), isIgnored: async (file) => ignored(file), search, all: async () => all };
}

function isIn(folder: string, file: string): boolean {
  if (folder.startsWith('**/*')) return file.endsWith(folder.slice('**/*'.length));
  if (folder.endsWith('/**')) return file.startsWith(folder.slice(0, -2));
  return dirname(file) === folder;
}

async function readFolder(root: string, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`The folder ${join(root, folder)} can't be read (${code}): a pin in it would be missed.`);
  }
}
