import type { Range } from './document.ts';
import type { Cursor } from './hcl-cursor.ts';

export interface Heredoc extends Range {
  /** Whether its indentation is no part of it: `<<-`. */
  readonly isIndented: boolean;
  /** Where its lines start, other than those within code. */
  readonly lines: readonly number[];
}

export interface Quoted extends Range {
  /** The interpolations and directives. */
  readonly codes: readonly Range[];
}

const OPENING = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;
const ESCAPE = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
const LINE = /[^\n]*/y;
const PLAIN_IN_QUOTES = /[^"\\$%\n]+/y;
const PLAIN_IN_HEREDOC = /[^$%\n]+/y;
const PLAIN_IN_CODE = /[^"{}<#/]+/y;

/** Passes a quoted string and says what stands between its quotes; undefined when none starts here. */
export function takeQuoted(cursor: Cursor): Quoted | undefined {
  if (!cursor.takes('"')) return undefined;
  const start = cursor.at;
  const codes: Range[] = [];
  for (;;) {
    cursor.take(PLAIN_IN_QUOTES);
    const end = cursor.at;
    if (cursor.takes('"')) return { start, end, codes };
    if (cursor.next === undefined || cursor.next === '\n') throw cursor.fault('closing quote expected');
    if (cursor.next === '\\') {
      if (cursor.take(ESCAPE) === undefined) throw cursor.fault('unknown escape');
    } else if (takesCode(cursor)) codes.push({ start: end, end: cursor.at });
  }
}

/** Passes a heredoc with its marker and says where its lines stand; undefined when none starts here. */
export function takeHeredoc(cursor: Cursor): Heredoc | undefined {
  const opening = cursor.take(OPENING);
  if (opening === undefined) return undefined;
  const marker = opening.replace(/^<<-?/, '').trim();
  const start = cursor.at;
  const lines: number[] = [];
  for (;;) {
    const line = cursor.at;
    const isMarker = cursor.take(LINE)?.trim() === marker;
    if (isMarker) return { start, end: line, isIndented: opening.startsWith('<<-'), lines };
    cursor.at = line;
    lines.push(line);
    while (!cursor.takes('\n')) {
      if (cursor.next === undefined) throw cursor.fault(`closing ${marker} expected`);
      if (cursor.take(PLAIN_IN_HEREDOC) === undefined) takesCode(cursor);
    }
  }
}

/** Passes `${...}` or `%{...}`; false when it was only a `$` or a `%`, or the escape `$${` or `%%{`. */
function takesCode(cursor: Cursor): boolean {
  const sign = cursor.next;
  if (cursor.takes(`${sign}${sign}{`)) return false;
  if (cursor.takes(`${sign}{`)) {
    cursor.deeper(() => skipToBrace(cursor));
    return true;
  }
  cursor.at += 1;
  return false;
}

/** Counts the braces only, as HCL's own scanner does, but not those in strings and comments. */
function skipToBrace(cursor: Cursor): void {
  for (let open = 1; open > 0; ) {
    cursor.take(PLAIN_IN_CODE);
    if (cursor.next === undefined) throw cursor.fault('"}" expected');
    if (takeQuoted(cursor) || takeHeredoc(cursor) || cursor.takesComment()) continue;
    if (cursor.next === '{') open += 1;
    if (cursor.next === '}') open -= 1;
    cursor.at += 1;
  }
}
