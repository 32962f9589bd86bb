import { createHash } from 'node:crypto';
import { badInput, Failure } from '../../failure.ts';
import type { Clock } from '../../gateways/clock.ts';
import type { Files } from '../../gateways/files.ts';
import { LARGEST_MANIFEST, MANIFEST, type Manifest, readManifest } from './manifest.ts';
import { backupsToRemove, isAbandoned, type Keep } from './prune.ts';

export interface BackupStore {
  readonly folder: string;
  readonly files: Files;
  readonly clock: Clock;
}

/** What is in a store. */
export interface Stored {
  /** The newest first. */
  readonly backups: readonly Manifest[];
  /** Folders without a manifest: being written, or cut off. */
  readonly unfinished: readonly { readonly id: string; readonly changed: Date }[];
  /** Folders whose manifest can't be read, and why. They are never removed. */
  readonly unreadable: readonly { readonly id: string; readonly why: string }[];
}

/** `20261123T164555Z-prod-1f3a9c`: sorts by time. Anything else in the folder is none of ours. */
const ID = /^\d{8}T\d{6}Z-[a-z0-9-]{1,60}-[0-9a-f]{6}$/;

export function newBackupId(now: Date, deployment: string, random: string): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `${time}-${nameInId(deployment)}-${random}`;
}

/** Whether a backup is one of this deployment, by its id alone; the names of no two are the same there. */
export function isOf(deployment: string, id: string): boolean {
  return id.slice('20261123T164555Z-'.length, -'-1f3a9c'.length) === nameInId(deployment);
}

const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;
const HASH = 16;

/**
 * The name of a deployment as an id has it. One that can't stand there as it is has a hash behind two hyphens, which no other
 * name has: `prod.eu` is not taken for `prod-eu`.
 */
function nameInId(deployment: string): string {
  if (PLAIN.test(deployment) && deployment.length <= LONGEST_NAME) return deployment;
  const like = deployment
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME - HASH - 2)
    .replace(/^-+|-+$/g, '');
  const hash = createHash('sha256').update(deployment).digest('hex').slice(0, HASH);
  return `${like || 'metabase'}--${hash}`;
}

/** @throws Failure (bad input) for what is no id, so that no path leads out of the store */
export function folderOf(store: BackupStore, id: string): string {
  if (!ID.test(id)) throw badInput(`"${id.slice(0, 100)}" is no id of a backup. List the backups to see their ids.`);
  return `${store.folder}/${id}`;
}

export async function listBackups(store: BackupStore): Promise<Stored> {
  const stored = {
    backups: [] as Manifest[],
    unfinished: [] as { id: string; changed: Date }[],
    unreadable: [] as { id: string; why: string }[],
  };
  for (const { name: id, kind } of await store.files.list(store.folder)) {
    if (kind !== 'folder' || !ID.test(id)) continue;
    if ((await store.files.look(`${store.folder}/${id}/${MANIFEST}`)) === undefined) {
      stored.unfinished.push({ id, changed: await lastChange(store, id) });
      continue;
    }
    try {
      stored.backups.push(await backupOf(store, id));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      stored.unreadable.push({ id, why: error.message });
    }
  }
  stored.backups.reverse();
  return stored;
}

/** @throws Failure when there is none of that id, it is unfinished, or its manifest isn't one */
export async function backupOf(store: BackupStore, id: string): Promise<Manifest> {
  const path = `${folderOf(store, id)}/${MANIFEST}`;
  if ((await store.files.look(path))?.kind !== 'file') {
    const there = (await store.files.look(folderOf(store, id))) !== undefined;
    throw new Failure(
      there
        ? `The backup ${id} was never finished, and can't be used.`
        : `There is no backup ${id} in ${store.folder}.`,
    );
  }
  const manifest = readManifest(await store.files.readText(path, LARGEST_MANIFEST), path);
  if (manifest.id !== id) throw new Failure(`${path} is the manifest of another backup, ${manifest.id}.`);
  return manifest;
}

/** Of a folder that is being written to, its largest file changes and the folder doesn't. */
async function lastChange(store: BackupStore, id: string): Promise<Date> {
  const inside = await store.files.list(`${store.folder}/${id}`);
  const folder = await store.files.look(`${store.folder}/${id}`);
  const times = [...inside.map(({ changed }) => changed.getTime()), folder?.changed.getTime() ?? 0];
  return new Date(Math.max(...times));
}

/**
 * Removes what nothing keeps and what was abandoned; the manifest goes first, so that no half of a backup looks whole.
 * @param forget removes before that what lies elsewhere
 */
export async function pruneBackups(
  store: BackupStore,
  keep: Keep,
  forget: (backup: Manifest) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const { backups, unfinished } = await listBackups(store);
  const now = store.clock.now();
  const old = backupsToRemove(backups, keep, now);
  const abandoned = unfinished.filter(({ id, changed }) => isAbandoned(changed, now) && !keep.pinned.includes(id));
  for (const backup of old) await forget(backup);
  const ids = [...old, ...abandoned].map(({ id }) => id);
  for (const id of ids) {
    const folder = folderOf(store, id);
    await store.files.remove(`${folder}/${MANIFEST}`);
    await store.files.remove(folder);
  }
  for (const backup of backups) await removeDecrypted(store, backup, now);
  return ids;
}

/** A run that was killed while it restored an encrypted backup left the dump in the open. */
async function removeDecrypted(store: BackupStore, { id, contents }: Manifest, now: Date): Promise<void> {
  if (contents.kind !== 'dump' || contents.encrypted === undefined) return;
  const path = `${folderOf(store, id)}/${contents.dump.file}`;
  const found = await store.files.look(path);
  if (found !== undefined && isAbandoned(found.changed, now)) await store.files.remove(path);
}
