import type { Scalar } from './documents/document.ts';
import type { Sighting } from './recognisers/recogniser.ts';
import { piecesOf, type Variable } from './template.ts';

/** What stands where a tag is expected. */
export type Reading =
  /** Text that is the tag, or the part of it that the template leaves open. */
  | ({ readonly kind: 'literal'; readonly scalar: Scalar; readonly from: number; readonly to: number } & Template)
  /** A variable whose value is the tag, or that part of it. */
  | ({
      readonly kind: 'variable';
      readonly scalar: Scalar;
      readonly variable: Variable;
      readonly fallback: boolean;
    } & Template)
  /** Two variables or more: no place alone fixes the version. */
  | { readonly kind: 'several'; readonly names: readonly string[] };

interface Template {
  readonly before: string;
  readonly after: string;
}

/** A default inside a default inside ...: nobody writes more than this many. */
const DEEPEST = 4;

/** All literals and variables that a sighting leads to: `v${X:-0.50.1}` is a variable and a literal. */
export function readSighting({ scalar, from, to }: Sighting): readonly Reading[] {
  return readTemplate(scalar, from, to, { before: '', after: '' }, DEEPEST);
}

/** The same for a whole value that a variable is defined by. */
export function readDefinition(scalar: Scalar, { before, after }: Template): readonly Reading[] {
  return readTemplate(scalar, 0, scalar.value.length, { before, after }, DEEPEST);
}

function readTemplate(scalar: Scalar, from: number, to: number, around: Template, depth: number): readonly Reading[] {
  const { value } = scalar;
  const pieces = piecesOf(value, from, to);
  const variables = pieces.filter((piece) => piece.kind === 'variable');
  const [variable, ...others] = variables;
  if (!variable) return [{ kind: 'literal', scalar, from, to, ...around }];
  if (others.length > 0) return [{ kind: 'several', names: variables.map(({ name }) => name) }];
  const template = {
    before: around.before + value.slice(from, variable.from),
    after: value.slice(variable.to, to) + around.after,
  };
  const { fallback } = variable;
  // An empty default, `${X:-}`, is none.
  const inner =
    fallback && fallback.to > fallback.from && depth > 0
      ? readTemplate(scalar, fallback.from, fallback.to, template, depth - 1)
      : [];
  return [{ kind: 'variable', scalar, variable, fallback: inner.length > 0, ...template }, ...inner];
}
