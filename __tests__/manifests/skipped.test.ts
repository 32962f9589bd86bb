import { describe, expect, it } from 'vitest';
import type { SkipReason } from '../../src/manifests/pin.ts';
import { catalogueOf } from '../../src/metabase/catalogue.ts';
import { type Files, scanFiles } from './inMemoryTree.ts';

const DIGEST = `sha256:${'0f'.repeat(32)}`;
const braces = (text: string) => `\${${text}}`;
const MOVES = 'moves by itself from version to version. Pin an exact one, e.g. v0.63.18.';
const NO_TAG = 'Without a tag the image is whatever is newest when it is pulled. Pin an exact one, e.g. v0.63.18.';
const DIGEST_ALONE =
  'A digest alone names no version. Put the tag in front of it, e.g. v0.63.18@sha256:..., to have both moved.';
const DIGEST_ELSEWHERE =
  'The digest beside the tag has to move with it, and is not written out there in one piece (sha256: and 64 digits).';
const ONE_PIECE = 'The version is written with an escape or over several lines: write it in one piece.';
const NOT_OURS = 'is not a tag of Metabase such as v0.61.2, v1.61.2.6 or v0.61.x.';
const OSS_ONLY = 'This is the Open Source edition, whose tags start with v0: it has no';
const ENTERPRISE_ONLY = 'This is the Enterprise edition, whose tags start with v1: it has no';

function image(reference: string): Files {
  return { 'compose.yaml': `image: ${reference}\n` };
}

function unset(name: string, file = 'compose.yaml'): string {
  return (
    `The tag is the variable ${name}. Looked for ${name} in ${file}, and in the files known to git of its folder and ` +
    'those above, and found no version there.'
  );
}

type Row = readonly [title: string, files: Files, place: string, text: string, reason: SkipReason, message: string];

