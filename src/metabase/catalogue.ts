import type { Edition } from './edition.ts';
import twins from './knowledge/editions.json' with { type: 'json' };
import { type Line, parseTag } from './tag.ts';
import { isBeta, parseVersion, printVersion, type Version } from './version.ts';

/** Where releases were read: GitHub, a file or address given by the user, or the list shipped with the project. */
export type SourceName = 'github' | 'file' | 'snapshot';

export interface Release {
  readonly version: Version;
  readonly editions: readonly Edition[];
  /** ISO date (`2026-09-15`) where the source knows one. Never used to order. */
  readonly date?: string;
  /**
   * In the container registry and on no list of releases: a private patch, or one that is still to be announced. In
   * August 2026 the fixes of an exploited hole could be pulled for days before any of them had a tag in the repository.
   */
  readonly unlisted?: true;
}

/**
 * The known releases that can be run, the lowest first, each version once in an edition; no betas, RCs and alphas.
 * Whoever asks for releases, for the newest or for majors is told of those on the list alone.
 */
export interface Catalogue {
  readonly source: SourceName;
  /** ISO date of the day on which the list was true. */
  readonly asOf: string;
  readonly releases: readonly Release[];
}

/** One tag as a source names it, e.g. `v0.63.18`, with the date where it is known. */
export interface ReleaseTag {
  readonly tag: string;
  readonly date?: string;
}

/**
 * Makes the catalogue from tags in any order and of any shape: what is not an exact version of a release is left out
 * by its tag alone (GitHub's own `prerelease` flag "has never worked": metabase/metabase `release/src/release-notes.ts`).
 */
export function catalogueOf(source: SourceName, asOf: string, tags: Iterable<ReleaseTag>): Catalogue {
  const found = new Map<string, { version: Version; editions: Edition[]; date?: string }>();
  for (const { tag, date } of tags) {
    const read = parseTag(tag);
    if (read.kind !== 'exact' || isBeta(read.version)) continue;
    const { edition, version } = read;
    const key = printVersion(version);
    const release = found.get(key) ?? { version, editions: [] };
    if (!release.editions.includes(edition)) release.editions.push(edition);
    if (edition === 'oss' && !release.editions.includes('enterprise') && hasEnterpriseTwin(version))
      release.editions.push('enterprise');
    if (date !== undefined) release.date ??= date;
    found.set(key, release);
  }
  return { source, asOf, releases: [...found.values()].sort((a, b) => a.version.compare(b.version)) };
}

const FIRST_TWIN = parseVersion(twins.enterpriseTwins.from) as Version;
const HOLES = new Set(twins.enterpriseTwins.holes);

/** The rule and its source stand in knowledge/editions.json. */
function hasEnterpriseTwin(version: Version): boolean {
  return version.compare(FIRST_TWIN) >= 0 && !HOLES.has(printVersion(version));
}

/**
 * The catalogue with what the registry alone has, marked as unlisted; nothing is taken away.
 * @param edition of the image whose tags they are: what it has says nothing of the other edition's image
 */
export function withRegistryTags(catalogue: Catalogue, edition: Edition, tags: readonly string[]): Catalogue {
  const known = new Set(allOf(catalogue, edition).map(({ version }) => printVersion(version)));
  const added: Release[] = [];
  for (const tag of tags) {
    const read = parseTag(tag);
    if (read.kind !== 'exact' || read.edition !== edition || isBeta(read.version)) continue;
    if (known.has(printVersion(read.version))) continue;
    known.add(printVersion(read.version));
    added.push({ version: read.version, editions: [edition], unlisted: true });
  }
  if (added.length === 0) return catalogue;
  return { ...catalogue, releases: [...catalogue.releases, ...added].sort((a, b) => a.version.compare(b.version)) };
}

/** The releases of one edition, the lowest first. */
export function releasesOf(catalogue: Catalogue, edition: Edition): readonly Release[] {
  return byEdition(catalogue, edition).listed;
}

/** The releases of one edition and what its registry alone has, the lowest first. */
export function allOf(catalogue: Catalogue, edition: Edition): readonly Release[] {
  return byEdition(catalogue, edition).all;
}

/**
 * Of releases that are in order those above a version, the newest first; all of them without one. The place of the
 * version is found by halves: lists are long, and asked for each pin.
 */
export function newerThan(releases: readonly Release[], version: Version | undefined): readonly Release[] {
  let [from, to] = [0, version ? releases.length : 0];
  while (version && from < to) {
    const middle = (from + to) >> 1;
    if ((releases[middle] as Release).version.compare(version) > 0) to = middle;
    else from = middle + 1;
  }
  return releases.slice(from).reverse();
}

interface OfEdition {
  readonly all: readonly Release[];
  readonly listed: readonly Release[];
}

const editionsOf = new WeakMap<Catalogue, Map<Edition, OfEdition>>();

/** A catalogue never changes, and is asked for each pin. */
function byEdition(catalogue: Catalogue, edition: Edition): OfEdition {
  const known = editionsOf.get(catalogue) ?? new Map<Edition, OfEdition>();
  editionsOf.set(catalogue, known);
  const found = known.get(edition);
  if (found) return found;
  const all = catalogue.releases.filter(({ editions }) => editions.includes(edition));
  const made = { all, listed: all.filter(({ unlisted }) => !unlisted) };
  known.set(edition, made);
  return made;
}

/** How many releases there are on the list, whatever the edition. */
export function listSize({ releases }: Catalogue): number {
  return releases.filter(({ unlisted }) => !unlisted).length;
}

/** The newest version of an edition, by number; undefined when the catalogue has none of it. */
export function newest(catalogue: Catalogue, edition: Edition): Version | undefined {
  return releasesOf(catalogue, edition).at(-1)?.version;
}

/** The newest version of a major (`{major: 63}`) or of one of its minors (`{major: 63, minor: 18}`). */
export function newestOfLine(catalogue: Catalogue, edition: Edition, line: Line): Version | undefined {
  return catalogue.releases.findLast(
    ({ version, editions, unlisted }) =>
      !unlisted &&
      version.major === line.major &&
      (line.minor === undefined || version.minor === line.minor) &&
      editions.includes(edition),
  )?.version;
}

/** Whether it can be had at all, be it from the registry alone. */
export function hasVersion(catalogue: Catalogue, edition: Edition, version: Version): boolean {
  return allOf(catalogue, edition).some((release) => release.version.compare(version) === 0);
}

export function isUnlisted(catalogue: Catalogue, edition: Edition, version: Version): boolean {
  return allOf(catalogue, edition).some((release) => release.unlisted && release.version.compare(version) === 0);
}

/** The majors of an edition in order; holes in the numbering are normal. */
export function majorsOf(catalogue: Catalogue, edition: Edition): readonly number[] {
  return [...new Set(releasesOf(catalogue, edition).map(({ version }) => version.major))];
}
