import { join } from 'node:path';
import type { ConfigFile } from '../config/configFile.ts';
import { DEFAULTS } from '../config/inputs.ts';
import { badInput } from '../failure.ts';
import { readTextFile } from '../gateways/textFile.ts';

/**
 * Reads and parses the configuration file of a root; undefined when there is none. What checks it loads only when there is
 * one.
 * @throws Failure (bad input) when a file that was asked for by name isn't there
 */
export async function loadConfig(root: string, file: string): Promise<ConfigFile | undefined> {
  if (file === '') return undefined;
  const found = await readTextFile(join(root, file));
  if ('text' in found) return (await import('../config/configFile.ts')).parseConfigFile(found.text, file);
  const isAbsent = found.code === 'ENOENT' || found.code === 'ENOTDIR';
  if (isAbsent && file === DEFAULTS.config) return undefined;
  throw badInput(
    `The configuration file ${file} can't be read below ${root} (${found.code}). Correct the input config.`,
  );
}
