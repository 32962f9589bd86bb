import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/manifests/documents/text.ts';
import { anyText, expectExact, MEBIBYTE, type Row, rowsOf } from './reading.ts';

const row = (line: string): Row => ['', line, line];

const EXAMPLES: readonly (readonly [title: string, text: string, rows: readonly Row[]])[] = [
  ['nothing', '', []],
  ['lines', 'a\n  b \nc', [row('a'), row('  b '), row('c')]],
  ['all line ends', 'a\r\nb\rc\nd\r\n', [row('a'), row('b'), row('c'), row('d')]],
  ['a byte order mark', '\uFEFFa\n', [row('a')]],
  ['no blank lines', '\n \t\n\r\na\n', [row('a')]],
  ['no comments', '#!/bin/sh\n# a\n  // b\n; c\n-- d\n<!-- e -->\n/* f\n * g\n */\nh # i\n', [row('h')]],
  ['signs of a comment in a string', 'a "b # c" d\ne#f\n', [row('a "b # c" d'), row('e#f')]],
  ['arguments and cases', '  --set image.tag=v1\n*) a ;;\n', [row('  --set image.tag=v1'), row('*) a ;;')]],
];

describe('readText', () => {
  it.each(EXAMPLES)('reads %s', (_title, text, rows) => {
    expect(rowsOf(readText, text)).toEqual(rows);
  });

  it('never throws, and leaves no line out but blank ones and comments', () => {
    fc.assert(
      fc.property(anyText(EXAMPLES.map(([, text]) => text)), (text) => {
        const document = readText(text);
        expectExact(text, document);
        const lines = text.split(/\r\n|\r|\n/).filter((line) => /^[\w$][^#/=:]*$/.test(line));
        expect(document.scalars.map(({ value }) => value)).toEqual(expect.arrayContaining(lines));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['x', ' ', '\r', '-'])('reads 1 MiB of %j', (unit) => {
    const text = `${unit.repeat(MEBIBYTE)}x`;
    expectExact(text, readText(text));
  });
});
