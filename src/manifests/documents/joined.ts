import type { Document, Scalar } from './document.ts';
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
function firstCall([first, ...rest]: readonly Scalar[]):
  | { readonly scalar: Scalar; readonly lines: number }
  | undefined {
  if (!first || !isCall(first)) return undefined;
  let whole = first;
  for (let lines = 1; whole.value.length <= LONGEST; lines++) {
    const scalar = joinedOf(whole);
    if (scalar) return { scalar, lines };
    const next = rest[lines - 1];
    // A line that sets something is no argument.
    if (!next || next.path.length > 0) return undefined;
    whole = withLine(whole, next);
  }
  return undefined;
}

function withLine(above: Scalar, line: Scalar): Scalar {
  return {
    ...above,
    value: `${above.value}\n${line.value}`,
    source: [...sourcesOf(above), Number.NaN, ...sourcesOf(line)],
  };
}

function isCall({ value }: Scalar): boolean {
  return value.length <= LONGEST && CALL.test(value);
}

/** A longer value is data, and a longer result, of calls within calls, is nobody's. */
const LONGEST = 2000;
/** A call in a call in a call: nobody goes deeper. */
const DEEPEST = 5;

const CALL = /^(?:\[|\$\[|\$\{\{)?\s*(?:format|concat)\(/i;
const OPENING = /^(?:\[|\$\[|\$\{\{)?\s*/;
const END = /\s*(?:\]|\}\})?\s*$/y;

/** A unit of the result, and the place in the value at which it stands; NaN for one that doesn't. */
interface Unit {
  readonly sign: string;
  readonly at: number;
}

function joinedOf(scalar: Scalar): Scalar | undefined {
  const { value, source } = scalar;
  const reader: Reader = { value, at: OPENING.exec(value)?.[0].length ?? 0 };
  const units = readCall(reader, DEEPEST);
  END.lastIndex = reader.at;
  if (!units || !END.test(value)) return undefined;
  return {
    ...scalar,
    value: units.map(({ sign }) => sign).join(''),
    source: units.map(({ at }) => (typeof source === 'number' ? source + at : (source[at] ?? Number.NaN))),
  };
}

interface Reader {
  readonly value: string;
  at: number;
}

const NAME = /\s*(format|concat)\(/iy;

/** `format(...)` or `concat(...)` from here on, with the reader behind it; undefined when it is anything else. */
function readCall(reader: Reader, depth: number): readonly Unit[] | undefined {
  const name = take(reader, NAME)?.[1]?.toLowerCase();
  if (name === undefined || depth === 0) return undefined;
  const values: (readonly Unit[])[] = [];
  do {
    const argument = readText(reader) ?? readReference(reader) ?? readCall(reader, depth - 1) ?? readOther(reader);
    if (!argument) return undefined;
    values.push(argument);
  } while (take(reader, /\s*,/y));
  if (!take(reader, /\s*\)/y)) return undefined;
  const [template = [], ...places] = values;
  const units = name === 'concat' ? values.flat() : filled(template, places);
  return units && units.length <= LONGEST ? units : undefined;
}

/** A text in quotes, of which one inside is written twice, or with a backslash in Bicep. */
function readText(reader: Reader): readonly Unit[] | undefined {
  const text = take(reader, /\s*'((?:[^'\\]|''|\\.)*)'/y)?.[1];
  if (text === undefined) return undefined;
  const start = reader.at - 1 - text.length;
  return [...text.matchAll(/''|\\.|./gs)].map(({ 0: sign, index }) =>
    sign.length === 1 ? { sign, at: start + index } : { sign: sign.slice(1), at: Number.NaN },
  );
}

const PARAMETER = /\s*(?:parameters|variables)\('(\w{1,100})'\)(?=\s*[,)])/iy;
/** `tag`, `config.tag`, `env.TAG`: a name, and no call. */
const BARE = /\s*([A-Za-z_]\w{0,100}(?:\.\w{1,100}){0,5})(?=\s*[,)])/y;

function readReference(reader: Reader): readonly Unit[] | undefined {
  const found = take(reader, PARAMETER) ?? take(reader, BARE);
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const start = reader.at - found[0].length + found[0].lastIndexOf(name);
  return [...made('${'), ...[...name].map((sign, index) => ({ sign, at: start + index })), ...made('}')];
}

const OTHER = /\s*[A-Za-z_][\w.]{0,100}\(/y;
const REST = /(?:'(?:[^'\\]|''|\\.)*'|[^'()])*([()])/y;
const FIELDS = /(?:\.\w{1,100}|\[\w{1,100}\]){0,5}(?=\s*[,)])/y;

/** Another call, `reference(...).loginServer`: what it gives is not known here, and no variable is called so. */
function readOther(reader: Reader): readonly Unit[] | undefined {
  if (!take(reader, OTHER)) return undefined;
  for (let open = 1; open > 0; ) {
    const sign = take(reader, REST)?.[1];
    if (sign === undefined) return undefined;
    open += sign === '(' ? 1 : -1;
  }
  return take(reader, FIELDS) && made('${__of_a_call__}');
}

function made(text: string): readonly Unit[] {
  return [...text].map((sign) => ({ sign, at: Number.NaN }));
}

const PART = /\$\{[^{}]*\}|\{\{|\}\}|\{(\d{1,3})\}|./gs;

/**
 * The template with each `{0}` replaced by what it stands for, and Bicep's own `${name}` left as it is; undefined when a place
 * has nothing, or a form of its own.
 */
function filled(template: readonly Unit[], places: readonly (readonly Unit[])[]): readonly Unit[] | undefined {
  const text = template.map(({ sign }) => sign).join('');
  const units: Unit[] = [];
  for (const { 0: part, 1: number, index } of text.matchAll(PART)) {
    const own = part === '{{' || part === '}}' ? 1 : part.length;
    const place = number === undefined ? template.slice(index, index + own) : places[Number(number)];
    if (!place || part === '{' || units.length > LONGEST) return undefined;
    units.push(...place);
  }
  return units;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.value);
  if (!found) return undefined;
  reader.at = pattern.lastIndex;
  return found;
}
