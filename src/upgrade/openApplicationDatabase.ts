import { type Database, isLive } from '../databases/database.ts';
import type { DatabaseGateways } from '../databases/gateways.ts';
import { Failure } from '../failure.ts';
import type { RunProcess } from '../gateways/process.ts';
import { parseTag } from '../metabase/tag.ts';
import type { ApplicationDatabase, DatabaseState, MadeBackup } from './applicationDatabase.ts';
import {
  type BackupCommands,
  missingPrograms,
  placeholdersOf,
  restoreByCommand,
  runCommand,
} from './backupStore/command.ts';
import { createBackup, recordBackup } from './backupStore/create.ts';
import type { Manifest } from './backupStore/manifest.ts';
import { bytesNeeded, expectSpace } from './backupStore/space.ts';
import { type BackupStore, backupOf, folderOf } from './backupStore/store.ts';
import { expectRestored } from './backupStore/use.ts';
import type { Access } from './databaseAccess.ts';
import { openAccess } from './openAccess.ts';
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
  /** In place of dumps; undefined: dumps are made. */
  readonly commands: BackupCommands | undefined;
  readonly run: RunProcess;
  /** Ends a dump that is running; a restore is always carried to its end. */
  readonly cancelled: AbortSignal;
}

/** The application database of an instance, with the backups of its deployment. */
export function openApplicationDatabase(options: DatabaseOptions): ApplicationDatabase {
  const { gateways, store, deployment, by, recipients, identities, cancelled, commands, run: runProcess } = options;
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
    async backUp(version, runs) {
      const { access } = await open();
      const database = await openAccess(access, { ...gateways, signal: cancelled });
      const about = { deployment, by, metabase: { version, edition: editionOf(version) } };
      if (!commands) return madeOf(store, await createBackup(store, database, about, { recipients, readInFull: runs }));
      const make = (id: string) => runCommand('backup-command', commands.backup, placeholdersOf(id, about), runProcess);
      return madeOf(store, await recordBackup(store, database, about, make));
    },
    async roomForBackup({ engine, sizeBytes }, backups = 1, others = []) {
      if (commands) return undefined;
      await store.files.makePrivateFolder(store.folder);
      const own = backups * bytesNeeded(engine as Manifest['database']['engine'], sizeBytes, recipients.length > 0);
      const needed = own + (await onDiskOf(store, others));
      try {
        expectSpace(store.folder, needed, await store.files.freeBytes(store.folder));
        return undefined;
      } catch (error) {
        if (error instanceof Failure) return error.message;
        throw error;
      }
    },
    async hindrances() {
      return commands ? missingPrograms(commands, gateways) : (await open()).database.hindrances();
    },
    async restore(backup, run) {
      const manifest = await backupOf(store, backup);
      if (manifest.contents.kind === 'dump') {
        return restoreOnce((await open()).database, store, backup, run, identities);
      }
      // It may be the whole server that comes back, so nothing is asked of it before.
      await restoreByCommand(manifest, manifest.contents.reference, commands, runProcess);
      await expectRestored((await open()).database, manifest);
    },
    async forget(run) {
      await forgetRestores((await open()).database, run);
    },
  };
}

async function connect({ access, gateways }: DatabaseOptions) {
  const found = await access();
  return { access: found, database: await openAccess(found, gateways) };
}

export function stateOf(inspection: Awaited<ReturnType<Database['inspect']>>, identity: string): DatabaseState {
  const { engine, version, sizeBytes, schema, changelog, counts, locks, nodes, pooled, notes } = inspection;
  const { sessions, encrypted } = inspection;
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
    sessions,
    encrypted,
    locks,
    nodes: nodes.filter(isLive).map(({ name }) => name),
    notes: pooled ? [...notes, pooler] : notes,
  };
}

/** Images may go to the disk of the backups. */
async function onDiskOf(
  { folder, files }: BackupStore,
  others: readonly { readonly needed: number; readonly where: string }[],
): Promise<number> {
  const disk = await files.diskOf(folder);
  const disks = await Promise.all(others.map(({ where }) => files.diskOf(where)));
  return others.reduce((sum, { needed }, index) => sum + (disks[index] === disk ? needed : 0), 0);
}

export function madeOf(store: BackupStore, { id, contents }: Manifest): MadeBackup {
  const path = folderOf(store, id);
  if (contents.kind === 'command') return { id, path, sha256: '', bytes: 0, reference: contents.reference };
  const { sha256, bytes } = contents.encrypted ?? contents.dump;
  return { id, path, sha256, bytes };
}

function editionOf(version: string): 'oss' | 'enterprise' {
  const tag = parseTag(version);
  return tag.kind === 'exact' ? tag.edition : 'oss';
}
