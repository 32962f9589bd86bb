import type { Document, Scalar } from '../documents/document.ts';
import type { Span } from '../notations.ts';
import type { Recognise } from './recogniser.ts';
import { isName, isVersion, namesVersion, sourcedIn } from './versionName.ts';

/**
 * What an option of a command line is given, `--metabase-version v0.50.1`, or falls back to:
 * `add_argument("--metabase-version", default="v0.50.1")` and `typer.Option("v0.50.1", "--metabase-version")` of Python,
 * `flag.String("metabase-version", "v0.50.1", ...)` of Go, `.option('--metabase-version <tag>', '...', 'v0.50.1')` of JavaScript,
 * `string(name: 'METABASE_VERSION', defaultValue: 'v0.50.1')` of Jenkins, `#[arg(long, default_value = "v0.50.1")]` above the field
 * `metabase_version` and `.long("metabase-version").default_value("v0.50.1")` of Rust; on one line, or with each argument on its own.
 */
export const optionDefault: Recognise = ({ document }) => {
  const isText = document.syntax === 'text';
  const sourced = isText ? sourcedIn(document) : undefined;
  return document.scalars.flatMap((scalar, index) => {
    if (!HINT.test(scalar.value)) return [];
    const spans = [
      ...inLine(scalar.value),
      ...(isText ? [...besideName(document, index), ...aboveField(document, index), ...inChain(document, index)] : []),
      ...(sourced && namesVersion(scalar, sourced) ? ofNamed(scalar.value) : []),
    ];
    return spans.map(({ from, to }) => {
      return { kind: 'variable' as const, scalar, from, to, edition: 'by-tag' as const, onlyIfVersion: true as const };
    });
  });
};

/** Ahead of anything dearer: a version in quotes, behind a sign, or the whole value. */
const HINT = /(?:^|["'`= ])v?[01]\.\d/;

const VERSION = String.raw`(?<quote>["'\`])(?<version>v?[01]\.[\w.]{1,40})\k<quote>`;
const SIGN = String.raw`[Dd]efault(?:_?[Vv]alue(?:_t)?)?\s{0,9}(?:[:=]|=>|\()\s{0,9}(?:String::from\()?`;
/** With what an option takes, `--metabase-version <tag>`. */
const NAME = String.raw`(?<opens>["'\`])(?<dashes>--?)?(?<name>[A-Za-z][\w-]{1,60})(?:[ =][<[][^"'\`\n]{0,40})?\k<opens>`;
/** What may stand between the two, and no other option. */
const BETWEEN = String.raw`(?:(?!["'\`]--)[^\n;]){0,160}?`;
const WORDS = String.raw`(?:(?<q>["'])[^"'\n]{0,120}\k<q>\s{0,9},\s{0,9})?`;

/** How the name of an option and its default stand on one line. */
const FORMS = [
  `${NAME}${BETWEEN}\\b${SIGN}${VERSION}`,
  `${NAME}${BETWEEN}\\]\\s{0,9}=\\s{0,9}${VERSION}`,
  `\\b(?:String(?:Var)?P?|[Oo]ption|[Ff]lag)\\((?:&\\w{1,60}\\s{0,9},\\s{0,9})?${NAME}\\s{0,9},\\s{0,9}${WORDS}${VERSION}`,
  `\\b${SIGN}${VERSION}[^"'\`\n]{0,60}\\b(?:long|env)\\s{0,9}=\\s{0,9}${NAME}`,
  `\\b${SIGN}${VERSION}[^"'\`\n]{0,60}\\)\\]\\s{0,9}(?:pub\\s{1,9})?(?<name>[A-Za-z]\\w{1,60})\\s{0,9}:`,
  `${VERSION}\\s{0,9},\\s{0,9}(?:["']-\\w["']\\s{0,9},\\s{0,9})?(?=["'\`]--)${NAME}`,
  `(?<![\\w.-])--(?<name>[A-Za-z][\\w-]{1,60})[ =]["']?(?<version>v?[01]\\.[\\w.]{1,40})(?![\\w/-])`,
].map((form) => new RegExp(form, 'dg'));

/** A longer line is data. */
const LONGEST_LINE = 5000;

function inLine(value: string): readonly Span[] {
  if (value.length > LONGEST_LINE || !/metabase|mb/i.test(value)) return [];
  return FORMS.flatMap((form) =>
    [...value.matchAll(form)].flatMap(({ groups: { name = '' } = {}, indices }) =>
      isName([name]) ? versionAt(value, indices?.groups?.version) : [],
    ),
  );
}

function versionAt(value: string, range: readonly [number, number] | undefined): readonly Span[] {
  if (!range || !isVersion(value.slice(...range))) return [];
  return [{ from: range[0], to: range[1] }];
}

/** A call has no more arguments than this between a name and its default. */
const NEAR = 6;
const KEY = /^default_?(?:value)?$/i;
const ALONE = new RegExp(String.raw`^\s*${VERSION}\s*,?\s*$`, 'd');
const NAMES = new RegExp(NAME, 'g');

/** `default="v0.50.1",` or `"v0.50.1",` on a line of its own, near the one that holds the name, or below it. */
function besideName({ scalars }: Document, index: number): readonly Span[] {
  const { path, parent, value } = scalars[index] as Scalar;
  const span = KEY.test(String(path.at(-1)))
    ? versionAt(value, [0, value.length])
    : versionAt(value, ALONE.exec(value)?.indices?.groups?.version);
  if (span.length === 0) return [];
  const near = scalars.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((one) => one.parent === parent);
  const opening = scalars.slice(Math.max(0, index - NEAR), index).findLast((one) => one.parent !== parent);
  const isNamed =
    near.some((one) => namesOption(one.value, true)) ||
    (opening !== undefined && /[({]\s*$/.test(opening.value.slice(-20)) && namesOption(opening.value, false));
  return isNamed ? span : [];
}

function namesOption(value: string, withDashes: boolean): boolean {
  if (value.length > LONGEST) return false;
  return [...value.matchAll(NAMES)].some(
    ({ groups }) => (groups?.dashes !== undefined || !withDashes) && isName([groups?.name ?? '']),
  );
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
  if (value.length > LONGEST) return [];
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
  const span = value.length > LONGEST ? [] : versionAt(value, CHAINED.exec(value)?.indices?.groups?.version);
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

const LONGEST = 500;
/** `Option("v0.50.1"`, `Field(default="v0.50.1"`, `Annotated[...] = "v0.50.1"`. */
const ARGUMENTS = [`^[\\w.]{1,60}\\(\\s{0,9}${VERSION}`, `\\b${SIGN}${VERSION}`, `\\]\\s{0,9}=\\s{0,9}${VERSION}`].map(
  (form) => new RegExp(form, 'd'),
);

/** What a name for the version is set to by a call or with a type: `metabase_version: str = Field("v0.50.1")`. */
function ofNamed(value: string): readonly Span[] {
  if (value.length > LONGEST) return [];
  return ARGUMENTS.flatMap((form) => versionAt(value, form.exec(value)?.indices?.groups?.version)).slice(0, 1);
}