const ROWS: readonly Row[] = [
  [
    'a checksum beside the JAR',
    { 'vars.yml': `url: https://downloads.metabase.com/v0.50.1/metabase.jar\nchecksum: ${'a'.repeat(64)}\n` },
    'vars.yml:1:37',
    'v0.50.1',
    'checksum',
    'A checksum beside it fixes the file, and would have to change together with the version: change both by hand.',
  ],
  [
    'latest',
    image('metabase/metabase:latest'),
    'compose.yaml:1:26',
    'latest',
    'floating-tag',
    `The tag latest ${MOVES}`,
  ],
  [
    'an LTS tag',
    image('metabase/metabase:v0.58-lts'),
    'compose.yaml:1:26',
    'v0.58-lts',
    'floating-tag',
    `The tag v0.58-lts ${MOVES}`,
  ],
  ['no tag', image('metabase/metabase'), 'compose.yaml:1:25', '', 'floating-tag', NO_TAG],
  [
    'no tag, quoted',
    image('"docker.io/metabase/metabase-enterprise"'),
    'compose.yaml:1:47',
    '',
    'floating-tag',
    NO_TAG,
  ],
  ['no tag in FROM', { Dockerfile: 'FROM metabase/metabase AS x\n' }, 'Dockerfile:1:23', '', 'floating-tag', NO_TAG],
  [
    'no tag in FROM with a digest',
    { Dockerfile: `FROM metabase/metabase@${DIGEST}\n` },
    'Dockerfile:1:23',
    '',
    'digest',
    DIGEST_ALONE,
  ],
  [
    'an empty tag',
    { 'values.yaml': 'repository: metabase/metabase\ntag: ""\n' },
    'values.yaml:2:7',
    '',
    'floating-tag',
    NO_TAG,
  ],
  [
    'a new name without a tag',
    { 'kustomization.yaml': 'images:\n- name: x\n  newName: metabase/metabase\n' },
    'kustomization.yaml:3:29',
    '',
    'floating-tag',
    NO_TAG,
  ],
  [
    'latest in JSON',
    { 'a.json': '{"image": "metabase/metabase:latest"}' },
    'a.json:1:30',
    'latest',
    'floating-tag',
    `The tag latest ${MOVES}`,
  ],
  [
    'latest of the JAR',
    { 'a.sh': 'get https://downloads.metabase.com/enterprise/latest/metabase.jar\n' },
    'a.sh:1:47',
    'latest',
    'floating-tag',
    `The tag latest ${MOVES}`,
  ],
  [
    'latest in an env file',
    { ...image('metabase/metabase:$X'), '.env': 'X=latest\n' },
    '.env:1:3',
    'latest',
    'floating-tag',
    `The tag latest ${MOVES}`,
  ],
  ['a digest alone', image(`metabase/metabase@${DIGEST}`), 'compose.yaml:1:25', '', 'digest', DIGEST_ALONE],
  [
    'a digest behind a tag in a variable',
    image(`metabase/metabase:v0.50.1@${braces('DIGEST')}`),
    'compose.yaml:1:26',
    'v0.50.1',
    'digest',
    DIGEST_ELSEWHERE,
  ],
  [
    'the digits of a digest in a variable',
    image(`metabase/metabase:v0.50.1@sha256:${braces('DIGEST')}`),
    'compose.yaml:1:26',
    'v0.50.1',
    'digest',
    DIGEST_ELSEWHERE,
  ],
  [
    'another digest beside a tag',
    { 'values.yaml': 'repository: metabase/metabase\ntag: v0.50.1\ndigest: sha512:0a\n' },
    'values.yaml:2:6',
    'v0.50.1',
    'digest',
    DIGEST_ELSEWHERE,
  ],
  [
    'a digest that is written with an escape',
    { 'a.json': `{"image": "metabase/metabase:v0.50.1@${DIGEST.replace('f', '\\u0066')}"}` },
    'a.json:1:30',
    'v0.50.1',
    'digest',
    DIGEST_ELSEWHERE,
  ],
  [
    'a digest behind latest',
    image(`metabase/metabase:latest@${DIGEST}`),
    'compose.yaml:1:26',
    'latest',
    'digest',
    'The digest fixes the image, and the tag latest does not tell its version. Pin an exact one beside it.',
  ],
  [
    'a digest in Kustomize',
    { 'kustomization.yaml': `images:\n- name: metabase/metabase\n  digest: ${DIGEST}\n` },
    'kustomization.yaml:2:26',
    '',
    'digest',
    DIGEST_ALONE,
  ],
  [
    'a line that is declared and has no version',
    { 'a.txt': 'release latest # metabase-upgrade: oss\n' },
    'a.txt:1:1',
    '',
    'no-version',
    'The comment "metabase-upgrade:" says that a version of Metabase stands on this line, but there is none on it.',
  ],
  [
    'the SDK at any version',
    { 'package.json': '{"dependencies": {"@metabase/embedding-sdk-react": "*"}}' },
    'package.json:1:53',
    '*',
    'sdk',
    'The SDK follows the major of Metabase only where it is asked for as 0.55.3, ^0.55.3, ~0.55.3 or 55-stable.',
  ],
  [
    'a beta',
    image('metabase/metabase:v0.64.0-beta'),
    'compose.yaml:1:26',
    'v0.64.0-beta',
    'pre-release',
    'v0.64.0-beta is a pre-release. Pin a release to have it moved.',
  ],
  [
    'a release candidate',
    image('metabase/metabase:v0.46.0-RC1'),
    'compose.yaml:1:26',
    'v0.46.0-RC1',
    'pre-release',
    'v0.46.0-RC1 is a pre-release. Pin a release to have it moved.',
  ],
  [
    'a cloud version',
    image('metabase/metabase-enterprise:v1.56.2-X01'),
    'compose.yaml:1:37',
    'v1.56.2-X01',
    'foreign-tag',
    'v1.56.2-X01 is no release for self-hosting.',
  ],
  [
    'a tag of nobody',
    image('metabase/metabase:v0.50.1-amd64'),
    'compose.yaml:1:26',
    'v0.50.1-amd64',
    'unknown-tag',
    `"v0.50.1-amd64" ${NOT_OURS}`,
  ],
  [
    'a version of the wrong form',
    image('metabase/metabase:v56.4.5'),
    'compose.yaml:1:26',
    'v56.4.5',
    'unknown-tag',
    `"v56.4.5" ${NOT_OURS}`,
  ],
  [
    'a part of a template that makes no tag',
    image(`metabase/metabase:v${braces('X:-v0.50.1')}`),
    'compose.yaml:1:32',
    'v0.50.1',
    'unknown-tag',
    `"vv0.50.1" ${NOT_OURS}`,
  ],
  [
    'a line that has no release',
    image('metabase/metabase:v0.99.x'),
    'compose.yaml:1:26',
    'v0.99.x',
    'unknown-line',
    'The release list (snapshot, 2026-10-08) has no version of the line v0.99.x.',
  ],
  [
    'a minor that has no release',
    image('metabase/metabase:v0.61.10.x'),
    'compose.yaml:1:26',
    'v0.61.10.x',
    'unknown-line',
    'The release list (snapshot, 2026-10-08) has no version of the line v0.61.10.x.',
  ],
  [
    'a beta line',
    image('metabase/metabase:v0.64.0.x'),
    'compose.yaml:1:26',
    'v0.64.0.x',
    'unknown-line',
    'The release list (snapshot, 2026-10-08) has no version of the line v0.64.0.x.',
  ],
  [
    'a tag of the other edition',
    image('metabase/metabase:v1.50.1'),
    'compose.yaml:1:26',
    'v1.50.1',
    'edition-mismatch',
    `${OSS_ONLY} v1.50.1.`,
  ],
  [
    'a rolling tag of the other edition',
    image('metabase/metabase-enterprise:v0.50.x'),
    'compose.yaml:1:37',
    'v0.50.x',
    'edition-mismatch',
    `${ENTERPRISE_ONLY} v0.50.x.`,
  ],
  [
    'a JAR of the other edition',
    { 'a.sh': 'get downloads.metabase.com/enterprise/v0.50.1/metabase.jar\n' },
    'a.sh:1:39',
    'v0.50.1',
    'edition-mismatch',
    `${ENTERPRISE_ONLY} v0.50.1.`,
  ],
  [
    'a variable that is set nowhere',
    image(`metabase/metabase:${braces('X')}`),
    'compose.yaml:1:26',
    braces('X'),
    'unresolved-variable',
    unset('X'),
  ],
  [
    'a variable with an empty default',
    image(`metabase/metabase:${braces('X:-')}`),
    'compose.yaml:1:26',
    braces('X:-'),
    'unresolved-variable',
    unset('X'),
  ],
  [
    'a variable that must be set',
    image(`metabase/metabase:${braces('X:?y')}`),
    'compose.yaml:1:26',
    braces('X:?y'),
    'unresolved-variable',
    unset('X'),
  ],
  [
    'a variable that .env does not have',
    { ...image('metabase/metabase:$X'), '.env': 'Y=v0.50.1\n' },
    'compose.yaml:1:26',
    '$X',
    'unresolved-variable',
    unset('X'),
  ],
  [
    'a variable that is set in a folder beside it',
    { 'a/b.yml': 'image: metabase/metabase:$X\n', 'c/.env': 'X=v0.50.1\n' },
    'a/b.yml:1:26',
    '$X',
    'unresolved-variable',
    unset('X', 'a/b.yml'),
  ],
  [
    'an ARG without a value',
    { Dockerfile: 'ARG X\nFROM metabase/metabase:$X\n' },
    'Dockerfile:2:24',
    '$X',
    'unresolved-variable',
    unset('X', 'Dockerfile'),
  ],
  [
    'an ARG of a stage used in FROM',
    { Dockerfile: 'FROM x\nARG X=v0.50.1\nFROM metabase/metabase:$X\n' },
    'Dockerfile:3:24',
    '$X',
    'unresolved-variable',
    unset('X', 'Dockerfile'),
  ],
  [
    'an ARG of another stage',
    { Dockerfile: 'FROM x\nARG X=v0.50.1\nFROM y\nADD http://downloads.metabase.com/$X/metabase.jar /\n' },
    'Dockerfile:4:35',
    '$X',
    'unresolved-variable',
    unset('X', 'Dockerfile'),
  ],
  [
    'a variable that a script is given',
    { 'a.sh': 'Y=v0.50.1\ndocker run metabase/metabase:$X\n' },
    'a.sh:2:30',
    '$X',
    'unresolved-variable',
    unset('X', 'a.sh'),
  ],
  [
    'a Helm value that no values file has',
    { 'chart/templates/pod.yaml': 'image: "metabase/metabase:{{ .Values.tag }}"\n', 'chart/x.yaml': 'tag: v0.50.1\n' },
    'chart/templates/pod.yaml:1:27',
    '{{ .Values.tag }}',
    'unresolved-variable',
    unset('tag', 'chart/templates/pod.yaml'),
  ],
  [
    'a variable of another file that is set to no version',
    { ...image('metabase/metabase:$X'), 'other.yaml': 'X: latest\n' },
    'compose.yaml:1:26',
    '$X',
    'unresolved-variable',
    unset('X'),
  ],
  [
    'two variables',
    image('metabase/metabase:v0.$A.$B'),
    'compose.yaml:1:26',
    'v0.$A.$B',
    'unresolved-variable',
    'The tag is made of several variables (A, B): put it into one of them.',
  ],
  [
    'variables that go in circles',
    { ...image('metabase/metabase:$A'), '.env': 'A=$B\nB=$A\n' },
    '.env:1:3',
    '$B',
    'unresolved-variable',
    'The tag is the variable B, which is set by a chain of variables that is too long or goes in circles: write it out.',
  ],
  [
    'an escape in YAML',
    image('"metabase/metabase:v0\\x2e50.1"'),
    'compose.yaml:1:9',
    'v0.50.1',
    'not-in-one-piece',
    ONE_PIECE,
  ],
  [
    'an escape in JSON',
    { 'a.json': '{"image": "metabase/metabase:v0\\u002e50.1"}' },
    'a.json:1:12',
    'v0.50.1',
    'not-in-one-piece',
    ONE_PIECE,
  ],
  [
    'an escape over two lines',
    image('"metabase/metabase:v0.\\\n  50.1"'),
    'compose.yaml:1:9',
    'v0.50.1',
    'not-in-one-piece',
    ONE_PIECE,
  ],
];

