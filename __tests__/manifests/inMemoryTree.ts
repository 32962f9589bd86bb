import type { Open, ReadFile } from '../../src/manifests/definitions.ts';
import { openDocument } from '../../src/manifests/documents/open.ts';
import { type Edit, editOf, splice } from '../../src/manifests/edit.ts';
import type { Pin } from '../../src/manifests/pin.ts';
import { lineStartsOf } from '../../src/manifests/place.ts';
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
  return scan(Object.keys(files), openIn(files), own, catalogue);
}

function openIn(files: Files): Open {
  const opened = new Map<string, Promise<ReadFile>>();
  return async (file) => {
    const text = files[file];
    if (text === undefined) return undefined;
    const known = opened.get(file) ?? read(file, text);
    opened.set(file, known);
    return known;
  };
}

async function read(file: string, text: string): Promise<ReadFile> {
  const { document } = await openDocument(file, text);
  return { file, text, document, lineStarts: lineStartsOf(text) };
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
