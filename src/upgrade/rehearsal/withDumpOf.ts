import type { Database, Dump } from '../../databases/database.ts';
import { badInput } from '../../failure.ts';
import { bytesNeeded, expectSpace } from '../backupStore/space.ts';
import { type BackupStore, listBackups } from '../backupStore/store.ts';
import { withDump } from '../backupStore/use.ts';

/** Where a dump of an H2 file comes from. */
export interface Backups {
  readonly store: BackupStore;
  readonly deployment: string;
  /** Of age, to read an encrypted backup. */
  readonly identities: readonly string[];
}

/**
 * Hands out a dump of the live database, made while it is used, for as long as it is needed. Of H2, which can't be read while
 * it runs, it is the one of the newest backup.
 * @param folder for the dump
 * @param version tag of what runs
 * @throws Failure when there is too little space, or no backup
 */
export async function withDumpOf<T>(
  live: Database,
  { store, deployment, identities }: Backups,
  folder: string,
  version: string,
  use: (dump: Dump, where: string) => Promise<T>,
): Promise<T> {
  if (live.settings.engine !== 'h2') {
    const { engine, sizeBytes } = await live.inspect();
    expectSpace(folder, bytesNeeded(engine, sizeBytes, false), await store.files.freeBytes(folder));
    const dump = await live.dump(folder);
    const used = await use(dump, folder);
    // It holds all that the database does: no longer than it is needed.
    await store.files.remove(`${folder}/${dump.file}`);
    return used;
  }
  const { backups } = await listBackups(store);
  const newest = backups.find(
    ({ deployment: of, contents, metabase }) =>
      of === deployment &&
      contents.kind === 'dump' &&
      contents.dump.format === 'h2-file' &&
      metabase.version === version,
  );
  if (newest) return withDump(store, newest.id, identities, use);
  throw badInput(
    `An H2 file can not be copied while the instance runs, and there is no backup of ${version} to rehearse on. Stop the ` +
      'instance, run the mode backup, start it, and rehearse again.',
  );
}
