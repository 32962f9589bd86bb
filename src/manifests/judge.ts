import { type Catalogue, newestOfLine } from '../metabase/catalogue.ts';
import { EDITIONS } from '../metabase/edition.ts';
import { parseLts, parseTag } from '../metabase/tag.ts';
import { checksumIn, type Fixture, fixturesOf, isFixture } from './checksum.ts';
import type { ReadFile } from './definitions/definition.ts';
import { digestBehind, digestOf } from './digest.ts';
import { printPath, type Range, rangeOf } from './documents/document.ts';
import type { Digest, Floating, Pin, PinKind, Place, Skipped, SkipReason } from './pin.ts';
import { placeOf } from './place.ts';
import type { Part, Reading } from './readPart.ts';
import type { Sighting } from './recognisers/recogniser.ts';

/** A file, and what is looked for in it. */
export interface Spot extends ReadFile, Pick<Sighting, 'edition' | 'kind'> {
  /** What stands beside the use of the version and fixes what is fetched. */
  readonly fixtures: readonly Fixture[];
  readonly usedBy: readonly Place[];
  readonly image: string | undefined;
  /** Those that stand beside the use of the version. */
  readonly digests: readonly Digest[];
  /** The variables on the way here, each with the file that uses it: one that leads to itself leads nowhere. */
  readonly following: readonly string[];
  /** How many more definitions are looked at for what was sighted; shared by all that it leads to. */
  readonly budget: { left: number };
}

export type Found = { readonly pin: Pin } | { readonly skipped: Skipped };

type Literal = Extract<Reading, { kind: 'literal' }>;

/** Whether a literal is a pin, and if it isn't, why. */
export function judge(whole: Literal, spot: Spot, catalogue: Catalogue): Found {
  const own = digestBehind(whole);
  const literal = own ? { ...whole, to: own.from - 1 } : whole;
  const { scalar, from, to, before, after } = literal;
  const text = scalar.value.slice(from, to);
  const name = before + text + after;
  const tag = parseTag(name);
  const ownDigest = own && digestOf(own, spot, spot.image);
  if (own && !ownDigest) return skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
  const digests = ownDigest ? [...spot.digests, ownDigest] : spot.digests;
  if (tag.kind !== 'exact' && tag.kind !== 'rolling') {
    if (tag.kind === 'floating' && digests.length > 0) return skip(spot, literal, 'digest', digestOfFloating(name));
    const found = skip(spot, literal, ...unpinned(tag.kind, name));
    return tag.kind === 'floating' ? withFloating(found, literal, spot) : found;
  }
  if (spot.edition !== 'by-tag' && spot.edition !== tag.edition) {
    const { title, digit } = EDITIONS[spot.edition];
    const message = `This is the ${title} edition, whose tags start with v${digit}: it has no ${name}.`;
    return skip(spot, literal, 'edition-mismatch', message);
  }
  const version = tag.kind === 'exact' ? tag.version : newestOfLine(catalogue, tag.edition, tag.line);
  if (!version) {
    const message = `The release list (${catalogue.source}, ${catalogue.asOf}) has no version of the line ${name}.`;
    return skip(spot, literal, 'unknown-line', message);
  }
  const range = rangeOf(scalar, from, to);
  const found: Found = range
    ? {
        pin: { text, tag, before, after, edition: tag.edition, version, ...whereabouts(literal, range, spot), digests },
      }
    : skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
  const fixtures = fixturesBeside(literal, spot, digests);
  const [fixture] = fixtures;
  if (!fixture) return found;
  const held: Found = 'pin' in found ? { pin: { ...found.pin, checksums: fixtures.map(checksumIn) } } : found;
  return skipHeld(spot, literal, fixture.kind, fixture.kind === 'digest' ? DIGEST_APART : CHECKSUM, [held]);
}

/** What stands beside the version or its use and would have to change with it; digests that are known change with it. */
function fixturesBeside({ scalar }: Literal, spot: Spot, digests: readonly Digest[]): readonly Fixture[] {
  const fixtures = [...spot.fixtures, ...fixturesOf(spot, scalar)];
  return fixtures.filter((fixture) => !digests.some((digest) => isFixture(fixture, digest)));
}

/** Where a tag stands, and of which image it is. */
function whereabouts(literal: Literal, range: Range, spot: Spot) {
  const { document, usedBy, image } = spot;
  return {
    ...placeOf(spot.file, spot.lineStarts, range),
    kind: kindOf(literal, spot),
    document: document.syntax,
    at: printPath(literal.scalar.path),
    usedBy,
    ...(image === undefined ? {} : { image }),
  };
}

