import type { Scalar } from './documents/document.ts';
import { piecesOf, type Variable } from './template.ts';

/** A part of a value, and what the templates around it add before and behind to make the whole tag. */
export interface Part {
  readonly scalar: Scalar;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** What stands where a tag is expected. */
export type Reading =
  /** Text that is the tag, or the part of it that the template leaves open. */
  | ({ readonly kind: 'literal' } & Part)
  /** A variable whose value is the tag, or that part of it. */
  | ({ readonly kind: 'variable'; readonly variable: Variable; readonly hasFallback: boolean } & Part)
  /** Two variables or more: no place alone fixes the version. */
  | ({ readonly kind: 'several'; readonly names: readonly string[] } & Part);

/** A default inside a default inside ...: nobody writes more than this many. */
const DEEPEST = 4;

/** All literals and variables that a part leads to: `v${X:-0.50.1}` is a variable and a literal. */
export function readPart({ scalar, from, to, before, after }: Part, depth = DEEPEST): readonly Reading[] {
  const part: Part = { scalar, from, to, before, after };
  const { value } = scalar;
  const variables = piecesOf(value, from, to).filter((piece) => piece.kind === 'variable');
  const [variable, ...others] = variables;
  if (!variable) return [{ kind: 'literal', ...part }];
  if (others.length > 0) return [{ kind: 'several', names: variables.map(({ name }) => name), ...part }];
  const template = {
    before: before + value.slice(from, variable.from),
    after: value.slice(variable.to, to) + after,
  };
  const { fallback } = variable;
  // An empty default, `${X:-}`, is none.
  const isDefault = fallback !== undefined && fallback.to > fallback.from && depth > 0;
  const inner = isDefault ? readPart({ scalar, ...fallback, ...template }, depth - 1) : [];
  const hasFallback = inner.length > 0;
  return [{ kind: 'variable', variable, hasFallback, ...part, ...template }, ...inner];
}
