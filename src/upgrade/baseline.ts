import type { DatabaseState } from './applicationDatabase.ts';
import type { Facts } from './journal.ts';

/** What the application database was before anything was changed, as the journal keeps it. */
export interface Baseline {
  readonly engine: string;
  readonly identity: string;
  readonly changelog: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Who is signed in stays so; a loss is told and no reason to go back. */
  readonly sessions?: number;
}

export function baselineOf({ engine, identity, changelog, counts, sessions }: DatabaseState): Baseline {
  return { engine, identity, changelog, counts, ...(sessions === undefined ? {} : { sessions }) };
}

/** Reads back what `{ baseline }` wrote; undefined when the run never came so far. */
export function baselineFrom(facts: Facts): Baseline | undefined {
  const baseline = facts.baseline as Baseline | undefined;
  return typeof baseline?.changelog === 'string' ? baseline : undefined;
}

/** What is lost or another one, in full sentences; empty when all is there. */
export function losses(
  before: Baseline,
  after: Pick<DatabaseState, 'engine' | 'identity' | 'counts'>,
): readonly string[] {
  const lost = Object.entries(before.counts)
    .filter(([table, rows]) => (after.counts[table] ?? 0) < rows)
    .map(([table, rows]) => `${table} had ${rows} rows and has ${after.counts[table] ?? 0} now.`);
  const other =
    before.engine === after.engine && before.identity === after.identity
      ? []
      : [
          `The application database was ${before.engine} at ${before.identity} and is ${after.engine} at ${after.identity} now.`,
        ];
  return [...other, ...lost];
}
