import type { AffectedRange } from './affected.ts';
import type { Edition } from './edition.ts';
import type { Version } from './version.ts';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'unknown';

/** `read` in the advisory or record itself, `secondary` in somebody's account of it, `inferred` from dates and threads. */
export type AdvisoryCertainty = 'read' | 'secondary' | 'inferred';

export interface Advisory {
  /** `CVE-2026-72898` or `GHSA-r495-55cx-fjh7`. */
  readonly id: string;
  /** Its other ids. */
  readonly aliases: readonly string[];
  readonly url: string;
  readonly severity: Severity;
  /** In CISA's catalogue of known exploited vulnerabilities; null when nobody looked. */
  readonly kev: boolean | null;
  /** Attackers are known to have used it. */
  readonly exploited: boolean;
  readonly editions: readonly Edition[];
  /** One sentence or a title; of a live advisory it was written by others. */
  readonly summary: string;
  /** Each of all editions unless it says of which. */
  readonly affected: readonly (AffectedRange & { readonly edition?: Edition })[];
  /** Some of the ranges, or all, were written in a way that isn't understood: the advisory may affect more. */
  readonly rangesUnderstood: boolean;
  readonly patched: readonly Version[];
  readonly certainty: AdvisoryCertainty;
  /** ISO date, or year and month. */
  readonly published?: string;
  readonly note?: string;
}

/** What is known of advisories, and from where. */
export interface KnownAdvisories {
  readonly advisories: readonly Advisory[];
  /** ISO date of the day on which the list was true. */
  readonly asOf: string;
  readonly source: 'github' | 'shipped';
  /** Ids of those with ranges that can't be read. */
  readonly notUnderstood: readonly string[];
  /** Why GitHub's list is not in it, as a sentence. */
  readonly failure?: string;
}

/** The lowest versions that have the fix. */
export interface MinimumFix {
  /** In the major that runs. */
  readonly inMajor?: Version;
  /** In the lowest newer major that has one; told only when the own major has none. */
  readonly newer?: Version;
}

export function affects(advisory: Advisory, version: Version, edition: Edition): boolean {
  if (!advisory.editions.includes(edition)) return false;
  return advisory.affected.some(
    (range) => (range.edition ?? edition) === edition && contains(range, version, advisory.patched),
  );
}

/** Those that affect `from` and not `to`. */
export function fixedBy(
  advisories: readonly Advisory[],
  from: Version,
  to: Version,
  edition: Edition,
): readonly Advisory[] {
  return stillOpen(advisories, from, edition).filter((advisory) => !affects(advisory, to, edition));
}

export function stillOpen(advisories: readonly Advisory[], version: Version, edition: Edition): readonly Advisory[] {
  return advisories.filter((advisory) => affects(advisory, version, edition));
}

/** What to run at least instead of `version`, so that the advisory is fixed. */
export function minimumFix({ patched }: Advisory, version: Version): MinimumFix {
  const higher = patched.filter((fix) => fix.compare(version) > 0).sort((a, b) => a.compare(b));
  const inMajor = higher.find(({ major }) => major === version.major);
  if (inMajor) return { inMajor };
  return higher[0] ? { newer: higher[0] } : {};
}

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'unknown'];

/** The most urgent first: known to be exploited, then by severity, then the newest. */
export function byUrgency(a: Advisory, b: Advisory): number {
  return (
    Number(isExploited(b)) - Number(isExploited(a)) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    order(b.published ?? '', a.published ?? '') ||
    order(a.id, b.id)
  );
}

/** By code units, as ISO dates and ids need no more: the rules of a language take longer to load than a plan to make. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isExploited({ kev, exploited }: Advisory): boolean {
  return exploited || kev === true;
}

/**
 * A row such as `< x.63.10` beside others, without a lower end, would also cover what was fixed in older majors: a
 * version with a fix of its own major at or below it is not affected by such a row.
 */
function contains({ from, below }: AffectedRange, version: Version, patched: readonly Version[]): boolean {
  if (below && version.compare(below) >= 0) return false;
  if (from) return version.compare(from) >= 0;
  return !patched.some((fix) => fix.major === version.major && fix.compare(version) <= 0);
}
