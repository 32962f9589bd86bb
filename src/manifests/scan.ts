import { type Catalogue, newestOfLine } from '../metabase/catalogue.ts';
import { EDITIONS } from '../metabase/edition.ts';
import type { OwnImages } from '../metabase/image.ts';
import { parseTag } from '../metabase/tag.ts';
import { findDefinition, type Open, type ReadFile } from './definitions.ts';
import { printPath, rangeOf, type Scalar } from './documents/document.ts';
import type { Pin, PinKind, Place, Skipped, SkipReason } from './pin.ts';
import { placeOf } from './place.ts';
import { type Reading, readDefinition, readSighting } from './readSighting.ts';
import { imageReference } from './recognisers/imageReference.ts';
import { jarAddress } from './recognisers/jarAddress.ts';
import type { Sighting } from './recognisers/recogniser.ts';
import { splitImage } from './recognisers/splitImage.ts';

const RECOGNISERS = [imageReference, splitImage, jarAddress];

export interface Scan {
  readonly pins: readonly Pin[];
  readonly skipped: readonly Skipped[];
}

/** A scalar of a file, and what is looked for in it. */
type Spot = ReadFile & Pick<Sighting, 'edition' | 'kind' | 'digest'> & { readonly usedBy: readonly Place[] };
type Found = { readonly pin: Pin } | { readonly skipped: Skipped };

/**
 * Every pin of the given files, and every place that names Metabase but can't be moved. Files are asked for by `open`,
 * also those that only define a variable. Pins come in the order of files and places, each once.
 */
export async function scan(files: readonly string[], open: Open, own: OwnImages, catalogue: Catalogue): Promise<Scan> {
  const found: Found[] = [];
  for (const file of files) {
    const opened = await open(file);
    if (!opened) continue;
    for (const sighting of withoutBareNames(RECOGNISERS.flatMap((recognise) => recognise(opened.document, own)))) {
      found.push(...(await follow(sighting, opened, open, catalogue)));
    }
  }
  return { pins: merged(found), skipped: distinct(found.flatMap((item) => ('skipped' in item ? [item.skipped] : []))) };
}

/** `image: metabase/metabase` is no floating tag when a `tag:` beside it says which. */
function withoutBareNames(sightings: readonly Sighting[]): readonly Sighting[] {
  const named = new Set(sightings.flatMap((sighting) => (sighting.named ? [sighting.named] : [])));
  return sightings.filter(({ named: own, scalar }) => own !== undefined || !named.has(scalar));
}

async function follow(sighting: Sighting, opened: ReadFile, open: Open, catalogue: Catalogue): Promise<Found[]> {
  const spot = { ...opened, ...sighting, usedBy: [] };
  if (sighting.from === sighting.to && !sighting.digest) {
    return [skip(spot, sighting.scalar, sighting.from, sighting.to, 'floating-tag', noTag())];
  }
  return followAll(readSighting(sighting), spot, sighting, open, catalogue, new Set());
}

async function followAll(
  readings: readonly Reading[],
  spot: Spot,
  at: { readonly scalar: Scalar; readonly from: number; readonly to: number },
  open: Open,
  catalogue: Catalogue,
  seen: ReadonlySet<string>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const reading of readings) {
    if (reading.kind === 'literal') {
      found.push(judge(reading, { ...spot, kind: kindOf(reading, spot) }, catalogue));
    } else if (reading.kind === 'several') {
      const message = `The tag is made of several variables (${reading.names.join(', ')}): pin it in one of them.`;
      found.push(skip(spot, at.scalar, at.from, at.to, 'unresolved-variable', message));
    } else {
      const { name } = reading.variable;
      const { definition, searched } = await findDefinition(name, { ...spot, scalar: reading.scalar }, open);
      if (definition && !seen.has(name)) {
        const use = placeOfScalar(spot, reading.scalar, reading.variable.from, reading.variable.to);
        const inner: Spot = { ...spot, ...definition, kind: 'variable', usedBy: [...spot.usedBy, ...use] };
        const whole = { scalar: definition.scalar, from: 0, to: definition.scalar.value.length };
        const next = readDefinition(definition.scalar, reading);
        found.push(...(await followAll(next, inner, whole, open, catalogue, new Set([...seen, name]))));
      } else if (!reading.fallback) {
        const message = `The tag is the variable ${name}. Looked for ${searched}, and did not find it: set it there.`;
        found.push(skip(spot, at.scalar, at.from, at.to, 'unresolved-variable', message));
      }
    }
  }
  return found;
}

