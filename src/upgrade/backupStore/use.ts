import { type Counts, type Database, type Dump, KEY_TABLES } from '../../databases/database.ts';
import { countDifferences, expectUnchanged } from '../../databases/dumpFile.ts';
import { badInput, Failure } from '../../failure.ts';
import { decryptFile } from './encryption.ts';
import type { Manifest } from './manifest.ts';
import { type BackupStore, backupOf, folderOf } from './store.ts';

/**
 * Verifies a backup: what lies on the disk is what was written, and the dump in it can be read from end to end.
 * @param identities of age; without one, of an encrypted backup only the encrypted file is checked
 * @returns what could not be checked
 */
export async function verifyBackup(
  store: BackupStore,
  id: string,
  database: Pick<Database, 'verify'>,
  identities: readonly string[] = [],
): Promise<readonly string[]> {
  const { contents } = await backupOf(store, id);
  if (contents.kind === 'command') {
    return [
      `The backup ${id} was made by "backup-command" as "${contents.reference}", which can't be looked into: it is held against ` +
        'its manifest when it is restored.',
    ];
  }
  if (contents.encrypted !== undefined && identities.length === 0) {
    await expectUnchanged(store.files, { ...contents.dump, ...contents.encrypted }, folderOf(store, id));
    return [
      `The backup ${id} is encrypted: it is the file that was written, but without an identity it can't be read.`,
    ];
  }
  await withDump(store, id, identities, (dump, folder) => database.verify(dump, folder));
  return [];
}

/**
 * Hands out the dump of a backup, decrypted for as long as it is used.
 * @throws Failure when the backup has none, or there is no identity for it
 */
export async function withDump<T>(
  store: BackupStore,
  id: string,
  identities: readonly string[],
  use: (dump: Dump, folder: string) => Promise<T>,
): Promise<T> {
  const { contents } = await backupOf(store, id);
  const folder = folderOf(store, id);
  if (contents.kind === 'command') {
    throw new Failure(
      `The backup ${id} was made by "backup-command": it holds no dump, and "restore-command" has to restore it.`,
    );
  }
  const { dump, encrypted } = contents;
  if (encrypted === undefined) return use(dump, folder);
  if (identities.length === 0)
    throw badInput(`The backup ${id} is encrypted. Give the identity of one of its recipients.`);
  await expectUnchanged(store.files, { ...dump, ...encrypted }, folder);
  const path = `${folder}/${dump.file}`;
  try {
    await decryptFile(store.files, `${folder}/${encrypted.file}`, path, identities);
    return await use(dump, folder);
  } finally {
    await store.files.remove(path);
  }
}

/**
 * Holds a database that was restored against the manifest, whoever restored it.
 * @throws Failure when it isn't the one that was backed up
 */
export async function expectRestored(database: Database, manifest: Manifest): Promise<void> {
  const found = await database.inspect();
  const { database: expected, contents } = manifest;
  const after = (contents.kind === 'command' ? contents.countsAfter : undefined) ?? expected.counts;
  const schema = JSON.stringify(found.schema) === JSON.stringify(expected.schema);
  const changesets = found.changesets === expected.changesets;
  // Of H2 it tells one file from the other, also where both hold the same.
  const changelog = found.engine === 'h2' || found.changelog === (expected.changelog ?? found.changelog);
  const problems = [
    ...countsBeyond(expected.counts, after, found.counts),
    ...(schema ? [] : ['the schema is at another version']),
    ...(changesets ? [] : [`${found.changesets ?? 'no'} changesets instead of ${expected.changesets ?? 'none'}`]),
    ...(changelog || !schema || !changesets ? [] : ['other changesets are applied']),
  ];
  if (problems.length === 0) return;
  throw new Failure(`The database is not what the backup ${manifest.id} holds: ${problems.join('; ')}.`);
}

/** Tables with fewer rows than at both ends of the backup, or with more. */
function countsBeyond(before: Counts, after: Counts, found: Counts): readonly string[] {
  return KEY_TABLES.flatMap((table) => {
    const [rows, ...ends] = [found[table], before[table], after[table]];
    if (rows === undefined || ends.some((end) => end === undefined)) {
      return rows === before[table] ? [] : countDifferences({ [table]: before[table] }, { [table]: rows });
    }
    const [least, most] = [Math.min(...(ends as number[])), Math.max(...(ends as number[]))];
    if (rows >= least && rows <= most) return [];
    return [`${table}: ${rows} instead of ${least === most ? least : `${least} to ${most}`}`];
  });
}
