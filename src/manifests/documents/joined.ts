import type { Document, Scalar } from './document.ts';
import { isCall, joinedOf, LONGEST } from './joined-call.ts';
import { sourcesOf } from './positions.ts';

/**
 * Reads what a call puts together of its arguments as one template, with `${name}` for each argument that is no text: ARM's
 * `[format('{0}:{1}', parameters('image'), parameters('tag'))]` and `[concat(...)]`, `format('{0}:{1}', image, tag)` of Bicep,
 * `${{ format('metabase/metabase:{0}', env.TAG) }}` of GitHub and Azure Pipelines. Texts and names keep their places in the file.
 * In a text, which is read line by line, a call goes on over the lines that it takes.
 */
export function withJoined(document: Document): Document {
  const { syntax, scalars } = document;
  if (!scalars.some(isCall)) return document;
  const read: Scalar[] = [];
  for (let index = 0; index < scalars.length; ) {
    const scalar = scalars[index] as Scalar;
    const lines = syntax === 'text' && isCall(scalar) ? MOST_LINES : 1;
    const found = firstCall(scalars.slice(index, index + lines));
    read.push(found?.scalar ?? scalar);
    index += found?.lines ?? 1;
  }
  return { ...document, scalars: read };
}

/** A call over more lines is nobody's. */
const MOST_LINES = 20;

/** What the call at the start of the first value gives, and how many of the values it takes. */
function firstCall(values: readonly Scalar[]): { readonly scalar: Scalar; readonly lines: number } | undefined {
  const [first] = values;
  if (!first || !isCall(first)) return undefined;
  const alone = joinedOf(first);
  if (alone) return { scalar: alone, lines: 1 };
  const lines = closedAfter(values);
  const whole = values.slice(1, lines).reduce(withLine, first);
  const scalar = lines > 1 && whole.value.length <= LONGEST ? joinedOf(whole) : undefined;
  return scalar && { scalar, lines };
}

/** With how many of the values the parentheses of the first are closed; 0 if they aren't. */
function closedAfter(values: readonly Scalar[]): number {
  let open = 0;
  for (const [index, { path, value }] of values.entries()) {
    // A line that sets something is no argument.
    if ((index > 0 && path.length > 0) || value.length > LONGEST) return 0;
    for (const [sign] of value.matchAll(PARENTHESIS)) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (open <= 0) return index + 1;
  }
  return 0;
}

/** One outside of a text; the texts are passed. */
const PARENTHESIS = /'[^']*'|[()]/g;

function withLine(above: Scalar, line: Scalar): Scalar {
  return {
    ...above,
    value: `${above.value}\n${line.value}`,
    source: [...sourcesOf(above), Number.NaN, ...sourcesOf(line)],
  };
}
