import { describe, expect, it } from 'vitest';
import { compareScans } from '../../src/planning/compare.ts';
import { violationsOf } from '../../src/planning/violations.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';

async function judged(before: Files, after: Files) {
  const [old, now] = await Promise.all([scanFiles(before), scanFiles(after)]);
  return violationsOf(compareScans(old, now), SNAPSHOT);
}

async function told(before: Files, after: Files): Promise<string[]> {
  const found = await judged(before, after);
  return found.map(({ kind, severity, file, line, column }) => `${severity} ${kind} ${file}:${line}:${column}`);
}

/** Files with a version and a checksum, the checksum made of one letter. */
type Make = (tag: string, letter: string) => Files;
const sum = (letter: string) => letter.repeat(64);
const jar = (tag: string) => `https://downloads.metabase.com/${tag}/metabase.jar`;

const KINDS: readonly (readonly [title: string, make: Make, stayed: string])[] = [
  [
    'an option of ADD',
    (tag, letter) => ({ Dockerfile: `FROM alpine:3.20\nADD --checksum=sha256:${sum(letter)} ${jar(tag)} /app/\n` }),
    'error checksum Dockerfile:2:23',
  ],
  [
    'an ARG beside that of the version',
    (tag, letter) => ({
      Dockerfile: `FROM alpine:3.20\nARG METABASE_VERSION=${tag}\nARG METABASE_SHA256=${sum(letter)}\n`,
    }),
    'error checksum Dockerfile:3:21',
  ],
  [
    'the default of a variable',
    (tag, letter) => ({
      'get.sh': `metabase_version=\${MB:-${tag}}\nmetabase_sha256=\${SUM:-${sum(letter)}}\n`,
    }),
    'error checksum get.sh:2:24',
  ],
  [
    'beside the use of a version of another file',
    (tag, letter) => ({
      'group_vars/all.yml': `metabase_version: ${tag}\n`,
      'site.yml': `- get_url:\n    url: ${jar('{{ metabase_version }}')}\n    checksum: sha256:${sum(letter)}\n`,
    }),
    'error checksum site.yml:3:22',
  ],
  [
    'an option of an artifact of Nomad',
    (tag, letter) => ({
      'bi.nomad': `artifact {\n  source = "${jar(tag)}"\n  options {\n    checksum = "sha256:${sum(letter)}"\n  }\n}\n`,
    }),
    'error checksum bi.nomad:4:24',
  ],
  [
    'a line of Homebrew',
    (tag, letter) => ({
      'metabase.rb': `class Metabase < Formula\n  url "${jar(tag)}"\n  sha256 "${sum(letter)}"\nend\n`,
    }),
    'error checksum metabase.rb:3:11',
  ],
  [
    'in the script that fetches it',
    (tag, letter) => ({
      Dockerfile: `FROM alpine:3.20\nRUN wget ${jar(tag)} && \\\n    echo "${sum(letter)}  metabase.jar" | sha256sum -c\n`,
    }),
    'error checksum Dockerfile:3:11',
  ],
  [
    'in a script that fetches more, which may be of that',
    (tag, letter) => ({
      Dockerfile: `FROM alpine:3.20\nRUN wget ${jar(tag)} https://example.com/tini && echo "${sum(letter)} tini" | sha256sum -c\n`,
    }),
    'warning checksum Dockerfile:2:97',
  ],
  [
    'a commit, which may be of anything',
    (tag, letter) => ({ 'kondo.sh': `metabase_tag="${tag}"\nmetabase_sha="${letter.repeat(40)}"\n` }),
    'warning checksum kondo.sh:2:15',
  ],
  [
    'a digest of which nothing tells the image',
    (tag, letter) => ({ '.env': `METABASE_VERSION=${tag}\nMETABASE_DIGEST=sha256:${sum(letter)}\n` }),
    'error checksum .env:2:24',
  ],
];

describe.each(KINDS)('a checksum: %s', (_title, make, stayed) => {
  it('is told when it stays and its version moves', async () => {
    expect(await told(make('v0.57.1', 'a'), make('v0.57.20', 'a'))).toEqual([stayed]);
  });

  it.each([
    ['moves with its version', 'v0.57.20', 'b'],
    ['moves alone', 'v0.57.1', 'b'],
    ['stays with its version', 'v0.57.1', 'a'],
  ])('is right when it %s', async (_how, tag, letter) => {
    expect(await told(make('v0.57.1', 'a'), make(tag, letter))).toEqual([]);
  });
});

describe('a checksum that stays', () => {
  const vars = (tag: string, more: string): Files => ({ 'vars.yml': `metabase_version: ${tag}\n${more}\n` });

  it('is the same in capitals', async () => {
    const [small, large] = [`metabase_sha256: ${sum('a')}`, `metabase_sha256: ${sum('A')}`];
    expect(await told(vars('v0.57.1', small), vars('v0.57.20', large))).toEqual(['error checksum vars.yml:2:18']);
  });

  it('is only warned of where another one beside the version moved', async () => {
    const both = (letter: string) => `checksum: ${sum(letter)}\nmetabase_md5: ${'c'.repeat(32)}`;
    expect(await told(vars('v0.57.1', both('a')), vars('v0.57.20', both('b')))).toEqual([
      'warning checksum vars.yml:3:15',
    ]);
  });

  it('is told beside what else is wrong with the move', async () => {
    const held = `metabase_sha256: ${sum('a')}`;
    expect(await told(vars('v0.57.20', held), vars('v0.50.36', held))).toEqual([
      'error downgrade vars.yml:1:19',
      'error checksum vars.yml:2:18',
    ]);
  });

  it('is told once for an edition that is switched at its version, too', async () => {
    const held = (tag: string): Files => ({
      'vars.yml': `metabase_version: ${tag}\nurl: ${jar(tag)}\nchecksum: ${sum('a')}\n`,
    });
    expect(await told(held('v0.57.20'), held('v1.57.20'))).toEqual(['error checksum vars.yml:3:11']);
  });

  it.each([
    ['is that of another thing', `tini_sha256: ${sum('a')}`],
    ['is of another version, further down', `a: 1\nb: 2\nc: 3\nd: 4\nchecksum: ${sum('a')}`],
    ['is no checksum', 'checksum: none'],
    ['does not exist', 'other: 1'],
  ])('is no matter when it %s', async (_title, more) => {
    expect(await told(vars('v0.57.1', more), vars('v0.57.20', more))).toEqual([]);
  });

  it('is no matter when the version is written in another form only', async () => {
    const held = `metabase_sha256: ${sum('a')}`;
    expect(await told(vars('v0.57.20', held), vars('0.57.20', held))).toEqual([]);
  });

  it('says what moved, where, and what to do', async () => {
    const held = `metabase_sha256: ${sum('a')}\nmetabase_digest: sha256:${sum('c')}`;
    const found = await judged(vars('v0.57.1', held), vars('v0.57.20', held));
    expect(found.map(({ message }) => message)).toEqual([
      'The version moved from v0.57.1 to v0.57.20 (vars.yml:1) and the checksum beside it stayed: it is that of the former file, so that the new one is refused. Put the checksum of v0.57.20 there.',
      'The version moved from v0.57.1 to v0.57.20 (vars.yml:1) and the digest beside it stayed: it is that of the former image, which is what runs if it is used. Put the digest of v0.57.20 there.',
    ]);
  });
});
