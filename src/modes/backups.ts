import type { BackupsSettings } from '../config/backupsSettings.ts';
import { dumpVerifier } from '../databases/dumpVerifier.ts';
import { dockerTool } from '../databases/gateways.ts';
import { badInput, Failure } from '../failure.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Host } from '../gateways/host.ts';
import type { BackupCheck, BackupLine, BackupList } from '../report/backupsText.ts';
import type { Manifest } from '../upgrade/backupStore/manifest.ts';
import { stateFolder } from '../upgrade/backupStore/stateFolder.ts';
import { type BackupStore, backupOf, folderOf, isOf, listBackups } from '../upgrade/backupStore/store.ts';
import { verifyBackup } from '../upgrade/backupStore/use.ts';

/** What is in the store, the newest first. */
export async function listStored(settings: BackupsSettings, gateways: Gateways): Promise<BackupList> {
  const { store, mine } = await open(settings, gateways);
  const { backups, unfinished, unreadable } = await listBackups(store);
  return {
    folder: store.folder,
    backups: backups.filter(mine).map((one) => lineOf(store, one)),
    unfinished: unfinished.filter(mine).map(({ id }) => id),
    unreadable: unreadable.filter(mine),
  };
}

/** Reads one backup, or each of them, from end to end. @throws Failure for an id that there is not */
export async function verifyStored(
  id: string | undefined,
  settings: BackupsSettings,
  gateways: Gateways,
): Promise<readonly BackupCheck[]> {
  const { host, store, mine } = await open(settings, gateways);
  const { backups, unreadable } = await listBackups(store);
  const wanted = id === undefined ? backups.filter(mine) : [await backupOf(store, id)];
  const verifier = dumpVerifier({
    runTool: host.runTool,
    files: host.files,
    connectPostgres: host.connectPostgres,
    connectMysql: host.connectMysql,
    searchPath: (host.environment.PATH ?? '').split(':'),
    ...(settings.toolsImage === undefined ? {} : { container: dockerTool(settings.toolsImage, host.user) }),
  });
  const identities = settings.identity === undefined ? [] : [settings.identity];
  const checks: BackupCheck[] = [];
  for (const { id: one } of wanted) {
    try {
      const unknown = await verifyBackup(store, one, verifier, identities);
      checks.push({ id: one, state: unknown.length === 0 ? 'whole' : 'in-part', told: unknown });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      checks.push({ id: one, state: 'broken', told: [error.message] });
    }
  }
  const others = id === undefined ? unreadable.filter(mine) : [];
  return [...checks, ...others.map(({ id: one, why }) => ({ id: one, state: 'broken' as const, told: [why] }))];
}

interface Opened {
  readonly host: Host;
  readonly store: BackupStore;
  /** By the manifest, where there is one. */
  readonly mine: (backup: { readonly id: string; readonly deployment?: string }) => boolean;
}

async function open({ backupDir, deployment }: BackupsSettings, { host: hostOf, clock }: Gateways): Promise<Opened> {
  const host = await hostOf();
  const folder = `${backupDir ?? stateFolder(host.environment)}/backups`;
  if (backupDir !== undefined && (await host.files.look(backupDir)) === undefined) {
    throw badInput(`There is no folder ${backupDir}. Look whether "backup-dir" is the one that the workflows use.`);
  }
  const mine: Opened['mine'] = ({ id, deployment: told }) =>
    deployment === undefined || (told === undefined ? isOf(deployment, id) : told === deployment);
  return { host, store: { folder, files: host.files, clock }, mine };
}

function lineOf(store: BackupStore, { id, createdAt, deployment, metabase, database, contents }: Manifest): BackupLine {
  const kept = contents.kind === 'dump' ? (contents.encrypted ?? contents.dump) : undefined;
  return {
    id,
    path: folderOf(store, id),
    createdAt,
    deployment,
    version: metabase.version,
    database: `${database.engine} ${database.version}`,
    counts: database.counts,
    ...(kept === undefined ? {} : { bytes: kept.bytes, sha256: kept.sha256 }),
    encrypted: contents.kind === 'dump' && contents.encrypted !== undefined,
    ...(contents.kind === 'command' ? { reference: contents.reference } : {}),
  };
}
