import { badInput, type Failure } from '../failure.ts';
import { type Catalogue, hasVersion, listSize, majorsOf, newest, newestOfLine, releasesOf } from './catalogue.ts';
import { EDITIONS, type Edition } from './edition.ts';
import { parseTag, printTag } from './tag.ts';
import { isBeta, parseVersion, type Version } from './version.ts';

/** What the user wants to reach: the newest, the last point release of a major, or one version. */
export type Target =
  | { readonly kind: 'latest' }
  | { readonly kind: 'major'; readonly major: number }
  | { readonly kind: 'version'; readonly version: Version; readonly edition?: Edition };

/** Reads `latest`, `61`, `v0.61.2`, or `61.2` (either edition). */
export function parseTarget(text: string): Target {
  if (text === 'latest') return { kind: 'latest' };
  if (/^[1-9]\d{0,3}$/.test(text)) return { kind: 'major', major: Number(text) };
  const tag = parseTag(text);
  // `0.61` and `1.61` are tags that lack a part: no version of Metabase is that low.
  const number = /^[01]\./.test(text) ? undefined : parseVersion(text);
  const target: Target | undefined =
    tag.kind === 'exact'
      ? { kind: 'version', version: tag.version, edition: tag.edition }
      : number && { kind: 'version', version: number };
  if (!target) {
    throw badInput(
      `The target "${text}" is not understood. Give "latest", a major such as "61", a tag such as "v0.61.2" or a ` +
        'version such as "61.2".',
    );
  }
  if (isBeta(target.version)) {
    throw badInput(`The target "${text}" is a beta: from major 50 on the first release is x.1. Choose a later one.`);
  }
  return target;
}

/**
 * The version that the target means in this edition.
 * @throws Failure (bad input) when the catalogue doesn't have it in this edition.
 */
export function resolveTarget(target: Target, edition: Edition, catalogue: Catalogue): Version {
  if (target.kind === 'version') {
    if (target.edition && target.edition !== edition) throw otherEdition(target.version, target.edition, edition);
    if (hasVersion(catalogue, edition, target.version)) return target.version;
    throw unknownTarget(printTag(edition, target.version), nearest(target.version, edition, catalogue), catalogue);
  }
  const found =
    target.kind === 'latest' ? newest(catalogue, edition) : newestOfLine(catalogue, edition, { major: target.major });
  if (found) return found;
  const wanted = target.kind === 'latest' ? 'any version' : `any version of major ${target.major}`;
  const last = majorsOf(catalogue, edition).at(-1);
  throw unknownTarget(`${wanted} in the ${EDITIONS[edition].title} edition`, last ? `major ${last}` : '', catalogue);
}

function nearest(version: Version, edition: Edition, catalogue: Catalogue): string {
  const releases = releasesOf(catalogue, edition);
  const below = releases.findLast((release) => release.version.compare(version) < 0) ?? releases[0];
  return below ? printTag(edition, below.version) : '';
}

function unknownTarget(wanted: string, nearest: string, catalogue: Catalogue): Failure {
  const hint = nearest ? ` The nearest that it has is ${nearest}.` : '';
  return badInput(
    `The release list (${catalogue.source}, ${catalogue.asOf}, ${listSize(catalogue)} releases) does not have ` +
      `${wanted}, which the target asks for.${hint} Choose a published version, or use a newer release list.`,
  );
}

function otherEdition(version: Version, asked: Edition, found: Edition): Failure {
  return badInput(
    `The target ${printTag(asked, version)} is of the ${EDITIONS[asked].title} edition, but pins of the ` +
      `${EDITIONS[found].title} edition were found, and an upgrade never changes the edition. ` +
      `Give the number alone (${printTag(asked, version).slice(3)}) to mean both.`,
  );
}
