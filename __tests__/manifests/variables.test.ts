import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/manifests/template.ts';
import { scanFiles } from './inMemoryTree.ts';
import { type Example, single, testExamples } from './recognisers/tables.ts';

const OSS = ['v0.50.1', 'v0.64.1.5'] as const;
/** `${text}`, written so that nobody takes it for a template of this file. */
const braces = (text: string) => `\${${text}}`;

function compose(title: string, image: string, pin: string, change: readonly [string, string]): Example {
  return single(title, 'compose.yaml', `image: ${image}\n`, `1:${pin} variable image`, change);
}

describe('a variable with a default in place', () => {
  testExamples([
    compose('colon and dash', `metabase/metabase:${braces('X:-v0.50.1')}`, '31 v0.50.1', OSS),
    compose('dash alone', `metabase/metabase:${braces('X-v0.50.1')}`, '30 v0.50.1', OSS),
    compose('quoted', `"metabase/metabase:${braces('MB_VERSION:-v0.50.1')}"`, '41 v0.50.1', OSS),
    compose('nested defaults', `metabase/metabase:${braces(`X:-${braces('Y:-v0.50.1')}`)}`, '36 v0.50.1', OSS),
    compose('a v in front', `metabase/metabase:v${braces('X:-0.50.1')}`, '32 0.50.1', ['0.50.1', '0.64.1.5']),
    compose('the edition in front', `metabase/metabase:v0.${braces('X:-50.1')}`, '34 50.1', ['50.1', '64.1.5']),
    compose('a rolling end', `metabase/metabase:v0.${braces('X:-61.1')}.x`, '34 61.1', ['61.1', '64.1']),
    compose('a rolling end of a major', `metabase/metabase:v0.${braces('X:-61')}.x`, '34 61', ['61', '64']),
    compose('a rolling default', `metabase/metabase-enterprise:${braces('X:-v1.61.x')}`, '42 v1.61.x', [
      'v1.61.x',
      'v1.64.x',
    ]),
    compose('an image in a nested default', braces(`A:-${braces('B:-metabase/metabase:v0.50.1')}`), '36 v0.50.1', OSS),
    single(
      'in the address of a JAR',
      'a.sh',
      `get https://downloads.metabase.com/v${braces('X:-0.50.1')}/metabase.jar\n`,
      '1:42 0.50.1 variable ',
      ['0.50.1', '0.64.1.5'],
    ),
    single(
      'in Helm values',
      'values.yaml',
      `repository: metabase/metabase\ntag: ${braces('X:-v0.50.1')}\n`,
      '2:11 v0.50.1 variable tag',
      OSS,
    ),
    single(
      'in FROM',
      'Dockerfile',
      `FROM metabase/metabase:${braces('X:-v0.50.1')}\n`,
      '1:29 v0.50.1 variable FROM',
      OSS,
    ),
  ]);
});

function defined(
  title: string,
  files: Record<string, string>,
  pin: string,
  file: string,
  change: readonly [string, string],
): Example {
  const after = { [file]: (files[file] ?? '').replace(...change) };
  return { title, files, pins: [pin], after };
}

