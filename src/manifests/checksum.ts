import type { ReadFile } from './definitions/definition.ts';
import { settingsOf } from './definitions/settings.ts';
import { rangeOf, type Scalar } from './documents/document.ts';
import type { Checksum, Digest } from './pin.ts';
import { placeOf } from './place.ts';

/** SHA-256 and SHA-512 in hexadecimal, or as Nix writes them; the digest of an image is another matter. */
const SUM = /(?<!@sha256:)(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])|sha(?:256|512)-[\w+/]{40,90}=/i;
/** As the whole value of a key that says so: Nix's own base 32, which has no e, o, t and u; SHA-1 of a file or a commit; MD5. */
const OTHER_SUM = /^(?:[0-9a-df-np-sv-z]{52}|[0-9a-f]{40}|[0-9a-f]{32})$/;
const KEY = /^(?:(?:mb|metabase)[\w-]*)?(?:sha\d*|hash|checksum|sum|md5|(digest))(?:sums?)?$/i;
const LINE = /^\s*["']?(?:sha\d*|hash|checksum)["']?[\s:=]/i;
/** A checksum stands within this many values of what it is the checksum of. */
const NEAR = 4;
/** Longer values are scripts, in which a sum may be of anything. */
const LONGEST = 2000;

/** What fixes a file or an image besides its version. */
export interface Fixture extends Pick<ReadFile, 'file' | 'lineStarts'>, Pick<Checksum, 'kind'> {
  /** What holds it. */
  readonly scalar: Scalar;
}

/** Whether a digest is the one that a fixture is, by its place: another one may have the same text. */
export function isFixture({ file, scalar: { source, value } }: Fixture, digest: Digest): boolean {
  if (file !== digest.file) return false;
  if (typeof source !== 'number') return source.includes(digest.start);
  return digest.start >= source && digest.start < source + value.length;
}

const SUMS = new RegExp(SUM, 'gi');
const COMMIT = /^[0-9a-f]{40}$/;
const ADDRESSES = /https?:\/\//g;

/** The sums that a fixture is, at the place of the first of them. */
export function checksumIn({ kind, file, lineStarts, scalar }: Fixture): Checksum {
  const { value } = scalar;
  const sums = [...value.matchAll(SUMS)];
  const text = sums.length > 0 ? sums.map(([sum]) => sum).join(' ') : value;
  const from = sums[0]?.index ?? 0;
  const start = typeof scalar.source === 'number' ? scalar.source + from : firstAt(scalar.source, from);
  const range = rangeOf(scalar, from, from + (sums[0]?.[0] ?? value).length) ?? { start, end: start };
  const isSure = !COMMIT.test(text) && (value.match(ADDRESSES) ?? []).length < 2;
  return { ...placeOf(file, lineStarts, range), kind, text, isSure };
}

/** Where the first unit from there on that stands in the file by itself does. */
function firstAt(source: readonly number[], from: number): number {
  return source.slice(from).find(Number.isFinite) ?? source.find(Number.isFinite) ?? 0;
}

/**
 * What stands beside a version and fixes what is fetched, so that the version can't be moved alone. The checksum of a file:
 * in the same value (`ADD --checksum=sha256:...`, `| sha256sum -c`) or under a key of its own among the siblings
 * (`checksum:`, `METABASE_SHA256=`, `hash = "sha256-..."`) or their options. The digest of an image: under such a key
 * (`METABASE_DIGEST=`).
 */
export function fixturesOf(
  { file, lineStarts, document }: Pick<ReadFile, 'file' | 'lineStarts' | 'document'>,
  scalar: Scalar,
): readonly Fixture[] {
  const { scalars } = document;
  const { value } = scalar;
  if (value.length <= LONGEST && SUM.test(value)) return [{ kind: 'checksum', file, lineStarts, scalar }];
  const index = settingsOf(document).order.get(scalar);
  if (index === undefined) return [];
  return scalars.slice(Math.max(0, index - NEAR), index + NEAR + 1).flatMap((near) => {
    const kind = near !== scalar && isBeside(near, scalar) ? fixtureIn(near) : undefined;
    return kind ? [{ kind, file, lineStarts, scalar: near }] : [];
  });
}

/** A sibling, or one of the `options` of the same mapping, as in Nomad's `artifact`. */
function isBeside(near: Scalar, { path, parent }: Scalar): boolean {
  if (near.parent === parent) return true;
  const holder = path.slice(0, -1);
  return (
    near.path.length === path.length + 1 &&
    near.path.at(-2) === 'options' &&
    holder.every((part, at) => part === near.path[at])
  );
}

function fixtureIn({ path, value }: Scalar): Fixture['kind'] | undefined {
  if (value.length > LONGEST || !(SUM.test(value) || OTHER_SUM.test(value))) return undefined;
  const key = path.at(-1);
  if (typeof key !== 'string') return LINE.test(value) ? 'checksum' : undefined;
  const found = KEY.exec(key);
  return found ? (found[1] === undefined ? 'checksum' : 'digest') : undefined;
}
