import { Failure, failureOf } from '../../failure.ts';
import { printTag } from '../../metabase/tag.ts';
import type { Build } from '../../platforms/platform.ts';
import type { Scratch } from '../../platforms/scratch.ts';
import type { DatabaseState } from '../applicationDatabase.ts';
import { type Baseline, baselineOf } from '../baseline.ts';
import { type Facts, type Json, type PhaseName, printEntry } from '../journal.ts';
import { now, phase, type Run } from '../run.ts';
import { tellingLines } from '../tellingLines.ts';
import type { Route } from '../upgrade.ts';
import { verify } from '../verify.ts';
import { StillMigrating, waitForMigration } from '../waitForMigration.ts';
import { expectReady } from './expectReady.ts';

/** Copies of the application database, each made for one run. */
export interface Copies {
  readonly scratch: Scratch;
  /** The live database is only read. @param version tag of what runs on it */
  make(run: Run, version: string): Promise<Copy>;
  /** With everything else that was made for it, also by a process that was killed. Can be repeated. */
  throwAway(run: string): Promise<void>;
}

export interface Copy {
  read(): Promise<DatabaseState>;
  /** How many others use it right now. */
  users(): Promise<number>;
  /** By which the scratch instance finds it. */
  readonly variables: Readonly<Record<string, string>>;
  /** On a server of its own, where nothing else can be harmed. */
  readonly apart: boolean;
  /** What was switched off in it, in full sentences. */
  readonly silenced: readonly string[];
}

export type RehearsalResult =
  | { readonly result: 'rehearsed'; readonly facts: Facts }
  | { readonly result: 'failed'; readonly facts: Facts; readonly failure: Failure };

/**
 * Takes a copy of the database over every stop, with an instance of its own, and throws everything away, whatever happens.
 * The live instance goes on running and is only asked. A rehearsal counts once its journal has `rehearsed` and is closed.
 */
export async function rehearse(run: Run, copies: Copies, route: Route): Promise<RehearsalResult> {
  const facts: Record<string, Json> = {};
  const keep = async (name: PhaseName, work: () => Promise<Facts>, stop?: string) => {
    if (run.cancelled.aborted) throw new Failure(`The job was cancelled before ${name}.`);
    Object.assign(facts, await phase(run, name, stop, work));
  };
  let failure: Failure | undefined;
  try {
    await onCopy(run, copies, route, keep);
  } catch (error) {
    failure = failureOf(error);
  }
  try {
    const measured = failure ? {} : { rehearsed: summaryOf(run, route, facts) };
    await phase(run, 'throw-away', undefined, async () => {
      await copies.throwAway(run.id);
      return measured;
    });
    Object.assign(facts, measured);
  } catch (error) {
    const left = `What was made for the rehearsal could not be thrown away, which the next run tries again: ${failureOf(error).message}`;
    return { result: 'failed', facts, failure: new Failure([failure?.message ?? [], left].flat().join('\n')) };
  }
  await run.journal.append(printEntry({ kind: 'closed', at: now(run), ending: failure ? 'abandoned' : 'done' }));
  return failure ? { result: 'failed', facts, failure } : { result: 'rehearsed', facts };
}

type Keep = (name: PhaseName, work: () => Promise<Facts>, stop?: string) => Promise<void>;

async function onCopy(run: Run, copies: Copies, { former, stops }: Route, keep: Keep): Promise<void> {
  const tag = tagOf(former);
  const builds = stops.map((version) => ({ edition: former.edition, version }));
  await keep('preflight', async () => {
    const { version, engine, sizeBytes } = await expectReady(run, former);
    return { database: `${engine} ${version}`, sizeBytes };
  });
  await keep('fetch', async () => {
    for (const build of builds) await run.platform.fetch(build);
    return {};
  });
  let copy: Copy | undefined;
  let before: Baseline | undefined;
  await keep('copy', async () => {
    copy = await copies.make(run, tag);
    const state = await copy.read();
    before = baselineOf(state);
    for (const sentence of copy.silenced) run.log.info(`  ${sentence}`);
    return { copyOn: `${state.engine} ${state.version}`, silenced: copy.silenced };
  });
  const [made, baseline] = [copy as unknown as Copy, before as unknown as Baseline];
  if (!made.apart) await keep('trial', () => tryOut(run, copies, made, former, baseline));
  for (const build of builds) {
    const stop = tagOf(build);
    await keep('migrate', () => migrate(run, copies, made, build), stop);
    await keep('verify', () => verified(run, copies, made, build, baseline), stop);
    await copies.scratch.end(run.id);
  }
}

