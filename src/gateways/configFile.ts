import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput } from '../failure.ts';

/**
 * The text of the configuration file, or undefined when there is none.
 * @throws Failure (bad input) when a file that was asked for by name isn't there
 */
export async function readConfigText(root: string, file: string, isDefault: boolean): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isDefault && (code === 'ENOENT' || code === 'ENOTDIR')) return undefined;
    throw badInput(`The configuration file ${file} can't be read below ${root} (${code}). Correct the input config.`);
  }
}
