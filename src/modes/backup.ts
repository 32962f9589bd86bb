import { Failure } from '../failure.ts';
import type { RunReport } from '../report/runReport.ts';
import type { Instance } from './openInstance.ts';
import { removeOldBackups } from './removeOldBackups.ts';
import { readJournals, tagOf } from './runs.ts';

/** Dumps the database of the running instance, verifies the dump, and removes old backups. Nothing is stopped. */
export async function backup(instance: Instance): Promise<RunReport> {
  const { platform, database, asked, gateways } = instance;
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
  const { toBackUp } = await database.hindrances();
  const wrong = [...(room === undefined ? [] : [room]), ...toBackUp];
  if (wrong.length > 0) throw new Failure(wrong.join('\n'));
  for (const note of state.notes) gateways.log.warning(note);
  const begun = gateways.clock.now();
  const made = await database.backUp(tag, true);
  const seconds = (gateways.clock.now().getTime() - begun.getTime()) / 1000;
  await removeOldBackups(instance);
  return {
    mode: 'backup',
    deployment: asked.deployment,
    result: 'backed-up',
    from: tag,
    to: tag,
    backup: made,
    phases: [{ phase: 'backup', begun, seconds, ended: true }],
    checks: [
      made.reference === undefined
        ? 'The dump was read in full, and its rows are those of the database.'
        : 'What it must hold is noted: rows and changelog of the database. It is held against that when it is restored.',
    ],
    recovered: [],
    next: [],
  };
}
