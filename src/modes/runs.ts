import { Failure } from '../failure.ts';
import { runName } from '../gateways/journalFiles.ts';
import { parseTag, printTag } from '../metabase/tag.ts';
import type { Build } from '../platforms/platform.ts';
import { type JournalState, type Opening, parseJournal, printEntry, stateOf } from '../upgrade/journal.ts';
import { type Recovery, recover } from '../upgrade/recover.ts';
import type { Run } from '../upgrade/run.ts';
import type { Instance } from './openInstance.ts';
import { throwAwayRehearsal } from './rehearsals.ts';

/** A journal that was read, with where it lies. */
export interface Journal {
  readonly path: string;
  readonly state: JournalState;
}

/** The newest first. @throws Failure for one that can't be read */
export async function readJournals({ journals }: Instance): Promise<readonly Journal[]> {
  const files = await journals.read();
  // A file without a line was made by a run that did not even begin.
  return files
    .filter(({ text }) => text.includes('\n'))
    .map(({ path, text }) => ({ path, state: stateOf(parseJournal(text, path)) }));
}

/** Does the work while no other run works on the deployment. */
export async function locked<T>({ journals, claim }: Instance, work: () => Promise<T>): Promise<T> {
  const release = await journals.lock();
  try {
    await claim();
    return await work();
  } finally {
    await release();
  }
}

/** Opens a journal for a new run. */
export async function startRun(instance: Instance, opening: Pick<Opening, 'mode' | 'from' | 'stops'>): Promise<Run> {
  const { journals, gateways, asked, platform } = instance;
  const at = gateways.clock.now();
  const id = runName(at);
  const journal = await journals.create(id);
  const entry = { run: id, deployment: asked.deployment, platform: platform.name, ...opening };
  await journal.append(printEntry({ kind: 'opened', at: at.toISOString(), ...entry }));
  return runOf(instance, id, journal, []);
}

function runOf(instance: Instance, id: string, journal: Run['journal'], begun: JournalState['begun']): Run {
  const { asked, gateways, host, platform, database } = instance;
  const { timeoutMs, backup, backupEachStop, onFailure, url, nodes: peers } = asked;
  return {
    id,
    platform,
    database,
    journal,
    begun: new Set(begun),
    clock: gateways.clock,
    log: gateways.log,
    sleep: gateways.sleep,
    fetch: gateways.fetch,
    cancelled: host.cancelled,
    wishes: { timeoutMs, stopMs: STOP_MS, backup, backupEachStop, onFailure, peers, url },
  };
}

/** Metabase gives a migration twenty seconds when it is told to end, and requests that run some more. */
const STOP_MS = 120_000;

export interface Recovered {
  readonly journal: Journal;
  readonly recovery: Recovery | { readonly did: 'threw-away' };
}

/**
 * Finishes or undoes what earlier runs left, the newest first.
 * @throws Failure for a run on another instance
 */
export async function recoverRuns(instance: Instance): Promise<readonly Recovered[]> {
  const { platform, gateways } = instance;
  const done: Recovered[] = [];
  for (const journal of await readJournals(instance)) {
    const { path, state } = journal;
    if (state.closed !== undefined) continue;
    if (state.platform !== platform.name) {
      throw new Failure(
        `The run ${state.run} on ${state.platform} was not finished, and this is ${platform.name}. Go on with it as it was ` +
          `set up then, or look at what runs and move ${path} away.`,
      );
    }
    gateways.log.warning(
      `The run ${state.run} was not finished: it ended in ${state.phase ?? 'its first moment'}. It is finished or undone first.`,
    );
    if (state.mode === 'rehearse') {
      await throwAwayRehearsal(instance, journal);
      done.push({ journal, recovery: { did: 'threw-away' } });
      continue;
    }
    // Between two containers there is none to be asked for its settings: the former one stands still, and is put back.
    if ((await platform.inPlace(state.run)) === 'neither') await platform.putBack(state.run);
    await removeUnfinished(instance);
    const file = await instance.journals.reopen(path);
    try {
      const run = runOf(instance, state.run, file, state.begun);
      const recovery = await recover(run, state, routeOf(state));
      done.push({ journal, recovery });
    } finally {
      await file.close();
    }
  }
  return done;
}

/** Backups of this deployment that were cut off: nobody else writes any while the lock is ours. */
async function removeUnfinished({ store, asked }: Instance): Promise<void> {
  const { listBackups, folderOf, isOf } = await import('../upgrade/backupStore/store.ts');
  for (const { id } of (await listBackups(store)).unfinished) {
    if (isOf(asked.deployment, id)) await store.files.remove(folderOf(store, id));
  }
}

function routeOf({ from, stops }: JournalState) {
  return { former: buildOf(from), stops: stops.map((stop) => buildOf(stop).version) };
}

/** @throws Failure for what is no tag of one version */
export function buildOf(text: string): Build {
  const tag = parseTag(text);
  if (tag.kind === 'exact') return { edition: tag.edition, version: tag.version };
  throw new Failure(`A journal names "${text}", which is no version of Metabase.`);
}

export function tagOf({ edition, version }: Build): string {
  return printTag(edition, version);
}
