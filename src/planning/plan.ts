import { badInput } from '../failure.ts';
import type { Edit } from '../manifests/edit.ts';
import { editOf } from '../manifests/edit.ts';
import type { Pin, Skipped } from '../manifests/pin.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import { EDITIONS, type Edition } from '../metabase/edition.ts';
import { type PathPolicy, upgradePath } from '../metabase/path.ts';
import { printTag } from '../metabase/tag.ts';
import { resolveTarget, type Target } from '../metabase/target.ts';
import type { Version } from '../metabase/version.ts';

/** Pins that move together, and where to. */
export interface Deployment {
  /** `oss-v0.64.x`: the edition and the line of the next stop; unique in a plan. */
  readonly name: string;
  readonly edition: Edition;
  /** The lowest of its pins. */
  readonly current: Version;
  readonly target: Version;
  /** All stops from here to the target; empty when up to date. */
  readonly stops: readonly Version[];
  readonly pins: readonly Pin[];
  /** What moves the pins to the first stop; pins that are there already need none. */
  readonly edits: readonly Edit[];
}

export interface Plan {
  readonly catalogue: Catalogue;
  readonly deployments: readonly Deployment[];
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly string[];
}

export interface Wishes {
  readonly target: Target;
  readonly path: PathPolicy;
}

interface Travel {
  readonly pin: Pin;
  readonly target: Version;
  readonly stops: readonly Version[];
}

/**
 * What is to be done: pins of the same edition and the same next stop make one deployment.
 * @throws Failure when the target is unknown or older than a pin, or a stop isn't published.
 */
export function makePlan(
  found: { readonly pins: readonly Pin[]; readonly skipped: readonly Skipped[] },
  catalogue: Catalogue,
  wishes: Wishes,
  warnings: readonly string[] = [],
): Plan {
  const travels: Travel[] = [];
  const skipped = [...found.skipped];
  for (const pin of found.pins) {
    const target = resolveTarget(wishes.target, pin.edition, catalogue);
    refuseDowngrade(pin, target, wishes.target);
    const stops = upgradePath(pin.version, target, pin.edition, catalogue, wishes.path);
    const next = stops[0];
    if (next && !editOf(pin, next)) skipped.push(fixedByTemplate(pin, next));
    else travels.push({ pin, target, stops });
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

/** An up-to-date pin belongs to the line that it is on. */
function nameOf({ pin, stops }: Travel): string {
  return `${pin.edition}-v${EDITIONS[pin.edition].digit}.${(stops[0] ?? pin.version).major}.x`;
}

function deploymentOf(name: string, members: readonly Travel[]): Deployment {
  const lowest = members.reduce((a, b) => (b.pin.version.compare(a.pin.version) < 0 ? b : a));
  const moving = members.filter(({ stops }) => stops.length > 0);
  const edits = moving.flatMap(({ pin, stops }) => editOf(pin, stops[0] as Version) ?? []);
  return {
    name,
    edition: lowest.pin.edition,
    current: lowest.pin.version,
    target: lowest.target,
    stops: lowest.stops,
    pins: members.map(({ pin }) => pin),
    edits: edits.filter((edit) => edit.text !== edit.old),
  };
}

/** Asking for `latest` never goes back; asking for a version that is older than the pin is a mistake. */
function refuseDowngrade(pin: Pin, target: Version, wish: Target): void {
  const older = target.compare(pin.version) < 0;
  if (!older || wish.kind === 'latest' || (wish.kind === 'major' && wish.major >= pin.version.major)) return;
  throw badInput(
    `${pin.file}:${pin.line} pins ${printTag(pin.edition, pin.version)}, which is newer than the target ` +
      `${printTag(pin.edition, target)}. The application database migrates one way: a pin is never lowered by an ` +
      'upgrade. Choose a newer target; to go back, restore the backup that was made before the upgrade.',
  );
}

function fixedByTemplate(pin: Pin, next: Version): Skipped {
  const { file, line, column, text, before, after } = pin;
  const message =
    `The next stop is ${printTag(pin.edition, next)}, but the place that uses this value fixes ` +
    `"${before}…${after}" around it: move the whole version into one value.`;
  return { file, line, column, text, reason: 'fixed-by-template', message };
}
