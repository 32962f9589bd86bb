import type { Document, Scalar } from '../documents/document.ts';
import type { Span } from '../notations.ts';
import { KEY, LONGEST, NAME, NEAR, namesOption, SIGN, VERSION, versionAt } from './optionNotation.ts';
import type { Recognise } from './recogniser.ts';
import { rustOption } from './rustOption.ts';
import { isName, namesVersion, sourcedIn } from './versionName.ts';

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
      ...(isText ? [...besideName(document, index), ...rustOption(document, index)] : []),
      ...(sourced && namesVersion(scalar, sourced) ? ofNamed(scalar.value) : []),
    ];
    return spans.map(({ from, to }) => {
      return { kind: 'variable' as const, scalar, from, to, edition: 'by-tag' as const, onlyIfVersion: true as const };
    });
  });
};

/** Ahead of anything dearer: a version in quotes, behind a sign, or the whole value. */
const HINT = /(?:^|["'`= ])v?[01]\.\d/;

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

const ALONE = new RegExp(String.raw`^\s*${VERSION}\s*,?\s*$`, 'd');

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

/** `Option("v0.50.1"`, `Field(default="v0.50.1"`, `Annotated[...] = "v0.50.1"`. */
const ARGUMENTS = [`^[\\w.]{1,60}\\(\\s{0,9}${VERSION}`, `\\b${SIGN}${VERSION}`, `\\]\\s{0,9}=\\s{0,9}${VERSION}`].map(
  (form) => new RegExp(form, 'd'),
);

/** What a name for the version is set to by a call or with a type: `metabase_version: str = Field("v0.50.1")`. */
function ofNamed(value: string): readonly Span[] {
  if (value.length > LONGEST) return [];
  return ARGUMENTS.flatMap((form) => versionAt(value, form.exec(value)?.indices?.groups?.version)).slice(0, 1);
}
