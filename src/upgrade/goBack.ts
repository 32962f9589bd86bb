import { failureOf } from '../failure.ts';
import { askHealth } from '../instance/health.ts';
import { type Situation, type WayBack, wayBack } from '../metabase/rollback.ts';
import type { Build } from '../platforms/platform.ts';
import { baselineFrom } from './baseline.ts';
import { type Facts, printEntry } from './journal.ts';
import { now, phase, type Run } from './run.ts';
import { verify } from './verify.ts';
import { RestartLoop, StillMigrating, waitForMigration } from './waitForMigration.ts';
import { whereAnswers } from './whereAnswers.ts';

/** What became of a run that failed. `left`: a person has to look, or the next run goes on. */
export interface Retreat {
  readonly ending: 'undone' | 'left';
  /** For the reader, in full sentences. */
  readonly told: string;
}

/**
 * After a failure: looks at what there is, decides, and brings the former version back where that is safe.
 * @param former what ran before the run
 * @param facts what the run found out so far
 */
export async function goBack(run: Run, former: Build, facts: Facts, error: unknown): Promise<Retreat> {
  try {
    const way = wayBack(await look(run, facts, error));
    if (way.do === 'leave') return { ending: 'left', told: `Nothing more was done, since ${way.why}.` };
    await phase(run, 'way-back', undefined, async () => ({ way: way.do }));
    return await bringBack(run, former, { ...facts, way: way.do });
  } catch (second) {
    return {
      ending: 'left',
      told: `The way back failed too: ${failureOf(second).message} Run this again to go on with it.`,
    };
  }
}

/**
 * Carries out the way back that the journal names, from wherever it stands: each step can be done again.
 * @throws whatever keeps it from its end; the journal stays open then
 */
export async function bringBack(run: Run, former: Build, facts: Facts): Promise<Retreat> {
  const { platform, database, wishes } = run;
  const way = facts.way as WayBack['do'];
  if (way !== 'start-old') {
    await phase(run, 'stop-next', undefined, async () => {
      if ((await platform.inPlace(run.id)) === 'next') await platform.stop(run.id, wishes.stopMs);
      return {};
    });
  }
  if (way === 'restore' && facts.restored !== true) {
    await phase(run, 'restore', undefined, async () => {
      await database.restore(facts.backup as string, run.id);
      return { restored: true };
    });
  }
  await phase(run, 'put-back', undefined, async () => {
    // Cut off in the middle of the stop, the former version may still be about to end, and would after it was started.
    if (way === 'start-old' && run.begun.has('quiesce')) await platform.stop(run.id, wishes.stopMs);
    await platform.putBack(run.id);
    await platform.start(run.id);
    // Nothing migrates now, and who cancelled the job wants the former version to run.
    const patient = { ...run, cancelled: new AbortController().signal };
    await waitForMigration(patient);
    const baseline = baselineFrom(facts);
    if (baseline) await verify(run, former, baseline);
    await platform.restoreScale(run.id);
    await waitForMigration(patient);
    await platform.finish(run.id);
    await database.forget(run.id);
    return {};
  });
  await run.journal.append(printEntry({ kind: 'closed', at: now(run), ending: 'undone' }));
  return { ending: 'undone', told: TOLD[way] };
}

const TOLD: Readonly<Record<WayBack['do'], string>> = {
  'start-old': 'The former version was started again; nothing of it was changed.',
  'swap-back': 'No changeset had been applied, so the former version was put back and started.',
  restore: 'The backup was restored, and the former version was put back and started.',
  leave: '',
};

async function look(run: Run, facts: Facts, error: unknown): Promise<Situation> {
  const swapped = run.begun.has('swap') || run.begun.has('revert');
  const isNext = swapped && (await run.platform.inPlace(run.id)) === 'next';
  return {
    swapped,
    // A command that took the database back may have outlived the process that started it.
    migrating:
      (await run.platform.commandRuns()) ||
      (isNext && (error instanceof StillMigrating || (await mayMigrate(run, error)))),
    changesets: swapped ? await changesetsSince(run, facts) : 'none',
    backup: typeof facts.backup === 'string',
    onFailure: run.wishes.onFailure,
  };
}

const LOOK_MS = 250;

/**
 * A running instance that isn't ready may be migrating; so may another node, whose session holds the lock. One that fails
 * again and again is left to fail once more, and the pause before its next start is the time to stop it.
 */
async function mayMigrate(run: Run, error: unknown): Promise<boolean> {
  const { platform, database, clock, wishes } = run;
  const patience = error instanceof RestartLoop ? wishes.timeoutMs : 0;
  for (const start = clock.now().getTime(); (await platform.process()).state === 'running'; await run.sleep(LOOK_MS)) {
    const door = await whereAnswers(run);
    if (door !== undefined && (await askHealth(door.url, door.get)).state === 'ready') return false;
    if (clock.now().getTime() - start >= patience) return true;
  }
  const state = await database.read().catch(() => undefined);
  return state?.locks.some(({ kind }) => kind === 'session') ?? false;
}

async function changesetsSince({ database }: Run, facts: Facts): Promise<Situation['changesets']> {
  const baseline = baselineFrom(facts);
  const state = await database.read().catch(() => undefined);
  if (!baseline || !state) return 'unknown';
  return state.changelog === baseline.changelog ? 'none' : 'applied';
}
