import { NOTATIONS, type Notation, type Span } from './notations.ts';

/** A piece of a value: text that stands there, or a variable with what it falls back to. */
export type Piece = Literal | Variable;

export interface Literal {
  readonly kind: 'literal';
  readonly from: number;
  readonly to: number;
}

export interface Variable {
  readonly kind: 'variable';
  readonly from: number;
  readonly to: number;
  /** The last part of a dotted name: `metabase_version` of `var.metabase_version`. */
  readonly name: string;
  /** The parts ahead of it, e.g. `['var']` or `['Values', 'image']`. */
  readonly scope: readonly string[];
  /** Range of the text that counts when the variable isn't set. */
  readonly fallback?: Span;
  /** The name is a path, and the content of that file the value. */
  readonly isFile: boolean;
  /** Each value of the map that has the name may be it. */
  readonly isMap: boolean;
}

/**
 * Cuts `value` from `from` to `to` (exclusive) into literals and variables, in every notation of notations.ts. Offsets
 * are of `value`.
 */
export function piecesOf(value: string, from = 0, to = value.length): readonly Piece[] {
  const pieces: Piece[] = [];
  let literal = from;
  let at = from;
  while (at < to) {
    const variable = variableAt(value, at, to);
    if (variable) {
      if (at > literal) pieces.push({ kind: 'literal', from: literal, to: at });
      pieces.push(variable);
      at = literal = variable.to;
    } else {
      at += value.startsWith('$$', at) ? 2 : 1;
    }
  }
  if (to > literal) pieces.push({ kind: 'literal', from: literal, to });
  return pieces;
}

/** By their first character, in the same order: at most characters of a value no notation begins. */
const BY_SIGN = new Map<string | undefined, readonly Notation[]>();
for (const notation of NOTATIONS) {
  const [sign] = notation.opens;
  BY_SIGN.set(sign, [...(BY_SIGN.get(sign) ?? []), notation]);
}
const NONE: readonly Notation[] = [];

/** The variable that starts at `at`, or undefined when nothing that starts there is one. */
export function variableAt(value: string, at: number, to = value.length): Variable | undefined {
  for (const notation of BY_SIGN.get(value[at]) ?? NONE) {
    if (!value.startsWith(notation.opens, at)) continue;
    const found = readAs(notation, value, at, to);
    if (found) return found;
  }
  return undefined;
}

function readAs(notation: Notation, value: string, at: number, to: number): Variable | undefined {
  const found = notation.read(value, at, to);
  const name = found?.names.at(-1);
  if (!found || name === undefined || found.to > to) return undefined;
  const { names, isFile = false, isMap = false, fallback } = found;
  const variable = {
    kind: 'variable',
    from: at,
    to: found.to,
    name,
    scope: names.slice(0, -1),
    isFile,
    isMap,
  } as const;
  return fallback ? { ...variable, fallback } : variable;
}
