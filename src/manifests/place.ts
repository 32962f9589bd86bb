import type { Range } from './documents/document.ts';
import type { Place } from './pin.ts';

/** Line and column (UTF-16, from 1) of a range; `\n`, `\r\n` and `\r` end a line. */
export function placeOf(file: string, text: string, range: Range): Place {
  const before = text.slice(0, range.start);
  const breaks = [...before.matchAll(/\r\n|\n|\r/g)];
  const last = breaks.at(-1);
  const column = range.start - (last ? last.index + last[0].length : 0) + 1;
  return { file, line: breaks.length + 1, column, ...range };
}
