import { Failure } from '../failure.ts';
import { type Catalogue, majorsOf, newestOfLine } from './catalogue.ts';
import { EDITIONS, type Edition } from './edition.ts';
import stops from './knowledge/stops.json' with { type: 'json' };
import { printTag } from './tag.ts';
import { parseVersion, type Version } from './version.ts';

/** `direct` stops only where Metabase says that one must, `every-major` at the last point release of each major. */
export type PathPolicy = 'direct' | 'every-major';

/** The last major that is reached release by release; from it on one may jump. Source in knowledge/stops.json. */
export const THROUGH = stops.releaseByRelease.through;
const FINALS: Readonly<Record<string, string>> = stops.finalPointReleases.versions;

/**
 * The ordered stops from `current` to `target`, both of `edition`; the last one is the target, none are left out and
 * none is the current version. Empty when `current` is the target or newer.
 * @param lastOf the version at which one stops in a major where one need not; undefined for none
 * @throws Failure naming the stop that the catalogue doesn't have in this edition.
 */
export function upgradePath(
  current: Version,
  target: Version,
  edition: Edition,
  catalogue: Catalogue,
  policy: PathPolicy = 'direct',
  lastOf: (major: number) => Version | undefined = (major) => newestOfLine(catalogue, edition, { major }),
): readonly Version[] {
  if (current.compare(target) >= 0) return [];
  const mandatory = range(current.major, Math.min(THROUGH, target.major - 1)).map((major) =>
    lastPointRelease(major, edition, catalogue, current),
  );
  const majors = policy === 'direct' ? [] : majorsOf(catalogue, edition);
  const chosen = majors.filter((major) => major > Math.max(THROUGH, current.major) && major < target.major);
  const between = [...mandatory, ...chosen.flatMap((major) => lastOf(major) ?? [])];
  return [...between.filter((stop) => stop.compare(current) > 0 && stop.compare(target) < 0), target];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * The last point release of a major. Of a finished major the last one is known, so that a list that was cut short can't
 * make the path stop too early; whoever runs it already has no need of a list that goes back so far.
 */
function lastPointRelease(major: number, edition: Edition, catalogue: Catalogue, current: Version): Version {
  const final = FINALS[major] === undefined ? undefined : parseVersion(FINALS[major]);
  const known = newestOfLine(catalogue, edition, { major });
  if (known && (!final || known.compare(final) >= 0)) return known;
  if (final && current.compare(final) >= 0) return current;
  const name = final ? printTag(edition, final) : `the last v${EDITIONS[edition].digit}.${major}`;
  throw new Failure(
    `The upgrade path must stop at ${name}, but the release list (${catalogue.source}, ${catalogue.asOf}) ` +
      `has ${known ? `nothing newer than ${printTag(edition, known)}` : 'no version'} of that major in the ` +
      `${EDITIONS[edition].title} edition. Use a complete release list, or upgrade to ${name} by hand first.`,
  );
}
