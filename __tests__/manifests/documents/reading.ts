import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Document,
  printPath,
  type ReadDocument,
  rangeOf,
  type Scalar,
  SyntaxFault,
} from '../../../src/manifests/documents/document.ts';

/** Path, value, and the text at the value's range; no text where the value can't be spliced as a whole. */
export type Row = readonly [path: string, value: string, slice: string | undefined];

export function rowsOf(read: ReadDocument, text: string): Row[] {
  return read(text).scalars.map((scalar) => {
    const range = rangeOf(scalar, 0, scalar.value.length);
    return [printPath(scalar.path), scalar.value, range && text.slice(range.start, range.end)];
  });
}

/** The text in the file at the place of `part` of the value. */
export function sliceOf(text: string, scalar: Scalar | undefined, part: string): string | undefined {
  const from = scalar?.value.indexOf(part) ?? -1;
  if (!scalar || from === -1) throw new Error(`no ${part} in the value`);
  const range = rangeOf(scalar, from, from + part.length);
  return range && text.slice(range.start, range.end);
}

/** The longest ranges of the value that can be spliced. */
export function runsOf(scalar: Scalar): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let from = 0;
  while (from < scalar.value.length) {
    let to = from + 1;
    if (!rangeOf(scalar, from, to)) {
      from = to;
      continue;
    }
    while (to < scalar.value.length && joins(scalar, to)) to += 1;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}

function joins(scalar: Scalar, unit: number): boolean {
  return rangeOf(scalar, unit - 1, unit + 1) !== undefined;
}

/** What holds for every document: exact ranges, in the order of the text, without overlap. */
export function expectExact(text: string, document: Document): void {
  let behind = 0;
  for (const scalar of document.scalars) {
    expect(typeof scalar.source === 'number' || scalar.source.length === scalar.value.length).toBe(true);
    for (const [from, to] of runsOf(scalar)) {
      const range = rangeOf(scalar, from, to);
      if (!range) throw new Error('a run has a range');
      expect(text.slice(range.start, range.end)).toBe(scalar.value.slice(from, to));
      expect(range.start).toBeGreaterThanOrEqual(behind);
      behind = range.end;
    }
  }
}

/** Reads text that may be anything: exact if it reads, and nothing but a fault if it doesn't. */
export function expectExactOrFault(text: string, read: ReadDocument): void {
  try {
    expectExact(text, read(text));
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    expect(error.line).toBeGreaterThanOrEqual(1);
    expect(error.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
  }
}

export function faultOf(read: ReadDocument, text: string): SyntaxFault {
  try {
    read(text);
  } catch (error) {
    if (error instanceof SyntaxFault) return error;
    throw error;
  }
  throw new Error('no fault');
}

/** Strings of all kinds, and examples with a piece taken out, doubled, or replaced. */
export function anyText(examples: readonly string[]): fc.Arbitrary<string> {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'aA0.-_:#&*!|>%@`\'"\\{}[],=?$<~/ \t\r\n\uFEFF') }),
  );
  const mutated = fc
    .tuple(fc.constantFrom(...examples), fc.nat(), fc.nat(20), noise, fc.boolean())
    .map(([example, at, length, piece, isKept]) => {
      const from = at % (example.length + 1);
      return example.slice(0, from) + piece + example.slice(isKept ? from : from + length);
    });
  return fc.oneof(noise, mutated);
}

export const MEBIBYTE = 1024 * 1024;
