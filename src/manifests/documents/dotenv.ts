import type { ReadDocument, Scalar } from './document.ts';
import { type Rewriting, sourceOf } from './positions.ts';

const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/y;
const ESCAPES: Rewriting = { pattern: /\\[nrt"\\$]/g, units: () => 1 };
const DECODED: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r', '\\t': '\t' };

/** Reads an env file. Lines that are no assignment are passed over, as the programs that load such files do. */
export const readDotenv: ReadDocument = (text) => {
  const scalars: Scalar[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const name = nameAt(text, at);
    const found = name ? valueAt(text, ASSIGNMENT.lastIndex) : undefined;
    if (name && found) scalars.push({ path: [name], parent: 0, value: found.value, source: found.source });
    at = lineEnd(text, found?.end ?? at) + 1;
  }
  return { syntax: 'dotenv', scalars };
};

interface Found {
  readonly value: string;
  readonly source: Scalar['source'];
  /** Where the value ends, with its closing quote. */
  readonly end: number;
}

/** Leaves ASSIGNMENT.lastIndex at the value. */
function nameAt(text: string, at: number): string | undefined {
  ASSIGNMENT.lastIndex = at;
  return ASSIGNMENT.exec(text)?.[1];
}

function valueAt(text: string, start: number): Found {
  return quotedAt(text, start) ?? unquotedAt(text, start);
}

/** A quoted value may go on over lines, but only if its quote closes with nothing but a comment behind it. */
function quotedAt(text: string, start: number): Found | undefined {
  const quote = text[start];
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const close = closingQuote(text, start + 1, quote);
  if (close === -1) return undefined;
  const rest = text.slice(close + 1, lineEnd(text, close));
  if (!/^[ \t]*(?:#|\r?$)/.test(rest)) return undefined;
  const raw = text.slice(start + 1, close);
  if (quote !== '"') return { value: raw, source: start + 1, end: close + 1 };
  const value = raw.replace(ESCAPES.pattern, (written) => DECODED[written] ?? written.slice(1));
  return { value, source: sourceOf(text, start + 1, close, value, ESCAPES), end: close + 1 };
}

function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === quote) return at;
    if (quote === '"' && text[at] === '\\') at += 1;
  }
  return -1;
}

/** A `#` opens a comment only behind white space: `image#1` is a value. */
function unquotedAt(text: string, start: number): Found {
  const line = text.slice(start, lineEnd(text, start));
  const isBehindSpace = start > 0 && /[ \t]/.test(text[start - 1] ?? '');
  const comment = line.startsWith('#') && isBehindSpace ? 0 : line.search(/[ \t]#/);
  const value = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
  return { value, source: start, end: start + value.length };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
