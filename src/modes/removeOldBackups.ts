import { forgetByCommand } from '../upgrade/backupStore/command.ts';
import { pruneBackups } from '../upgrade/backupStore/store.ts';
import { neededBackups } from './neededBackups.ts';
import type { Instance } from './openInstance.ts';
import { discreetRun } from './secrets.ts';

/** The work is done and counts: that old backups could not be removed is told, and no failure. */
export async function removeOldBackups(instance: Instance): Promise<void> {
  const { store, asked, gateways, secrets } = instance;
  const keep = { ...asked.keep, deployment: asked.deployment, pinned: await neededBackups(instance) };
  try {
    const removed = await pruneBackups(store, keep, (backup) =>
      forgetByCommand(backup, asked.backupCommands, discreetRun(gateways.run, secrets)),
    );
    for (const id of removed) gateways.log.info(`Removed the backup ${id}.`);
  } catch (error) {
    gateways.log.warning(`Old backups could not be removed: ${(error as Error).message}`);
  }
}
