import { dirname } from 'node:path/posix';
import type { ReadFile, Files as TreeFiles } from '../../src/manifests/definitions/definition.ts';
import { type Edit, editOf, splice } from '../../src/manifests/edit.ts';
import type { Pin } from '../../src/manifests/pin.ts';
import { readFile } from '../../src/manifests/readFile.ts';
import { type Scan, scan } from '../../src/manifests/scan.ts';
import type { Catalogue } from '../../src/metabase/catalogue.ts';
import { parseVersion, type Version } from '../../src/metabase/version.ts';
import { snapshotCatalogue } from '../../src/sources/snapshot.ts';

/** Texts by path from the root. */
export type Files = Readonly<Record<string, string>>;

export const SNAPSHOT = snapshotCatalogue();

/** Scans files that are nowhere but in memory. */
export async function scanFiles(
  files: Files,
  own: readonly string[] = [],
  catalogue: Catalogue = SNAPSHOT,
): Promise<Scan> {
  return scan(Object.keys(files), filesIn(files), own, catalogue);
}

/** What a scan asks of the tree, answered from memory: each file is read once, and any of them may be searched. */
export function filesIn(files: Files): TreeFiles {
  const opened = new Map<string, Promise<ReadFile>>();
  const open = async (file: string) => {
    const text = files[file];
    if (text === undefined) return undefined;
    const known = opened.get(file) ?? readFile(file, text);
    opened.set(file, known);
    return known;
  };
  const mentioning = async (word: string, folders: readonly string[]) =>
    Object.keys(files)
      .filter((file) => files[file]?.includes(word) && folders.some((folder) => isIn(folder, file)))
      .sort();
  return { open, mentioning };
}

/** A folder means its own files; one with a double star at its end, everything below; at its start, an ending. */
function isIn(folder: string, file: string): boolean {
  if (folder.startsWith('**/*')) return file.endsWith(folder.slice('**/*'.length));
  return folder.endsWith('/**') ? file.startsWith(folder.slice(0, -2)) : dirname(file) === folder;
}

export function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (!version) throw new Error(`${text} is no version`);
  return version;
}

/** The edits that move every pin to one version; pins that are fixed by their template have none. */
export function editsTo(pins: readonly Pin[], version: Version): readonly Edit[] {
  return pins.flatMap((pin) => editOf(pin, version) ?? []).filter(({ old, text }) => old !== text);
}

export function edited(files: Files, edits: readonly Edit[]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      splice(
        text,
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  );
}
