import minimums from './knowledge/minimums.json' with { type: 'json' };
import { parseVersion, type Version } from './version.ts';

/** Majors of Java with which the JAR of a version runs. */
export interface JavaRange {
  /** Below it the JAR does not start. */
  readonly least: number;
  /** What the documentation of the version asks for, where that is more but not certain to be needed. */
  readonly advised: number;
  /** Above it the JAR does not start. */
  readonly most: number | undefined;
}

/** Before the first entry of the table. */
const OLDEST = 8;
/** Up to 40 Metabase uses a JavaScript engine that Java 15 left out (https://github.com/metabase/metabase/issues/16793). */
const NEEDS_ENGINE = 40;
const LAST_WITH_ENGINE = 14;
/** From about here the documentation starts the JAR with `--add-opens java.base/java.nio=ALL-UNNAMED`. */
export const OPENS_NIO_FROM = 56;
export const OPENS_NIO = 'java.base/java.nio=ALL-UNNAMED';

export function javaFor(version: Version): JavaRange {
  const reached = minimums.java.filter(({ from }) => version.compare(parseVersion(from) as Version) >= 0);
  const least = reached.findLast(({ certainty }) => certainty === 'certain')?.version ?? OLDEST;
  return {
    least,
    advised: Math.max(least, reached.at(-1)?.version ?? least),
    most: version.major <= NEEDS_ENGINE ? LAST_WITH_ENGINE : undefined,
  };
}

export function runsOn({ least, most }: JavaRange, java: number): boolean {
  return java >= least && (most === undefined || java <= most);
}

/**
 * Which of the installed ones a version is to run on: its own one as long as that will do, else the lowest other one that
 * is advised, else the highest that will do.
 * @param own major of the Java that is used now
 * @returns undefined when none will do
 */
export function chooseJava(range: JavaRange, own: number | undefined, others: readonly number[]): number | undefined {
  const fitting = others.filter((java) => runsOn(range, java)).sort((a, b) => a - b);
  const advised = fitting.find((java) => java >= range.advised);
  if (own !== undefined && runsOn(range, own)) return own >= range.advised ? own : (advised ?? own);
  return advised ?? fitting.at(-1);
}
