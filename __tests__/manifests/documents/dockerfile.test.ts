import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDockerfile } from '../../../src/manifests/documents/dockerfile.ts';
import { anyText, expectExact, expectExactOrFault, faultOf, MEBIBYTE, type Row, rowsOf, sliceOf } from './reading.ts';

const IMAGE = 'metabase/metabase:v0.50.1';

const EXAMPLES: readonly (readonly [title: string, text: string, rows: readonly Row[]])[] = [
  ['nothing', '', []],
  ['comments only', '# FROM a\n', []],
  ['FROM', `FROM ${IMAGE}\n`, [['FROM', IMAGE, IMAGE]]],
  ['no final newline', `FROM ${IMAGE}`, [['FROM', IMAGE, IMAGE]]],
  ['a byte order mark', `\uFEFFFROM ${IMAGE}\n`, [['FROM', IMAGE, IMAGE]]],
  [
    'CRLF',
    `FROM ${IMAGE}\r\nRUN a\r\n`,
    [
      ['FROM', IMAGE, IMAGE],
      ['RUN', 'a', 'a'],
    ],
  ],
  ['a platform and a stage name', `FROM --platform=$BUILDPLATFORM ${IMAGE} AS b\n`, [['FROM', IMAGE, IMAGE]]],
  ['a digest', `FROM ${IMAGE}@sha256:ab\n`, [['FROM', `${IMAGE}@sha256:ab`, `${IMAGE}@sha256:ab`]]],
  ['variables', 'FROM a:$V-b\n', [['FROM', 'a:$V-b', 'a:$V-b']]],
  [
    'lower case',
    `arg V=1\nfrom ${IMAGE} as b\nrun c\n`,
    [
      ['ARG.V', '1', '1'],
      ['FROM', IMAGE, IMAGE],
      ['RUN', 'c', 'c'],
    ],
  ],
  ['FROM over lines', `FROM \\\n  # b\n  ${IMAGE} \\\n  AS b\n`, [['FROM', IMAGE, IMAGE]]],
  [
    'an escape directive',
    `# escape=\`\nFROM \`\n  ${IMAGE}\nRUN a \`\n  b\n`,
    [
      ['FROM', IMAGE, IMAGE],
      ['RUN', 'a `\n  b', 'a `\n  b'],
    ],
  ],
  [
    'an escape directive behind a byte order mark',
    '\uFEFF# escape=`\r\nRUN a `\r\n  b\r\n',
    [['RUN', 'a `\r\n  b', 'a `\r\n  b']],
  ],
  [
    'ARG',
    'ARG A=b\nARG C="d"\nARG E=\'f\' G=h\nARG I\nARG J=\n',
    [
      ['ARG.A', 'b', 'b'],
      ['ARG.C', 'd', 'd'],
      ['ARG.E', 'f', 'f'],
      ['ARG.G', 'h', 'h'],
      ['ARG.J', '', ''],
    ],
  ],
  [
    'a stray escape, behind which there is nothing to be read twice',
    'ENV A=b C="d e" \\\t a\nENV H=i\n',
    [
      ['ENV.A', 'b', 'b'],
      ['ENV.C', 'd e', 'd e'],
      ['ENV.H', 'i', 'i'],
    ],
  ],
  [
    'ENV',
    'ENV A=b C="d e" \\\n  F=g\nENV H i j\nENV K "l"\n',
    [
      ['ENV.A', 'b', 'b'],
      ['ENV.C', 'd e', 'd e'],
      ['ENV.F', 'g', 'g'],
      ['ENV.H', 'i j', 'i j'],
      ['ENV.K', 'l', 'l'],
    ],
  ],
  [
    'escapes',
    'ENV A="b\\"c" D=e\\ f\n',
    [
      ['ENV.A', 'b"c', undefined],
      ['ENV.D', 'e f', undefined],
    ],
  ],
  [
    'other instructions',
    'RUN --mount=type=cache a && b\nCMD ["c", "d"]\nCOPY --from=e f g\nHEALTHCHECK NONE\nUSER\n',
    [
      ['RUN', '--mount=type=cache a && b', '--mount=type=cache a && b'],
      ['CMD', '["c", "d"]', '["c", "d"]'],
      ['COPY', '--from=e f g', '--from=e f g'],
      ['HEALTHCHECK', 'NONE', 'NONE'],
    ],
  ],
  [
    'RUN over lines',
    'RUN a \\\n  # b\n\n  c\nUSER d\n',
    [
      ['RUN', 'a \\\n  # b\n\n  c', 'a \\\n  # b\n\n  c'],
      ['USER', 'd', 'd'],
    ],
  ],
  [
    'here-documents',
    'RUN <<EOF\nFROM a\nEOF\nUSER b\n',
    [
      ['RUN', '<<EOF\nFROM a\nEOF', '<<EOF\nFROM a\nEOF'],
      ['USER', 'b', 'b'],
    ],
  ],
  ['no labels', 'LABEL version=1\nMAINTAINER a\nUSER b\n', [['USER', 'b', 'b']]],
];