describe('a variable that is set elsewhere', () => {
  testExamples([
    defined(
      'in the .env beside a Compose file',
      {
        'a/compose.yaml': `image: metabase/metabase:${braces('MB')}\n`,
        'a/.env': 'X=1\nMB=v0.50.1\n',
        '.env': 'MB=v0.38.1\n',
      },
      'a/.env:2:4 v0.50.1 variable MB',
      'a/.env',
      OSS,
    ),
    defined(
      'in .env with quotes and a comment',
      { 'compose.yaml': 'image: metabase/metabase:$MB\n', '.env': 'export MB = "v0.50.1" # now\n' },
      '.env:1:14 v0.50.1 variable MB',
      '.env',
      OSS,
    ),
    defined(
      'in .env twice: the last one counts',
      { 'compose.yaml': 'image: metabase/metabase:$MB\n', '.env': 'MB=v0.38.1\r\nMB=v0.50.1\r\n' },
      '.env:2:4 v0.50.1 variable MB',
      '.env',
      OSS,
    ),
    defined(
      'without its v',
      { 'compose.yaml': `image: metabase/metabase:v${braces('MB:?not set')}\n`, '.env': 'MB=0.50.1\n' },
      '.env:1:4 0.50.1 variable MB',
      '.env',
      ['0.50.1', '0.64.1.5'],
    ),
    defined(
      'as two parts of a template',
      { 'compose.yaml': `image: metabase/metabase:v0.${braces('MB')}.x\n`, '.env': 'MB=50.1\n' },
      '.env:1:4 50.1 variable MB',
      '.env',
      ['50.1', '64.1'],
    ),
    defined(
      'with an empty default',
      { 'compose.yaml': `image: metabase/metabase:${braces('MB:-')}\n`, '.env': 'MB=v0.50.1\n' },
      '.env:1:4 v0.50.1 variable MB',
      '.env',
      OSS,
    ),
    defined(
      'for Helm-like keys',
      { 'a.yaml': `repository: metabase/metabase\ntag: ${braces('MB')}\n`, '.env': 'MB=v0.50.1\n' },
      '.env:1:4 v0.50.1 variable MB',
      '.env',
      OSS,
    ),
    defined(
      'through another variable',
      { 'compose.yaml': `image: metabase/metabase:${braces('A')}\n`, '.env': `B=0.50.1\nA=v${braces('B')}\n` },
      '.env:1:3 0.50.1 variable B',
      '.env',
      ['0.50.1', '0.64.1.5'],
    ),
    defined(
      'in the same env file',
      { '.env': `MB=v0.50.1\nIMAGE=metabase/metabase:${braces('MB')}\n` },
      '.env:1:4 v0.50.1 variable MB',
      '.env',
      OSS,
    ),
    defined(
      'in .env of a folder above',
      { 'a/b/compose.yaml': 'image: metabase/metabase:$MB\n', '.env': 'MB=v0.50.1\n' },
      '.env:1:4 v0.50.1 variable MB',
      '.env',
      OSS,
    ),
    defined(
      'in the same script',
      { 'a.sh': 'X=v0.50.1\ndocker run metabase/metabase:$X\n' },
      'a.sh:1:3 v0.50.1 variable X',
      'a.sh',
      OSS,
    ),
    defined(
      'by an ARG ahead of FROM',
      { Dockerfile: `ARG MB=v0.50.1\nFROM metabase/metabase:${braces('MB')}\n` },
      'Dockerfile:1:8 v0.50.1 variable ARG.MB',
      'Dockerfile',
      OSS,
    ),
    defined(
      'by an ARG with quotes',
      { Dockerfile: `ARG MB="v0.50.1"\nFROM metabase/metabase:$MB\n` },
      'Dockerfile:1:9 v0.50.1 variable ARG.MB',
      'Dockerfile',
      OSS,
    ),
    defined(
      'by an ARG with single quotes',
      { Dockerfile: `ARG A=1 MB='0.50.1'\nFROM metabase/metabase:v$MB\n` },
      'Dockerfile:1:13 0.50.1 variable ARG.MB',
      'Dockerfile',
      ['0.50.1', '0.64.1.5'],
    ),
    defined(
      'by ENV, for curl',
      {
        Dockerfile: `FROM x\nENV MB=0.50.1\nRUN curl -o /m.jar https://downloads.metabase.com/v${braces('MB')}/metabase.jar\n`,
      },
      'Dockerfile:2:8 0.50.1 variable ENV.MB',
      'Dockerfile',
      ['0.50.1', '0.64.1.5'],
    ),
    defined(
      'by ENV in the old form',
      { Dockerfile: 'FROM x\nENV MB v0.50.1\nADD https://downloads.metabase.com/$MB/metabase.jar /\n' },
      'Dockerfile:2:8 v0.50.1 variable ENV.MB',
      'Dockerfile',
      OSS,
    ),
    defined(
      'by the ARG of its own stage',
      { Dockerfile: 'ARG MB=v0.38.1\nFROM x\nARG MB=v0.50.1\nADD https://downloads.metabase.com/$MB/metabase.jar /\n' },
      'Dockerfile:3:8 v0.50.1 variable ARG.MB',
      'Dockerfile',
      OSS,
    ),
    defined(
      'by a global ARG that the stage takes up',
      { Dockerfile: 'ARG MB=v0.50.1\nFROM x\nARG MB\nADD https://downloads.metabase.com/$MB/metabase.jar /\n' },
      'Dockerfile:1:8 v0.50.1 variable ARG.MB',
      'Dockerfile',
      OSS,
    ),
    defined(
      'by the last ARG ahead of the place',
      { Dockerfile: 'ARG MB=v0.38.1\nARG MB=v0.50.1\nFROM metabase/metabase:$MB\nARG MB=v0.39.1\n' },
      'Dockerfile:2:8 v0.50.1 variable ARG.MB',
      'Dockerfile',
      OSS,
    ),
    {
      title: 'and has a default too: both are pins',
      files: { 'compose.yaml': `image: metabase/metabase:${braces('MB:-v0.38.2')}\n`, '.env': 'MB=v0.50.1\n' },
      pins: ['.env:1:4 v0.50.1 variable MB', 'compose.yaml:1:32 v0.38.2 variable image'],
      after: { 'compose.yaml': `image: metabase/metabase:${braces('MB:-v0.64.1.5')}\n`, '.env': 'MB=v0.64.1.5\n' },
    },
  ]);

  it('is one pin that knows every place that uses it', async () => {
    const { pins } = await scanFiles({
      'compose.yaml': 'a:\n  image: metabase/metabase:$MB\nb:\n  image: docker.io/metabase/metabase:$MB\n',
      '.env': 'MB=v0.50.1\n',
    });
    expect(pins).toHaveLength(1);
    expect(pins[0]?.usedBy).toEqual([
      { file: 'compose.yaml', line: 2, column: 28, start: 30, end: 33 },
      { file: 'compose.yaml', line: 4, column: 38, start: 74, end: 77 },
    ]);
  });

  it('is followed along a chain with all its users', async () => {
    const { pins } = await scanFiles({ 'compose.yaml': 'image: metabase/metabase:$A\n', '.env': 'A=$B\nB=v0.50.1\n' });
    expect(pins.map(({ file, line, usedBy }) => [file, line, usedBy.map((use) => `${use.file}:${use.line}`)])).toEqual([
      ['.env', 2, ['compose.yaml:1', '.env:1']],
    ]);
  });
});

