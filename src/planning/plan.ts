import type { Edit } from '../manifests/edit.ts';
import type { Pin, SdkPin, Skipped } from '../manifests/pin.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import { chooseTarget, newestStop, type Passed } from '../metabase/choice.ts';
import { type Circumstances, NOTHING_KNOWN } from '../metabase/circumstances.ts';
import { EDITIONS, type Edition } from '../metabase/edition.ts';
import type { Follow } from '../metabase/follow.ts';
import type { IgnoreRule } from '../metabase/ignore.ts';
import { type PathPolicy, upgradePath } from '../metabase/path.ts';
import type { Policy } from '../metabase/policy.ts';
import type { Cap } from '../metabase/situation.ts';
import type { Version } from '../metabase/version.ts';
import type { Advice } from './advice.ts';
import { movesTo } from './digests.ts';
import type { DeploymentFacts } from './facts.ts';
import { refuseDowngrade, refuseOtherEdition, unpublished } from './refusals.ts';
import { refuseMove } from './refuseMove.ts';

/** Pins that move together, and where to. */
export interface Deployment {
  /** The name given in the configuration, else `oss-v0.64.x`: the edition and the line of the next stop. */
  readonly name: string;
  readonly edition: Edition;
  /** Where its pull request comes from. */
  readonly branch: string;
  /** The lowest of its pins. */
  readonly current: Version;
  readonly target: Version;
  /** All stops from here to the target; empty when up to date. */
  readonly stops: readonly Version[];
  readonly pins: readonly Pin[];
  /** What moves the pins to the first stop; pins that are there already need none. */
  readonly edits: readonly Edit[];
  /** Newer versions that were not chosen, the newest first, each with the reason. */
  readonly passed: readonly Passed[];
  /** Why the next stop is not proposed yet, e.g. because the instance still runs an older version. */
  readonly held?: string;
  /**
   * No upgrade: floating tags become exact, at the version that runs or at the newest of their line. Then `pins` are as they
   * will be, and `stops` has the highest of them alone.
   */
  readonly exact?: 'running' | 'newest';
  /** Of one that makes tags exact: the configured deployment whose tags they are. */
  readonly owner?: string;
  /** Places that ask for the SDK and move with the pins; their edits are among the others. */
  readonly sdks?: readonly SdkPin[];
  /** What has to be renewed because of them. */
  readonly lockFiles?: readonly string[];
  /** What the files tell of it, and what is known of the step. */
  readonly facts?: DeploymentFacts;
  readonly advice?: Advice;
  /** A source could not be read today, and may tell more tomorrow. */
  readonly tentative?: boolean;
}

export interface Plan {
  readonly catalogue: Catalogue;
  readonly deployments: readonly Deployment[];
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly string[];
}

/** How the pins of a file are to be moved, by the configuration or by the inputs alone. */
export interface Wishes {
  readonly follow: Follow;
  readonly path: PathPolicy;
  readonly ignore: readonly IgnoreRule[];
  readonly branchPrefix: string;
  readonly policy: Policy;
  /** As far as its pins go for now. */
  readonly cap?: Cap;
  /** Floating tags, and rolling ones, are to become exact. */
  readonly pinFloating?: boolean;
  readonly pinRolling?: boolean;
  /** Of a configured deployment. */
  readonly name?: string;
  /** Pins of the other edition are refused. */
  readonly edition?: Edition | undefined;
}

interface Travel {
  readonly pin: Pin;
  readonly wishes: Wishes;
  readonly target: Version;
  readonly passed: readonly Passed[];
  readonly stops: readonly Version[];
  readonly held: string | undefined;
}

/**
 * What is to be done. The pins of a configured deployment make one; of the others, those with the same edition and the
 * same next stop.
 * @param wishesOf tells what holds for the pins of a file
 * @param circumstancesOf tells what was looked up for a pin: its advisories, its registry
 * @throws Failure when the target is unknown or older than a pin, or the catalogue doesn't have a stop.
 */
export function makePlan(
  found: { readonly pins: readonly Pin[]; readonly skipped: readonly Skipped[] },
  catalogue: Catalogue,
  wishesOf: (file: string) => Wishes,
  warnings: readonly string[] = [],
  circumstancesOf: (pin: Pin) => Circumstances = () => NOTHING_KNOWN,
): Plan {
  const travels: Travel[] = [];
  const skipped = [...found.skipped];
  const wayOf = waysIn(catalogue);
  for (const pin of found.pins) {
    const wishes = wishesOf(pin.file);
    refuseOtherEdition(pin, wishes.edition, wishes.name);
    const way = wayOf(pin, wishes, circumstancesOf(pin));
    refuseDowngrade(pin, wishes.follow, catalogue);
    const [next] = way.stops;
    const refusal = next && refuseMove(pin, next, catalogue);
    if (refusal) skipped.push(refusal);
    else travels.push({ pin, wishes, ...way });
  }
  const names = [...new Set(travels.map(nameOf))];
  const deployments = names.map((name) =>
    deploymentOf(
      name,
      travels.filter((travel) => nameOf(travel) === name),
    ),
  );
  return { catalogue, deployments, skipped, warnings };
}

type Way = Omit<Travel, 'pin' | 'wishes'>;

/** Where a version goes by what is wished and known; pins of one version for which the same holds go the same way. */
function waysIn(catalogue: Catalogue): (pin: Pin, wishes: Wishes, around: Circumstances) => Way {
  const known: { edition: Edition; current: Version; wishes: Wishes; around: Circumstances; way: Way }[] = [];
  return ({ edition, version: current }, wishes, around) => {
    const same = known.find(
      (one) =>
        one.around === around && one.wishes === wishes && one.edition === edition && one.current.compare(current) === 0,
    );
    if (same) return same.way;
    const { ignore, policy, cap } = wishes;
    const situation = { ...around, edition, catalogue, current, ignore, policy, cap };
    const { target, rejected } = chooseTarget(wishes.follow, situation);
    const lastOf = (major: number) => newestStop(major, situation);
    const stops = upgradePath(current, target, edition, catalogue, wishes.path, lastOf);
    const way = { target, passed: rejected, stops, held: unpublished(stops[0], situation) };
    known.push({ edition, current, wishes, around, way });
    return way;
  };
}

/** An up-to-date pin belongs to the line that it is on. */
function nameOf(travel: Travel): string {
  return travel.wishes.name ?? `${travel.pin.edition}-${lineOf(travel)}`;
}

function lineOf({ pin, stops }: Travel): string {
  return `v${EDITIONS[pin.edition].digit}.${(stops[0] ?? pin.version).major}.x`;
}

/** All pins go to the next stop of the lowest one; those that are at it or above wait for the others. */
function deploymentOf(name: string, members: readonly Travel[]): Deployment {
  const lowest = members.reduce((a, b) => (b.pin.version.compare(a.pin.version) < 0 ? b : a));
  const { pin, wishes, target, passed, stops, held } = lowest;
  const next = stops[0];
  const moving = members.filter((member) => next && member.pin.version.compare(next) < 0);
  const moves = next
    ? movesTo(
        moving.map((member) => member.pin),
        next,
      )
    : { edits: [] };
  const line = lineOf(lowest);
  return {
    name,
    edition: pin.edition,
    branch: `${wishes.branchPrefix}${wishes.name === undefined ? name : `${name}-${line}`}`,
    current: pin.version,
    target,
    stops,
    pins: members.map((member) => member.pin),
    ...moves,
    passed,
    ...(held === undefined ? {} : { held }),
  };
}
