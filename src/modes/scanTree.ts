import type { Settings } from '../config/settings.ts';
import type { Tree } from '../gateways/tree.ts';
import type { ReadFile } from '../manifests/definitions/definition.ts';
import { readFile } from '../manifests/readFile.ts';
import { type Scan, scan } from '../manifests/scan.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import { customRecognisers } from './customRecognisers.ts';

/** Texts that take the place of what the tree has, by path from the root; undefined where there is no such file. */
export type Overlay = ReadonlyMap<string, string | undefined>;

export interface TreeScan extends Scan {
  /** Files that are not of the syntax which their name promises, with the line and what is wrong. */
  readonly faults: ReadonlyMap<string, string>;
}

/** Scans a tree as it is, or as it would be with other texts in it. Each file is opened once. */
export async function scanTree(
  tree: Tree,
  overlay: Overlay,
  settings: Settings,
  catalogue: Catalogue,
  fileOf = readFile,
): Promise<TreeScan> {
  const faults = new Map<string, string>();
  const opened = new Map<string, Promise<ReadFile | undefined>>();
  const read = async (path: string) => {
    const text = overlay.has(path) ? overlay.get(path) : await tree.read(path);
    if (text === undefined) return undefined;
    const { fault, ...file } = await fileOf(path, text);
    if (fault) faults.set(path, `${path}:${fault.line}: ${fault.message}; it was read as plain text`);
    return file;
  };
  const open = (path: string) => {
    const known = opened.get(path) ?? read(path);
    opened.set(path, known);
    return known;
  };
  const mentioning = async (word: string, folders: readonly string[]) => {
    const added = [...overlay].filter(([, text]) => text?.includes(word)).map(([path]) => path);
    return [...new Set([...(await tree.mentioning(word, folders)), ...added])];
  };
  const paths = [...new Set([...tree.files, ...overlay.keys()])].sort();
  await Promise.all(paths.map(open));
  const { images, documentation } = settings;
  const custom = await customRecognisers(settings);
  return { ...(await scan(paths, { open, mentioning }, images, catalogue, { custom, documentation })), faults };
}
