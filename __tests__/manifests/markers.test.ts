import { describe, expect, it } from 'vitest';
import { readMarkers } from '../../src/manifests/markers.ts';
import { type Files, scanFiles } from './inMemoryTree.ts';
import { single, testExamples } from './recognisers/tables.ts';

const IMAGE = 'image: metabase/metabase:v0.50.1';

/** The lines with a pin, as `2 oss`, and the numbers of those that are hidden. */
function told(text: string): [pinned: string[], hidden: number[]] {
  const lines = text.split('\n');
  const { pinned, ignores } = readMarkers(lines);
  const numbers = lines.map((_, index) => index + 1);
  return [pinned.map(({ line, edition }) => `${line} ${edition}`), numbers.filter(ignores)];
}

describe('the comments of a file', () => {
  it.each<[string, string, string[], number[]]>([
    ['none', 'a\nb', [], []],
    ['an edition on the line', 'a # metabase-upgrade: oss', ['1 oss'], []],
    ['the other edition on the line', 'a\nb // metabase-upgrade: enterprise', ['2 enterprise'], []],
    ['an edition above the line', '# metabase-upgrade: oss\na', ['2 oss'], []],
    ['an edition above the line, indented', 'a\n\t // metabase-upgrade: oss\nb', ['3 oss'], []],
    ['no blank behind the colon', 'a # metabase-upgrade:oss', ['1 oss'], []],
    ['words around it', 'a # see metabase-upgrade: oss (ours)', ['1 oss'], []],
    ['a line to ignore', 'a # metabase-upgrade: ignore\nb', [], [1]],
    ['a line to ignore, said above it', '; metabase-upgrade: ignore\na\nb', [], [2]],
    [
      'a block to ignore',
      'a\n# metabase-upgrade: ignore-start\nb\nc\n# metabase-upgrade: ignore-end\nd',
      [],
      [3, 4, 5],
    ],
    ['a block without an end', 'a\n# metabase-upgrade: ignore-start\nb\nc', [], [3, 4]],
    [
      'two blocks',
      '# metabase-upgrade: ignore-start\na\n# metabase-upgrade: ignore-end\nb\n# metabase-upgrade: ignore-start\nc',
      [],
      [2, 3, 6],
    ],
    ['a file to ignore, wherever it is said', 'a\nb\n# metabase-upgrade: ignore-file', [], [1, 2, 3]],
    ['a pin and a line to ignore', 'a # metabase-upgrade: oss\nb # metabase-upgrade: ignore', ['1 oss'], [2]],
    ['an unknown word', 'a # metabase-upgrade: pro', [], []],
    ['a longer word', 'a # metabase-upgrade: ignore-all\nb # metabase-upgrade: ossified', [], []],
    ['another name', 'a # metabase: oss', [], []],
    ['an address of the project', 'uses: metabase-upgrade/metabase-upgrade@v1', [], []],
  ])('say: %s', (_title, text, pinned, hidden) => {
    expect(told(text)).toEqual([pinned, hidden]);
  });

  it.each([
    ['a shell, YAML, TOML', '# metabase-upgrade: oss'],
    ['many languages', '// metabase-upgrade: oss'],
    ['ini files', '; metabase-upgrade: oss'],
    ['SQL and Lua', '-- metabase-upgrade: oss'],
    ['a block comment', '/* metabase-upgrade: oss */'],
    ['XML', '<!-- metabase-upgrade: oss -->'],
    ['Helm', '{{- /* metabase-upgrade: oss */ -}}'],
    ['Jinja', '{# metabase-upgrade: oss #}'],
    ['a batch file', 'REM metabase-upgrade: oss'],
    ['TeX and Erlang', '% metabase-upgrade: oss'],
  ])('speak for the next line when they stand alone, as in %s', (_title, line) => {
    expect(told(`  ${line}\na`)).toEqual([['2 oss'], []]);
    expect(told(`a ${line}\nb`)).toEqual([['1 oss'], []]);
  });
});

