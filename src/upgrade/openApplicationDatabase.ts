import { type Database, isLive } from '../databases/database.ts';
import type { DatabaseGateways } from '../databases/gateways.ts';
import { openDatabase } from '../databases/openDatabase.ts';
import { Failure } from '../failure.ts';
import { parseTag } from '../metabase/tag.ts';
import type { ApplicationDatabase, DatabaseState, MadeBackup } from './applicationDatabase.ts';
import { createBackup } from './backupStore/create.ts';
import type { Manifest } from './backupStore/manifest.ts';
import { bytesNeeded, expectSpace } from './backupStore/space.ts';
import { type BackupStore, folderOf } from './backupStore/store.ts';
import type { Access } from './databaseAccess.ts';
import { forgetRestores, restoreOnce } from './restoreOnce.ts';

export interface DatabaseOptions {
  /** Asked when the database is first needed: the settings may have to be read from an instance that is put back first. */
  readonly access: () => Promise<Access>;
  readonly gateways: DatabaseGateways;
  readonly store: BackupStore;
  readonly deployment: string;
  /** Who makes the backups. */
  readonly by: string;
  /** Of age; none: backups are kept as they are. */
  readonly recipients: readonly string[];
  /** Secret keys of age, to read what was encrypted. */
  readonly identities: readonly string[];
  /** Ends a dump that is running; a restore is always carried to its end. */
  readonly cancelled: AbortSignal;
}

/** The application database of an instance, with the backups of its deployment. */
export function openApplicationDatabase(options: DatabaseOptions): ApplicationDatabase {
  const { gateways, store, deployment, by, recipients, identities, cancelled } = options;
  let opened: Promise<{ database: Database; access: Access }> | undefined;
  const open = () => {
    opened ??= connect(options).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async read() {
      const { database, access } = await open();
      return stateOf(await database.inspect(), access.identity);
    },
    async backUp(version) {
      const { access } = await open();
      const database = await openDatabase(access.settings, { ...gatewaysOf(access, gateways), signal: cancelled });
      const metabase = { version, edition: editionOf(version) };
      return madeOf(store, await createBackup(store, database, { deployment, by, metabase }, recipients));
    },
    async roomForBackup({ engine, sizeBytes }) {
      await store.files.makePrivateFolder(store.folder);
      const needed = bytesNeeded(engine as Manifest['database']['engine'], sizeBytes, recipients.length > 0);
      try {
        expectSpace(store.folder, needed, await store.files.freeBytes(store.folder));
        return undefined;
      } catch (error) {
        if (error instanceof Failure) return error.message;
        throw error;
      }
    },
    async restore(backup, run) {
      await restoreOnce((await open()).database, store, backup, run, identities);
    },
    async forget(run) {
      await forgetRestores((await open()).database, run);
    },
  };
}

async function connect({ access, gateways }: DatabaseOptions) {
  const found = await access();
  return { access: found, database: await openDatabase(found.settings, gatewaysOf(found, gateways)) };
}

function gatewaysOf({ beside }: Access, gateways: DatabaseGateways): DatabaseGateways {
  return beside === undefined ? gateways : { ...gateways, beside };
}

function stateOf(inspection: Awaited<ReturnType<Database['inspect']>>, identity: string): DatabaseState {
  const { engine, version, sizeBytes, schema, changelog, counts, locks, nodes, pooled, notes } = inspection;
  const pooler =
    'Something between this machine and the server hands out its connections. A migration needs one of its own: let the ' +
    'instance connect to the server itself.';
  return {
    engine,
    version,
    identity,
    sizeBytes,
    schema,
    changelog,
    counts: Object.fromEntries(
      Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined),
    ),
    locks,
    nodes: nodes.filter(isLive).map(({ name }) => name),
    notes: pooled ? [...notes, pooler] : notes,
  };
}

export function madeOf(store: BackupStore, { id, contents }: Manifest): MadeBackup {
  const kept = contents.kind === 'dump' ? (contents.encrypted ?? contents.dump) : { sha256: '', bytes: 0 };
  return { id, path: folderOf(store, id), sha256: kept.sha256, bytes: kept.bytes };
}

function editionOf(version: string): 'oss' | 'enterprise' {
  const tag = parseTag(version);
  return tag.kind === 'exact' ? tag.edition : 'oss';
}