describe('a place that names Metabase but can not be moved', () => {
  it.each(ROWS)('is skipped: %s', async (_title, files, place, text, reason, message) => {
    const found = await scanFiles(files);
    expect(found.pins).toEqual([]);
    const told = found.skipped.map((item) => [
      `${item.file}:${item.line}:${item.column}`,
      item.text,
      item.reason,
      item.message,
    ]);
    expect(told).toEqual([[place, text, reason, message]]);
  });

  it('has a row here for every reason but those that only a plan can tell', () => {
    const all: Record<Exclude<SkipReason, 'fixed-by-template' | 'rolling-tag'>, true> = {
      ...{ 'floating-tag': true, digest: true, 'pre-release': true, 'foreign-tag': true, 'unknown-tag': true },
      ...{ 'unknown-line': true, 'edition-mismatch': true, 'unresolved-variable': true, 'not-in-one-piece': true },
      ...{ checksum: true, 'no-version': true, sdk: true },
    };
    expect(new Set(ROWS.map(([, , , , reason]) => reason))).toEqual(new Set(Object.keys(all)));
  });

  it('is told once, however many places lead there', async () => {
    const files = {
      'compose.yaml': 'a: {image: "metabase/metabase:$X"}\nb: {image: "metabase/metabase:$X"}\n',
      '.env': 'X=latest\n',
    };
    expect((await scanFiles(files)).skipped).toHaveLength(1);
  });

  it('does not keep its neighbours from being pins', async () => {
    const text = 'a: {image: "metabase/metabase:latest"}\nb: {image: "metabase/metabase:v0.50.1"}\n';
    const { pins, skipped } = await scanFiles({ 'compose.yaml': text });
    expect([pins.length, skipped.length]).toEqual([1, 1]);
  });
});

