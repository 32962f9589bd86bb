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
  readonly name: string;
  /** Range of the default in `${NAME:-default}` and `${NAME-default}`. */
  readonly fallback?: { readonly from: number; readonly to: number };
}

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;

/**
 * Cuts `value` from `from` to `to` (exclusive) into literals and variables as Compose, Dockerfiles and shells write
 * them: `$X`, `${X}`, `${X:-default}`, `${X-default}`, `${X:?message}`; `$$` is a dollar. Offsets are of `value`.
 */
export function piecesOf(value: string, from = 0, to = value.length): readonly Piece[] {
  const pieces: Piece[] = [];
  let literal = from;
  let at = from;
  while (at < to) {
    const variable = value[at] === '$' ? variableAt(value, at, to) : undefined;
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

/** The variable that starts with the dollar at `at`, or undefined when it is only a dollar. */
export function variableAt(value: string, at: number, to = value.length): Variable | undefined {
  const braces = value[at + 1] === '{';
  NAME.lastIndex = at + (braces ? 2 : 1);
  const name = NAME.exec(value)?.[0];
  if (name === undefined || NAME.lastIndex > to) return undefined;
  const behind = NAME.lastIndex;
  if (!braces) return { kind: 'variable', from: at, to: behind, name };
  const close = closingBrace(value, at + 1, to);
  if (close === -1) return undefined;
  const operator = /^:?-/.exec(value.slice(behind, behind + 2))?.[0];
  const fallback = operator === undefined ? {} : { fallback: { from: behind + operator.length, to: close } };
  return { kind: 'variable', from: at, to: close + 1, name, ...fallback };
}

function closingBrace(value: string, open: number, to: number): number {
  let depth = 0;
  for (let at = open; at < to; at++) {
    if (value[at] === '{') depth++;
    else if (value[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