function kindOf(reading: Extract<Reading, { kind: 'literal' }>, spot: Spot): PinKind {
  const insideVariable = reading.scalar.value.slice(0, reading.from).includes('${');
  return insideVariable && spot.kind === 'image-tag' ? 'variable' : spot.kind;
}

/** Whether a literal is a pin, and if it isn't, why. */
function judge(reading: Extract<Reading, { kind: 'literal' }>, spot: Spot, catalogue: Catalogue): Found {
  const { scalar, from, to, before, after } = reading;
  const text = scalar.value.slice(from, to);
  const tag = parseTag(before + text + after);
  const no = (reason: SkipReason, message: string) => skip(spot, scalar, from, to, reason, message);
  if (spot.digest) return no('digest', 'A digest fixes the image, and it would have to change with the tag: not supported yet.');
  if (tag.kind !== 'exact' && tag.kind !== 'rolling') return no(...unpinned(tag.kind, before + text + after));
  if (spot.edition !== 'by-tag' && spot.edition !== tag.edition) {
    const { title, image } = EDITIONS[spot.edition];
    const message = `The image or address is of the ${title} edition, whose tags start with v${EDITIONS[spot.edition].digit}: there is no ${image}:${before + text + after}.`;
    return no('edition-mismatch', message);
  }
  const version = tag.kind === 'exact' ? tag.version : newestOfLine(catalogue, tag.edition, tag.line);
  if (!version) return no('unknown-line', `The release list (${catalogue.source}, ${catalogue.asOf}) has no version of this line.`);
  const range = rangeOf(scalar, from, to);
  if (!range) return no('not-in-one-piece', 'The version is written with an escape or over several lines: write it in one piece.');
  return {
    pin: {
      ...placeOf(spot.file, spot.text, range),
      text,
      tag,
      before,
      after,
      edition: tag.edition,
      version,
      kind: spot.kind,
      document: spot.document.syntax,
      at: printPath(scalar.path),
      usedBy: spot.usedBy,
    },
  };
}

function unpinned(kind: 'floating' | 'pre-release' | 'foreign' | 'unknown', tag: string): [SkipReason, string] {
  if (kind === 'floating') {
    return ['floating-tag', `The tag ${tag} moves from version to version by itself. Pin an exact one, e.g. v0.63.18.`];
  }
  if (kind === 'pre-release') return ['pre-release', `${tag} is a pre-release. Pin a release to have it moved.`];
  if (kind === 'foreign') return ['foreign-tag', `${tag} is not a release for self-hosting.`];
  return ['unknown-tag', `"${tag}" is not a tag of Metabase such as v0.61.2, v1.61.2.6 or v0.61.x.`];
}

function noTag(): string {
  return 'Without a tag the image is whatever is newest when it is pulled. Pin an exact one, e.g. v0.63.18.';
}

function skip(spot: Spot, scalar: Scalar, from: number, to: number, reason: SkipReason, message: string): Found {
  const [place] = placeOfScalar(spot, scalar, from, to);
  const { line, column } = place ?? placeOf(spot.file, spot.text, { start: 0, end: 0 });
  return { skipped: { file: spot.file, line, column, text: scalar.value.slice(from, to), reason, message } };
}

/** Empty when the value has no place of its own in the file. */
function placeOfScalar(spot: ReadFile, scalar: Scalar, from: number, to: number): Place[] {
  const range = rangeOf(scalar, from, to) ?? rangeOf(scalar, 0, 1);
  return range ? [placeOf(spot.file, spot.text, range)] : [];
}

/** One definition that several places use is one pin. */
function merged(found: readonly Found[]): readonly Pin[] {
  const pins = new Map<string, Pin>();
  for (const item of found) {
    if (!('pin' in item)) continue;
    const key = `${item.pin.file}:${item.pin.start}`;
    const known = pins.get(key);
    pins.set(key, known ? { ...known, usedBy: [...known.usedBy, ...item.pin.usedBy] } : item.pin);
  }
  return [...pins.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

function distinct(skipped: readonly Skipped[]): readonly Skipped[] {
  return [...new Map(skipped.map((item) => [`${item.file}:${item.line}:${item.column}:${item.reason}`, item])).values()];
}