describe('a rolling tag', () => {
  it.each([
    ['v0.59.x', '59.31.0'],
    ['v0.61.2.x', '61.2.9'],
    ['v0.38.x', '38.6.0'],
  ])('%s counts as the newest of its line, %s', async (tag, version) => {
    const { pins } = await scanFiles(
      image(`metabase/metabase:${tag}`),
      [],
      catalogueOf('file', '2026-10-08', [
        { tag: 'v0.59.31' },
        { tag: 'v0.59.4' },
        { tag: 'v0.61.2.9' },
        { tag: 'v0.61.2' },
        { tag: 'v0.61.3' },
        { tag: 'v0.38.6' },
        { tag: 'v0.38.5' },
      ]),
    );
    expect(pins.map((pin) => String(pin.version))).toEqual([version]);
  });
});

describe('pins', () => {
  it('come in the order of files and places, each once', async () => {
    const text = 'b: {image: "metabase/metabase:v0.50.2"}\na: {repository: metabase/metabase, tag: v0.50.1}\n';
    const { pins } = await scanFiles({ 'b.yaml': text, 'a.yaml': text });
    expect(pins.map(({ file, line, text: tag }) => `${file}:${line} ${tag}`)).toEqual([
      'a.yaml:1 v0.50.2',
      'a.yaml:2 v0.50.1',
      'b.yaml:1 v0.50.2',
      'b.yaml:2 v0.50.1',
    ]);
  });

  it('of a file that is not there are none', async () => {
    expect(await scanFiles({})).toEqual({ pins: [], sdks: [], skipped: [] });
  });
});
