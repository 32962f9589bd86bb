import type { Digest, Pin } from '../manifests/pin.ts';
import { printTag, printTagLike } from '../metabase/tag.ts';
import type { ScanChange } from './compare.ts';
import { type Violation, violation } from './violation.ts';

/** The digest that the registry has for the tag of a pin; undefined when it isn't known. */
export type DigestOfPin = (pin: Pin) => string | undefined;

/**
 * Digests that no longer are those of the tags beside them: the digest decides which image runs, whatever the tag says. One
 * that the registry names is right. What it names may also be the list of an image whose digest is pinned for one platform,
 * so that another one alone proves nothing.
 */
export function digestViolations({ pins, kept }: ScanChange, digestOf: DigestOfPin): readonly Violation[] {
  const moved = pins.flatMap(({ from, to }) => (from ? judgeMoved(from, to, digestOf(to)) : []));
  const changed = kept.flatMap(({ from, to }) => judgeKept(from, to, digestOf(to)));
  return [...moved, ...changed];
}

/** The tag was moved: a digest that was there before is that of the former image. */
function judgeMoved(from: Pin, to: Pin, known: string | undefined): readonly Violation[] {
  const [was, tag] = [printTag(from.edition, from.version), printTagLike(to.tag, to.version)];
  return to.digests.flatMap((digest): Violation[] => {
    if (isSame(digest.text, known)) return [];
    if (from.digests.some(({ text }) => isSame(text, digest.text))) {
      const message = `The tag moved from ${was} to ${tag} and the digest beside it stayed: the image that runs is still the former one.${remedy(known)}`;
      return [violation(digest, 'digest', message)];
    }
    return known === undefined ? [] : [violation(digest, 'digest', another(digest, tag, known), 'warning')];
  });
}

/** The tag stayed: only that of a line may get another image. */
function judgeKept(from: Pin, to: Pin, known: string | undefined): readonly Violation[] {
  if (to.tag.kind === 'rolling') return [];
  const tag = printTagLike(to.tag, to.version);
  const fresh = to.digests.filter(({ text }) => !from.digests.some((former) => isSame(former.text, text)));
  if (from.digests.length === 0 && known === undefined) return [];
  return fresh.flatMap((digest): Violation[] => {
    if (isSame(digest.text, known)) return [];
    const wasRight = from.digests.some(({ text }) => isSame(text, known));
    const message =
      known === undefined
        ? `The digest changed and the tag ${tag} beside it stayed, which names one image for good: the image that runs may be another version than it says.`
        : another(digest, tag, known);
    return [violation(digest, 'digest', message, wasRight ? 'error' : 'warning')];
  });
}

function another({ image }: Digest, tag: string, known: string): string {
  return `This is not the digest of ${image ?? 'the image'}:${tag}, which is ${known}: the image that runs may be another version than it says.`;
}

function remedy(known: string | undefined): string {
  return known === undefined ? ' Move both.' : ` The digest of the new one is ${known}.`;
}

/** With `sha256:` or as digits alone. */
function isSame(text: string, other: string | undefined): boolean {
  return other !== undefined && digits(text) === digits(other);
}

function digits(digest: string): string {
  return digest.replace(/^sha256:/i, '').toLowerCase();
}
