import { describe, expect, it } from 'vitest';
import { printTag } from '../../src/metabase/tag.ts';
import { compareScans, type PinChange } from '../../src/planning/compare.ts';
import { type Files, scanFiles } from '../manifests/inMemoryTree.ts';

function image(tag: string, name = 'metabase'): string {
  return `image: metabase/${name}:${tag}\n`;
}

const VALUES = (first: string, second: string) =>
  `a:\n  image: metabase/metabase:${first}\nb:\n  image: metabase/metabase:${second}\n`;
const SCRIPT = (...tags: string[]) => tags.map((tag) => `docker run metabase/metabase:${tag}\n`).join('');

/** `a.yaml:1 v0.50.1 > v0.50.2`, and `a.yaml:1 new v0.50.2` of a pin that was not there before. */
function told({ from, to }: PinChange): string {
  const was = from ? `${printTag(from.edition, from.version)} >` : 'new';
  return `${to.file}:${to.line} ${was} ${printTag(to.edition, to.version)}`;
}

const SUM = 'a1'.repeat(32);

/** A JAR with the checksum of it beside. */
const SUMMED = (tag: string, sum = SUM) => ({
  'vars.yml': `url: https://downloads.metabase.com/${tag}/metabase.jar\nchecksum: sha256:${sum}\n`,
});

const ROWS: readonly (readonly [title: string, before: Files, after: Files, wanted: readonly string[]])[] = [
  ['nothing in two empty trees', {}, {}, []],
  ['nothing when nothing changes', { 'a.yaml': image('v0.50.1') }, { 'a.yaml': image('v0.50.1') }, []],
  ['a pin that moves', { 'a.yaml': image('v0.50.1') }, { 'a.yaml': image('v0.50.2') }, ['a.yaml:1 v0.50.1 > v0.50.2']],
  [
    'a pin that moves to another line, by its place in the document',
    { 'a.yaml': VALUES('v0.50.1', 'v0.51.1') },
    { 'a.yaml': `# new\n${VALUES('v0.50.1', 'v0.51.2')}` },
    ['a.yaml:5 v0.51.1 > v0.51.2'],
  ],
  [
    'nothing when entries only change places',
    { 'a.yaml': VALUES('v0.50.1', 'v0.51.1') },
    { 'a.yaml': 'b:\n  image: metabase/metabase:v0.51.1\na:\n  image: metabase/metabase:v0.50.1\n' },
    [],
  ],
  [
    'the n-th of its kind in a file without places',
    { 'a.sh': SCRIPT('v0.50.1', 'v0.51.1') },
    { 'a.sh': SCRIPT('v0.50.1', 'v0.52.1', 'v0.53.1') },
    ['a.sh:2 v0.51.1 > v0.52.1', 'a.sh:3 new v0.53.1'],
  ],
  ['nothing when a pin is taken out', { 'a.yaml': image('v0.50.1') }, {}, []],
  ['a new pin in a new file', {}, { 'a.yaml': image('v0.50.1') }, ['a.yaml:1 new v0.50.1']],
  [
    'a pin under a new name as a new one',
    { 'a.yaml': image('v0.50.1') },
    { 'b.yaml': image('v0.50.2') },
    ['b.yaml:1 new v0.50.2'],
  ],
  [
    'another edition of the same version',
    { 'a.yaml': image('v0.50.1') },
    { 'a.yaml': image('v1.50.1', 'metabase-enterprise') },
    ['a.yaml:1 v0.50.1 > v1.50.1'],
  ],
  [
    'nothing when the same version is written in another way',
    { 'a.yaml': image('v0.50.1') },
    { 'a.yaml': 'image: "docker.io/metabase/metabase:0.50.1"\n' },
    [],
  ],
  [
    'a variable where it is set',
    { 'a.yaml': image('$X'), '.env': 'X=v0.50.1\n' },
    { 'a.yaml': image('$X'), '.env': 'Y=1\nX=v0.50.2\n' },
    ['.env:2 v0.50.1 > v0.50.2'],
  ],
  [
    'a rolling tag by the newest of its line',
    { 'a.yaml': image('v0.59.x') },
    { 'a.yaml': image('v0.60.x') },
    ['a.yaml:1 v0.59.31 > v0.60.27'],
  ],
  [
    'a version with its checksum, which nobody but a person moves',
    SUMMED('v0.50.1'),
    SUMMED('v0.51.1', 'b2'.repeat(32)),
    ['vars.yml:1 v0.50.1 > v0.51.1'],
  ],
  ['nothing when only the checksum changes', SUMMED('v0.50.1'), SUMMED('v0.50.1', 'b2'.repeat(32)), []],
  ['a new version with its checksum', {}, SUMMED('v0.50.1'), ['vars.yml:1 new v0.50.1']],
  [
    'a version that gets a checksum on the way',
    { 'vars.yml': 'url: https://downloads.metabase.com/v0.50.1/metabase.jar\n' },
    SUMMED('v0.51.1'),
    ['vars.yml:1 v0.50.1 > v0.51.1'],
  ],
  [
    'a version that a checksum elsewhere fixes',
    { 'a.yml': 'metabase_version: v0.50.1\n', 'b.yml': SUMMED('{{ metabase_version }}')['vars.yml'] },
    { 'a.yml': 'metabase_version: v0.51.1\n', 'b.yml': SUMMED('{{ metabase_version }}')['vars.yml'] },
    ['a.yml:1 v0.50.1 > v0.51.1'],
  ],
  [
    'a version with a digest that nothing puts together with it',
    { '.env': `METABASE_VERSION=v0.50.1\nMETABASE_DIGEST=sha256:${SUM}\n` },
    { '.env': `METABASE_VERSION=v0.51.1\nMETABASE_DIGEST=sha256:${SUM}\n` },
    ['.env:1 v0.50.1 > v0.51.1'],
  ],
  [
    'a version with a digest that nobody sets',
    { 'a.yaml': image('v0.50.1@${DIGEST}') },
    { 'a.yaml': image('v0.51.1@${DIGEST}') },
    ['a.yaml:1 v0.50.1 > v0.51.1'],
  ],
  [
    'an image in a variable with a digest that nobody sets',
    { 'a.yaml': '# metabase\nimage: ${IMAGE}@${DIGEST}\n', '.env': 'IMAGE=metabase/metabase:v0.50.1\n' },
    { 'a.yaml': '# metabase\nimage: ${IMAGE}@${DIGEST}\n', '.env': 'IMAGE=metabase/metabase:v0.51.1\n' },
    ['.env:1 v0.50.1 > v0.51.1'],
  ],
];

