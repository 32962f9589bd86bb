import { readFile } from 'node:fs/promises';

/** The text of a file that the user named, or the code of the reason why it can't be read, e.g. `ENOENT`. */
export async function readTextFile(path: string): Promise<{ text: string } | { code: string | undefined }> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code };
  }
}
