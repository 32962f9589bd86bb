import { Failure } from '../failure.ts';
import type { RunReport } from '../report/runReport.ts';
import { pruneBackups } from '../upgrade/backupStore/store.ts';
import { neededBackups } from './neededBackups.ts';
import type { Instance } from './openInstance.ts';
import { readJournals, tagOf } from './runs.ts';

/** Dumps the database of the running instance, verifies the dump, and removes old backups. Nothing is stopped. */
export async function backup(instance: Instance): Promise<RunReport> {
  const { platform, database, store, asked, gateways } = instance;
  const open = (await readJournals(instance)).find(
    ({ state }) => state.closed === undefined && state.mode !== 'rehearse',
  );
  if (open) {
    throw new Failure(
      `The ${open.state.mode} ${open.state.run} is not finished, so a backup now could be one of a half migrated database. ` +
        `Run that mode again first: it finishes or undoes it (${open.path}).`,
    );
  }
  const { build } = await platform.inspect();
  const tag = tagOf(build);
  const state = await database.read();
  const room = await database.roomForBackup(state);
  if (room !== undefined) throw new Failure(room);
  for (const note of state.notes) gateways.log.warning(note);
  const begun = gateways.clock.now();
  const made = await database.backUp(tag);
  const seconds = (gateways.clock.now().getTime() - begun.getTime()) / 1000;
  const removed = await pruneBackups(store, { ...asked.keep, pinned: await neededBackups(instance) });
  for (const id of removed) gateways.log.info(`Removed the backup ${id}.`);
  return {
    mode: 'backup',
    deployment: asked.deployment,
    result: 'backed-up',
    from: tag,
    to: tag,
    backup: made,
    phases: [{ phase: 'backup', begun, seconds, ended: true }],
    checks: ['The dump was read in full, and its rows are those of the database.'],
    recovered: [],
    next: [],
  };
}
