import { Failure, failureOf } from '../../failure.ts';
import { printTag } from '../../metabase/tag.ts';
import type { Build } from '../../platforms/platform.ts';
import { baselineOf } from '../baseline.ts';
import { type Facts, type Json, type PhaseName, printEntry } from '../journal.ts';
import { now, phase, type Run } from '../run.ts';
import type { Route } from '../upgrade.ts';
import type { Copies } from './copies.ts';
import { expectReady } from './expectReady.ts';
import { type ScratchInstance, scratchInstance } from './scratchInstance.ts';

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
  const builds = stops.map((version) => ({ edition: former.edition, version }));
  await keep('preflight', async () => {
    const { version, engine, sizeBytes } = await expectReady(run, former);
    return { database: `${engine} ${version}`, sizeBytes };
  });
  await keep('fetch', async () => {
    for (const build of builds) {
      await run.platform.fetch(build);
      await copies.scratch.fetch?.(build);
    }
    return {};
  });
  let apart = false;
  let instance!: ScratchInstance;
  await keep('copy', async () => {
    const copy = await copies.make(run, tagOf(former));
    const state = await copy.read();
    for (const sentence of copy.silenced) run.log.info(`  ${sentence}`);
    apart = copy.apart;
    instance = scratchInstance(run, copies.scratch, copy, baselineOf(state));
    return { copyOn: `${state.engine} ${state.version}`, silenced: copy.silenced };
  });
  if (!apart) await keep('trial', () => instance.tryOut(former));
  for (const build of builds) {
    await keep('migrate', () => instance.migrate(build), tagOf(build));
    await keep('verify', () => instance.verify(build), tagOf(build));
    await instance.end();
  }
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
