import { startOfMajor, waiting } from './ages.ts';
import type { Release } from './catalogue.ts';
import { THROUGH } from './path.ts';
import type { Situation } from './situation.ts';
import { printVersion, type Version } from './version.ts';

export function belowMinimumPoint({ version }: Release, situation: Situation): string | undefined {
  const { minimumPoint } = situation.policy;
  if (version.minor >= minimumPoint || !isNewMajor(version, situation)) return undefined;
  const first = `${version.major}.${minimumPoint}`;
  return `${printVersion(version)} is below ${first}, the first point release taken of a new major (minimum-point: ${minimumPoint})`;
}

/** A major that the feed doesn't name yet has not begun to be rolled out. */
export function rollingOut({ version }: Release, situation: Situation): string | undefined {
  const { policy, rollout } = situation;
  if (!policy.respectRollout || !rollout || !isNewMajor(version, situation)) return undefined;
  if (version.major > rollout.version.major) {
    return `Metabase tells its instances of ${printVersion(rollout.version)} and not of major ${version.major} yet (respect-rollout: true)`;
  }
  if (version.major < rollout.version.major || rollout.percent >= 100) return undefined;
  return `Metabase rolls major ${version.major} out in stages and is at ${rollout.percent} % (respect-rollout: true)`;
}

export function soaking({ version }: Release, situation: Situation): string | undefined {
  const { policy, now } = situation;
  if (policy.majorSoak === 0 || !isNewMajor(version, situation)) return undefined;
  const start = startOfMajor(version.major, situation);
  return waiting(`major ${version.major}`, start, policy.majorSoak, now, 'major-soak');
}

/** Whether the major is one that the deployment has not run yet, and may leave out. */
function isNewMajor({ major }: Version, { current }: Situation): boolean {
  return current !== undefined && major > Math.max(current.major, THROUGH);
}
