import type { Pin, SdkPin, Skipped } from '../manifests/pin.ts';
import type { Scan } from '../manifests/scan.ts';

/** What a change does to one pin. Without `from` the pin is new. */
export interface PinChange {
  readonly from?: Pin;
  readonly to: Pin;
}

export interface ScanChange {
  readonly pins: readonly PinChange[];
  /** Pins that stay at their version, though what is beside them may change. */
  readonly kept: readonly Required<PinChange>[];
  /** Places that name Metabase without a version and did not before. */
  readonly skipped: readonly Skipped[];
  /** Every place that asks for the SDK after the change. */
  readonly sdks: readonly { readonly sdk: SdkPin; readonly isChanged: boolean }[];
}

/**
 * The pins that differ between two scans of the same tree. A pin is the same one when it stands at the same place of the
 * same file (by its path in the document), or, in a file without such paths, when it is the n-th of its kind there.
 */
export function compareScans(before: Scan, after: Scan): ScanChange {
  const known = new Map(keyed(before.pins));
  const pins: PinChange[] = [];
  const kept: Required<PinChange>[] = [];
  for (const [key, to] of keyed(after.pins)) {
    const from = known.get(key);
    if (!from) pins.push({ to });
    else if (from.version.compare(to.version) === 0 && from.edition === to.edition) kept.push({ from, to });
    else pins.push({ from, to });
  }
  const old = new Set(keyed(before.skipped).map(([key]) => key));
  return {
    pins,
    kept,
    skipped: keyed(after.skipped).flatMap(([key, item]) => (old.has(key) ? [] : [item])),
    sdks: after.sdks.map((sdk) => ({ sdk, isChanged: !before.sdks.some((other) => isSame(sdk, other)) })),
  };
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
