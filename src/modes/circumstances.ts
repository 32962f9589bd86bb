import type { Pin } from '../manifests/pin.ts';
import { affects, stillOpen } from '../metabase/advisory.ts';
import type { Circumstances, Publication } from '../metabase/circumstances.ts';
import { ltsMajors } from '../metabase/support.ts';
import { printVersion, type Version } from '../metabase/version.ts';
import type { LookedUp } from './lookUp.ts';

/** A version that is pinned, or that runs. */
type Place = Pick<Pin, 'version' | 'edition'>;

/** What was looked up, as it matters for the choice of a version for each pin. */
export function circumstancesOf<At extends Place = Pin>(
  { advisories, versionInfo }: LookedUp,
  publications: { readonly of: (pin: At, version: Version) => Publication | undefined } | undefined,
  now: Date,
): (pin: At) => Circumstances {
  // Many pins are of one version.
  const fixes = new Map<string, Circumstances['fixes']>();
  const fixesFor = (pin: At) => {
    const key = `${pin.edition} ${printVersion(pin.version)}`;
    const known = fixes.get(key) ?? fixesOf(pin, advisories.advisories);
    fixes.set(key, known);
    return known;
  };
  return (pin) => {
    const info = versionInfo(pin.edition);
    const live = 'failure' in info ? undefined : info;
    const lts = ltsMajors(live?.support);
    return {
      now,
      fixes: fixesFor(pin),
      rollout: live?.rollout,
      published: (version) => publications?.of(pin, version),
      isLts: (major) => lts.has(major),
    };
  };
}

/** Ids of the advisories that hit the pin and not the version; asked for each newer version, some of them often. */
function fixesOf(
  { version: current, edition }: Place,
  advisories: LookedUp['advisories']['advisories'],
): Circumstances['fixes'] {
  const open = stillOpen(advisories, current, edition);
  if (open.length === 0) return () => [];
  const known = new Map<string, readonly string[]>();
  return (version: Version) => {
    const key = printVersion(version);
    const fixed = known.get(key) ?? open.filter((advisory) => !affects(advisory, version, edition)).map(({ id }) => id);
    known.set(key, fixed);
    return fixed;
  };
}