describe('a version that a comment declares', () => {
  testExamples([
    single('a tag', 'a.yaml', 'bi: {release: v0.50.1} # metabase-upgrade: oss\n', '1:15 v0.50.1 marker ', [
      'v0.50.1',
      'v0.64.1.5',
    ]),
    single('a tag without its v', 'a.ini', 'bi=1.50.1.2 ; metabase-upgrade: enterprise\n', '1:4 1.50.1.2 marker ', [
      '1.50.1.2',
      '1.64.1.5',
    ]),
    single(
      'a bare number, on the line below',
      'a.txt',
      '# metabase-upgrade: oss\nrelease is 50.1\n',
      '2:12 50.1 marker ',
      ['50.1', '64.1.5'],
    ),
    single(
      'a bare number of Enterprise',
      'a.txt',
      'release 50.1.2 # metabase-upgrade: enterprise\n',
      '1:9 50.1.2 marker ',
      ['50.1.2', '64.1.5'],
    ),
    single('a rolling number', 'a.txt', 'release 61.x # metabase-upgrade: oss\n', '1:9 61.x marker ', ['61.x', '64.x']),
    single(
      'behind a port and a year',
      'a.txt',
      'run 3000 2024 v0.50.1 # metabase-upgrade: oss\n',
      '1:15 v0.50.1 marker ',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single('behind numbers of other things', 'a.txt', 'pg 16-64 50.1 # metabase-upgrade: oss\n', '1:10 50.1 marker ', [
      '50.1',
      '64.1.5',
    ]),
    single('in JSON with comments', 'a.jsonc', '{"bi": "50.1" // metabase-upgrade: oss\n}\n', '1:9 50.1 marker ', [
      '50.1',
      '64.1.5',
    ]),
  ]);

  it('keeps the kind that it has without the comment', async () => {
    const { pins } = await scanFiles({ 'a.yaml': `${IMAGE} # metabase-upgrade: oss\n` });
    expect(pins.map(({ kind, text }) => [kind, text])).toEqual([['image-tag', 'v0.50.1']]);
  });

  it.each<[string, string, string[]]>([
    ['of the other edition', 'release v1.50.1 # metabase-upgrade: oss\n', ['edition-mismatch v1.50.1']],
    ['that is none', 'release 2024 # metabase-upgrade: oss\n', ['unknown-tag 2024']],
    ['of a line without a release', 'release 99.x # metabase-upgrade: oss\n', ['unknown-line 99.x']],
    ['where there is no number', 'release latest # metabase-upgrade: oss\n', ['no-version ']],
    ['below the last line', 'a\n# metabase-upgrade: oss', ['no-version ']],
  ])('is no pin when it is one %s', async (_title, text, wanted) => {
    const { pins, skipped } = await scanFiles({ 'a.txt': text });
    expect(pins).toEqual([]);
    expect(skipped.map(({ reason, text: found }) => `${reason} ${found}`)).toEqual(wanted);
  });
});

describe('what a comment hides', () => {
  const rows: readonly (readonly [title: string, files: Files])[] = [
    ['a pin on the line', { 'a.yaml': `${IMAGE} # metabase-upgrade: ignore\n` }],
    ['a pin below the line', { 'a.yaml': `# metabase-upgrade: ignore\n${IMAGE}\n` }],
    [
      'pins of a block',
      { 'a.sh': `# metabase-upgrade: ignore-start\n${IMAGE}\n${IMAGE}\n# metabase-upgrade: ignore-end\n` },
    ],
    ['pins of a file', { 'a.yaml': `# metabase-upgrade: ignore-file\na: {${IMAGE}}\nb: {${IMAGE}}\n` }],
    ['a floating tag', { 'a.yaml': 'image: metabase/metabase:latest # metabase-upgrade: ignore\n' }],
    [
      'the place that sets a variable',
      { 'a.yaml': 'image: metabase/metabase:$X\n', '.env': 'X=v0.50.1 # metabase-upgrade: ignore\n' },
    ],
    ['a declared pin', { 'a.txt': '# metabase-upgrade: ignore-file\nrelease 50.1 # metabase-upgrade: oss\n' }],
  ];
  it.each(rows)('is %s', async (_title, files) => {
    expect(await scanFiles(files)).toEqual({ pins: [], sdks: [], skipped: [] });
  });

  it('is nothing but that', async () => {
    const text = `a:\n  ${IMAGE} # metabase-upgrade: ignore\nb:\n  ${IMAGE}\n`;
    const { pins, skipped } = await scanFiles({ 'a.yaml': text });
    expect(pins.map(({ line }) => line)).toEqual([4]);
    expect(skipped).toEqual([]);
  });

  it('is hidden in its own file alone: a variable is moved where it is set, whoever uses it', async () => {
    const { pins } = await scanFiles({
      'a.yaml': 'image: metabase/metabase:$X # metabase-upgrade: ignore\n',
      '.env': 'X=v0.50.1\n',
    });
    expect(pins.map(({ file }) => file)).toEqual(['.env']);
  });
});
