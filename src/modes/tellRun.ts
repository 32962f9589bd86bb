import { Failure } from '../failure.ts';
import type { RanPhase, RunReport } from '../report/runReport.ts';
import { baselineFrom } from '../upgrade/baseline.ts';
import { type Entry, type Facts, parseJournal, stateOf } from '../upgrade/journal.ts';
import type { Run } from '../upgrade/run.ts';
import type { Result } from '../upgrade/upgrade.ts';
import type { Instance } from './openInstance.ts';
import type { Recovered } from './runs.ts';

type Figures = Pick<
  RunReport,
  'phases' | 'databaseBytes' | 'downtimeSeconds' | 'migrationSeconds' | 'backup' | 'journal' | 'checks' | 'failure'
>;

/** What a run did, read back from its journal. @param result left out of one that was taken back by a later run */
export async function figuresOf(instance: Instance, path: string, result?: Result): Promise<Figures> {
  const text = (await instance.journals.read()).find((one) => one.path === path)?.text ?? '';
  const entries = parseJournal(text, path);
  const { facts } = stateOf(entries);
  return {
    phases: phasesOf(entries),
    databaseBytes: typeof facts.databaseBytes === 'number' ? facts.databaseBytes : undefined,
    downtimeSeconds: downtimeOf(entries, facts),
    migrationSeconds: migrationOf(facts),
    backup: backupOf(facts),
    journal: path,
    checks: result?.result === 'upgraded' ? checksOf(facts) : [],
    failure: !result || result.result === 'upgraded' ? undefined : failureWith(instance, result),
  };
}

function failureWith({ secrets }: Instance, { failure, told }: Exclude<Result, { result: 'upgraded' }>): Failure {
  return new Failure(secrets.hide(`${failure.message}\n${told}`.trim()), { exitCode: failure.exitCode });
}

function phasesOf(entries: readonly Entry[]): readonly RanPhase[] {
  const phases: { phase: string; stop: string | undefined; begun: Date; seconds: number; ended: boolean }[] = [];
  for (const entry of entries) {
    const at = new Date(entry.at);
    const last = phases.at(-1);
    if (entry.kind === 'begin') {
      phases.push({ phase: entry.phase, stop: entry.stop, begun: at, seconds: 0, ended: false });
    } else if (last && (entry.kind === 'end' || entry.kind === 'failed')) {
      last.seconds = (at.getTime() - last.begun.getTime()) / 1000;
      last.ended = entry.kind === 'end';
    }
  }
  return phases;
}

/** Until the last stop was ready, or the former version was put back. */
function downtimeOf(entries: readonly Entry[], { stoppedAt, readyAt }: Facts): number | undefined {
  if (typeof stoppedAt !== 'string') return undefined;
  const back = entries.findLast((entry) => entry.kind === 'end' && entry.phase === 'put-back')?.at;
  const until = back ?? (typeof readyAt === 'string' ? readyAt : undefined);
  return until === undefined ? undefined : (Date.parse(until) - Date.parse(stoppedAt)) / 1000;
}

function migrationOf(facts: Facts): number | undefined {
  const seconds = Object.entries(facts).flatMap(([name, value]) =>
    name.startsWith('migration ') && typeof value === 'number' ? [value] : [],
  );
  return seconds.length === 0 ? undefined : seconds.reduce((sum, one) => sum + one, 0);
}

export function backupOf({ backupPath, backupSha256, backupBytes, backupReference }: Facts): RunReport['backup'] {
  if (typeof backupPath !== 'string') return undefined;
  const reference = typeof backupReference === 'string' ? { reference: backupReference } : {};
  return { path: backupPath, sha256: String(backupSha256), bytes: Number(backupBytes), ...reference };
}

function checksOf(facts: Facts): readonly string[] {
  const { restoredCounts, sessions } = facts;
  const baseline = baselineFrom(facts);
  const counts = (restoredCounts ?? baseline?.counts ?? {}) as object;
  const before = baseline?.sessions;
  const rows = Object.entries(counts).map(([table, number]) => `${table} ${number}`);
  return [
    'The instance answers with the version and edition that were wanted.',
    ...(rows.length === 0
      ? ['The rows of an H2 file can not be counted.']
      : [`The schema is of that major, and nothing was lost: ${rows.join(', ')}.`]),
    'No migration lock is left.',
    ...(before === undefined || typeof sessions !== 'number' || restoredCounts !== undefined
      ? []
      : [`Sessions of people who were signed in: ${before} before, ${sessions} now (rows, not tried).`]),
  ];
}

/** In a sentence each. */
export function recoveredLines(all: readonly Recovered[]): readonly string[] {
  return all.map(({ journal: { state }, recovery }) => {
    const name = `The ${state.mode} ${state.run} from ${state.from} to ${state.stops.at(-1) ?? state.from}`;
    if (recovery.did === 'threw-away') return `${name} was cut off, and what it had made was thrown away.`;
    if (recovery.did === 'closed') return `${name} had changed nothing and is closed.`;
    if (recovery.did === 'went-on') {
      const { result } = recovery;
      if (result.result === 'upgraded') return `${name} was finished.`;
      return `${name} failed: ${result.failure.message} ${result.told}`;
    }
    return `${name} was taken back. ${recovery.retreat.told}`;
  });
}

/** One that could neither be finished nor undone, so that nothing new may be begun. */
export function stillOpen(all: readonly Recovered[]): Recovered | undefined {
  return all.find(({ recovery }) => {
    if (recovery.did === 'closed' || recovery.did === 'threw-away') return false;
    return recovery.did === 'went-on' ? recovery.result.result === 'left' : recovery.retreat.ending === 'left';
  });
}

/** The run is closed whatever happens to it; only its file is not needed any more. */
export async function closing<T>(run: Run, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await run.journal.close();
  }
}
