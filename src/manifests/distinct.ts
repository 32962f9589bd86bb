import type { Found } from './judge.ts';
import type { Digest, Pin, Place, Skipped } from './pin.ts';

/** One definition that several places use is one pin. */
export function distinctPins(found: readonly Found[]): readonly Pin[] {
  const pins = new Map<string, Joined>();
  for (const item of found) {
    if (!('pin' in item)) continue;
    const key = `${item.pin.file}:${item.pin.start}`;
    const known = pins.get(key);
    if (!known) pins.set(key, { ...item.pin, usedBy: [...item.pin.usedBy], digests: [...item.pin.digests] });
    else join(known, item.pin);
  }
  return withoutHeld([...pins.values()], found).sort((a, b) =>
    a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1,
  );
}

type Joined = Omit<Pin, 'usedBy' | 'digests' | 'image'> & { usedBy: Place[]; digests: Digest[]; image?: string };

function join(known: Joined, { usedBy, digests, image }: Pin): void {
  known.usedBy.push(...usedBy);
  if (image !== undefined) known.image ??= image;
  const isKnown = (one: Digest) => known.digests.some(({ file, start }) => file === one.file && start === one.start);
  known.digests.push(...digests.filter((digest) => !isKnown(digest)));
}

/**
 * What moves only with something else is no pin, though another way of reading it knows nothing of that. One that was read
 * with its digest knows more.
 */
function withoutHeld(pins: readonly Pin[], found: readonly Found[]): Pin[] {
  const held = new Set(
    found
      .flatMap((item) => ('skipped' in item ? (item.skipped.held ?? []) : []))
      .map((pin) => `${pin.file}:${pin.start}`),
  );
  return pins.filter(({ file, start, digests }) => digests.length > 0 || !held.has(`${file}:${start}`));
}

/** Each place once, and none that another way of reading it made a pin of. */
export function distinctSkipped(found: readonly Found[], pins: readonly Pin[]): readonly Skipped[] {
  const pinned = new Set(pins.map(({ file, line, column }) => `${file}:${line}:${column}`));
  const places = new Map<string, Skipped>();
  for (const item of found) {
    if (!('skipped' in item)) continue;
    const { file, line, column } = item.skipped;
    const key = `${file}:${line}:${column}`;
    if (!pinned.has(key) && !places.has(key)) places.set(key, item.skipped);
  }
  return [...places.values()];
}
