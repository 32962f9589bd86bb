import { EDITIONS, type Edition, editionOfDigit } from './edition.ts';
import { parseVersion, printVersion, type Version } from './version.ts';

/** How far a rolling tag is fixed: `v0.63.x` to the major, `v0.63.18.x` to the minor. */
export type Precision = 'major' | 'minor';

/** A line of versions: all of a major, or all of one minor of it. */
export interface Line {
  readonly major: number;
  readonly minor?: number;
}

/**
 * What a tag says. `exact` and `rolling` can be pinned and moved; the others name no version:
 * `floating` moves over majors or names no line for good (`latest`, `v0.58-lts`), `pre-release` is a beta, RC or alpha,
 * `foreign` is a tag of the repository that is no self-hosted release (cloud, SDK), `unknown` is anything else.
 * `v` tells whether the text starts with one, so that it can be printed as it was.
 */
export type Tag =
  | { readonly kind: 'exact'; readonly edition: Edition; readonly version: Version; readonly v: boolean }
  | { readonly kind: 'rolling'; readonly edition: Edition; readonly line: Line; readonly v: boolean }
  | { readonly kind: 'floating' | 'pre-release' | 'foreign' | 'unknown' };

const EXACT = /^(v?)([01])\.(\d+\.\d+(?:\.\d+)?)$/;
const ROLLING = /^(v?)([01])\.([1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5}))?\.x$/;
const LTS = /^v?([01])\.(\d{1,6})-lts$/;
const PRE_RELEASE = /^v?[01]\.\d+(\.\d+){0,3}-(alpha|beta|rc)[-.]?\d*$/i;
const FOREIGN = /^(v[01]\.\d+(\.\d+)*-X\d+|embedding-sdk-.*)$/;

/** Every shape is listed in versions of the field: exact, rolling, LTS, pre-release, cloud, SDK. Never throws. */
export function parseTag(text: string): Tag {
  const exact = EXACT.exec(text);
  if (exact) {
    const version = parseVersion(exact[3] as string);
    if (version) return { kind: 'exact', edition: editionOfDigit(exact[2] as string), version, v: exact[1] === 'v' };
    return { kind: 'unknown' };
  }
  const rolling = ROLLING.exec(text);
  if (rolling) {
    const line = rolling[4] === undefined ? {} : { minor: Number(rolling[4]) };
    return {
      kind: 'rolling',
      edition: editionOfDigit(rolling[2] as string),
      line: { major: Number(rolling[3]), ...line },
      v: rolling[1] === 'v',
    };
  }
  if (text === 'latest' || LTS.test(text)) return { kind: 'floating' };
  if (PRE_RELEASE.test(text)) return { kind: 'pre-release' };
  if (FOREIGN.test(text)) return { kind: 'foreign' };
  return { kind: 'unknown' };
}

/** The edition and the major of `v0.58-lts`. */
export function parseLts(text: string): { readonly edition: Edition; readonly major: number } | undefined {
  const [, digit, major] = LTS.exec(text) ?? [];
  return digit === undefined ? undefined : { edition: editionOfDigit(digit), major: Number(major) };
}

/** `v0.61.2.6`. */
export function printTag(edition: Edition, version: Version): string {
  return `v${EDITIONS[edition].digit}.${printVersion(version)}`;
}

/** The tag of `version` in the form of `like`: rolling stays rolling at the same precision, no `v` where it had none. */
export function printTagLike(like: Tag, version: Version): string {
  if (like.kind !== 'exact' && like.kind !== 'rolling') throw new TypeError(`A tag that is ${like.kind} has no form.`);
  const exact = printTag(like.edition, version);
  const text = like.kind === 'exact' ? exact : printRolling(like.edition, version, precisionOf(like.line));
  return like.v ? text : text.slice(1);
}

export function precisionOf(line: Line): Precision {
  return line.minor === undefined ? 'major' : 'minor';
}

function printRolling(edition: Edition, version: Version, precision: Precision): string {
  const line = precision === 'major' ? `${version.major}` : `${version.major}.${version.minor}`;
  return `v${EDITIONS[edition].digit}.${line}.x`;
}
