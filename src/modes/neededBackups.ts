import type { Instance } from './openInstance.ts';
import { readJournals } from './runs.ts';

/** The backups that an open run may restore, and the one that the last finished upgrade leads back to. */
export async function neededBackups(instance: Instance): Promise<readonly string[]> {
  const journals = await readJournals(instance);
  const open = journals.filter(({ state }) => state.closed === undefined);
  const last = journals.find(({ state }) => state.closed === 'done' && state.mode === 'upgrade');
  return [...open, ...(last ? [last] : [])].flatMap(({ state: { facts } }) =>
    [facts.backup, facts.lastBackup].filter((id): id is string => typeof id === 'string'),
  );
}
