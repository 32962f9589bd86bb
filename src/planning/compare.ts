import type { Pin, SdkPin, Skipped } from '../manifests/pin.ts';
import type { Scan } from '../manifests/scan.ts';

/** What a change does to one pin. Without `from` the pin is new. */
export interface PinChange {
  readonly from?: Pin;
  readonly to: Pin;
}

export interface ScanChange {
  readonly pins: readonly PinChange[];
  /**
   * Pins that stay at their version, though what is beside them may change. None of those that are never moved: they stay behind
   * in each of our own pull requests.
   */
  readonly kept: readonly Required<PinChange>[];
  /** Places that name Metabase without a version and did not before. */
  readonly skipped: readonly Skipped[];
  /** Every place that asks for the SDK after the change. */
  readonly sdks: readonly { readonly sdk: SdkPin; readonly isChanged: boolean }[];
}

/**
 * The pins that differ between two scans of the same tree, with those that are never moved. A pin is the same one when it stands at the same place of the
 * same file (by its path in the document), or, in a file without such paths, when it is the n-th of its kind there.
 */
export function compareScans(before: Scan, after: Scan): ScanChange {
  const known = new Map(keyed(readIn(before)));
  const moved = new Set(after.pins);
  const pins: PinChange[] = [];
  const kept: Required<PinChange>[] = [];
  for (const [key, to] of keyed(readIn(after))) {
    const from = known.get(key);
    if (!from) pins.push({ to });
    else if (from.version.compare(to.version) !== 0 || from.edition !== to.edition) pins.push({ from, to });
    else if (moved.has(to)) kept.push({ from, to });
  }
  const old = new Set(keyed(before.skipped).map(([key]) => key));
  return {
    pins,
    kept,
    skipped: keyed(after.skipped).flatMap(([key, item]) => (old.has(key) ? [] : [item])),
    sdks: after.sdks.map((sdk) => ({ sdk, isChanged: !before.sdks.some((other) => isSame(sdk, other)) })),
  };
}

/**
 * The pins, and what else is a version and is only not moved because a checksum or a digest fixes it as well: whoever changes
 * that by hand does to an instance what any other change does.
 */
function readIn({ pins, skipped }: Scan): readonly Pin[] {
  const places = new Map(pins.map((pin) => [`${pin.file}:${pin.start}`, pin]));
  for (const pin of skipped.flatMap(({ held = [] }) => held)) {
    const place = `${pin.file}:${pin.start}`;
    if (!places.has(place)) places.set(place, pin);
  }
  return [...places.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

function isSame(a: SdkPin, b: SdkPin): boolean {
  return a.file === b.file && a.at === b.at && a.text === b.text;
}

function keyed<Item extends Pin | Skipped>(items: readonly Item[]): [string, Item][] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const place = 'at' in item ? `${item.kind} ${item.at}` : `${item.reason} ${item.text}`;
    const key = `${item.file}\0${place}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return [`${key}\0${count}`, item];
  });
}
