import type { Document, Scalar } from '../documents/document.ts';
import type { Span } from '../notations.ts';
import { type Piece, piecesOf } from '../template.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** Keys that hold an image, also `linuxFxVersion` of Azure's web apps, which puts a word in front of it. */
const IMAGE_KEY = /image|^FROM$|fx_?version$/i;
const AZURE = 'DOCKER|';
/** `{ name: 'bi', image: '${repository}:${tag}' }` on a line of a program. */
const IN_LINE = /\b(?:image|linuxFxVersion)["']?\s{0,9}[:=]\s{0,9}(["'`])([^"'`\n]{3,200})\1/dg;
/** A longer line is data. */
const LONGEST_LINE = 2000;

/**
 * `${REGISTRY}/${IMAGE}:${TAG}`: the name itself is made of variables. Whether it is Metabase's is known only once they are
 * followed. Of `${IMAGE}@${DIGEST}` the tag is in the variable as well.
 */
export const composedImage: Recognise = ({ document }) =>
  document.scalars.flatMap((scalar) => imagesIn(scalar, document).flatMap((image) => sightingsIn(scalar, image)));

function imagesIn({ value, path }: Scalar, { syntax }: Document): readonly Span[] {
  const key = path.at(-1);
  if (typeof key === 'string' && IMAGE_KEY.test(key)) return [{ from: 0, to: value.length }];
  if (syntax !== 'text' || value.length > LONGEST_LINE || !value.includes('$')) return [];
  return [...value.matchAll(IN_LINE)].flatMap(({ indices }) => {
    const [from, to] = indices?.[2] ?? [0, 0];
    return from < to ? [{ from, to }] : [];
  });
}

function sightingsIn(scalar: Scalar, { from: first, to: last }: Span): readonly Sighting[] {
  const { value } = scalar;
  const whole = value.slice(first, last);
  if (/\s/.test(whole.replace(/\{\{.*?\}\}/g, ''))) return [];
  const end = first + (/@(?=sha256:|\$|\{\{)/.exec(whole)?.index ?? whole.length);
  const pieces = piecesOf(value, first, end);
  const colon = colonOf(value, pieces, last);
  const digest = end === last ? {} : { digest: { scalar, from: end + 1, to: last } };
  const start = value.startsWith(AZURE, first) ? first + AZURE.length : first;
  if (colon === undefined) {
    const variable = pieces.at(-1);
    if (variable?.kind !== 'variable' || end === last) return [];
    const { from, to } = variable;
    const name = { from: start, to: from };
    return [{ kind: 'image-tag', scalar, from, to, edition: 'by-tag', name, ...digest, holdsImage: true }];
  }
  const inName = pieces.some((piece) => piece.kind === 'variable' && piece.to <= colon);
  // A name that ends in plain text is what the other recogniser reads.
  if (!inName || /metabase\/metabase(-enterprise)?$/.test(value.slice(first, colon))) return [];
  const name = { from: start, to: colon };
  return [{ kind: 'image-tag', scalar, from: colon + 1, to: end, edition: 'by-tag', name, ...digest }];
}

/** Where the sign between the name of an image and its tag stands, unless a variable holds it. */
export function colonOf(value: string, pieces: readonly Piece[], end = value.length): number | undefined {
  return pieces
    .map((piece) => (piece.kind === 'literal' ? lastColon(value.slice(0, end), piece.from, piece.to) : -1))
    .findLast((at) => at !== -1);
}

/** A colon with a slash behind it belongs to a registry's port. */
function lastColon(value: string, from: number, to: number): number {
  const at = value.slice(from, to).lastIndexOf(':');
  return at === -1 || value.indexOf('/', from + at) !== -1 ? -1 : from + at;
}
