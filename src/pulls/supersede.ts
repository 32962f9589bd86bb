import { EDITIONS } from '../metabase/edition.ts';
import { parseTag, printTag } from '../metabase/tag.ts';
import type { Deployment } from '../planning/plan.ts';
import type { PullOutcome } from '../report/outcome.ts';
import { stemOf } from './branch.ts';
import { isLower, type Pull } from './decide.ts';
import { parseMarker } from './marker.ts';

/** What is known when it is asked whether a pull request of ours, whose branch nobody wants any more, has had its day. */
export interface Today {
  readonly deployments: readonly Deployment[];
  /** What this run did for them. */
  readonly outcomes: readonly PullOutcome[];
  /** Whether a version can be had today, by the deployments that might take it. */
  readonly isOffered: (tag: string, deployments: readonly Deployment[]) => boolean;
}

/** @returns the sentence with which it is closed, or undefined when it stays */
export function reasonToClose(pull: Pull, { deployments, outcomes, isOffered }: Today): string | undefined {
  const { next, lifts } = parseMarker(pull.body) ?? {};
  if (next === undefined) return undefined;
  if (lifts !== undefined) return `No ignore list of ${pull.base} keeps ${next} away any more.`;
  const same = deployments.filter(({ branch }) => stemOf(branch) === stemOf(pull.branch));
  if (same.length === 0) return `Nothing that is pinned in ${pull.base} leads to ${next} any more.`;
  if (same.every((deployment) => isPast(deployment, next))) {
    const pinned = same.map(({ edition, current }) => printTag(edition, current));
    return `${pull.base} pins ${[...new Set(pinned)].join(' and ')} already, so nothing is left to do here.`;
  }
  const below = same.filter((deployment) => !isPast(deployment, next));
  const successor = outcomes.find(
    ({ number, branch, operation }) =>
      number !== undefined && operation !== 'none' && below.some((deployment) => deployment.branch === branch),
  );
  const towards = below.map(({ edition, stops, current }) => printTag(edition, stops[0] ?? current));
  // What can't be had today could be had before, and somebody may rely on it.
  if (towards.every((tag) => isLower(tag, next)) && !isOffered(next, below)) return undefined;
  if (successor) {
    const goal = below.find(({ branch }) => branch === successor.branch)?.stops[0];
    const edition = below[0]?.edition ?? 'oss';
    return `Superseded by #${successor.number}${goal ? `, which goes to ${printTag(edition, goal)}` : ''}.`;
  }
  if (below.some(({ stops }) => stops.length > 0)) return undefined;
  const read = parseTag(next);
  const passed = below
    .flatMap((deployment) => deployment.passed)
    .find(({ version }) => read.kind === 'exact' && version.compare(read.version) === 0);
  return `${next} is not chosen any more${passed ? `: ${passed.reason}` : ''}.`;
}

function isPast({ edition, current }: Deployment, next: string): boolean {
  const read = parseTag(next);
  return read.kind === 'exact' && EDITIONS[read.edition] === EDITIONS[edition] && current.compare(read.version) >= 0;
}
