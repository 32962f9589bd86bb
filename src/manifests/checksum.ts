import { settingsOf } from './definitions/settings.ts';
import type { Document, Scalar } from './documents/document.ts';

/** SHA-256 and SHA-512 in hexadecimal, or as Nix writes them; the digest of an image is another matter. */
const SUM = /(?<!@sha256:)(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])|sha(?:256|512)-[\w+/]{40,90}=/i;
const KEY = /^(?:(?:mb|metabase)[\w-]*)?(?:sha\d*|hash|checksum|sum|md5)(?:sums?)?$/i;
const LINE = /^\s*["']?(?:sha\d*|hash|checksum)["']?[\s:=]/i;
/** A checksum stands within this many values of what it is the checksum of. */
const NEAR = 4;
/** Longer values are scripts, in which a sum may be of anything. */
const LONGEST = 2000;

/**
 * Whether the checksum of a file stands beside a version, so that the version can't be moved alone: in the same value
 * (`ADD --checksum=sha256:...`, `| sha256sum -c`) or under a key of its own among the siblings (`checksum:`,
 * `METABASE_SHA256=`, `hash = "sha256-..."`).
 */
export function hasChecksum(document: Document, scalar: Scalar): boolean {
  const { scalars } = document;
  if (scalar.value.length <= LONGEST && SUM.test(scalar.value)) return true;
  const index = settingsOf(document).order.get(scalar);
  if (index === undefined) return false;
  return scalars
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((near) => near !== scalar && near.parent === scalar.parent && isChecksum(near));
}

function isChecksum({ path, value }: Scalar): boolean {
  if (value.length > LONGEST || !SUM.test(value)) return false;
  const key = path.at(-1);
  return typeof key === 'string' ? KEY.test(key) : LINE.test(value);
}
