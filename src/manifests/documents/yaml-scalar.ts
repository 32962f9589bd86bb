import type { CST } from 'yaml';
import type { Scalar } from './document.ts';
import { type Rewriting, sourceOf, verified } from './positions.ts';

// White space is taken whole, so that a long run that doesn't end a line isn't scanned again from each of its units.
const FOLD = String.raw`[ \t]+(?:\r?\n[ \t\r\n]*)?|\r?\n[ \t\r\n]*`;

const PLAIN: Rewriting = { pattern: new RegExp(FOLD, 'g'), units: foldUnits };

const SINGLE_QUOTED: Rewriting = {
  pattern: new RegExp(`${FOLD}|''`, 'g'),
  units: (match) => (match === "''" ? 1 : foldUnits(match)),
};

const DOUBLE_QUOTED: Rewriting = {
  pattern: new RegExp(String.raw`${FOLD}|\\(?:\r?\n[ \t]*|x.{2}|u.{4}|U.{8}|.)`, 'gs'),
  units: (match) => (match.startsWith('\\') ? escapeUnits(match) : foldUnits(match)),
};

/** One line break folds into a space, and more of them into one less; spaces within a line stay. */
function foldUnits(match: string): number | undefined {
  const breaks = match.split('\n').length - 1;
  return breaks === 0 ? undefined : Math.max(1, breaks - 1);
}

function escapeUnits(match: string): number {
  if (match.includes('\n')) return 0;
  return match.startsWith('\\U') && Number.parseInt(match.slice(2), 16) > 0xffff ? 2 : 1;
}

/** Where the units of a scalar stand, given its token and the offset `end` behind it. */
export function scalarSource(
  text: string,
  token: CST.FlowScalar | CST.BlockScalar,
  end: number,
  value: string,
): Scalar['source'] {
  const start = end - token.source.length;
  switch (token.type) {
    case 'single-quoted-scalar':
      return sourceOf(text, start + 1, end - 1, value, SINGLE_QUOTED);
    case 'double-quoted-scalar':
      return sourceOf(text, start + 1, end - 1, value, DOUBLE_QUOTED);
    case 'block-scalar': {
      const isFolded = token.props.some((prop) => prop.type === 'block-scalar-header' && prop.source.startsWith('>'));
      return verified(text, value, (isFolded ? foldedPositions : literalPositions)(text, start, end, value));
    }
    default:
      return sourceOf(text, start, end, value, PLAIN);
  }
}

/** The lines of a literal block are those of the file without their indentation, whatever that is. */
function literalPositions(text: string, start: number, end: number, value: string): number[] {
  const positions: number[] = [];
  let at = start;
  for (const line of value.split('\n')) {
    const lineBreak = text.indexOf('\n', at);
    const stop = lineBreak === -1 || lineBreak > end ? end : lineBreak;
    const first = (stop > at && text[stop - 1] === '\r' ? stop - 1 : stop) - line.length;
    const isThere = first >= at && text.startsWith(line, first);
    for (let unit = 0; unit < line.length; unit += 1) positions.push(isThere ? first + unit : Number.NaN);
    positions.push(stop);
    at = stop + 1;
  }
  // The value's last line has no line break any more.
  return positions.slice(0, -1);
}

/**
 * The text of each line stands in the value as it is, and only breaks and spaces come in between. Those have no
 * position: whether a space is a fold or indentation depends on the lines around it.
 */
function foldedPositions(text: string, start: number, end: number, value: string): number[] {
  const positions: number[] = [];
  const skipWhile = (isSkipped: (unit: string | undefined) => boolean) => {
    while (positions.length < value.length && isSkipped(value[positions.length])) positions.push(Number.NaN);
  };
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const body = line.replace(/^ +/, '').replace(/\r$/, '');
    const first = at + line.length - (line.endsWith('\r') ? 1 : 0) - body.length;
    at += line.length + 1;
    if (body === '') continue;
    skipWhile((unit) => unit === ' ' || unit === '\n');
    if (!value.startsWith(body, positions.length)) return [];
    for (let unit = 0; unit < body.length; unit += 1) positions.push(first + unit);
  }
  skipWhile(() => true);
  return positions;
}
