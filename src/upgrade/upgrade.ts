import { Failure, failureOf } from '../failure.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Build } from '../platforms/platform.ts';
import type { DatabaseState } from './applicationDatabase.ts';
import { type Baseline, baselineFrom, baselineOf } from './baseline.ts';
import { goBack, type Retreat } from './goBack.ts';
import { type Facts, type Json, type PhaseName, printEntry } from './journal.ts';
import { expectNoPeer } from './peers.ts';
import { buildsOfRevert, preflight } from './preflight.ts';
import { type Revert, revert } from './revert.ts';
import { now, phase, type Run } from './run.ts';
import { verify } from './verify.ts';
import { waitForMigration } from './waitForMigration.ts';

export interface Route {
  readonly former: Build;
  /** In order; the last one is the target of this run. */
  readonly stops: readonly Version[];
  /** Of a rollback: how the database is taken back before its only stop. */
  readonly revert?: Revert;
}

export type Result =
  | { readonly result: 'upgraded'; readonly facts: Facts }
  | { readonly result: 'undone' | 'left'; readonly facts: Facts; readonly failure: Failure; readonly told: string };

/** Where a run that was cut off goes on: behind its swap to this stop. */
export interface Resumption {
  readonly stop: string;
  readonly facts: Facts;
}

/** What is left once the next version is ready: who cancels the job then is sooner at the end than back at the beginning. */
const CARRIED_ON: ReadonlySet<PhaseName> = new Set(['verify', 'restore-scale']);

/**
 * Takes an instance over every stop. Nothing is stopped before everything that is needed is there; whatever fails after
 * that is undone, unless a migration may be running.
 * @throws Failure when the run is refused; nothing was changed then
 */
export async function upgrade(run: Run, route: Route, resumption?: Resumption): Promise<Result> {
  const facts: Record<string, Json> = { ...resumption?.facts };
  const keep = async (name: PhaseName, work: () => Promise<Facts | undefined>, stop?: string) => {
    if (run.cancelled.aborted && !CARRIED_ON.has(name)) throw new Failure(`The job was cancelled before ${name}.`);
    Object.assign(facts, await phase(run, name, stop, async () => (await work()) ?? {}));
  };
  if (!resumption) await prepare(run, route, keep);
  try {
    if (!resumption) await leaveFormer(run, route.former, keep);
    if (!resumption && route.revert) {
      const { revert: how } = route;
      await keep('revert', () => revert(run, how));
    }
    const builds = route.stops.map((version) => ({ edition: route.former.edition, version }));
    const first = resumption ? builds.findIndex((build) => tagOf(build) === resumption.stop) : 0;
    for (const [index, build] of builds.entries()) {
      if (index < first) continue;
      const stop = tagOf(build);
      if (index > 0 && index > first) await leaveStop(run, builds[index - 1] as Build, keep);
      if (!resumption || index > first) await keep('swap', () => run.platform.swap(run.id, build).then(none), stop);
      await keep('migrate', () => migrate(run, stop), stop);
      await keep('verify', () => verify(run, build, expected(facts)).then(sessionsIn), stop);
    }
    await keep('restore-scale', () => restoreScale(run));
  } catch (error) {
    const { ending, told }: Retreat = await goBack(run, route.former, facts, error);
    return { result: ending, facts, failure: failureOf(error), told };
  }
  return finish(run, facts);
}

/** All is well: what was kept for a way back is let go. Nothing that fails here is a reason to go back. */
export async function finish(run: Run, facts: Facts): Promise<Result> {
  await phase(run, 'finish', undefined, async () => {
    await run.platform.finish(run.id);
    await run.database.forget(run.id);
    return {};
  });
  await run.journal.append(printEntry({ kind: 'closed', at: now(run), ending: 'done' }));
  return { result: 'upgraded', facts };
}

type Keep = (name: PhaseName, work: () => Promise<Facts | undefined>, stop?: string) => Promise<void>;

/** Changes nothing of the instance; what fails here is a refusal. */
async function prepare(run: Run, route: Route, keep: Keep): Promise<void> {
  try {
    await keep('preflight', async () => {
      const state = await preflight(run, route);
      return { baseline: { ...baselineOf(state) }, databaseBytes: state.sizeBytes };
    });
    await keep('fetch', async () => {
      const fetched: string[] = [];
      const { revert: how, former, stops } = route;
      for (const build of [...buildsOfRevert(how), ...stops.map((version) => ({ edition: former.edition, version }))]) {
        fetched.push(await run.platform.fetch(build));
      }
      return { fetched };
    });
  } catch (error) {
    await run.journal.append(printEntry({ kind: 'closed', at: now(run), ending: 'abandoned' }));
    throw error;
  }
}

async function leaveFormer(run: Run, former: Build, keep: Keep): Promise<void> {
  const { wishes, platform } = run;
  if (wishes.backup === 'running') await keep('backup', () => backUp(run, former, true));
  await keep('quiesce', async () => {
    const stoppedAt = now(run);
    await platform.stop(run.id, wishes.stopMs);
    // People worked on until now: what must not be lost is what is there from here on.
    const state = await run.database.read();
    expectNoPeer(state, wishes.peers);
    return { stoppedAt, baseline: { ...baselineOf(state) } };
  });
  if (wishes.backup === 'stopped') await keep('backup', () => backUp(run, former, false));
}

/** What must be there in the end: what was there before the run, or in the backup that was restored. */
function expected(facts: Facts): Baseline {
  const baseline = baselineFrom(facts) as Baseline;
  const { restoredCounts } = facts;
  if (restoredCounts === undefined) return baseline;
  const { sessions: _, ...others } = baseline;
  return { ...others, counts: restoredCounts as Baseline['counts'] };
}

/** Between two stops: the one that is done is stopped, and backed up when that is wished. */
async function leaveStop(run: Run, build: Build, keep: Keep): Promise<void> {
  await keep('quiesce', () => run.platform.stop(run.id, run.wishes.stopMs).then(none), tagOf(build));
  if (!run.wishes.backupEachStop) return;
  // The way back of this run stays the first backup: nobody has worked since.
  await keep('backup', async () => ({ lastBackup: (await run.database.backUp(tagOf(build), false)).id }), tagOf(build));
}

async function backUp({ database }: Run, build: Build, runs: boolean): Promise<Facts> {
  const { id, path, sha256, bytes, reference } = await database.backUp(tagOf(build), runs);
  const elsewhere = reference === undefined ? {} : { backupReference: reference };
  return { backup: id, backupPath: path, backupSha256: sha256, backupBytes: bytes, ...elsewhere };
}

async function migrate(run: Run, stop: string): Promise<Facts> {
  await run.platform.start(run.id);
  const seconds = await waitForMigration(run, run.expected?.[stop]);
  return { readyAt: now(run), [`migration ${stop}`]: seconds };
}

/** A platform that has to start it anew for that is waited for: the run ends with an instance that answers. */
async function restoreScale(run: Run): Promise<undefined> {
  await run.platform.restoreScale(run.id);
  await waitForMigration({ ...run, cancelled: new AbortController().signal });
}

function tagOf({ edition, version }: Build): string {
  return printTag(edition, version);
}

function sessionsIn({ sessions }: DatabaseState): Facts {
  return sessions === undefined ? {} : { sessions };
}

function none(): undefined {
  return undefined;
}
