import type { Scalar } from './document.ts';

/** A longer value is data, and a longer result, of calls within calls, is nobody's. */
export const LONGEST = 2000;
/** A call in a call in a call: nobody goes deeper. */
const DEEPEST = 5;

const CALL = /^(?:\[|\$\[|\$\{\{)?\s*(?:format|concat)\(/i;
const OPENING = /^(?:\[|\$\[|\$\{\{)?\s*/;
const END = /\s*(?:\]|\}\})?\s*$/y;

/** Whether a value starts like one. */
export function isCall({ value }: Scalar): boolean {
  return value.length <= LONGEST && CALL.test(value);
}

/** A unit of the result, and the place in the value at which it stands; NaN for one that doesn't. */
interface Unit {
  readonly sign: string;
  readonly at: number;
}

/** What the call that a value is gives, as a template; undefined where it is none, or gives what isn't known. */
export function joinedOf(scalar: Scalar): Scalar | undefined {
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
