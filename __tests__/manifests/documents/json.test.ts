import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/manifests/documents/document.ts';
import { readJson } from '../../../src/manifests/documents/json.ts';
import { anyText, expectExact, expectExactOrFault, faultOf, MEBIBYTE, type Row, rowsOf, sliceOf } from './reading.ts';

const IMAGE = 'metabase/metabase:v0.50.1';

const EXAMPLES: readonly (readonly [title: string, text: string, rows: readonly Row[]])[] = [
  ['nothing', '', []],
  ['an object', `{"a": {"image": "${IMAGE}"}}`, [['a.image', IMAGE, IMAGE]]],
  [
    'arrays',
    '["a", ["b", {"c": "d"}]]',
    [
      ['[0]', 'a', 'a'],
      ['[1][0]', 'b', 'b'],
      ['[1][1].c', 'd', 'd'],
    ],
  ],
  [
    'numbers as they are written',
    '{"a": 1.50, "b": -1E+2}',
    [
      ['a', '1.50', '1.50'],
      ['b', '-1E+2', '-1E+2'],
    ],
  ],
  ['no booleans and nulls', '{"a": true, "b": null}', []],
  ['an empty string', '{"a": ""}', [['a', '', '']]],
  [
    'comments and trailing commas',
    '// x\n{"a": "b", /* "c": "d" */ "e": ["f",],}\n',
    [
      ['a', 'b', 'b'],
      ['e[0]', 'f', 'f'],
    ],
  ],
  ['a byte order mark', '\uFEFF{"a": "b"}', [['a', 'b', 'b']]],
  ['CRLF', '{\r\n\t"a": "b"\r\n}\r\n', [['a', 'b', 'b']]],
  [
    'escapes',
    '{"a": "b\\nc", "d\\u0065": "f\\/g"}',
    [
      ['a', 'b\nc', undefined],
      ['de', 'f/g', undefined],
    ],
  ],
  [
    'duplicate keys',
    '{"a": "b", "a": "c"}',
    [
      ['a', 'b', 'b'],
      ['a', 'c', 'c'],
    ],
  ],
  ['a lone string', '"a"', [['', 'a', 'a']]],
];

const FAULTS: readonly (readonly [title: string, text: string, message: string, line: number])[] = [
  ['an open object', '{"a": "b"\n', 'close brace expected', 1],
  ['an open string', '{\n"a": "b\n}', 'unexpected end of string', 2],
  ['a missing comma', '{"a": 1\n"b": 2}', 'comma expected', 2],
  ['YAML', 'a: b\n', 'invalid symbol', 1],
  ['a second value', '{}\n{}', 'end of file expected', 2],
];

describe('readJson', () => {
  it.each(EXAMPLES)('reads %s', (_title, text, rows) => {
    expect(rowsOf(readJson, text)).toEqual(rows);
  });

  it.each(FAULTS)('finds fault with %s', (_title, text, message, line) => {
    expect(faultOf(readJson, text)).toMatchObject({ message, line });
  });

  it('places what stands between escapes', () => {
    const text = `{"a": "\\u0041\\"${IMAGE}\\\\n"}`;
    const [scalar] = readJson(text).scalars;
    expect(scalar?.value).toBe(`A"${IMAGE}\\n`);
    expect(sliceOf(text, scalar, IMAGE)).toBe(IMAGE);
    expect(sliceOf(text, scalar, '"')).toBeUndefined();
    expect(sliceOf(text, scalar, `"${IMAGE}`)).toBeUndefined();
    expect(sliceOf(text, scalar, 'n')).toBe('n');
  });

  it('tells siblings from others', () => {
    const [a, c, d, f] = readJson('{"a": 1, "b": {"c": 2}, "d": 3, "e": [4]}').scalars.map(({ parent }) => parent);
    expect(a).toBe(d);
    expect(new Set([a, c, f]).size).toBe(3);
  });
});

function leavesOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'number') return [JSON.stringify(node)];
  return node && typeof node === 'object' ? Object.values(node).flatMap(leavesOf) : [];
}

describe('readJson on generated documents', () => {
  const indentation = fc.constantFrom('', ' ', '  ', '\t', '\n', '\r\n');

  it('reads back what was written, at exact ranges', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), indentation, (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const document = readJson(text);
        expectExact(text, document);
        expect(document.scalars.map((scalar) => scalar.value)).toEqual(leavesOf(JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('can splice every unit that is written without an escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const [scalar] = readJson(JSON.stringify([value])).scalars;
        if (!scalar) throw new Error('no scalar');
        const spliceable = [...scalar.value].filter((_, unit) => rangeOf(scalar, unit, unit + 1)).length;
        const escaped = [...value].filter((unit) => JSON.stringify(unit).length !== unit.length + 2).length;
        expect(spliceable).toBeGreaterThanOrEqual([...value].length - escaped);
      }),
    );
  });

  it('throws nothing but faults', () => {
    const examples = EXAMPLES.map(([, text]) => text);
    fc.assert(
      fc.property(anyText(examples), (text) => expectExactOrFault(text, readJson)),
      { numRuns: 5000 },
    );
  });
});

describe('readJson on hostile text', () => {
  it.each(['[', '{"a":'])('calls a million levels of %j too deep', (piece) => {
    expect(faultOf(readJson, piece.repeat(1_000_000)).message).toBe('nested too deeply');
  });

  it.each(['[', '{"a":'])('gets through 10,000 levels of %j', (piece) => {
    expect(faultOf(readJson, piece.repeat(10_000))).toBeDefined();
  });

  it.each(['x', '\\n', '\\u0041'])('reads a string of 1 MiB of %j', (unit) => {
    const text = `["${unit.repeat(MEBIBYTE / unit.length)}"]`;
    expect(readJson(text).scalars).toHaveLength(1);
  });
});
