import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { chmod, lstat, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Failure } from '../failure.ts';

/** Larger files are no manifests. */
const LARGEST_BYTES = 1024 * 1024;

/** Why a file that mentions the word is not read. */
export type LeftOut =
  | 'missing'
  | 'symbolic link'
  | 'not a file'
  | 'outside the root'
  | 'larger than 1 MiB'
  | 'binary'
  | 'unreadable';

/**
 * Reads a file of the tree as UTF-8 (a byte order mark stays in the text), or says why not. Never leaves the root. At once:
 * a candidate is a few kilobytes, and handing each call to another thread takes longer than the call.
 */
export function readText(root: string, file: string): { text: string } | { leftOut: LeftOut } {
  const path = join(root, file);
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return { leftOut: 'symbolic link' };
    if (!stats.isFile()) return { leftOut: 'not a file' };
    if (stats.size > LARGEST_BYTES) return { leftOut: 'larger than 1 MiB' };
    if (!isInside(root, dirname(path))) return { leftOut: 'outside the root' };
    const bytes = readFileSync(path);
    return bytes.includes(0) || !isUtf8(bytes) ? { leftOut: 'binary' } : { text: bytes.toString('utf8') };
  } catch (error) {
    return { leftOut: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
}

const inside = new Map<string, boolean>();

/** Whether a folder really lies in the root, wherever links lead; asked once for each folder. */
function isInside(root: string, folder: string): boolean {
  const key = `${root}\0${folder}`;
  const known = inside.get(key);
  if (known !== undefined) return known;
  const below = relative(realpathSync.native(root), realpathSync.native(folder));
  const answer = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  inside.set(key, answer);
  return answer;
}

/**
 * Replaces files in place, mode kept: all of them or none. Each is written beside itself first and renamed, so that a
 * full disk or a kill never leaves half a file.
 * @param files new text by path from the root; `before` is what each must still hold
 */
export async function replaceTexts(
  root: string,
  files: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const staged: { path: string; temporary: string; file: string }[] = [];
  const done: typeof staged = [];
  try {
    for (const [file, text] of files) {
      const now = readText(root, file);
      if (!('text' in now) || now.text !== before.get(file)) {
        throw new Failure(`${file} changed while it was read: nothing was written. Run again.`);
      }
      const path = join(root, file);
      const temporary = `${path}.metabase-upgrade-${process.pid}`;
      // What has the name already is somebody else's, and only what was made here is removed again.
      await (await open(temporary, 'wx')).close();
      staged.push({ path, temporary, file });
      await writeFile(temporary, text, { flush: true });
      await chmod(temporary, (await lstat(path)).mode);
    }
    for (const entry of staged) {
      await rename(entry.temporary, entry.path);
      done.push(entry);
    }
  } catch (error) {
    for (const { path, file } of done) await writeFile(path, before.get(file) ?? '');
    for (const { temporary } of staged) await rm(temporary, { force: true });
    if (error instanceof Failure) throw error;
    const { code, path } = error as NodeJS.ErrnoException;
    throw new Failure(`${path ?? 'A file'} can't be written (${code}). Nothing was changed.`, { cause: error });
  }
}
