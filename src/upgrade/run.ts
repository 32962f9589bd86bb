import type { Clock } from '../gateways/clock.ts';
import type { JournalFile } from '../gateways/journalFiles.ts';
import type { Log } from '../gateways/log.ts';
import type { Platform } from '../platforms/platform.ts';
import type { ApplicationDatabase } from './applicationDatabase.ts';
import { type Facts, type PhaseName, printEntry } from './journal.ts';

/** What every phase of a run works with. */
export interface Run {
  /** The name of the run; part of the names of everything that it makes. */
  readonly id: string;
  readonly platform: Platform;
  readonly database: ApplicationDatabase;
  readonly journal: JournalFile;
  /** The phases that were begun so far, also before the run was cut off. */
  readonly begun: Set<PhaseName>;
  readonly clock: Clock;
  readonly log: Log;
  readonly sleep: (ms: number) => Promise<void>;
  readonly fetch: typeof fetch;
  /** Raised when the job is cancelled: what may be migrating is left alone, everything else is undone. */
  readonly cancelled: AbortSignal;
  readonly wishes: RunWishes;
  /** Seconds that each stop took in the newest rehearsal, by its tag. */
  readonly expected?: Readonly<Record<string, number>>;
}

export interface RunWishes {
  /** How long a migration is waited for; it ends the waiting and never the migration. */
  readonly timeoutMs: number;
  /** How long a node may take to stop. */
  readonly stopMs: number;
  readonly backup: 'stopped' | 'running' | 'none';
  readonly backupEachStop: boolean;
  readonly onFailure: 'rollback' | 'leave';
  /** Host names of other nodes on the same database, which somebody stops and starts elsewhere. */
  readonly peers: readonly string[];
  /** Overrides what the platform says. */
  readonly url: string | undefined;
}

/**
 * Does a phase between two lines of the journal, both on the disk before anything goes on.
 * @param work gives the facts that a later run may need
 */
export async function phase(
  run: Run,
  name: PhaseName,
  stop: string | undefined,
  work: () => Promise<Facts>,
): Promise<Facts> {
  const of = stop === undefined ? {} : { stop };
  run.log.info(`${name}${stop === undefined ? '' : ` ${stop}`} …`);
  run.begun.add(name);
  await run.journal.append(printEntry({ kind: 'begin', at: now(run), phase: name, ...of }));
  try {
    const facts = await work();
    await run.journal.append(printEntry({ kind: 'end', at: now(run), phase: name, ...of, facts }));
    return facts;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await run.journal.append(printEntry({ kind: 'failed', at: now(run), phase: name, why }));
    throw error;
  }
}

export function now({ clock }: Pick<Run, 'clock'>): string {
  return clock.now().toISOString();
}
