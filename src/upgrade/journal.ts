import { Failure } from '../failure.ts';

/** The phases of a run, in their order: `revert` is of a rollback alone. Those of the way back are not among them. */
export const PHASES = [
  'preflight',
  'fetch',
  'quiesce',
  'backup',
  'revert',
  'swap',
  'migrate',
  'verify',
  'restore-scale',
  'finish',
] as const;
/** Of a rehearsal, beside `preflight`, `fetch`, `migrate` and `verify`. */
type RehearsalPhase = 'copy' | 'trial' | 'throw-away';
export type PhaseName = (typeof PHASES)[number] | 'way-back' | 'stop-next' | 'restore' | 'put-back' | RehearsalPhase;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Facts = Readonly<Record<string, Json>>;

/** How a run ended; `abandoned` had changed nothing yet. A run that had to be left to a person is not closed. */
export type Ending = 'done' | 'undone' | 'abandoned';

/** One line of a journal. Times are ISO, in UTC. */
export type Entry =
  | ({ readonly kind: 'opened'; readonly at: string } & Opening)
  | { readonly kind: 'begin'; readonly at: string; readonly phase: PhaseName; readonly stop?: string }
  | {
      readonly kind: 'end';
      readonly at: string;
      readonly phase: PhaseName;
      readonly stop?: string;
      readonly facts: Facts;
    }
  | { readonly kind: 'failed'; readonly at: string; readonly phase: PhaseName; readonly why: string }
  | { readonly kind: 'closed'; readonly at: string; readonly ending: Ending; readonly why?: string };

export interface Opening {
  readonly run: string;
  readonly mode: 'upgrade' | 'rollback' | 'backup' | 'rehearse';
  readonly deployment: string;
  readonly platform: string;
  /** Tags. */
  readonly from: string;
  readonly stops: readonly string[];
}

/** What a journal says when all its lines are read. */
export interface JournalState extends Opening {
  readonly openedAt: string;
  /** The last phase that was begun, and whether it came to its end. */
  readonly phase: PhaseName | undefined;
  readonly phaseEnded: boolean;
  /** Every phase that was begun, ended or not. */
  readonly begun: readonly PhaseName[];
  /** The stop of that phase, or the last one before it that had one. */
  readonly stop: string | undefined;
  /** Everything that phases found out; a later fact replaces an earlier one. */
  readonly facts: Facts;
  /** Phases with their stop, in the order in which they ended. */
  readonly ended: readonly { readonly phase: PhaseName; readonly stop?: string; readonly seconds: number }[];
  readonly failure: string | undefined;
  readonly closed: Ending | undefined;
}

export function printEntry(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * Reads a journal. A last line that was cut off was never acted on, since each line is on the disk before what it
 * announces is done; any other line that can't be read is an error.
 * @throws Failure naming file and line
 */
export function parseJournal(text: string, file: string): readonly Entry[] {
  const lines = text.split('\n');
  const last = lines.pop();
  const entries = lines.map((line, index) => entryOf(line, file, index + 1));
  const torn = last === undefined || last === '' ? undefined : tornEntry(last);
  if (torn) entries.push(torn);
  if (entries[0]?.kind !== 'opened') {
    throw new Failure(
      `The journal ${file} does not start with the opening of a run. Move it away to go on without it.`,
    );
  }
  return entries;
}

/** A last line without its end of line may still be whole. */
function tornEntry(line: string): Entry | undefined {
  try {
    return entryOf(line, '', 0);
  } catch {
    return undefined;
  }
}

const KINDS: ReadonlySet<unknown> = new Set<Entry['kind']>(['opened', 'begin', 'end', 'failed', 'closed']);

function entryOf(line: string, file: string, number: number): Entry {
  try {
    const value = JSON.parse(line) as Entry;
    if (KINDS.has(value?.kind) && typeof value.at === 'string') return value;
  } catch {
    // Told below.
  }
  throw new Failure(
    `Line ${number} of the journal ${file} can't be read. Look at what runs, then move the journal away to go on without it.`,
  );
}

export function stateOf(entries: readonly Entry[]): JournalState {
  const [opened, ...rest] = entries;
  if (opened?.kind !== 'opened') throw new TypeError('A journal starts with the opening of a run.');
  const { kind, at, ...opening } = opened;
  let state: JournalState = {
    ...opening,
    openedAt: at,
    phase: undefined,
    phaseEnded: false,
    begun: [],
    stop: undefined,
    facts: {},
    ended: [],
    failure: undefined,
    closed: undefined,
  };
  let begun = at;
  for (const entry of rest) {
    if (entry.kind === 'begin') begun = entry.at;
    state = next(state, entry, begun);
  }
  return state;
}

function next(state: JournalState, entry: Entry, begun: string): JournalState {
  switch (entry.kind) {
    case 'opened':
      return state;
    case 'begin':
      return {
        ...state,
        phase: entry.phase,
        phaseEnded: false,
        begun: [...state.begun, entry.phase],
        stop: entry.stop ?? state.stop,
      };
    case 'end': {
      const { phase, stop, facts, at } = entry;
      const seconds = (Date.parse(at) - Date.parse(begun)) / 1000;
      const ended = [...state.ended, { phase, seconds, ...(stop === undefined ? {} : { stop }) }];
      return { ...state, phase, phaseEnded: true, facts: { ...state.facts, ...facts }, ended };
    }
    case 'failed':
      return { ...state, failure: entry.why };
    case 'closed':
      return { ...state, closed: entry.ending };
  }
}
