import minimums from './knowledge/minimums.json' with { type: 'json' };
import { parseVersion, type Version } from './version.ts';

export type DatabaseMinimum = (typeof minimums.databases)[number];

/** The lowest version of a database engine that a version of Metabase works with; undefined when none is known. */
export function databaseMinimum(engine: string, version: Version): DatabaseMinimum | undefined {
  return minimums.databases.findLast(
    (one) => one.engine === engine && version.compare(parseVersion(one.from) as Version) >= 0,
  );
}

/**
 * Whether the numbers of `found` are at least `minimum`. What is less exact than the minimum, such as `8.0` for 8.0.17, may
 * be either.
 */
export function compareNumbers(found: string | undefined, minimum: string): 'met' | 'unmet' | 'unknown' {
  if (found === undefined) return 'unknown';
  const has = found.split('.').map(Number);
  const wanted = minimum.split('.').map(Number);
  for (const [index, number] of has.entries()) {
    const least = wanted[index] ?? 0;
    if (number !== least) return number > least ? 'met' : 'unmet';
  }
  return wanted.slice(has.length).some((number) => number > 0) ? 'unknown' : 'met';
}
