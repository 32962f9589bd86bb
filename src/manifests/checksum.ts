import { settingsOf } from './definitions/settings.ts';
import type { Document, Scalar } from './documents/document.ts';

/** SHA-256 and SHA-512 in hexadecimal, or as Nix writes them; the digest of an image is another matter. */
const SUM = /(?<!@sha256:)(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])|sha(?:256|512)-[\w+/]{40,90}=/i;
const KEY = /^(?:(?:mb|metabase)[\w-]*)?(?:sha\d*|hash|checksum|sum|md5|(digest))(?:sums?)?$/i;
const LINE = /^\s*["']?(?:sha\d*|hash|checksum)["']?[\s:=]/i;
/** A checksum stands within this many values of what it is the checksum of. */
const NEAR = 4;
/** Longer values are scripts, in which a sum may be of anything. */
const LONGEST = 2000;

/** What fixes a file or an image besides its version. */
export type Fixture = 'checksum' | 'digest';

/**
 * What stands beside a version and fixes what is fetched, so that the version can't be moved alone. The checksum of a file:
 * in the same value (`ADD --checksum=sha256:...`, `| sha256sum -c`) or under a key of its own among the siblings
 * (`checksum:`, `METABASE_SHA256=`, `hash = "sha256-..."`). The digest of an image: under such a key (`METABASE_DIGEST=`).
 */
export function fixtureOf(document: Document, scalar: Scalar): Fixture | undefined {
  const { scalars } = document;
  if (scalar.value.length <= LONGEST && SUM.test(scalar.value)) return 'checksum';
  const index = settingsOf(document).order.get(scalar);
  if (index === undefined) return undefined;
  return scalars
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .flatMap((near) => (near !== scalar && near.parent === scalar.parent ? (fixtureIn(near) ?? []) : []))[0];
}

function fixtureIn({ path, value }: Scalar): Fixture | undefined {
  if (value.length > LONGEST || !SUM.test(value)) return undefined;
  const key = path.at(-1);
  if (typeof key !== 'string') return LINE.test(value) ? 'checksum' : undefined;
  const found = KEY.exec(key);
  return found ? (found[1] === undefined ? 'checksum' : 'digest') : undefined;
}
