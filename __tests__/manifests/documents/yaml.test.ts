import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, Document as YamlDocument } from 'yaml';
import { rangeOf, SyntaxFault } from '../../../src/manifests/documents/document.ts';
import { readYaml } from '../../../src/manifests/documents/yaml.ts';
import { anyText, expectExact, expectExactOrFault, faultOf, MEBIBYTE, type Row, rowsOf, sliceOf } from './reading.ts';

const IMAGE = 'metabase/metabase:v0.50.1';

const EXAMPLES: readonly (readonly [title: string, text: string, rows: readonly Row[]])[] = [
  ['nothing', '', []],
  ['comments only', '# image: a\n', []],
  ['a mapping', `a:\n  image: ${IMAGE}\n`, [['a.image', IMAGE, IMAGE]]],
  ['no final newline', 'a: b', [['a', 'b', 'b']]],
  ['a byte order mark', '\uFEFFa: b\n', [['a', 'b', 'b']]],
  [
    'a byte order mark ahead of a list',
    '\uFEFF- a: b\n  c: d\n',
    [
      ['[0].a', 'b', 'b'],
      ['[0].c', 'd', 'd'],
    ],
  ],
  ['a byte order mark ahead of a directive', '\uFEFF%YAML 1.2\n--- a\n', [['', 'a', 'a']]],
  ['a lone scalar', 'v1\n', [['', 'v1', 'v1']]],
  [
    'CRLF',
    'a: b\r\nc: "d"\r\n',
    [
      ['a', 'b', 'b'],
      ['c', 'd', 'd'],
    ],
  ],
  ['trailing comment', 'a: b # c\n', [['a', 'b', 'b']]],
  ['tabs', 'a:\tb\tc\t\n', [['a', 'b\tc', 'b\tc']]],
  [
    'lists',
    '- a\n- - b\n  - c: d\n',
    [
      ['[0]', 'a', 'a'],
      ['[1][0]', 'b', 'b'],
      ['[1][1].c', 'd', 'd'],
    ],
  ],
  [
    'flow',
    '{a: [b, "c", {d: e}], f}',
    [
      ['a[0]', 'b', 'b'],
      ['a[1]', 'c', 'c'],
      ['a[2].d', 'e', 'e'],
    ],
  ],
  [
    'numbers as they are written',
    'a: 0.50.1\nb: 1.50\nc: 0x1F\n1: 2\n',
    [
      ['a', '0.50.1', '0.50.1'],
      ['b', '1.50', '1.50'],
      ['c', '0x1F', '0x1F'],
      ['1', '2', '2'],
    ],
  ],
  [
    'booleans',
    'a: true\nb: no\n',
    [
      ['a', 'true', 'true'],
      ['b', 'no', 'no'],
    ],
  ],
  ['nulls', 'a:\nb: ~\nc: null\nd: # e\n-1: NULL\n', []],
  [
    'quoted nulls',
    'a: ""\nb: \'\'\nc: "null"\nd: !!str null\n',
    [
      ['a', '', ''],
      ['b', '', ''],
      ['c', 'null', 'null'],
      ['d', 'null', 'null'],
    ],
  ],
  [
    'quotes',
    'a: "b"\nc: \'d\'\n"e": f\n',
    [
      ['a', 'b', 'b'],
      ['c', 'd', 'd'],
      ['e', 'f', 'f'],
    ],
  ],
  [
    'escapes',
    "a: \"b\\tc\"\nd: 'e''f'\n",
    [
      ['a', 'b\tc', undefined],
      ['d', "e'f", undefined],
    ],
  ],
  ['a plain fold', 'a: b\n  c\n\n\n  d\n', [['a', 'b c\n\nd', undefined]]],
  ['a fold at the margin', 'b\nc\n', [['', 'b c', undefined]]],
  ['a literal block of one line', 'a: |-\n  b c\n', [['a', 'b c', 'b c']]],
  ['a literal block of one line with its end', 'a: |\n  b c\n', [['a', 'b c\n', 'b c\n']]],
  ['a literal block', 'a: |\n  b\n  c\n', [['a', 'b\nc\n', undefined]]],
  ['an indented literal block', 'a: |2+\n    b\n   c\n\n', [['a', '  b\n c\n\n', undefined]]],
  ['a folded block', 'a: >-\n  b\n  c\n', [['a', 'b c', undefined]]],
  [
    'an empty block',
    'a: |-\nb: c\n',
    [
      ['a', '', undefined],
      ['b', 'c', 'c'],
    ],
  ],
  [
    'documents',
    'a: b\n---\na: c\n...\n---\n- d\n',
    [
      ['a', 'b', 'b'],
      ['a', 'c', 'c'],
      ['[0]', 'd', 'd'],
    ],
  ],
  [
    'anchors and aliases',
    'a: &x\n  b: c\nd: *x\ne: &y f\ng: [*y]\n',
    [
      ['a.b', 'c', 'c'],
      ['e', 'f', 'f'],
    ],
  ],
  [
    'merge keys',
    'a: &x {b: c}\nd:\n  <<: *x\n  e: f\n',
    [
      ['a.b', 'c', 'c'],
      ['d.e', 'f', 'f'],
    ],
  ],
  ['an alias without an anchor', 'a: *nowhere\nb: c\n', [['b', 'c', 'c']]],
  [
    'tags',
    'a: !Ref b\nc: !Sub "d"\ne: !vault |\n  f\ng: !!int 1\nh: !Join [i]\nj: !x!y k\n',
    [
      ['a', 'b', 'b'],
      ['c', 'd', 'd'],
      ['e', 'f\n', 'f\n'],
      ['g', '1', '1'],
      ['h[0]', 'i', 'i'],
      ['j', 'k', 'k'],
    ],
  ],
  ['sets and ordered maps', 'a: !!set {b, c}\nd: !!omap [e: f]\n', [['d[0].e', 'f', 'f']]],
  [
    'duplicate keys',
    'a: b\na: c\n',
    [
      ['a', 'b', 'b'],
      ['a', 'c', 'c'],
    ],
  ],
  [
    'keys that are no strings',
    '? [a, b]\n: c\n? d\n: e\n',
    [
      ['[a, b]', 'c', 'c'],
      ['d', 'e', 'e'],
    ],
  ],
  ['a version directive', '%YAML 1.1\n---\na: yes\n', [['a', 'yes', 'yes']]],
];

