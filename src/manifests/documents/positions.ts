import type { Scalar } from './document.ts';

/** What a syntax writes differently from what it means: escapes and line folds. */
export interface Rewriting {
  /** Global; matches all that may be rewritten. */
  readonly pattern: RegExp;
  /** How many units of the value the match becomes; undefined when it stands for itself after all. */
  units(match: string): number | undefined;
}

/** The source of a value that is written in the file from `start` up to `end` (exclusive). */
export function sourceOf(text: string, start: number, end: number, value: string, rewriting: Rewriting) {
  if (isVerbatim(text, start, end, value)) return start;
  return verified(text, value, positions(text, start, end, rewriting));
}

/** Where each unit of a value stands; a character may be two of them. */
export function sourcesOf({ value, source }: Pick<Scalar, 'value' | 'source'>): readonly number[] {
  return typeof source === 'number' ? Array.from({ length: value.length }, (_, at) => source + at) : source;
}

function isVerbatim(text: string, start: number, end: number, value: string): boolean {
  return end - start === value.length && text.startsWith(value, start);
}

function positions(text: string, start: number, end: number, { pattern, units }: Rewriting): number[] {
  const found: number[] = [];
  let at = start;
  const copyUpTo = (stop: number) => {
    while (at < stop) found.push(at++);
  };
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const count = units(match[0]);
    if (count === undefined) continue;
    copyUpTo(start + match.index);
    for (let unit = 0; unit < count; unit += 1) found.push(Number.NaN);
    at += match[0].length;
  }
  copyUpTo(end);
  return found;
}

/**
 * The decoding is a library's and the positions are ours. Where the two disagree, the position gives way: a pin that
 * can't be spliced gets reported, while one that is spliced at a wrong offset breaks a deployment.
 */
export function verified(text: string, value: string, positions: readonly number[]): Scalar['source'] {
  if (positions.length !== value.length) return new Array<number>(value.length).fill(Number.NaN);
  const first = positions[0];
  const checked = positions.map((at, unit) => (text[at] === value[unit] ? at : Number.NaN));
  const isContiguous = first !== undefined && checked.every((at, unit) => at === first + unit);
  return isContiguous ? first : checked;
}