/**
 * Where the scratch instance could reach the live database, what runs is started first, which migrates nothing: an instance
 * that takes no notice of what it is told must not be one of a newer version.
 */
async function tryOut(run: Run, { scratch }: Copies, copy: Copy, former: Build, before: Baseline): Promise<Facts> {
  await startAndWait(run, scratch, copy, former);
  await verify({ ...(await watched(run, scratch)), database: copy }, former, before);
  const users = await copy.users();
  await scratch.end(run.id);
  if (users > 0) return {};
  throw new Failure(
    'The scratch instance is up, and nobody is connected to the copy of the database: it runs on another one, perhaps the live ' +
      'one. No newer version was started. Let the scratch command use the MB_DB_ variables that it is given, and nothing else.',
  );
}

async function migrate(run: Run, { scratch }: Copies, copy: Copy, build: Build): Promise<Facts> {
  const stop = tagOf(build);
  const since = run.clock.now();
  const seconds = await startAndWait(run, scratch, copy, build);
  const errors = tellingLines(await scratch.log(run.id, since));
  for (const line of errors) run.log.info(`  in its log: ${line}`);
  return { [`migration ${stop}`]: seconds, [`errors ${stop}`]: errors };
}

/** @returns seconds until it was ready, as an upgrade measures them. @throws Failure; here nothing is left to its end */
async function startAndWait(run: Run, scratch: Scratch, copy: Copy, build: Build): Promise<number> {
  const tag = tagOf(build);
  const since = run.clock.now();
  await scratch.start(run.id, build, copy.variables);
  try {
    return await waitForMigration(await watched(run, scratch));
  } catch (error) {
    if (!(error instanceof StillMigrating)) throw new Failure(`${tag} on the copy: ${failureOf(error).message}`);
    if (run.cancelled.aborted) throw new Failure(`The job was cancelled while ${tag} was started on the copy.`);
    const lines = tellingLines(await scratch.log(run.id, since)).map((line) => `\n  ${line}`);
    const minutes = Math.round(run.wishes.timeoutMs / 60_000);
    throw new Failure(
      `After ${minutes} minutes ${tag} was not ready on the copy. Set a longer "timeout".${lines.join('')}`,
    );
  }
}

async function verified(run: Run, { scratch }: Copies, copy: Copy, build: Build, before: Baseline): Promise<Facts> {
  await verify({ ...(await watched(run, scratch)), database: copy }, build, before);
  return {};
}

async function watched(run: Run, scratch: Scratch) {
  const { url, fetch } = await scratch.api(run.id);
  const platform = {
    name: 'scratch',
    url: async () => url,
    process: () => scratch.process(run.id),
    log: (since: Date) => scratch.log(run.id, since),
  };
  return { ...run, fetch, platform, wishes: { timeoutMs: run.wishes.timeoutMs, url: undefined } };
}

function summaryOf(run: Run, { former, stops }: Route, facts: Facts): Json {
  const tags = stops.map((version) => tagOf({ edition: former.edition, version }));
  return {
    from: tagOf(former),
    stops: tags.map((stop) => ({ stop, seconds: facts[`migration ${stop}`] as number })),
    at: now(run),
    sizeBytes: facts.sizeBytes as number,
    copyOn: facts.copyOn as string,
  };
}

function tagOf({ edition, version }: Build): string {
  return printTag(edition, version);
}
