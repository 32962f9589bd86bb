import type { Catalogue } from '../metabase/catalogue.ts';
import type { OwnImages } from '../metabase/image.ts';
import type { Open, ReadFile } from './definitions.ts';
import { follow } from './follow.ts';
import { type Found, judge, NO_TAG, type Spot, skip } from './judge.ts';
import type { Pin, Skipped } from './pin.ts';
import { readSighting } from './readSighting.ts';
import { imageReference } from './recognisers/imageReference.ts';
import { jarAddress } from './recognisers/jarAddress.ts';
import type { Recognise, Sighting } from './recognisers/recogniser.ts';
import { splitImage } from './recognisers/splitImage.ts';

const RECOGNISERS: readonly Recognise[] = [imageReference, splitImage, jarAddress];

export interface Scan {
  readonly pins: readonly Pin[];
  readonly skipped: readonly Skipped[];
}

/**
 * Every pin of the given files, and every place that names Metabase but can't be moved. Files are asked for by `open`,
 * also those that only define a variable. Pins come in the order of files and places, each once.
 */
export async function scan(files: readonly string[], open: Open, own: OwnImages, catalogue: Catalogue): Promise<Scan> {
  const found: Found[] = [];
  for (const file of files) {
    const opened = await open(file);
    if (!opened) continue;
    const sightings = RECOGNISERS.flatMap((recognise) => recognise(opened.document, own));
    for (const sighting of withoutBareNames(sightings))
      found.push(...(await examine(sighting, opened, open, catalogue)));
  }
  return { pins: distinctPins(found), skipped: distinctSkipped(found) };
}

/** `image: metabase/metabase` is no floating tag when a `tag:` beside it says which. */
function withoutBareNames(sightings: readonly Sighting[]): readonly Sighting[] {
  const named = new Set(sightings.flatMap((sighting) => (sighting.named ? [sighting.named] : [])));
  return sightings.filter((sighting) => sighting.named !== undefined || !named.has(sighting.scalar));
}

async function examine(sighting: Sighting, opened: ReadFile, open: Open, catalogue: Catalogue): Promise<Found[]> {
  const { kind, edition, digest } = sighting;
  const spot: Spot = { ...opened, kind, edition, digest, usedBy: [] };
  if (sighting.from === sighting.to && !digest) return [skip(spot, sighting, 'floating-tag', NO_TAG)];
  const found: Found[] = [];
  for (const reading of readSighting(sighting)) {
    if (reading.kind === 'literal') found.push(judge(reading, spot, catalogue));
    else found.push(...(await follow(reading, spot, sighting, open, catalogue)));
  }
  return found;
}

/** One definition that several places use is one pin. */
function distinctPins(found: readonly Found[]): readonly Pin[] {
  const pins = new Map<string, Pin>();
  for (const item of found) {
    if (!('pin' in item)) continue;
    const key = `${item.pin.file}:${item.pin.start}`;
    const known = pins.get(key);
    pins.set(key, known ? { ...known, usedBy: [...known.usedBy, ...item.pin.usedBy] } : item.pin);
  }
  return [...pins.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

function distinctSkipped(found: readonly Found[]): readonly Skipped[] {
  const skipped = found.flatMap((item) => ('skipped' in item ? [item.skipped] : []));
  return [
    ...new Map(skipped.map((item) => [`${item.file}:${item.line}:${item.column}:${item.reason}`, item])).values(),
  ];
}
