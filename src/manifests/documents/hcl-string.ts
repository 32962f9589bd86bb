import type { Scalar } from './document.ts';
import type { Cursor } from './hcl-cursor.ts';
import { type Heredoc, type Quoted, takeHeredoc, takeQuoted } from './hcl-template.ts';
import { type Rewriting, sourceOf, verified } from './positions.ts';

/** A piece of a value, or all of it. */
export type Part = Pick<Scalar, 'value' | 'source'>;

const ESCAPES: Rewriting = {
  pattern: /\\(?:u.{4}|U.{8}|.)/g,
  units: (match) => decoded(match).length,
};
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const LARGEST_CODE_POINT = 0x10ffff;
const INDENT = /[^\S\n]*/y;

/** Reads a quoted string or a heredoc; undefined when neither starts here. */
export function readString(cursor: Cursor): Part | undefined {
  const quoted = takeQuoted(cursor);
  if (quoted) return quotedPart(cursor.text, quoted);
  const heredoc = takeHeredoc(cursor);
  return heredoc && heredocPart(cursor.text, heredoc);
}

/**
 * Code stays as it is, with the escapes in it. So do `$${` and `%%{`: decoded, they could no longer be told from
 * code.
 */
function quotedPart(text: string, { start, end, codes }: Quoted): Part {
  if (!text.slice(start, end).includes('\\')) return verbatim(text, start, end);
  const parts: Part[] = [];
  let at = start;
  for (const code of [...codes, { start: end, end }]) {
    const value = text.slice(at, code.start).replace(ESCAPES.pattern, decoded);
    parts.push({ value, source: sourceOf(text, at, code.start, value, ESCAPES) }, verbatim(text, code.start, code.end));
    at = code.end;
  }
  return joined(text, parts);
}

function decoded(match: string): string {
  const kind = match.charAt(1);
  if (kind !== 'u' && kind !== 'U') return CONTROLS[kind] ?? kind;
  const point = Number.parseInt(match.slice(2), 16);
  return point > LARGEST_CODE_POINT ? '\uFFFD' : String.fromCodePoint(point);
}

/** A heredoc has no escapes. Each line loses as much as the least indented one has; blank lines are left out of it. */
function heredocPart(text: string, { start, end, lines, isIndented }: Heredoc): Part {
  if (!isIndented) return verbatim(text, start, end);
  const indented = lines
    .map((line) => ({ line, indent: indentAt(text, line) }))
    .filter(({ line, indent }) => text[line + indent] !== '\n');
  const least = indented.reduce((smallest, { indent }) => Math.min(smallest, indent), Number.POSITIVE_INFINITY);
  const parts: Part[] = [];
  let at = start;
  for (const { line } of indented) {
    parts.push(verbatim(text, at, line));
    at = line + least;
  }
  return joined(text, [...parts, verbatim(text, at, end)]);
}

function indentAt(text: string, line: number): number {
  INDENT.lastIndex = line;
  return INDENT.exec(text)?.[0].length ?? 0;
}

function verbatim(text: string, start: number, end: number): Part {
  return { value: text.slice(start, end), source: start };
}

function joined(text: string, parts: readonly Part[]): Part {
  const value = parts.map((part) => part.value).join('');
  const positions = parts.flatMap(({ value: { length }, source }) =>
    typeof source === 'number' ? Array.from({ length }, (_, unit) => source + unit) : source,
  );
  return { value, source: verified(text, value, positions) };
}
