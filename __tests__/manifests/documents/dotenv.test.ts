import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDotenv } from '../../../src/manifests/documents/dotenv.ts';
import { anyText, expectExact, MEBIBYTE, type Row, rowsOf, sliceOf } from './reading.ts';

const EXAMPLES: readonly (readonly [title: string, text: string, rows: readonly Row[]])[] = [
  ['nothing', '', []],
  [
    'assignments',
    'A=b\nC_1=d=e\n',
    [
      ['A', 'b', 'b'],
      ['C_1', 'd=e', 'd=e'],
    ],
  ],
  ['no final newline', 'A=b', [['A', 'b', 'b']]],
  [
    'CRLF',
    'A=b\r\nC="d"\r\n',
    [
      ['A', 'b', 'b'],
      ['C', 'd', 'd'],
    ],
  ],
  ['a byte order mark', '\uFEFFA=b\n', [['A', 'b', 'b']]],
  [
    'export and spaces',
    'export A=b\n  export\tC = d \n',
    [
      ['A', 'b', 'b'],
      ['C', 'd', 'd'],
    ],
  ],
  [
    'quotes',
    'A="b c"\nD=\'e "f"\'\nG=`h`\n',
    [
      ['A', 'b c', 'b c'],
      ['D', 'e "f"', 'e "f"'],
      ['G', 'h', 'h'],
    ],
  ],
  [
    'empty values',
    'A=\nB=""\nC= # d\n',
    [
      ['A', '', ''],
      ['B', '', ''],
      ['C', '', ''],
    ],
  ],
  [
    'comments',
    '# A=b\n\n  # C=d\nE=f # g\nH="i" # "j"\nK=l#m\n',
    [
      ['E', 'f', 'f'],
      ['H', 'i', 'i'],
      ['K', 'l#m', 'l#m'],
    ],
  ],
  ['a number sign between quotes', 'A="b # c" # d\n', [['A', 'b # c', 'b # c']]],
  [
    'escapes between double quotes only',
    'A="b\\nc"\nD=\'e\\nf\'\nG=h\\ni\nJ="k\\l"\n',
    [
      ['A', 'b\nc', undefined],
      ['D', 'e\\nf', 'e\\nf'],
      ['G', 'h\\ni', 'h\\ni'],
      ['J', 'k\\l', 'k\\l'],
    ],
  ],
  [
    'quotes over lines',
    'A="b\nc"\nD=e\n',
    [
      ['A', 'b\nc', 'b\nc'],
      ['D', 'e', 'e'],
    ],
  ],
  [
    'a quote that does not close',
    'A="b\nC=d\nE="f"\n',
    [
      ['A', '"b', '"b'],
      ['C', 'd', 'd'],
      ['E', 'f', 'f'],
    ],
  ],
  ['a value that goes on behind its quote', 'A="b"c\n', [['A', '"b"c', '"b"c']]],
  ['no other lines', 'A: b\nC\n=d\n1=2\necho $E\n', []],
];

describe('readDotenv', () => {
  it.each(EXAMPLES)('reads %s', (_title, text, rows) => {
    expect(rowsOf(readDotenv, text)).toEqual(rows);
  });

  it('places what stands between escapes', () => {
    const text = 'A="\\"v0.50.1\\n"\n';
    expect(sliceOf(text, readDotenv(text).scalars[0], 'v0.50.1')).toBe('v0.50.1');
  });
});

describe('readDotenv on generated documents', () => {
  const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,9}$/);
  const line = fc.oneof(
    fc.tuple(name, fc.stringMatching(/^[a-z0-9:./-]*$/)).map(([key, value]) => ({ text: `${key}=${value}`, value })),
    fc.tuple(name, fc.stringMatching(/^[ a-z#'`\n]*$/)).map(([key, value]) => ({ text: `${key} = "${value}"`, value })),
    fc
      .tuple(name, fc.stringMatching(/^[ a-z#"`\\]*$/))
      .map(([key, value]) => ({ text: `export ${key}='${value}'`, value })),
  );
  const tail = fc.constantFrom('', ' ', ' # comment', '\t#');

  it('reads back what was written, at exact ranges', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, tail)), fc.constantFrom('\n', '\r\n', '\n\n', '\n#x\n'), (lines, eol) => {
        const text = lines.map(([each, end]) => each.text + end).join(eol);
        const values = lines.map(([each]) => each.value);
        expect(rowsOf(readDotenv, text).map(([, value, slice]) => [value, slice])).toEqual(
          values.map((value) => [value, value]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws', () => {
    const examples = EXAMPLES.map(([, text]) => text);
    fc.assert(
      fc.property(anyText(examples), (text) => expectExact(text, readDotenv(text))),
      { numRuns: 5000 },
    );
  });
});

describe('readDotenv on hostile text', () => {
  it.each(['x', ' ', '\\', '"', ' #'])('reads a line of 1 MiB of %j', (unit) => {
    const text = unit.repeat(MEBIBYTE / unit.length);
    for (const opening of ['A=', 'A="', '']) expectExact(opening + text, readDotenv(opening + text));
  });

  it('reads 100,000 quotes that do not close', () => {
    expect(readDotenv("A='b\n".repeat(100_000)).scalars).toHaveLength(100_000);
  });
});