const FAULTS: readonly (readonly [title: string, text: string, line: number])[] = [
  ['an open quote', 'a: b\nc: "d\n', 2],
  ['an open list', 'a: [b,\n', 1],
  ['a template', 'a: b\n{{- if .c }}\nd: e\n{{- end }}\n', 2],
  ['a mapping in a value', 'a: b: secret\n', 1],
  ['a tab as indentation', 'a:\n\tb: c\n', 2],
];

const PARTS: readonly (readonly [title: string, text: string, part: string, slice: string | undefined])[] = [
  ['a line of a literal block', `a: |\n  one\n  run ${IMAGE}\n`, IMAGE, IMAGE],
  ['a line of a CRLF literal block', `a: |\r\n  one\r\n  run ${IMAGE}\r\n`, IMAGE, IMAGE],
  ['lines of a CRLF literal block', 'a: |\r\n  one\r\n  two\r\n', 'one\ntwo', undefined],
  ['a line of a deeper literal block', `- a: |2\n     ${IMAGE}\n    b\n`, IMAGE, IMAGE],
  ['a literal block at the margin', `--- |\n${IMAGE}\nb\n`, IMAGE, IMAGE],
  ['a line of a folded block', `a: >\n  one\n\n    two\n  run ${IMAGE} now\n`, IMAGE, IMAGE],
  ['lines of a folded block', 'a: >\n  one\n  two\n', 'one two', undefined],
  ['a later line of a plain scalar', `a: one\n  run ${IMAGE}\n`, IMAGE, IMAGE],
  ['behind an escape', `a: "\\x41\\u0042\\U0001F600\\n${IMAGE}\\t"\n`, IMAGE, IMAGE],
  ['an escape itself', 'a: "b\\tc"\n', '\t', undefined],
  ['an escape for itself', 'a: "b\\"c"\n', '"', undefined],
  ['behind an escaped line break', `a: "b \\\n  ${IMAGE} \\\n  c"\n`, IMAGE, IMAGE],
  ['behind a doubled quote', `a: 'b''${IMAGE}'\n`, IMAGE, IMAGE],
  ['a doubled quote', "a: 'b''c'\n", "'", undefined],
  ['behind a fold between quotes', `a: 'b \n\n  ${IMAGE}\n  c'\n`, IMAGE, IMAGE],
  ['behind a CRLF fold between quotes', `a: "b\r\n \t ${IMAGE}\r\n "\r\n`, IMAGE, IMAGE],
  ['the space of a fold', 'b\nc\n', ' ', undefined],
];

