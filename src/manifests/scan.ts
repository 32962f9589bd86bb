import type { Catalogue } from '../metabase/catalogue.ts';
import { metabaseImage, type OwnImages } from '../metabase/image.ts';
import { fixturesOf } from './checksum.ts';
import type { Files, ReadFile } from './definitions/definition.ts';
import { deploysNothing } from './deploysNothing.ts';
import { distinctPins, distinctSkipped } from './distinct.ts';
import { follow, resolveImage, resolveText } from './follow.ts';
import { followHeldImage } from './followHeldImage.ts';
import { followWithDigest } from './followWithDigest.ts';
import { type Found, type Spot, skip, withoutTag } from './judge.ts';
import { isDeclared, type Pin, type SdkPin, type Skipped, type SkipReason } from './pin.ts';
import type { Recognise, Sighting } from './recognisers/recogniser.ts';
import { RECOGNISERS } from './recognisers/recognisers.ts';
import { isRecorded } from './records.ts';
import { type FoundSdks, sdksIn } from './sdk.ts';

export interface Scan {
  readonly pins: readonly Pin[];
  readonly sdks: readonly SdkPin[];
  readonly skipped: readonly Skipped[];
}

interface Wishes {
  readonly custom?: readonly Recognise[];
  /** Whether what is told to people is looked at too. */
  readonly documentation?: boolean;
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
  { custom = [], documentation = false }: Wishes = {},
): Promise<Scan> {
  const found: Found[] = [];
  const sdks: FoundSdks[] = [];
  const known = { ...searchingOnce(files), candidates: paths };
  for (const path of paths) {
    const opened = await files.open(path);
    if (!opened) continue;
    sdks.push(sdksIn(opened));
    const budget = { left: MOST_DEFINITIONS };
    const sightings = [...RECOGNISERS, ...custom]
      .flatMap((recognise) => recognise(opened, own))
      .filter((sighting) => isDeclared(sighting.kind) || isDeployed(sighting, opened, documentation));
    for (const sighting of withoutBareNames(sightings))
      found.push(...(await examine(sighting, { ...opened, budget }, known, own, catalogue)));
  }
  const shown = await withoutIgnored(found, files);
  const pins = distinctPins(shown);
  return {
    pins,
    sdks: sdks.flatMap((one) => one.sdks),
    skipped: [...distinctSkipped(shown, pins), ...sdks.flatMap(({ skipped }) => skipped)],
  };
}

/** What is told to people is looked at if that is asked for; what was only seen somewhere never is. */
function isDeployed(sighting: Sighting, file: ReadFile, documentation: boolean): boolean {
  return (documentation || !deploysNothing(file, sighting)) && !isRecorded(file, sighting.scalar);
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
  const { kind, name } = sighting;
  const part = { ...sighting, before: sighting.before ?? '', after: '' };
  const fixtures = fixturesOf(opened, sighting.scalar);
  const bare = { kind, edition: sighting.edition, fixtures, usedBy: [], image: undefined, digests: [], following: [] };
  let spot: Spot = { ...opened, ...bare };
  if (sighting.holdsImage && name && sighting.digest) {
    const ahead = { scalar: sighting.scalar, ...name };
    return followHeldImage(sighting, ahead, sighting.digest, spot, files, own, catalogue);
  }
  if (name) {
    const image = await resolveText({ ...part, ...name }, spot, files);
    const edition = image === undefined ? undefined : metabaseImage(image, own);
    if (!edition) return [];
    spot = { ...spot, edition, image };
  } else {
    spot = { ...spot, image: await resolveImage(sighting, spot, files) };
  }
  const { digest } = sighting;
  if (!digest && sighting.from === sighting.to) {
    return [kind === 'marker' ? skip(spot, sighting, 'no-version', NO_VERSION) : withoutTag(sighting, spot)];
  }
  const found = digest
    ? await followWithDigest(part, digest, spot, files, catalogue)
    : await follow(part, spot, files, catalogue);
  // What only looks like a version of Metabase by the name of its key is worth no word when it is none.
  return sighting.onlyIfVersion
    ? found.filter((item) => 'pin' in item || NEEDS_PARTNER.has(item.skipped.reason))
    : found;
}

/** It is a version, and can't be moved alone. */
const NEEDS_PARTNER: ReadonlySet<SkipReason> = new Set(['digest', 'checksum']);

const NO_VERSION =
  'The comment "metabase-upgrade:" says that a version of Metabase stands on this line, but there is none on it.';
