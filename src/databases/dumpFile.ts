import { createHash } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { Files } from '../gateways/files.ts';
import type { ToolFinished } from '../gateways/tool.ts';
import { type Counts, type Dump, KEY_TABLES } from './database.ts';

/**
 * Length and SHA-256 of what is on the disk. The tools write their files themselves, at full speed, and PostgreSQL's
 * goes back to the start of it at the end: only what is read back tells what is there.
 * @param look sees every chunk on the way
 */
export async function fingerprint(files: Files, path: string, look?: (chunk: Buffer) => void): Promise<Fingerprint> {
  return fingerprintOf(files.read(path), look);
}

export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

export async function fingerprintOf(
  chunks: AsyncIterable<Buffer>,
  look: (chunk: Buffer) => void = () => undefined,
): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
    look(chunk);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Reads a file back while a tool still writes it: an instance that is down for the dump is not down for its verification,
 * too. What the reading finds counts only when the tool came to its end.
 * @param expectWritten throws for a tool that failed
 */
export async function readWhileWritten<T>(
  files: Files,
  path: string,
  writing: Promise<ToolFinished>,
  expectWritten: (finished: ToolFinished) => void,
  read: (chunks: AsyncIterable<Buffer>) => Promise<T>,
): Promise<T> {
  let isWritten = false;
  const ended = writing.finally(() => {
    isWritten = true;
  });
  const [finished, found] = await Promise.allSettled([ended, read(files.readGrowing(path, () => isWritten))]);
  if (finished.status === 'rejected') throw finished.reason;
  expectWritten(finished.value);
  if (found.status === 'rejected') throw found.reason;
  return found.value;
}

/** @throws Failure when the file isn't the one that the dump was */
export async function expectUnchanged(
  files: Files,
  dump: Dump,
  folder: string,
  look?: (chunk: Buffer) => void,
): Promise<void> {
  const path = `${folder}/${dump.file}`;
  if ((await files.look(path))?.kind !== 'file') throw new Failure(`The dump ${path} is gone. Take another backup.`);
  const found = await fingerprint(files, path, look);
  if (found.bytes === dump.bytes && found.sha256 === dump.sha256) return;
  throw new Failure(
    `The dump ${path} is not what was written: expected ${dump.bytes} bytes with SHA-256 ${dump.sha256}, found ` +
      `${found.bytes} bytes with ${found.sha256}. It must not be restored; take another backup.`,
  );
}

/** The key tables of which two counts differ, as text: `core_user: 3 instead of 4`. */
export function countDifferences(expected: Counts, found: Counts): readonly string[] {
  return KEY_TABLES.filter((table) => expected[table] !== found[table]).map(
    (table) => `${table}: ${found[table] ?? 'no table'} instead of ${expected[table] ?? 'no table'}`,
  );
}

/** @throws Failure when rows or tables are missing */
export function expectSame(
  what: string,
  expected: { readonly counts: Counts; readonly tables: readonly string[] },
  found: { readonly counts: Counts; readonly tables: readonly string[] },
): void {
  const missing = expected.tables.filter((table) => !found.tables.includes(table));
  const differences = countDifferences(expected.counts, found.counts);
  if (missing.length === 0 && differences.length === 0) return;
  const parts = [
    ...(missing.length > 0 ? [`these tables are missing: ${missing.slice(0, 10).join(', ')}`] : []),
    ...(differences.length > 0 ? [`these row counts differ: ${differences.join(', ')}`] : []),
  ];
  throw new Failure(`${what} is not complete: ${parts.join('; ')}.`);
}