describe('readYaml', () => {
  it.each(EXAMPLES)('reads %s', (_title, text, rows) => {
    expect(rowsOf(readYaml, text)).toEqual(rows);
    expectExact(text, readYaml(text));
  });

  it.each(PARTS)('places %s', (_title, text, part, slice) => {
    expect(sliceOf(text, readYaml(text).scalars[0], part)).toBe(slice);
  });

  it.each(FAULTS)('finds fault with %s', (_title, text, line) => {
    const fault = faultOf(readYaml, text);
    expect(fault.line).toBe(line);
    expect(fault.message).not.toMatch(/\n|secret/);
  });

  it('tells siblings from others, across documents', () => {
    const parents = readYaml('a: 1\nb: {c: 2, d: 3}\ne: 4\n---\na: 5\n---\n6\n---\n7\n').scalars.map((s) => s.parent);
    const [a, c, d, e, other, six, seven] = parents;
    expect([a, c]).toEqual([e, d]);
    expect(new Set([a, c, other, six, seven]).size).toBe(5);
  });
});

const leaf = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'ab:#\'"\\ \t\n-') }),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom(IMAGE, `x\n  ${IMAGE} y\n\nz`, 'true', '1.50', ''),
);
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), tie('node'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).node;
const style = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  lineWidth: fc.constantFrom(0, 20, 40, 80),
  minContentWidth: fc.constantFrom(0, 20),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  doubleQuotedAsJSON: fc.boolean(),
  doubleQuotedMinMultiLineLength: fc.constantFrom(0, 40),
  singleQuote: fc.constantFrom(true, false, null),
  blockQuote: fc.constantFrom<boolean | 'literal' | 'folded'>(true, false, 'literal', 'folded'),
  indentSeq: fc.boolean(),
} as const);

/** The values as the parser itself gives them; undefined where the text doesn't parse, for then it was written wrongly. */
function valuesOf(text: string): string[] | undefined {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { schema: 'failsafe', uniqueKeys: false });
  return document.errors.length === 0 ? leavesOf(document.toJS()) : undefined;
}

function leavesOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return Object.values(node as object).flatMap(leavesOf);
}

