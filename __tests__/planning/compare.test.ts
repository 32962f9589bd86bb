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
];

describe('what a change does to pins', () => {
  it.each(ROWS)('is %s', async (_title, before, after, wanted) => {
    const { pins } = compareScans(await scanFiles(before), await scanFiles(after));
    expect(pins.map(told)).toEqual(wanted);
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