describe('what a change does to pins', () => {
  it.each(ROWS)('is %s', async (_title, before, after, wanted) => {
    const { pins } = compareScans(await scanFiles(before), await scanFiles(after));
    expect(pins.map(told)).toEqual(wanted);
  });
});

describe('pins that stay', () => {
  it('are those that could move', async () => {
    const files = { ...SUMMED('v0.50.1'), 'a.yaml': image('v0.50.1') };
    const { kept } = compareScans(await scanFiles(files), await scanFiles(files));
    expect(kept.map(({ to }) => to.file)).toEqual(['a.yaml']);
  });
});

describe('the places without a version that a change makes', () => {
  it.each<[string, Files, Files, string[]]>([
    ['one that was pinned', { 'a.yaml': image('v0.50.1') }, { 'a.yaml': image('latest') }, ['a.yaml:1 latest']],
    ['a new one', {}, { 'a.yaml': image('latest') }, ['a.yaml:1 latest']],
    ['none that were there', { 'a.yaml': image('latest') }, { 'a.yaml': `# moved\n${image('latest')}` }, []],
    [
      'a second one of the same tag',
      { 'a.yaml': image('latest') },
      { 'a.yaml': VALUES('latest', 'latest') },
      ['a.yaml:4 latest'],
    ],
    [
      'another tag in the same place',
      { 'a.yaml': image('latest') },
      { 'a.yaml': image('v0.58-lts') },
      ['a.yaml:1 v0.58-lts'],
    ],
    ['none that are gone', { 'a.yaml': image('latest') }, { 'a.yaml': image('v0.50.1') }, []],
    [
      'one in the env file that sets the tag',
      { 'a.yaml': image('$X'), '.env': 'X=v0.50.1\n' },
      { 'a.yaml': image('$X'), '.env': 'X=latest\n' },
      ['.env:1 latest'],
    ],
  ])('are %s', async (_title, before, after, wanted) => {
    const { skipped } = compareScans(await scanFiles(before), await scanFiles(after));
    expect(skipped.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual(wanted);
  });
});
