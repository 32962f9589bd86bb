import type { JournalState } from '../journal.ts';

/** What a rehearsal has measured, as its journal keeps it. */
export interface Rehearsed {
  /** Tags. */
  readonly from: string;
  readonly stops: readonly { readonly stop: string; readonly seconds: number }[];
  /** ISO, in UTC. */
  readonly at: string;
  /** Of the live database. */
  readonly sizeBytes: number;
  /** Engine and version of the server with the copy. */
  readonly copyOn: string;
}

/** A rehearsal that is older tells too little of a database that has grown since. */
export const LONGEST_DAYS = 14;
const DAY_MS = 86_400_000;

/** The successful ones among the runs of a deployment, the newest first. */
export function rehearsalsOf(newestFirst: readonly JournalState[]): readonly Rehearsed[] {
  return newestFirst.flatMap(({ mode, closed, facts }) => {
    const rehearsed = facts.rehearsed as Rehearsed | undefined;
    return mode === 'rehearse' && closed === 'done' && Array.isArray(rehearsed?.stops) ? [rehearsed as Rehearsed] : [];
  });
}

/** Seconds of each stop in the newest rehearsal that began at the same version. */
export function expectedSeconds(all: readonly Rehearsed[], from: string): Readonly<Record<string, number>> {
  const same = all.find((one) => one.from === from);
  return Object.fromEntries(same?.stops.map(({ stop, seconds }) => [stop, seconds]) ?? []);
}

/**
 * Why no rehearsal counts for an upgrade over these stops, in a full sentence; undefined when one does. It must have led over
 * exactly the same stops from the same version.
 */
export function missingRehearsal(
  all: readonly Rehearsed[],
  from: string,
  stops: readonly string[],
  today: Date,
): string | undefined {
  const way = (start: string, tags: readonly string[]) => [start, ...tags].join(' -> ');
  const wanted = way(from, stops);
  const same = all.find(
    (one) =>
      way(
        one.from,
        one.stops.map(({ stop }) => stop),
      ) === wanted,
  );
  const remedy = 'Run the mode rehearse with the same inputs, or set "require-rehearsal: false".';
  if (!same) {
    const [last] = all;
    const other = last
      ? `; the last one was of ${way(
          last.from,
          last.stops.map(({ stop }) => stop),
        )}`
      : '';
    return `"require-rehearsal" asks for a successful rehearsal of ${wanted}, and there is none${other}. ${remedy}`;
  }
  const days = Math.floor((today.getTime() - Date.parse(same.at)) / DAY_MS);
  if (days < LONGEST_DAYS) return undefined;
  return `The rehearsal of ${wanted} is ${days} days old, and one of the last ${LONGEST_DAYS} days is asked for. ${remedy}`;
}
