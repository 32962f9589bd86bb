import type { Document, Scalar } from '../documents/document.ts';
import type { Span } from '../notations.ts';
import { KEY, LONGEST, NEAR, namesOption, SIGN, VERSION, versionAt } from './optionNotation.ts';
import { isName } from './versionName.ts';

/** The default of an option of Rust's clap, on a line that is part of an attribute or of a chain of calls. */
export function rustOption(document: Document, index: number): readonly Span[] {
  const { value } = document.scalars[index] as Scalar;
  return value.length > LONGEST ? [] : [...aboveField(document, index), ...inChain(document, index)];
}

/** `#[arg(long, default_value = "v0.50.1")]`, and the same from its first line on. */
const ATTRIBUTE = new RegExp(String.raw`^\s*#\[\w+\([^\n]{0,200}?\b${SIGN}${VERSION}[^"'\n]{0,60}\)\]\s*$`, 'd');
const OPENING = /^\s*#\[\w+\($/;
const CLOSING = /^\s*\)\]\s*$/;
const PRIVATE_FIELD = /^\s*pub\([\w\s:]{1,40}\)\s+(\w{1,60}):/;
/** What names an option among the settings of an attribute. */
const NAMING = /^(?:long|env|id|name)$/;

/** The default in an attribute of Rust above the field that is called after the version, or beside another name of it. */
function aboveField({ scalars }: Document, index: number): readonly Span[] {
  const { path, parent, value } = scalars[index] as Scalar;
  const behind = scalars.slice(index + 1, index + 1 + NEAR);
  const isField = (one: Scalar | undefined) =>
    one !== undefined && isName([one.path.at(-1) ?? PRIVATE_FIELD.exec(one.value.slice(0, LONGEST))?.[1] ?? '']);
  const inLine = versionAt(value, ATTRIBUTE.exec(value)?.indices?.groups?.version);
  if (inLine.length > 0) return isField(behind.find((one) => one.parent === parent)) ? inLine : [];
  if (!KEY.test(String(path.at(-1)))) return [];
  const ahead = scalars.slice(Math.max(0, index - NEAR), index);
  const opening = ahead.findLast((one) => one.parent !== parent);
  if (!opening || !OPENING.test(opening.value.slice(0, LONGEST))) return [];
  const settings = [...ahead, ...behind].filter((one) => one.parent === parent);
  const isNamed =
    settings.some((one) => NAMING.test(String(one.path.at(-1))) && isName([one.value])) ||
    isField(behind.find((one) => one.parent === opening.parent && !CLOSING.test(one.value.slice(0, LONGEST))));
  return isNamed ? versionAt(value, [0, value.length]) : [];
}

const CHAINED = new RegExp(String.raw`^\s*\.${SIGN}${VERSION}\s*\)[\s,;)]*$`, 'd');

/** `.default_value("v0.50.1")` on a line of its own, in the chain of calls that names the option. */
function inChain({ scalars }: Document, index: number): readonly Span[] {
  const { value } = scalars[index] as Scalar;
  const span = versionAt(value, CHAINED.exec(value)?.indices?.groups?.version);
  if (span.length === 0) return [];
  const isLink = (one: Scalar) => /^\s*\./.test(one.value.slice(0, LONGEST));
  const ahead = scalars.slice(Math.max(0, index - NEAR), index);
  const behind = scalars.slice(index + 1, index + 1 + NEAR);
  const start = Math.max(
    0,
    ahead.findLastIndex((one) => !isLink(one)),
  );
  const end = behind.findIndex((one) => !isLink(one));
  const chain = [...ahead.slice(start), ...behind.slice(0, end === -1 ? NEAR : end)];
  return chain.some((one) => namesOption(one.value, false)) ? span : [];
}