describe('the pieces of a template', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['v0.50.1', ['v0.50.1']],
    ['$X', ['<X>']],
    ['v$X.x', ['v', '<X>', '.x']],
    ['$X1$Y_2', ['<X1>', '<Y_2>']],
    [braces('X'), ['<X>']],
    [`a${braces('X:-b')}c`, ['a', '<X=b>', 'c']],
    [braces('X-'), ['<X=>']],
    [braces('X:?why'), ['<X>']],
    [braces('X:+b'), ['<X>']],
    [braces(`X:-a${braces('Y:-b')}`), [`<X=a${braces('Y:-b')}>`]],
    ['$$X', ['$$X']],
    ['$$$X', ['$$', '<X>']],
    ['$1', ['$1']],
    ['$', ['$']],
    [`\${X`, [`\${X`]],
    [`\${}`, [`\${}`]],
    [`v\${{ env.X }}`, ['v', '<X>']],
  ])('of %j are %j', (value, wanted) => {
    const told = piecesOf(value).map((piece) => {
      if (piece.kind === 'literal') return value.slice(piece.from, piece.to);
      return `<${piece.name}${piece.fallback ? `=${value.slice(piece.fallback.from, piece.fallback.to)}` : ''}>`;
    });
    expect(told).toEqual(wanted);
  });
});
