import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/manifests/documents/text.ts';
import { anyText, expectExact, MEBIBYTE, type Row, rowsOf } from './reading.ts';

const row = (line: string): Row => ['', line, line];
const set = (path: string, value: string): Row => [path, value, value];

const EXAMPLES: readonly (readonly [title: string, text: string, rows: readonly Row[]])[] = [
  ['nothing', '', []],
  ['lines', 'a\n  b \nc', [row('a'), row('  b '), row('c')]],
  ['all line ends', 'a\r\nb\rc\nd\r\n', [row('a'), row('b'), row('c'), row('d')]],
  ['a byte order mark', '\uFEFFa\n', [row('a')]],
  ['no blank lines', '\n \t\n\r\na\n', [row('a')]],
  ['no comments', '#!/bin/sh\n# a\n  // b\n; c\n-- d\n<!-- e -->\n/* f\n * g\n */\nh # i\n', [row('h')]],
  ['signs of a comment in a string', 'a "b # c" d\ne#f\n', [row('a "b # c" d'), row('e#f')]],
  ['arguments and cases', '  --set image.tag=v1\n*) a ;;\n', [row('  --set image.tag=v1'), row('*) a ;;')]],
  [
    'an assignment under its name',
    'X=v1\nexport Y="a b"\n  z := v2;\n$w = \'v3\',\nconst u: string = `v4`; // v5\nt: v6 # v7\n',
    [set('X', 'v1'), set('Y', 'a b'), set('z', 'v2'), set('w', 'v3'), set('u', 'v4'), set('t', 'v6')],
  ],
  [
    'an assignment to a part of something',
    "default['metabase']['version'] = 'v1'\nset[:metabase] = v2\n",
    [set('default.metabase.version', 'v1'), set('set.metabase', 'v2')],
  ],
  [
    'an assignment with a type',
    'param tag string = \'v1\'\nvar version string = "v2"\n',
    [set('tag', 'v1'), set('version', 'v2')],
  ],
  [
    'an assignment of more than a word as far as the line',
    'X=v1 y z\nY = f("v2")\n',
    [set('X', 'v1 y z'), set('Y', 'f("v2")')],
  ],
  ['no assignment in a comparison', 'if a == v1\nx =~ v2\n', [row('if a == v1'), row('x =~ v2')]],
  ['no assignment without a value', 'X=\ny:\n', [row('X='), row('y:')]],
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
        const read = linesOf(text)
          .filter(({ line }) => /^[\w$][^#/]*$/.test(line))
          .map(({ start, line }) => {
            const within = document.scalars.filter(
              ({ source }) => Number(source) >= start && Number(source) <= start + line.length,
            );
            return { line, within };
          });
        for (const { line, within } of read) {
          expect(within).toHaveLength(1);
          for (const { path, value } of within) {
            if (path.length === 0) expect(value).toBe(line);
            else expect(line).toContain(value);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['x', ' ', '\r', '-'])('reads 1 MiB of %j', (unit) => {
    const text = `${unit.repeat(MEBIBYTE)}x`;
    expectExact(text, readText(text));
  });
});

/** The lines with the offsets at which they start; a byte order mark belongs to none. */
function linesOf(text: string): { start: number; line: string }[] {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  return [...text.slice(from).matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({ start: index + from, line }));
}
