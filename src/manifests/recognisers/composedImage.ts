import { type Piece, piecesOf } from '../template.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** Keys that hold an image, also `linuxFxVersion` of Azure's web apps, which puts a word in front of it. */
const IMAGE_KEY = /image|^FROM$|fx_?version$/i;
const AZURE = 'DOCKER|';

/**
 * `${REGISTRY}/${IMAGE}:${TAG}`: the name itself is made of variables. Whether it is Metabase's is known only once they
 * are followed.
 */
export const composedImage: Recognise = ({ document }) =>
  document.scalars.flatMap((scalar): Sighting[] => {
    const { value, path } = scalar;
    const key = path.at(-1);
    if (typeof key !== 'string' || !IMAGE_KEY.test(key) || /\s/.test(value.replace(/\{\{.*?\}\}/g, ''))) return [];
    const end = /@(?=sha256:|\$|\{\{)/.exec(value)?.index ?? value.length;
    const pieces = piecesOf(value, 0, end);
    const colon = colonOf(value, pieces);
    const digest = end === value.length ? {} : { digest: { scalar, from: end + 1, to: value.length } };
    const start = value.startsWith(AZURE) ? AZURE.length : 0;
    if (colon === undefined) {
      const last = pieces.at(-1);
      if (last?.kind !== 'variable' || end === value.length) return [];
      const { from, to } = last;
      const name = { from: start, to: from };
      return [{ kind: 'image-tag', scalar, from, to, edition: 'by-tag', name, ...digest, holdsImage: true }];
    }
    const inName = pieces.some((piece) => piece.kind === 'variable' && piece.to <= colon);
    // A name that ends in plain text is what the other recogniser reads.
    if (!inName || /metabase\/metabase(-enterprise)?$/.test(value.slice(0, colon))) return [];
    const span = { from: colon + 1, to: end };
    const name = { from: start, to: colon };
    return [{ kind: 'image-tag', scalar, ...span, edition: 'by-tag', name, ...digest }];
  });

/** Where the sign between the name of an image and its tag stands, unless a variable holds it. */
export function colonOf(value: string, pieces: readonly Piece[]): number | undefined {
  return pieces
    .map((piece) => (piece.kind === 'literal' ? lastColon(value, piece.from, piece.to) : -1))
    .findLast((at) => at !== -1);
}

/** A colon with a slash behind it belongs to a registry's port. */
function lastColon(value: string, from: number, to: number): number {
  const at = value.slice(from, to).lastIndexOf(':');
  return at === -1 || value.indexOf('/', from + at) !== -1 ? -1 : from + at;
}
