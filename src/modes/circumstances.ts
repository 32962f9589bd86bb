import type { Pin } from '../manifests/pin.ts';
import { type Advisory, affects, stillOpen } from '../metabase/advisory.ts';
import type { Circumstances, Publication } from '../metabase/circumstances.ts';
import type { Edition } from '../metabase/edition.ts';
import { ltsMajors } from '../metabase/support.ts';
import { printVersion, type Version } from '../metabase/version.ts';
import type { LookedUp } from './lookUp.ts';

/** A version that is pinned, or that runs. */
type Place = Pick<Pin, 'version' | 'edition'>;

interface Asked<At> {
  readonly of: (pin: At, version: Version) => Publication | undefined;
  readonly placeOf: (pin: At) => string;
}

/**
 * What was looked up, as it matters for the choice of a version for each pin: the same object for pins of one version that
 * come from the same place, of which there are many.
 */
export function circumstancesOf<At extends Place = Pin>(
  { advisories, versionInfo }: LookedUp,
  publications: Asked<At> | undefined,
  now: Date,
): (pin: At) => Circumstances {
  const known = new Map<string, Circumstances>();
  const lts = new Map<Edition, ReadonlySet<number>>();
  return (pin) => {
    const { edition, version } = pin;
    const key = `${edition} ${printVersion(version)} ${publications?.placeOf(pin)}`;
    const same = known.get(key);
    if (same) return same;
    const info = versionInfo(edition);
    const live = 'failure' in info ? undefined : info;
    const majors = lts.get(edition) ?? ltsMajors(live?.support);
    lts.set(edition, majors);
    const open = stillOpen(advisories.advisories, version, edition);
    const made: Circumstances = {
      now,
      fixes: fixesOf(open, edition),
      holes: open.length,
      rollout: live?.rollout,
      published: (wanted) => publications?.of(pin, wanted),
      isLts: (major) => majors.has(major),
    };
    known.set(key, made);
    return made;
  };
}

/** The advisories that hit the pin and not a version; asked for each newer version, some of them often. */
function fixesOf(open: readonly Advisory[], edition: Edition): Circumstances['fixes'] {
  if (open.length === 0) return () => [];
  const known = new WeakMap<Version, readonly string[]>();
  return (version: Version) => {
    const same = known.get(version);
    if (same) return same;
    const fixed = open.filter((advisory) => !affects(advisory, version, edition)).map(({ id }) => id);
    known.set(version, fixed);
    return fixed;
  };
}