/** A floating tag could be made exact where it is the whole tag and its edition is known. */
function withFloating(found: Found, literal: Literal, spot: Spot): Found {
  const { scalar, from, to, before, after } = literal;
  const text = scalar.value.slice(from, to);
  const lts = parseLts(text);
  const edition = spot.edition === 'by-tag' ? lts?.edition : spot.edition;
  const range = rangeOf(scalar, from, to);
  const isFixed = before + after !== '' || fixturesBeside(literal, spot, []).length > 0;
  if (!('skipped' in found) || !range || isFixed || !edition || (lts && lts.edition !== edition)) return found;
  const floating: Floating = { text, major: lts?.major, edition, ...whereabouts(literal, range, spot) };
  return { skipped: { ...found.skipped, floating } };
}

/** An image without a tag, which could get one if the place is known to hold the whole image. */
export function withoutTag(sighting: Sighting, spot: Spot): Found {
  const found = skip(spot, sighting, 'floating-tag', NO_TAG);
  const literal: Literal = { ...sighting, kind: 'literal', isDefault: false, before: '', after: '' };
  return sighting.isOpenEnd === true ? withFloating(found, literal, spot) : found;
}

/** Characters that are looked back for the start of a default. */
const LONGEST_OPENING = 300;

/** The default inside `${X:-v0.50.1}` is a variable's value, wherever the variable stands. */
function kindOf({ scalar, from, isDefault }: Literal, { kind }: Spot): PinKind {
  if (isDefault) return 'variable';
  const ahead = scalar.value.slice(Math.max(0, from - LONGEST_OPENING), from);
  return ahead.lastIndexOf('${') > ahead.lastIndexOf('}') ? 'variable' : kind;
}

export function skip(
  spot: ReadFile,
  { scalar, from, to }: Pick<Part, 'scalar' | 'from' | 'to'>,
  reason: SkipReason,
  message: string,
): Extract<Found, { skipped: Skipped }> {
  const range = rangeOf(scalar, from, to) ?? firstOf(scalar);
  const { file, line, column } = placeOf(spot.file, spot.lineStarts, range);
  return { skipped: { file, line, column, text: scalar.value.slice(from, to), reason, message } };
}

/** The same of what has to change with something else: `found` is what it would be without. */
export function skipHeld(
  spot: ReadFile,
  part: Pick<Part, 'scalar' | 'from' | 'to'>,
  reason: SkipReason,
  message: string,
  found: readonly Found[],
): Found {
  const held = found.flatMap((item) => ('pin' in item ? [item.pin] : (item.skipped.held ?? [])));
  return { skipped: { ...skip(spot, part, reason, message).skipped, ...(held.length > 0 ? { held } : {}) } };
}

/** The first character of a value that stands in the file by itself. */
function firstOf({ source, value }: Part['scalar']): Range {
  const start = typeof source === 'number' ? source : (source.find(Number.isFinite) ?? 0);
  return { start, end: value === '' ? start : start + 1 };
}

/** Why a digest can't be moved. */
export const DIGEST_ALONE =
  'A digest alone names no version. Put the tag in front of it, e.g. v0.63.18@sha256:..., to have both moved.';
export const DIGEST_ELSEWHERE =
  'The digest beside the tag has to move with it, and is not written out there in one piece (sha256: and 64 digits).';
export const DIGEST_OF_SEVERAL =
  'The tag and the digest beside it are set in several places, and nothing tells which digest is of which tag. Set both ' +
  'of them once, or once in each file.';

function digestOfFloating(tag: string): string {
  return `The digest fixes the image, and the tag ${tag} does not tell its version. Pin an exact one beside it.`;
}
const CHECKSUM =
  'A checksum beside it fixes the file, and would have to change together with the version: change both by hand.';
const DIGEST_APART =
  'A digest stands beside it, and nothing here puts the two together as image:tag@digest: change both by hand.';
const NOT_IN_ONE_PIECE = 'The version is written with an escape or over several lines: write it in one piece.';

/** Why a tag that names no version stays where it is. */
const NO_TAG = 'Without a tag the image is whatever is newest when it is pulled. Pin an exact one, e.g. v0.63.18.';

function unpinned(kind: 'floating' | 'pre-release' | 'foreign' | 'unknown', tag: string): [SkipReason, string] {
  switch (kind) {
    case 'floating':
      return [
        'floating-tag',
        `The tag ${tag} moves by itself from version to version. Pin an exact one, e.g. v0.63.18.`,
      ];
    case 'pre-release':
      return ['pre-release', `${tag} is a pre-release. Pin a release to have it moved.`];
    case 'foreign':
      return ['foreign-tag', `${tag} is no release for self-hosting.`];
    case 'unknown':
      return ['unknown-tag', `"${tag}" is not a tag of Metabase such as v0.61.2, v1.61.2.6 or v0.61.x.`];
  }
}
