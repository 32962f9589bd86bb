import { type Found, matching, matchingFile, type Notation, parts, type Span } from './notation.ts';
import { LANGUAGES } from './notationsOfLanguages.ts';

export type { Found, Notation, Span };

/** No reference is longer; without a bound each opening sign of a hostile file would cost the whole rest. */
const LONGEST = 300;

/**
 * The first that fits wins, so longer signs come first: GitHub `${{ env.X }}`; Jinja, Helm, Go `{{ .Values.x }}`; make,
 * Azure, Kubernetes `$(X)` and a shell's `$(cat file)`; CapRover `$$cap_x`; shell, Compose, Docker, HCL, Nix,
 * CloudFormation `${X:-y}` and `${var.x}`; shell `$X`; Circle `<< parameters.x >>`; ARM `'{0}', parameters('x')` and
 * `', parameters('x')`; `' + x` of many languages; PHP `{$x}`; Python `{x}`.
 */
export const NOTATIONS: readonly Notation[] = [
  { opens: '${{', read: (value, at, to) => readExpression(value, at, to, 3, '}}') },
  { opens: '{{', read: (value, at, to) => readExpression(value, at, to, 2, '}}') },
  { opens: '$(', read: readParenthesis },
  { opens: '`cat ', read: matchingFile(/`cat\s+(?<name>[\w./-]{1,200})`/y) },
  { opens: '$$cap_', read: matching(/\$\$(?<name>cap_\w+)/y) },
  { opens: '${', read: readBraces },
  { opens: '$env:', read: matching(/\$env:(?<name>\w+)/y) },
  { opens: '"$', read: matching(/"\$\{?(?<name>[A-Za-z_]\w{0,100})\}?"/y) },
  { opens: '%', read: matching(/%(?<name>[A-Za-z_]\w{0,100})%/y) },
  ...LANGUAGES,
  { opens: '$', read: matching(/\$(?<name>[A-Za-z_]\w*)/y) },
  { opens: '<<', read: (value, at, to) => readExpression(value, at, to, 2, '>>') },
  { opens: '{0}', read: matching(/\{0\}'\s*,\s*(?:parameters|variables)\('(?<name>\w+)'\)/y) },
  { opens: "'", read: matching(/'\s*,\s*(?:parameters|variables)\('(?<name>\w+)'\)/y) },
  { opens: "'", read: matching(/'\s*\+\s*(?<name>[A-Za-z_][\w.]*)/y) },
  { opens: '"', read: matching(/"\s*\+\s*(?<name>[A-Za-z_][\w.]*)/y) },
  { opens: '{$', read: matching(/\{\$(?<name>[A-Za-z_]\w{0,100})\}/y) },
  { opens: '{', read: matching(/\{(?<name>[A-Za-z_][\w.]*)\}/y) },
];

const BRACED = /\$\{(?<name>\w{1,200}(?:\.[\w-]+|\[\w+\]|\["[^"]*"\])*)(?<operator>:?[-=]|:(?=v?[01]\.\d))?/y;

/** `${X}`, `${X:-default}`, `${X:=default}`, `${process.env.X || 'default'}`, `${X-default}`, `${X:?message}`, Spring's `${X:v0.50.1}`, `${var.x}`, `${local.x[var.y]}`. */
function readBraces(value: string, at: number, to: number): Found | undefined {
  BRACED.lastIndex = at;
  const { name, operator } = BRACED.exec(value)?.groups ?? {};
  const from = BRACED.lastIndex;
  const close = name === undefined ? -1 : closingSign(value, at + 1, Math.min(to, at + LONGEST), '{}');
  if (name === undefined || close === -1) return undefined;
  if (operator !== undefined) return { names: parts(name), to: close + 1, fallback: { from, to: close } };
  const isMap = value[from] === '[' ? ({ isMap: true } as const) : {};
  return { names: parts(name), to: close + 1, ...isMap, ...defaultIn(value, from, close) };
}

function closingSign(value: string, open: number, to: number, [opens, closes]: string): number {
  let depth = 0;
  for (let at = open; at < to; at++) {
    if (value[at] === opens) depth++;
    else if (value[at] === closes && --depth === 0) return at;
  }
  return -1;
}

/** A file, below the folder of the script or of a variable: `cat "$(dirname "$0")/version"`, `cat "$BP_DIR/version"`. */
const FILE = /^(?:(?:shell\s+)?cat\s+|<\s*)["']?(?:\$\([^()]{1,80}\)\/|\$\{?\w{1,60}\}?\/)?(?<file>[\w./-]+)["']?$/;

/** `$(X)`, and `$(shell cat file)`, `$(cat file)`, `$(<file)` for a file that holds the version. */
function readParenthesis(value: string, at: number, to: number): Found | undefined {
  const end = closingSign(value, at + 1, Math.min(to, at + LONGEST), '()');
  if (end === -1) return undefined;
  const close = end - at;
  const inside = value.slice(at + 2, end).trim();
  const file = FILE.exec(inside)?.groups?.file;
  if (file !== undefined) return { names: [file], to: at + close + 1, isFile: true };
  return /^[A-Za-z_]\w*$/.test(inside) ? { names: [inside], to: at + close + 1 } : undefined;
}

const DEFAULT = /(?:\bdefault\s*\(?\s*|(?:\|\||\?\?)\s*)(["'])(?<text>[^"']*)\1/;

/** `{{ name }}`, `{{ .Values.a.b | default "v0.50.1" }}`, `${{ inputs.tag || 'v0.50.1' }}`. */
function readExpression(value: string, at: number, to: number, sign: number, close: string): Found | undefined {
  const length = value.slice(at, Math.min(to, at + LONGEST)).indexOf(close);
  if (length === -1) return undefined;
  const inside = value.slice(at + sign, at + length);
  const name = /^-?\s*(?:user\s+`|[.$]*)\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_]\w*)*)/.exec(inside)?.[1];
  if (!name) return undefined;
  return { names: parts(name), to: at + length + close.length, ...defaultIn(value, at + sign, at + length) };
}

/** What an expression falls back to. */
function defaultIn(value: string, start: number, end: number): Pick<Found, 'fallback'> {
  const fallback = DEFAULT.exec(value.slice(start, end));
  const text = fallback?.groups?.text;
  if (!fallback || text === undefined) return {};
  const from = start + fallback.index + fallback[0].length - 1 - text.length;
  return { fallback: { from, to: from + text.length } };
}
