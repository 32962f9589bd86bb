import { lstat, readFile } from 'node:fs/promises';

/** No manifest is larger; reading a dump of gigabytes for a word would be felt. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * Whether a file holds one of the words, in any case. One that can't be read might, so that it is named among those left
 * out; a symbolic link never does, since nothing is read through it.
 */
export async function mentions(path: string, words: readonly string[]): Promise<boolean> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile() || stats.size > LARGEST_BYTES) return false;
    const text = (await readFile(path)).toString('latin1').toLowerCase();
    return words.some((word) => text.includes(Buffer.from(word.toLowerCase()).toString('latin1')));
  } catch {
    return true;
  }
}
