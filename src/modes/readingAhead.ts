import type { Settings } from '../config/settings.ts';
import { readText } from '../gateways/workingTree.ts';
import { readFile } from '../manifests/readFile.ts';
import { isManifest } from './openTree.ts';

/** How files are read and parsed. */
export interface Reading {
  readonly textOf: typeof readText;
  readonly fileOf: typeof readFile;
}

/**
 * Reads and parses each file once, and those that it is told of at once: while git still searches there is time for what it
 * has found so far. What is read ahead and then left out does no harm.
 */
export function readingAhead(settings: Settings): Reading & { readonly begin: (file: string) => void } {
  const texts = new Map<string, ReturnType<typeof readText>>();
  const files = new Map<string, { readonly text: string; readonly file: ReturnType<typeof readFile> }>();
  const textOf: Reading['textOf'] = (root, file) => {
    const known = texts.get(file) ?? readText(root, file);
    texts.set(file, known);
    return known;
  };
  const fileOf: Reading['fileOf'] = (path, text) => {
    const known = files.get(path);
    if (known?.text === text) return known.file;
    const file = readFile(path, text);
    files.set(path, { text, file });
    return file;
  };
  const begin = (file: string) => {
    if (!isManifest(file, settings)) return;
    const read = textOf(settings.root, file);
    // Whoever asks for the file hears of its failure.
    if ('text' in read) fileOf(file, read.text).catch(() => undefined);
  };
  return { textOf, fileOf, begin };
}
