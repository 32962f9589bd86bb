import type { Checksum, Pin } from '../manifests/pin.ts';
import { printTag, printTagLike } from '../metabase/tag.ts';
import type { ScanChange } from './compare.ts';
import { type Violation, violation } from './violation.ts';

/**
 * Checksums that stayed where the version beside them moved, each once: what is fetched then is refused, or, by an image's
 * digest, the former one. One that moved is taken for right, since nothing tells here what it should be.
 */
export function checksumViolations({ pins }: ScanChange): readonly Violation[] {
  const places = new Map<string, Violation>();
  for (const { from, to } of pins) {
    for (const found of from ? judge(from, to) : []) {
      const place = `${found.file}:${found.line}:${found.column}`;
      if (places.get(place)?.severity !== 'error') places.set(place, found);
    }
  }
  return [...places.values()];
}

function judge(from: Pin, to: Pin): readonly Violation[] {
  const { checksums = [] } = to;
  const former = new Set(from.checksums?.map(digitsOf));
  const stayed = checksums.filter((one) => former.has(digitsOf(one)));
  const [was, tag] = [printTag(from.edition, from.version), printTagLike(to.tag, to.version)];
  return stayed.map((one) => {
    // Where another one moved, this may be of something else that stays.
    const isSure = one.isSure && stayed.length === checksums.length;
    const where = `The version moved from ${was} to ${tag} (${to.file}:${to.line}) and the ${one.kind} beside it stayed`;
    return violation(one, 'checksum', `${where}: ${CONSEQUENCE[one.kind](tag, isSure)}`, isSure ? 'error' : 'warning');
  });
}

const CONSEQUENCE: Readonly<Record<Checksum['kind'], (tag: string, isSure: boolean) => string>> = {
  checksum: (tag, isSure) =>
    isSure
      ? `it is that of the former file, so that the new one is refused. Put the checksum of ${tag} there.`
      : `if it is that of the former file, the new one is refused. Look whether it has to become the one of ${tag}.`,
  digest: (tag, isSure) =>
    isSure
      ? `it is that of the former image, which is what runs if it is used. Put the digest of ${tag} there.`
      : `if it is that of the former image, this still runs. Look whether it has to become the one of ${tag}.`,
};

/** Hexadecimal digits are the same in either case, which counts in none of the others. */
function digitsOf({ text }: Checksum): string {
  return /^[\da-f ]+$/i.test(text) ? text.toLowerCase() : text;
}
