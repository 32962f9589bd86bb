import type { Found } from './judge.ts';
import type { Digest, Pin } from './pin.ts';

/**
 * Tags and digests that one place puts together, each from where it is set: one digest is of one version; of several, a
 * pin has those of its own file. Undefined when it can't be told which digest is of which tag.
 */
export function pairDigests(found: readonly Found[], digests: readonly Digest[]): readonly Found[] | undefined {
  const pins = found.flatMap((item) => ('pin' in item ? [item.pin] : []));
  const besideOf = new Map<string, readonly Digest[]>();
  for (const file of new Set(pins.map((pin) => pin.file))) {
    const here = pins.filter((pin) => pin.file === file);
    const beside = digests.filter((digest) => digest.file === file);
    if (pins.length === 1 || (digests.length === 1 && areOneVersion(pins))) besideOf.set(file, digests);
    else if (beside.length === 1 && areOneVersion(here)) besideOf.set(file, beside);
    else return undefined;
  }
  return found.map((item) => ('pin' in item ? { pin: withDigests(item.pin, digests, besideOf) } : item));
}

/** The digest that is part of its own value stays its own. */
function withDigests(pin: Pin, all: readonly Digest[], besideOf: ReadonlyMap<string, readonly Digest[]>): Pin {
  const own = pin.digests.filter((digest) => !all.includes(digest));
  return { ...pin, digests: [...(besideOf.get(pin.file) ?? []), ...own] };
}

function areOneVersion([first, ...others]: readonly Pin[]): boolean {
  return others.every(({ version }) => version.compare(first?.version ?? version) === 0);
}
