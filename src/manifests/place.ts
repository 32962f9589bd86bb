import type { Range } from './documents/document.ts';
import type { Place } from './pin.ts';

/** Offsets at which the lines of a text start; `\n`, `\r\n` and `\r` end a line. */
export type LineStarts = readonly number[];

export function lineStartsOf(text: string): LineStarts {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
}

/** A line by its number from 1, without its end; empty behind the last one. */
export function lineAt(file: { text: string; lineStarts: LineStarts }, line: number): { text: string; start: number } {
  const start = file.lineStarts[line - 1] ?? file.text.length;
  return { text: file.text.slice(start, file.lineStarts[line]).replace(/[\r\n]+$/, ''), start };
}

/** Line and column (UTF-16, from 1) of a range. */
export function placeOf(file: string, starts: LineStarts, range: Range): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= range.start) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: range.start - (starts[low] as number) + 1, ...range };
}