describe('readYaml on generated documents', () => {
  const eol = fc.constantFrom('\n', '\r\n');

  it('reads back what was written, at exact ranges', () => {
    fc.assert(
      fc.property(tree, style, eol, fc.constantFrom('', '\uFEFF'), (node, options, lineBreak, mark) => {
        const text = mark + new YamlDocument(node).toString(options).replaceAll('\n', lineBreak);
        const values = valuesOf(text);
        fc.pre(values !== undefined);
        const document = readYaml(text);
        expectExact(text, document);
        const isWritten = (value: string) => !/^(?:~|null|Null|NULL)?$/.test(value);
        expect(document.scalars.map(({ value }) => value).filter(isWritten)).toEqual(values?.filter(isWritten));
      }),
      { numRuns: 1000 },
    );
  });

  it('can splice every word that is written without escapes', () => {
    const words = fc.array(fc.constantFrom('ab', IMAGE, "'", '\n', '\n ', '\n\n', '  '), { maxLength: 20 });
    fc.assert(
      fc.property(words, style, eol, (parts, options, lineBreak) => {
        const text = new YamlDocument([parts.join(' ')]).toString(options).replaceAll('\n', lineBreak);
        fc.pre(!text.includes('\\') && valuesOf(text) !== undefined);
        for (const scalar of readYaml(text).scalars) {
          for (const { index, 0: word } of scalar.value.matchAll(/ab|metabase\S*/g)) {
            const range = rangeOf(scalar, index, index + word.length);
            if (!range) throw new Error(`${word} can't be spliced`);
            const edited = `${text.slice(0, range.start)}cd${text.slice(range.end)}`;
            const value = `${scalar.value.slice(0, index)}cd${scalar.value.slice(index + word.length)}`;
            expect(readYaml(edited).scalars.map((each) => each.value)).toEqual([value]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('throws nothing but faults', () => {
    const examples = [...EXAMPLES, ...PARTS].map(([, text]) => text);
    fc.assert(
      fc.property(anyText(examples), (text) => expectExactOrFault(text, readYaml)),
      { numRuns: 5000 },
    );
  });
});

describe('readYaml on hostile text', () => {
  it.each(['[', '- ', '{a: ', '? ', '"', '- [{'])('gets through 10,000 times %j', (piece) => {
    expect(faultOf(readYaml, piece.repeat(10_000))).toBeDefined();
  });

  it.each(['[', '- '])('calls 10,000 levels of %j too deep', (piece) => {
    expect(faultOf(readYaml, piece.repeat(10_000)).message).toBe('nested too deeply');
  });

  it.each(['"', "'", '[]', '{}', '[', '{{ ', '&a ', '!a ', '*a ', ': '])(
    'stops early at 1 MiB of %j in a line',
    (piece) => {
      const text = `a: b\nc: d ${piece.repeat(MEBIBYTE / piece.length)}\n`;
      expect(() => readYaml(`a: b\nc: ${text}`)).toThrow(SyntaxFault);
    },
  );

  it('reads many brackets and values of a line that closes them', () => {
    const list = JSON.stringify(Array.from({ length: 5000 }, (_, index) => ({ a: `v${index}` })));
    expect(readYaml(`a: ${list}\n`).scalars).toHaveLength(5000);
  });

  it('says where a line has too much', () => {
    expect(faultOf(readYaml, `a: b\nc: [x, y]\n${'- '.repeat(2000)}`)).toMatchObject({
      message: 'nested too deeply',
      line: 3,
    });
  });

  it.each(['a: ', 'a: "', 'a: |\n ', 'a: >\n '])('reads a line of 1 MiB behind %j', (opening) => {
    const closing = opening.endsWith('"') ? '"' : '';
    for (const unit of ['x', 'x ', "x''", '\\\\ ']) {
      const text = opening + unit.repeat(MEBIBYTE / unit.length) + closing;
      expect(readYaml(text).scalars).toHaveLength(1);
    }
  });

  it('reads 1 MiB of white space between quotes', () => {
    expect(readYaml(`a: "${' \t'.repeat(MEBIBYTE / 2)}\n \\ ${' '.repeat(MEBIBYTE)}b"`).scalars).toHaveLength(1);
  });

  it('reads an alias bomb without lighting it', () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(10)}]`,
    );
    expect(rowsOf(readYaml, `a0: &a0 boom\n${levels.join('\n')}\n`)).toEqual([['a0', 'boom', 'boom']]);
  });

  it('reads 10,000 documents', () => {
    const { scalars } = readYaml('a: b\n---\n'.repeat(10_000));
    expect(scalars).toHaveLength(10_000);
    expect(new Set(scalars.map(({ parent }) => parent)).size).toBe(10_000);
  });
});
