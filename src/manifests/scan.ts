import type { Catalogue } from '../metabase/catalogue.ts';
import { metabaseImage, type OwnImages } from '../metabase/image.ts';
import { hasChecksum } from './checksum.ts';
import type { Files, ReadFile } from './definitions/definition.ts';
import { follow, resolveText } from './follow.ts';
import { type Found, NO_TAG, type Spot, skip } from './judge.ts';
import type { Pin, Place, Skipped } from './pin.ts';
import type { Recognise, Sighting } from './recognisers/recogniser.ts';
import { RECOGNISERS } from './recognisers/recognisers.ts';

export interface Scan {
  readonly pins: readonly Pin[];
  readonly skipped: readonly Skipped[];
}

/**
 * Every pin of the given paths, and every place that names Metabase but can't be moved. `files` opens them, and those
 * that only define a variable. Pins come in the order of files and places, each once.
 */
export async function scan(
  paths: readonly string[],
  files: Files,
  own: OwnImages,
  catalogue: Catalogue,
  custom: readonly Recognise[] = [],
): Promise<Scan> {
  const found: Found[] = [];
  const known = searchingOnce(files);
  for (const path of paths) {
    const opened = await files.open(path);
    if (!opened) continue;
    const budget = { left: MOST_DEFINITIONS };
    const sightings = [...RECOGNISERS, ...custom].flatMap((recognise) => recognise(opened, own));
    for (const sighting of withoutBareNames(sightings))
      found.push(...(await examine(sighting, { ...opened, budget }, known, own, catalogue)));
  }
  const shown = await withoutIgnored(found, files);
  const pins = distinctPins(shown);
  return { pins, skipped: distinctSkipped(shown, pins) };
}

/** No file leads to more places through its variables; one of variables that set each other would lead to any number. */
const MOST_DEFINITIONS = 20_000;
/** Nor does a tree use more variables that are set in other files; each is a search. */
const MOST_SEARCHES = 500;

/** Searches for each word once. */
function searchingOnce({ open, mentioning }: Files): Files {
  const searches = new Map<string, Promise<readonly string[]>>();
  return {
    open,
    mentioning: async (word, folders) => {
      const key = JSON.stringify([word, folders]);
      if (!searches.has(key) && searches.size >= MOST_SEARCHES) return [];
      const search = searches.get(key) ?? mentioning(word, folders);
      searches.set(key, search);
      return search;
    },
  };
}

/** What a comment in its own file hides is neither a pin nor worth a word. */
async function withoutIgnored(found: readonly Found[], files: Files): Promise<readonly Found[]> {
  const kept: Found[] = [];
  for (const item of found) {
    const { file, line } = 'pin' in item ? item.pin : item.skipped;
    const opened = await files.open(file);
    if (opened?.markers.ignores(line) !== true) kept.push(item);
  }
  return kept;
}

/** `image: metabase/metabase` is no floating tag when a `tag:` beside it says which. */
function withoutBareNames(sightings: readonly Sighting[]): readonly Sighting[] {
  const named = new Set(sightings.flatMap((sighting) => (sighting.named ? [sighting.named.source] : [])));
  return sightings.filter(({ named: own, scalar }) => own !== undefined || !named.has(scalar.source));
}

async function examine(
  sighting: Sighting,
  opened: ReadFile & Pick<Spot, 'budget'>,
  files: Files,
  own: OwnImages,
  catalogue: Catalogue,
): Promise<readonly Found[]> {
  const { kind, digest, name } = sighting;
  const part = { ...sighting, before: sighting.before ?? '', after: '' };
  const checksum = hasChecksum(opened.document, sighting.scalar);
  let spot: Spot = {
    ...opened,
    kind,
    edition: sighting.edition,
    digest,
    checksum,
    usedBy: [],
    following: [],
    budget: opened.budget,
  };
  if (name) {
    const image = await resolveText({ ...part, ...name }, spot, files);
    const edition = image === undefined ? undefined : metabaseImage(image, own);
    if (!edition) return [];
    spot = { ...spot, edition };
  }
  if (sighting.from === sighting.to && !digest) return [skip(spot, sighting, 'floating-tag', NO_TAG)];
  const found = await follow(part, spot, files, catalogue);
  // What only looks like a version of Metabase by the name of its key is worth no word when it is none.
  return sighting.onlyIfVersion ? found.filter((item) => 'pin' in item) : found;
}

/** One definition that several places use is one pin. */
function distinctPins(found: readonly Found[]): readonly Pin[] {
  const pins = new Map<string, Pin & { usedBy: Place[] }>();
  for (const item of found) {
    if (!('pin' in item)) continue;
    const key = `${item.pin.file}:${item.pin.start}`;
    const known = pins.get(key);
    if (known) known.usedBy.push(...item.pin.usedBy);
    else pins.set(key, { ...item.pin, usedBy: [...item.pin.usedBy] });
  }
  return [...pins.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

/** Each place once, and none that another way of reading it made a pin of. */
function distinctSkipped(found: readonly Found[], pins: readonly Pin[]): readonly Skipped[] {
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
