import { isNamedFile } from '../../../src/gateways/namedFiles.ts';
import type { ReadFile } from '../../../src/manifests/definitions/definition.ts';
import { type Edit, editOf, proveEdits, splice } from '../../../src/manifests/edit.ts';
import { readFile } from '../../../src/manifests/readFile.ts';
import { type Scan, scan } from '../../../src/manifests/scan.ts';
import type { Version } from '../../../src/metabase/version.ts';
import { snapshotCatalogue } from '../../../src/sources/snapshot.ts';

export type Texts = Readonly<Record<string, string>>;

const catalogue = snapshotCatalogue();

/** Scans files that are held in memory, with the rules of a tree: those that mention the word are read for pins. */
export function scanTexts(texts: Texts): Promise<Scan> {
  const paths = Object.keys(texts)
    .filter((file) => /metabase/i.test(texts[file] ?? '') || isNamedFile(file))
    .sort();
  const opened = new Map<string, Promise<ReadFile>>();
  const open = async (file: string) => {
    const text = texts[file];
    if (text === undefined) return undefined;
    const known = opened.get(file) ?? readFile(file, text);
    opened.set(file, known);
    return known;
  };
  const mentioning = async (word: string, folders: readonly string[]) =>
    Object.keys(texts).filter((file) => texts[file]?.includes(word) && folders.some((folder) => lies(file, folder)));
  return scan(paths, { open, mentioning }, [], catalogue);
}

function lies(file: string, folder: string): boolean {
  const at = file.lastIndexOf('/');
  const own = at === -1 ? '.' : file.slice(0, at);
  return folder.endsWith('/**') ? `${own}/`.startsWith(folder.slice(0, -2)) : own === folder;
}

/** Moves every pin to a version, and proves it by scanning again. */
export async function moveAll(texts: Texts, found: Scan, version: Version): Promise<Texts> {
  const edits = found.pins.map((pin) => editOf(pin, version)).filter((edit): edit is Edit => edit !== undefined);
  const moved = { ...texts };
  for (const file of new Set(edits.map((edit) => edit.file))) {
    moved[file] = splice(
      texts[file] ?? '',
      edits.filter((edit) => edit.file === file),
    );
  }
  proveEdits(found.pins, edits, (await scanTexts(moved)).pins);
  return moved;
}
