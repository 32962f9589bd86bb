import type { Scalar } from './documents/document.ts';
import { piecesOf, type Variable } from './template.ts';

/** A part of a value, and what the templates around it add before and behind to make the whole tag. */
export interface Part {
  readonly scalar: Scalar;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
  /** The text is the bare name of a variable. */
  readonly isReference?: boolean;
}

/** What stands where a tag is expected. */
export type Reading =
  /** Text that is the tag, or the part of it that the template leaves open. */
  | ({ readonly kind: 'literal'; readonly isDefault: boolean } & Part)
  /** A variable whose value is the tag, or that part of it. */
  | ({ readonly kind: 'variable'; readonly variable: Variable; readonly hasFallback: boolean } & Part)
  /** Two variables or more: no place alone fixes the version. */
  | ({ readonly kind: 'several'; readonly names: readonly string[] } & Part);

/** A default inside a default inside ...: nobody writes more than this many. */
const DEEPEST = 4;

/** All literals and variables that a part leads to: `v${X:-0.50.1}` is a variable and a literal. */
export function readPart(
  { scalar, from, to, before, after, isReference = false }: Part,
  depth = DEEPEST,
): readonly Reading[] {
  const part: Part = { scalar, from, to, before, after };
  const { value } = scalar;
  if (isReference) {
    const name = value.slice(from, to);
    const variable: Variable = { kind: 'variable', from, to, name, scope: [], isFile: false, isMap: false };
    return [{ kind: 'variable', variable, hasFallback: false, ...part }];
  }
  const variables = piecesOf(value, from, to).filter((piece) => piece.kind === 'variable');
  const [variable, ...others] = variables;
  if (!variable) return [{ kind: 'literal', isDefault: depth < DEEPEST, ...part }];
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
