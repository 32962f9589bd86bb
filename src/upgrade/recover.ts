import { failureOf } from '../failure.ts';
import { printTag } from '../metabase/tag.ts';
import type { Build } from '../platforms/platform.ts';
import { bringBack, goBack, type Retreat } from './goBack.ts';
import { type Facts, type JournalState, type PhaseName, printEntry } from './journal.ts';
import { now, type Run } from './run.ts';
import { finish, type Result, type Route, upgrade } from './upgrade.ts';

/** What was done with a run that had been cut off. */
export type Recovery =
  | { readonly did: 'closed' }
  | { readonly did: 'went-back'; readonly retreat: Retreat }
  | { readonly did: 'went-on'; readonly result: Result };

/** Until then nothing of the instance is changed. */
const HARMLESS: ReadonlySet<PhaseName | undefined> = new Set([undefined, 'preflight', 'fetch']);
const WAY_BACK: ReadonlySet<PhaseName | undefined> = new Set(['way-back', 'stop-next', 'restore', 'put-back']);

/**
 * Finishes or undoes a run of which only the journal is left. What is in place decides: the next version is waited for
 * and verified, the former one is started again, and a way back that was begun is carried to its end.
 * @param run with the journal of that run, reopened, and its name
 */
export async function recover(run: Run, state: JournalState, route: Route): Promise<Recovery> {
  if (HARMLESS.has(state.phase) || backedUpRunning(state)) {
    await run.journal.append(printEntry({ kind: 'closed', at: now(run), ending: 'abandoned' }));
    return { did: 'closed' };
  }
  const { facts } = state;
  if (WAY_BACK.has(state.phase) && facts.way !== undefined) {
    return { did: 'went-back', retreat: await goOnBack(run, route.former, facts) };
  }
  if (state.phase === 'finish') return { did: 'went-on', result: await finish(run, facts) };
  const stop = state.stop ?? '';
  if (await canGoOn(run, route.former, stop)) {
    return { did: 'went-on', result: await upgrade(run, route, { stop, facts }) };
  }
  const why = new Error(`The run was cut off in ${state.phase}.`);
  return { did: 'went-back', retreat: await goBack(run, route.former, facts, why) };
}

/** What keeps it from its end today may be gone at the next run, so the journal stays open. */
async function goOnBack(run: Run, former: Build, facts: Facts): Promise<Retreat> {
  try {
    return await bringBack(run, former, facts);
  } catch (error) {
    const { message } = failureOf(error);
    return { ending: 'left', told: `The way back failed again: ${message} Run this again to go on with it.` };
  }
}

/** With `backup: running` the backup comes before anything is stopped. */
function backedUpRunning({ phase, ended }: JournalState): boolean {
  return phase === 'backup' && !ended.some((one) => one.phase === 'quiesce');
}

/** The stop that was to be taken is in place, and runs or was never started; what has ended has failed. */
async function canGoOn({ id, platform }: Run, { edition }: Build, stop: string): Promise<boolean> {
  if ((await platform.inPlace(id)) !== 'next') return false;
  const { build } = await platform.inspect();
  if (build.edition !== edition || printTag(build.edition, build.version) !== stop) return false;
  const process = await platform.process();
  return process.state === 'running' || (process.state === 'stopped' && process.exitCode === undefined);
}
