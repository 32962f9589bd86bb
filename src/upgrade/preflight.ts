import { badInput } from '../failure.ts';
import { askHealth } from '../instance/health.ts';
import { runningVersion } from '../instance/runningVersion.ts';
import { printTag } from '../metabase/tag.ts';
import type { Build, Platform } from '../platforms/platform.ts';
import type { DatabaseState } from './applicationDatabase.ts';
import { settled, strangers } from './peers.ts';
import { risksOf } from './risks.ts';
import type { Run } from './run.ts';
import type { Route } from './upgrade.ts';
import { whereAnswers } from './whereAnswers.ts';

/**
 * Looks at everything before anything is stopped, and refuses with all that is wrong at once.
 * @throws Failure (bad input)
 */
export async function preflight(run: Run, { former, stops, revert }: Route): Promise<DatabaseState> {
  const { platform, database, wishes, log } = run;
  const installed = await platform.inspect();
  const state = await settled(run, installed.nodes);
  const wanted = printTag(former.edition, former.version);
  const found = printTag(installed.build.edition, installed.build.version);
  const builds = [...buildsOfRevert(revert), ...stops.map((version) => ({ edition: former.edition, version }))];
  const spaces = (await Promise.all(builds.map((build) => platform.space(build)))).flatMap((space) => space ?? []);
  // Going back, the version that ran before is no new risk; what it would be made from may be.
  const risks = risksOf(installed, state, former, revert ? [] : stops);
  const wrong = [
    ...(wanted === found ? [] : [`The installed version is ${found} (${installed.what}) and not ${wanted}.`]),
    // Who goes back may have an instance that doesn't run, and a schema that came half of the way.
    ...(revert ? await migrating(run) : await wrongInstance(run, wanted)),
    ...(revert ? [] : wrongSchema(state, former.version.major)),
    ...state.locks.map(({ kind, by }) => locked(kind, by)),
    ...strangers(state, installed.nodes, wishes.peers),
    ...installed.dangers,
    ...(await obstacles(run, former.edition, stops, revert)),
    ...risks.wrong,
    ...(revert?.strategy === 'migrate-down' && platform.onceRefused ? [platform.onceRefused] : []),
    ...(wishes.backup === 'none'
      ? []
      : [await database.roomForBackup(state, wishes.backupEachStop ? stops.length : 1, spaces)].flatMap(
          (one) => one ?? [],
        )),
    ...(await hindrances(run, revert)),
    ...noRoom(spaces),
    ...(await Promise.all(builds.map((build) => platform.missing(build)))).flatMap((one) => one ?? []),
  ];
  for (const note of [...installed.notes, ...state.notes, ...risks.doubtful]) log.warning(note);
  if (!revert && state.nodes.length === 0) {
    log.warning(
      `No node has shown a sign of life in ${state.identity} of late: make sure that it is the database of this instance.`,
    );
  }
  if (wrong.length === 0) return state;
  throw badInput(
    `The ${revert ? 'rollback' : 'upgrade'} was not begun:\n${wrong.map((one) => `  - ${one}`).join('\n')}`,
  );
}

export async function wrongInstance(run: Run, wanted: string): Promise<readonly string[]> {
  const door = await whereAnswers(run);
  if (door === undefined) return ['Where the instance answers is not known: set url.'];
  const { url } = door;
  const running = await runningVersion(url, door.get);
  if ('unknown' in running) return [`Which version runs at ${url} is not known: ${running.unknown}.`];
  const tag = printTag(running.edition, running.version);
  return tag === wanted ? [] : [`The instance at ${url} runs ${tag} and not ${wanted}.`];
}

/** What is starting may be migrating, and that must come to its end first. */
async function migrating(run: Run): Promise<readonly string[]> {
  const door = await whereAnswers(run);
  const health = door && (await askHealth(door.url, door.get));
  if (health?.state !== 'initializing') return [];
  return ['The instance is starting and may be migrating. Wait until it is ready or has ended.'];
}

/** A database that is empty, or that another version has migrated, is not the one of this instance. */
export function wrongSchema({ engine, schema, identity }: DatabaseState, major: number): readonly string[] {
  // Nothing can be asked of a file; that it is the right one shows in the users, once the instance runs.
  if (engine === 'h2') return [];
  switch (schema.kind) {
    case 'none':
      return [`The application database ${identity} has no changelog of Metabase: it is not the one of this instance.`];
    case 'unknown':
      return [`Of which major the schema of ${identity} is can't be told from its changelog.`];
    case 'before-42':
      return major < 42 ? [] : [`The schema of ${identity} is from before 42, and the instance is of major ${major}.`];
    case 'major':
      return schema.major === major
        ? []
        : [`The schema of ${identity} is of major ${schema.major}, and the instance is of major ${major}.`];
  }
}

function locked(kind: 'row' | 'session', by: string): string {
  return kind === 'row'
    ? `The migration lock is taken by ${by}. When no node migrates, release it with "migrate release-locks".`
    : `${by} holds the migration lock: a node is migrating. Wait until it is done.`;
}

/** Of every build that is to run here, and of each one that is to take the database back. */
async function obstacles(
  { platform }: Run,
  edition: Route['former']['edition'],
  stops: Route['stops'],
  revert: Route['revert'],
): Promise<readonly string[]> {
  const asked = async (build: Build, use: 'run' | 'migrate down') => (await platform.obstacles?.(build, use)) ?? [];
  const down = buildsOfRevert(revert);
  const all: string[] = [];
  for (const build of down) all.push(...(await asked(build, 'migrate down')));
  for (const version of stops) all.push(...(await asked({ edition, version }, 'run')));
  return [...new Set(all)];
}

/** Tools and rights, as far as this run will need them. */
async function hindrances({ database, wishes }: Run, revert: Route['revert']): Promise<readonly string[]> {
  const backsUp = wishes.backup !== 'none';
  const mayRestore = (backsUp && wishes.onFailure === 'rollback') || revert?.strategy === 'restore';
  if (!backsUp && !mayRestore) return [];
  const { toBackUp, toRestore } = await database.hindrances();
  return [...(backsUp ? toBackUp : []), ...(mayRestore ? toRestore : [])];
}

/** Versions that `migrate down` is run with. */
export function buildsOfRevert(revert: Route['revert']): readonly Build[] {
  return revert?.strategy === 'migrate-down' ? revert.builds : [];
}

type Space = NonNullable<Awaited<ReturnType<Platform['space']>>>;

function noRoom(spaces: readonly Space[]): readonly string[] {
  const [first] = spaces;
  const needed = spaces.reduce((sum, space) => sum + space.needed, 0);
  if (!first || needed <= first.free) return [];
  return [
    `${megabytes(needed)} are needed in ${first.where} for what is to be fetched, and ${megabytes(first.free)} are free.`,
  ];
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 ** 2)} MB`;
}
