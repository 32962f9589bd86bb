import { type Catalogue, newestOfLine } from '../metabase/catalogue.ts';
import { EDITIONS } from '../metabase/edition.ts';
import { parseTag } from '../metabase/tag.ts';
import { hasChecksum } from './checksum.ts';
import type { ReadFile } from './definitions/definition.ts';
import { printPath, rangeOf } from './documents/document.ts';
import type { Pin, PinKind, Place, Skipped, SkipReason } from './pin.ts';
import { placeOf } from './place.ts';
import type { Part, Reading } from './readPart.ts';
import type { Sighting } from './recognisers/recogniser.ts';

/** A file, and what is looked for in it. */
export interface Spot extends ReadFile, Pick<Sighting, 'edition' | 'kind' | 'digest'> {
  /** A checksum stands beside the use of the version. */
  readonly checksum: boolean;
  readonly usedBy: readonly Place[];
  /** The variables on the way here, each with the file that uses it: one that leads to itself leads nowhere. */
  readonly following: readonly string[];
  /** How many more definitions are looked at for what was sighted; shared by all that it leads to. */
  readonly budget: { left: number };
}

export type Found = { readonly pin: Pin } | { readonly skipped: Skipped };

type Literal = Extract<Reading, { kind: 'literal' }>;

/** Whether a literal is a pin, and if it isn't, why. */
export function judge(literal: Literal, spot: Spot, catalogue: Catalogue): Found {
  const { scalar, from, to, before, after } = literal;
  const text = scalar.value.slice(from, to);
  const whole = before + text + after;
  const tag = parseTag(whole);
  if (spot.digest) return skip(spot, literal, 'digest', DIGEST);
  if (tag.kind !== 'exact' && tag.kind !== 'rolling') return skip(spot, literal, ...unpinned(tag.kind, whole));
  if (spot.edition !== 'by-tag' && spot.edition !== tag.edition) {
    const { title, digit } = EDITIONS[spot.edition];
    const message = `This is the ${title} edition, whose tags start with v${digit}: it has no ${whole}.`;
    return skip(spot, literal, 'edition-mismatch', message);
  }
  const version = tag.kind === 'exact' ? tag.version : newestOfLine(catalogue, tag.edition, tag.line);
  if (!version) {
    const message = `The release list (${catalogue.source}, ${catalogue.asOf}) has no version of the line ${whole}.`;
    return skip(spot, literal, 'unknown-line', message);
  }
  if (spot.checksum || hasChecksum(spot.document, scalar)) return skip(spot, literal, 'checksum', CHECKSUM);
  const range = rangeOf(scalar, from, to);
  if (!range) return skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
  const place = placeOf(spot.file, spot.lineStarts, range);
  const { document, usedBy } = spot;
  return {
    pin: {
      ...place,
      text,
      tag,
      before,
      after,
      edition: tag.edition,
      version,
      kind: kindOf(literal, spot),
      document: document.syntax,
      at: printPath(scalar.path),
      usedBy,
    },
  };
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
): Found {
  const range = rangeOf(scalar, from, to) ?? rangeOf(scalar, 0, 1) ?? { start: 0, end: 0 };
  const { file, line, column } = placeOf(spot.file, spot.lineStarts, range);
  return { skipped: { file, line, column, text: scalar.value.slice(from, to), reason, message } };
}

const DIGEST = 'A digest fixes the image and would have to change together with the tag, which is not supported yet.';
const CHECKSUM =
  'A checksum beside it fixes the file, and would have to change together with the version: change both by hand.';
const NOT_IN_ONE_PIECE = 'The version is written with an escape or over several lines: write it in one piece.';

/** Why a tag that names no version stays where it is. */
export const NO_TAG =
  'Without a tag the image is whatever is newest when it is pulled. Pin an exact one, e.g. v0.63.18.';

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