describe('readDockerfile', () => {
  it.each(EXAMPLES)('reads %s', (_title, text, rows) => {
    expect(rowsOf(readDockerfile, text)).toEqual(rows);
    expectExact(text, readDockerfile(text));
  });

  it('counts the build stages', () => {
    const { scalars } = readDockerfile('ARG A=b\nFROM c\nRUN d\nFROM e\nENV F=g H=i\n');
    expect(scalars.map(({ parent }) => parent)).toEqual([0, 1, 1, 2, 2, 2]);
  });

  it.each(['\\\n', '\\\r\n', '\\  \n'])('places what stands behind the continuation %j in a value', (continuation) => {
    const text = `ENV A="b ${continuation}${IMAGE} \\"c\\""\n`;
    expect(sliceOf(text, readDockerfile(text).scalars[0], IMAGE)).toBe(IMAGE);
  });

  it('finds fault with text that has no instruction', () => {
    const text = '# A title\n\nHow to build this image\n';
    expect(faultOf(readDockerfile, text)).toMatchObject({ message: 'no Dockerfile instruction', line: 3 });
  });
});

describe('readDockerfile on generated documents', () => {
  const gap = fc.constantFrom(' ', '  ', '\t', ' \\\n  ', ' \\\n# comment\n ');
  const word = fc.stringMatching(/^[a-z0-9./:_-]{1,20}$/);
  const keyword = (name: string) => fc.constantFrom(name, name.toLowerCase());
  const quote = fc.constantFrom('', '"', "'");
  const line = fc.oneof(
    fc
      .tuple(
        keyword('FROM'),
        gap,
        word.filter((image) => !image.startsWith('-')),
      )
      .map(([from, space, image]) => ({
        text: `${from}${space}${image}`,
        values: [image],
      })),
    fc.tuple(keyword('ARG'), gap, quote, word).map(([arg, space, mark, value]) => ({
      text: `${arg}${space}NAME=${mark}${value}${mark}`,
      values: [value],
    })),
    fc.tuple(keyword('ENV'), gap, quote, word, gap, word).map(([env, space, mark, first, between, second]) => ({
      text: `${env}${space}A=${mark}${first}${mark}${between}B=${second}`,
      values: [first, second],
    })),
    fc.tuple(keyword('RUN'), word, gap, word).map(([run, first, between, second]) => ({
      text: `${run} ${first}${between}${second}`,
      values: [`${first}${between}${second}`],
    })),
  );

  it('reads back what was written, at exact ranges', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\n\n', '\r\n', '\n# comment\n'), (lines, eol) => {
        const text = lines.map((each) => each.text).join(eol);
        const values = lines.flatMap((each) => each.values);
        expect(rowsOf(readDockerfile, text).map(([, value, slice]) => [value, slice])).toEqual(
          values.map((value) => [value, value]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('throws nothing but faults', () => {
    const examples = EXAMPLES.map(([, text]) => text);
    fc.assert(
      fc.property(anyText(examples), (text) => expectExactOrFault(text, readDockerfile)),
      { numRuns: 5000 },
    );
  });
});

describe('readDockerfile on hostile text', () => {
  it.each(['RUN ', 'ENV A=', 'ENV A="', 'FROM ', 'ARG A='])('reads a line of 1 MiB behind %j', (opening) => {
    expect(readDockerfile(opening + 'x'.repeat(MEBIBYTE)).scalars).toHaveLength(1);
  });

  it('reads 10,000 build stages', () => {
    expect(readDockerfile('FROM a\nRUN b\n'.repeat(10_000)).scalars).toHaveLength(20_000);
  });
});
