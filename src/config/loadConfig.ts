import { readConfigText } from '../gateways/configFile.ts';
import type { ConfigFile } from './configFile.ts';
import { DEFAULTS } from './inputs.ts';

/** Reads and parses the configuration file of a root. What checks it loads only when there is one. */
export async function loadConfig(root: string, file: string): Promise<ConfigFile | undefined> {
  if (file === '') return undefined;
  const text = await readConfigText(root, file, file === DEFAULTS.config);
  if (text === undefined) return undefined;
  const { parseConfigFile } = await import('./configFile.ts');
  return parseConfigFile(text, file);
}
