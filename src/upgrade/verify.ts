import { Failure } from '../failure.ts';
import { runningVersion } from '../instance/runningVersion.ts';
import { printTag } from '../metabase/tag.ts';
import type { Build, Platform } from '../platforms/platform.ts';
import type { ApplicationDatabase, DatabaseState } from './applicationDatabase.ts';
import { type Baseline, losses } from './baseline.ts';
import type { Run, RunWishes } from './run.ts';
import { whereAnswers } from './whereAnswers.ts';

/** An instance with its database, and how both are asked. */
export type Verified = Pick<Run, 'fetch' | 'log'> & {
  readonly platform: Pick<Platform, 'url' | 'ask'>;
  readonly database: Pick<ApplicationDatabase, 'read'>;
  readonly wishes: Pick<RunWishes, 'url'>;
};

/** The first major whose changesets carry it in their ids (metabase/metabase `src/metabase/app_db/liquibase.clj`). */
const FIRST_WITH_MAJOR = 42;

/**
 * Success is what can be read back: the version from the instance, the schema from the changelog, the same users and
 * questions in the same database.
 * @throws Failure with everything that is wrong
 */
export async function verify(run: Verified, build: Build, before: Baseline): Promise<DatabaseState> {
  const tag = printTag(build.edition, build.version);
  const state = await run.database.read();
  const wrong = [
    ...(await wrongInstance(run, build, before)),
    ...wrongSchema(state, build),
    ...losses(before, state),
    ...state.locks.map(({ by }) => `The migration lock is still held by ${by}.`),
  ];
  if (wrong.length === 0) {
    tellSessions(run, before.sessions, state.sessions);
    return state;
  }
  throw new Failure(
    `The instance is up, but it is not what ${tag} should be:\n${wrong.map((one) => `  ${one}`).join('\n')}`,
  );
}

/** Their tokens are not known, so none can be tried. People may have signed out meanwhile. */
function tellSessions({ log }: Verified, before: number | undefined, now: number | undefined): void {
  if (before === undefined || now === undefined || now >= before) return;
  log.warning(`Of ${before} sessions of people who were signed in ${now} are left: the others sign in again.`);
}

async function wrongInstance(run: Verified, build: Build, before: Baseline): Promise<readonly string[]> {
  const door = await whereAnswers(run);
  if (door === undefined) return ['Where the instance answers is not known any more.'];
  const running = await runningVersion(door.url, door.get);
  if ('unknown' in running) return [`Which version runs is not known: ${running.unknown}.`];
  const [wanted, found] = [printTag(build.edition, build.version), printTag(running.edition, running.version)];
  const version = wanted === found ? [] : [`It runs ${found} and not ${wanted}.`];
  // The rows of a file can't be counted; who upgrades one has set it up.
  const hadUsers = before.engine === 'h2' || (before.counts.core_user ?? 0) > 0;
  const fresh = running.setUp === false && hadUsers;
  return fresh ? [...version, 'It shows the setup page of a new installation: it runs on another database.'] : version;
}

function wrongSchema({ engine, schema }: DatabaseState, { version }: Build): readonly string[] {
  if (engine === 'h2') return [];
  if (version.major < FIRST_WITH_MAJOR) {
    return schema.kind === 'before-42' ? [] : [`The schema is ${described(schema)} and not one from before 42.`];
  }
  if (schema.kind === 'major' && schema.major === version.major) return [];
  return [`The schema is ${described(schema)} and not of major ${version.major}.`];
}

function described(schema: DatabaseState['schema']): string {
  switch (schema.kind) {
    case 'major':
      return `of major ${schema.major}`;
    case 'before-42':
      return 'from before 42';
    case 'none':
      return 'empty';
    case 'unknown':
      return 'of an unknown kind';
  }
}
