import { isNamedFile } from '../../../src/gateways/namedFiles.ts';
import type { ReadFile } from '../../../src/manifests/definitions/definition.ts';
import { type Edit, type Editable, editsOf, exactEditOf, proveEdits, splice } from '../../../src/manifests/edit.ts';
import type { Floating, Pin } from '../../../src/manifests/pin.ts';
import { readFile } from '../../../src/manifests/readFile.ts';
import { type Scan, scan } from '../../../src/manifests/scan.ts';
import { newestOfLine } from '../../../src/metabase/catalogue.ts';
import { printTag } from '../../../src/metabase/tag.ts';
import type { Version } from '../../../src/metabase/version.ts';
import { snapshotCatalogue } from '../../../src/sources/snapshot.ts';
import { DIGEST } from './example.ts';

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
  if (folder.startsWith('**/*')) return file.endsWith(folder.slice('**/*'.length));
  const at = file.lastIndexOf('/');
  const own = at === -1 ? '.' : file.slice(0, at);
  return folder.endsWith('/**') ? `${own}/`.startsWith(folder.slice(0, -2)) : own === folder;
}

/** Every edit that moves the pins to a version, the SDK along, and makes exact what floats and can be made so. */
export function allEdits(found: Scan, version: Version): readonly Edit[] {
  const pins = found.pins.flatMap((pin) => {
    const moved = editsOf(pin, version, () => ({ digest: DIGEST }));
    return 'edits' in moved ? moved.edits : [];
  });
  const sdks = found.sdks.map(({ file, line, column, start, end, text: old }) => {
    return { file, line, column, start, end, old, text: `${version.major}-stable` };
  });
  const exact = floatingOf(found).map((floating) =>
    exactEditOf(floating, printTag(floating.edition, exactOf(floating, version))),
  );
  const distinct = new Map([...pins, ...sdks, ...exact].map((edit) => [`${edit.file}:${edit.start}`, edit]));
  return [...distinct.values()];
}

/** A tag of long-term support stays in its major. */
function exactOf({ edition, major }: Floating, version: Version): Version {
  return (major === undefined ? undefined : newestOfLine(catalogue, edition, { major })) ?? version;
}

export function floatingOf({ skipped }: Scan): readonly Floating[] {
  return skipped.flatMap(({ floating }) => floating ?? []);
}

/** Makes all edits, and proves them by scanning again. */
export async function moveAll(texts: Texts, found: Scan, version: Version): Promise<Texts> {
  const edits = allEdits(found, version);
  const moved = { ...texts };
  for (const file of new Set(edits.map((edit) => edit.file))) {
    moved[file] = splice(
      texts[file] ?? '',
      edits.filter((edit) => edit.file === file),
    );
  }
  proveMoved(found, edits, await scanTexts(moved));
  return moved;
}

/** @throws Failure when not each place is read back as it was edited, or anything else is a pin now */
export function proveMoved(before: Scan, edits: readonly Edit[], after: Scan): void {
  proveEdits([...pinsToBe(before), ...before.sdks], edits, [...after.pins, ...after.sdks]);
}

/** The pins, and what floats and becomes one, in the order of their places. */
export function pinsToBe(found: Scan): readonly (Pin | Floating)[] {
  return [...found.pins, ...floatingOf(found)].sort(byPlace);
}

function byPlace(a: Editable, b: Editable): number {
  return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}
