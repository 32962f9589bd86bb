import { randomBytes } from 'node:crypto';
import type { Database, Dump, Inspection } from '../../databases/database.ts';
import { countDifferences, fingerprint } from '../../databases/dumpFile.ts';
import { badInput, Failure } from '../../failure.ts';
import { encryptFile } from './encryption.ts';
import { MANIFEST, MANIFEST_SCHEMA, type Manifest, manifestSchema } from './manifest.ts';
import { bytesNeeded, expectSpace } from './space.ts';
import { type BackupStore, folderOf, newBackupId } from './store.ts';

/** What the caller knows of the instance. */
export interface BackupAbout {
  readonly deployment: string;
  readonly metabase: { readonly version: string; readonly edition: 'oss' | 'enterprise' };
  /** Who made it: a run, a user. */
  readonly by: string;
}

export interface BackupWishes {
  /** Of age; none: the dump is kept as it is. */
  readonly recipients?: readonly string[];
  /** Also reads the dump from end to end, as long as nobody waits for it. */
  readonly readInFull?: boolean;
}

/**
 * One folder a backup. The manifest is written last: a folder without one is unfinished, whatever else it holds.
 * @throws Failure; the folder of a dump that failed is removed
 */
export async function createBackup(
  store: BackupStore,
  database: Database,
  about: BackupAbout,
  { recipients = [], readInFull = false }: BackupWishes = {},
): Promise<Manifest> {
  const inspection = await database.inspect();
  return writeBackup(store, database, about, inspection, async (folder) => {
    const encrypted = recipients.length > 0;
    const needed = bytesNeeded(inspection.engine, inspection.sizeBytes, encrypted);
    expectSpace(store.folder, needed, await store.files.freeBytes(store.folder));
    const dump = await database.dump(folder);
    if (readInFull) await database.verify(dump, folder);
    if (!encrypted) return { kind: 'dump', dump };
    return { kind: 'dump', dump, encrypted: await encryptDump(store, folder, dump, recipients) };
  });
}

/**
 * A backup that the user's own command makes elsewhere, with what is needed to judge a restore by.
 * @param make gives the name by which it is found again
 * @throws Failure (bad input) for a file of H2, of which nothing could be judged
 */
export async function recordBackup(
  store: BackupStore,
  database: Database,
  about: BackupAbout,
  make: (id: string) => Promise<string>,
): Promise<Manifest> {
  const inspection = await database.inspect();
  if (inspection.engine === 'h2') {
    throw badInput(
      'Nothing in a file of H2 can be counted, so a backup by "backup-command" could not be verified. Take it out: the file is ' +
        'copied then.',
    );
  }
  return writeBackup(store, database, about, inspection, async (_folder, id) => {
    const reference = (await make(id)) || id;
    const { changelog, counts } = await database.inspect();
    if (changelog !== inspection.changelog) {
      throw new Failure('Changesets were applied while "backup-command" worked: what it has saved is in between.');
    }
    const moved = countDifferences(inspection.counts, counts).length > 0;
    return { kind: 'command', reference, ...(moved ? { countsAfter: counts } : {}) };
  });
}

async function writeBackup(
  store: BackupStore,
  database: Database,
  about: BackupAbout,
  inspection: Inspection,
  contents: (folder: string, id: string) => Promise<Manifest['contents']>,
): Promise<Manifest> {
  const started = store.clock.now();
  const id = newBackupId(started, about.deployment, randomBytes(3).toString('hex'));
  const folder = folderOf(store, id);
  await store.files.makePrivateFolder(store.folder);
  await store.files.makePrivateFolder(folder);
  try {
    const made = await contents(folder, id);
    const { settings } = database;
    const manifest = manifestSchema.parse({
      schema: MANIFEST_SCHEMA,
      id,
      createdAt: started.toISOString(),
      by: about.by,
      deployment: about.deployment,
      metabase: about.metabase,
      database: {
        engine: inspection.engine,
        version: inspection.version,
        name: settings.engine === 'h2' ? settings.file : settings.database,
        sizeBytes: inspection.sizeBytes,
        schema: inspection.schema,
        changesets: inspection.changesets,
        changelog: inspection.changelog,
        counts: made.kind === 'dump' ? made.dump.counts : inspection.counts,
        encrypted: inspection.encrypted,
      },
      contents: made,
      durationMs: store.clock.now().getTime() - started.getTime(),
    });
    await store.files.writeDurably(`${folder}/${MANIFEST}`, `${JSON.stringify(manifest, undefined, 2)}\n`);
    return manifest;
  } catch (error) {
    await store.files.remove(folder);
    throw error;
  }
}

/** The plain dump goes only when the other one is on the disk. */
async function encryptDump(store: BackupStore, folder: string, dump: Dump, recipients: readonly string[]) {
  const file = `${dump.file}.age`;
  await encryptFile(store.files, `${folder}/${dump.file}`, `${folder}/${file}.partial`, recipients);
  await store.files.finishDurably(`${folder}/${file}.partial`, `${folder}/${file}`);
  const print = await fingerprint(store.files, `${folder}/${file}`);
  await store.files.remove(`${folder}/${dump.file}`);
  return { file, ...print };
}
