import { createHash } from 'node:crypto';
import type { Database } from '../databases/database.ts';
import { Failure } from '../failure.ts';
import { type BackupStore, backupOf } from './backupStore/store.ts';
import { expectRestored, withDump } from './backupStore/use.ts';
import { ownPart } from './ownPart.ts';

/** The two kinds of databases that a restore leaves beside the live one (`sideName`). */
const SIDE = /_(before_)?restore_([a-z0-9]+)$/;

/**
 * Restores a backup, also when an earlier process of the same run was cut off while it did. What it had half filled is
 * dropped. What it had kept aside may be all that is left of the live data, so it stays until the run has ended well; if
 * the swap was done, nothing is left to do.
 */
export async function restoreOnce(
  database: Database,
  store: BackupStore,
  backup: string,
  run: string,
  identities: readonly string[],
): Promise<void> {
  const manifest = await backupOf(store, backup);
  const own = ownPart(run) + createHash('sha256').update(backup).digest('hex').slice(0, 5);
  const left = (await database.leftovers()).map((name) => ({ name, side: SIDE.exec(name) }));
  const ours = left.filter(({ side }) => side?.[2]?.startsWith(own));
  const filled = ours.filter(({ side }) => side?.[1] === undefined);
  const kept = ours.filter(({ side }) => side?.[1] !== undefined);
  const swapped = kept.some(({ side }) => !filled.some((one) => one.side?.[2] === side?.[2]));
  if (swapped && (await isRestored(database, manifest))) return;
  for (const { name } of filled) await database.drop(name);
  const attempt = kept.length.toString(36);
  await withDump(store, backup, identities, (dump, folder) => database.restore(dump, folder, `${own}${attempt}`));
}

async function isRestored(database: Database, manifest: Parameters<typeof expectRestored>[1]): Promise<boolean> {
  try {
    await expectRestored(database, manifest);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** Drops everything that restores of this run made or kept. */
export async function forgetRestores(database: Database, run: string): Promise<void> {
  for (const name of await database.leftovers()) {
    if (SIDE.exec(name)?.[2]?.startsWith(ownPart(run))) await database.drop(name);
  }
}
