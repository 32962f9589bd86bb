import { Failure } from '../failure.ts';
import { askHealth } from '../instance/health.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Run, RunWishes } from './run.ts';
import { tellingLines } from './tellingLines.ts';
import { whereAnswers } from './whereAnswers.ts';

/** An instance that is waited for, and how it is asked. */
export type Watched = Pick<Run, 'clock' | 'log' | 'sleep' | 'fetch' | 'cancelled'> & {
  readonly platform: Pick<Platform, 'name' | 'url' | 'ask' | 'process' | 'log'>;
  readonly wishes: Pick<RunWishes, 'timeoutMs' | 'url'>;
};

/** The waiting has ended and the migration has not: nothing may be stopped now. */
export class StillMigrating extends Failure {}
/** The instance fails, and whoever runs it starts it again and again: between two starts nothing migrates. */
export class RestartLoop extends Failure {}

const EVERY_MS = 1_000;
/** A line of progress at most so often, unless the progress itself changes. */
const TELL_MS = 30_000;
/** A process that is started again and again is seen by the third time. */
const MOST_RESTARTS = 2;

/**
 * Waits until the instance says that it is ready. Its log and its exit code only tell that it failed, never that all is
 * well (behaviour of `/api/health`: metabase/metabase `src/metabase/server/routes.clj`).
 * @throws StillMigrating when the time is over or the job is cancelled; RestartLoop or Failure when the process has ended
 * @param expected seconds that a rehearsal took
 * @returns seconds from the start of the waiting
 */
export async function waitForMigration(run: Watched, expected?: number): Promise<number> {
  const { platform, clock, log, wishes } = run;
  const start = clock.now();
  let told = { at: start.getTime(), what: '' };
  for (let restarts = 0; ; ) {
    const door = await whereAnswers(run);
    const health = door === undefined ? { state: 'silent' as const } : await askHealth(door.url, door.get);
    const elapsed = clock.now().getTime() - start.getTime();
    if (health.state === 'ready') return elapsed / 1000;
    const process = await platform.process();
    if (process.state === 'restarting' && ++restarts > MOST_RESTARTS) {
      throw new RestartLoop(await whyEnded(run, start, process.exitCode));
    }
    if (process.state === 'stopped' || process.state === 'absent') {
      throw new Failure(await whyEnded(run, start, process.state === 'stopped' ? process.exitCode : undefined));
    }
    const what = health.state === 'initializing' ? `starting or migrating (${percent(health.progress)})` : health.state;
    if (what !== told.what || clock.now().getTime() - told.at >= TELL_MS) {
      const of = expected === undefined ? '' : ` of ${Math.ceil(expected)} s expected from the rehearsal`;
      log.info(`  ${what}, ${Math.round(elapsed / 1000)} s${of}`);
      told = { at: clock.now().getTime(), what };
    }
    if (run.cancelled.aborted) throw new StillMigrating(`The job was cancelled. ${leftAlone(run)}`);
    if (elapsed >= wishes.timeoutMs) {
      const minutes = Math.round(wishes.timeoutMs / 60_000);
      throw new StillMigrating(`After ${minutes} minutes the instance was not ready. ${leftAlone(run)}`);
    }
    await run.sleep(EVERY_MS);
  }
}

function leftAlone({ platform }: Watched): string {
  return (
    'A migration may be running, so it was left alone: do not stop it. Look at the log of the instance ' +
    `(${platform.name}) and at GET /api/health; when it is ready, run this again and it is verified and finished.`
  );
}

function percent(progress: number | undefined): string {
  return progress === undefined ? 'no progress told' : `${Math.round(progress * 100)} %`;
}

async function whyEnded(run: Watched, since: Date, exitCode: number | undefined): Promise<string> {
  const log = await run.platform.log(since).catch(() => '');
  const telling = tellingLines(log);
  const code = exitCode === undefined ? '' : ` with exit code ${exitCode}`;
  const last = telling.length > 0 ? `\nFrom its log:\n${telling.map((line) => `  ${line}`).join('\n')}` : '';
  return `The instance has ended${code} instead of getting ready.${last}`;
}
