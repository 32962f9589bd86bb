import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { type Catalogue, catalogueOf, withRegistryTags } from '../../src/metabase/catalogue.ts';
import { type Circumstances, NOTHING_KNOWN } from '../../src/metabase/circumstances.ts';
import { parseIgnore } from '../../src/metabase/parseIgnore.ts';
import type { PathPolicy } from '../../src/metabase/path.ts';
import { EVERYTHING, type Policy } from '../../src/metabase/policy.ts';
import { printTag } from '../../src/metabase/tag.ts';
import type { Version } from '../../src/metabase/version.ts';
import { makePlan, type Plan } from '../../src/planning/plan.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { wishesOf } from './wishes.ts';

interface Wish {
  readonly target?: string;
  readonly path?: PathPolicy;
  readonly catalogue?: Catalogue;
}

async function planOf(
  files: Files,
  { target = 'latest', path = 'direct', catalogue = SNAPSHOT }: Wish = {},
): Promise<Plan> {
  return makePlan(await scanFiles(files, [], catalogue), catalogue, wishesOf(target, { path }));
}

/** One file for each image, `0.yaml`, `1.yaml`, ... */
function images(...references: readonly string[]): Files {
  return Object.fromEntries(references.map((reference, index) => [`${index}.yaml`, `image: metabase/${reference}\n`]));
}

/** `oss-v0.38.x: v0.38.2 -> v0.38.6 v0.39.7 | 0.yaml 1.yaml | 0.yaml v0.38.2>v0.38.6`: stops, pins, edits. */
function told({ deployments }: Plan): string[] {
  return deployments.map(({ name, edition, current, stops, pins, edits }) => {
    const path = [current, ...stops].map((version) => printTag(edition, version)).join(' ');
    const moves = edits.map(({ file, old, text }) => `${file} ${old}>${text}`).join(', ');
    return `${name}: ${path} | ${pins.map(({ file }) => file).join(' ')} | ${moves}`;
  });
}

async function refusal(files: Files, wish: Wish): Promise<Failure> {
  const failure = await planOf(files, wish).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof Failure) return failure;
  throw new Error('nothing was refused');
}

const listed = (...tags: string[]) =>
  catalogueOf(
    'file',
    '2026-10-08',
    tags.map((tag) => ({ tag })),
  );

const ROWS: readonly (readonly [title: string, files: Files, wish: Wish, wanted: readonly string[]])[] = [
  ['nothing is found', {}, {}, []],
  [
    'pins with the same next stop move together',
    images('metabase:v0.38.2', 'metabase:v0.38.0', 'metabase:0.38.5'),
    {},
    [
      'oss-v0.38.x: v0.38.0 v0.38.6 v0.39.7 v0.40.8 v0.64.1.5 | 0.yaml 1.yaml 2.yaml | 0.yaml v0.38.2>v0.38.6, 1.yaml v0.38.0>v0.38.6, 2.yaml 0.38.5>0.38.6',
    ],
  ],
  [
    'pins of any major above 40 share the next stop',
    images('metabase:v0.45.1', 'metabase:v0.61.2.6', 'metabase:v0.40.8'),
    {},
    [
      'oss-v0.64.x: v0.40.8 v0.64.1.5 | 0.yaml 1.yaml 2.yaml | 0.yaml v0.45.1>v0.64.1.5, 1.yaml v0.61.2.6>v0.64.1.5, 2.yaml v0.40.8>v0.64.1.5',
    ],
  ],
  [
    'pins with another next stop move apart, in the order of the files',
    images('metabase:v0.50.1', 'metabase:v0.38.2', 'metabase:v0.38.6'),
    {},
    [
      'oss-v0.64.x: v0.50.1 v0.64.1.5 | 0.yaml | 0.yaml v0.50.1>v0.64.1.5',
      'oss-v0.38.x: v0.38.2 v0.38.6 v0.39.7 v0.40.8 v0.64.1.5 | 1.yaml | 1.yaml v0.38.2>v0.38.6',
      'oss-v0.39.x: v0.38.6 v0.39.7 v0.40.8 v0.64.1.5 | 2.yaml | 2.yaml v0.38.6>v0.39.7',
    ],
  ],
  [
    'the editions move apart',
    images('metabase:v0.50.1', 'metabase-enterprise:v1.50.1'),
    {},
    [
      'oss-v0.64.x: v0.50.1 v0.64.1.5 | 0.yaml | 0.yaml v0.50.1>v0.64.1.5',
      'enterprise-v1.64.x: v1.50.1 v1.64.1.5 | 1.yaml | 1.yaml v1.50.1>v1.64.1.5',
    ],
  ],
  ['a pin at the target is up to date', images('metabase:v0.64.1.5'), {}, ['oss-v0.64.x: v0.64.1.5 | 0.yaml | ']],
  [
    'a pin at the next stop belongs to those that go there, and is not edited',
    images('metabase:v0.64.1.5', 'metabase:v0.50.1'),
    {},
    ['oss-v0.64.x: v0.50.1 v0.64.1.5 | 0.yaml 1.yaml | 1.yaml v0.50.1>v0.64.1.5'],
  ],
  ['a pin newer than the list has nothing to do', images('metabase:v0.70.3'), {}, ['oss-v0.70.x: v0.70.3 | 0.yaml | ']],
  [
    'a pin newer than a list that was cut short has nothing to do',
    images('metabase:v0.64.1.5'),
    { catalogue: listed('v0.63.1') },
    ['oss-v0.64.x: v0.64.1.5 | 0.yaml | '],
  ],
  [
    'a pin newer than the last of the major asked for in a short list has nothing to do',
    images('metabase:v0.61.9'),
    { target: '61', catalogue: listed('v0.61.2') },
    ['oss-v0.61.x: v0.61.9 | 0.yaml | '],
  ],
  [
    'a rolling pin keeps rolling, at its precision',
    images('metabase:v0.59.x', 'metabase:v0.61.1.x', 'metabase:v0.38.x'),
    {},
    [
      'oss-v0.64.x: v0.59.31 v0.64.1.5 | 0.yaml 1.yaml | 0.yaml v0.59.x>v0.64.x, 1.yaml v0.61.1.x>v0.64.1.x',
      'oss-v0.39.x: v0.38.6 v0.39.7 v0.40.8 v0.64.1.5 | 2.yaml | 2.yaml v0.38.x>v0.39.x',
    ],
  ],
  [
    'a rolling pin of the newest line is up to date',
    images('metabase:v0.64.x', 'metabase:v0.64.1.x'),
    {},
    ['oss-v0.64.x: v0.64.1.5 | 0.yaml 1.yaml | '],
  ],
  [
    'every major is a stop where that is wished',
    images('metabase:v0.61.1'),
    { path: 'every-major' },
    ['oss-v0.62.x: v0.61.1 v0.62.19.5 v0.63.19.4 v0.64.1.5 | 0.yaml | 0.yaml v0.61.1>v0.62.19.5'],
  ],
  [
    'an exact target is the end for both editions',
    images('metabase:v0.50.1', 'metabase-enterprise:v1.50.1'),
    { target: '61.2.6' },
    [
      'oss-v0.61.x: v0.50.1 v0.61.2.6 | 0.yaml | 0.yaml v0.50.1>v0.61.2.6',
      'enterprise-v1.61.x: v1.50.1 v1.61.2.6 | 1.yaml | 1.yaml v1.50.1>v1.61.2.6',
    ],
  ],
  [
    'a part of a template moves as that part',
    { 'a.yaml': `image: metabase/metabase:v0.\${X:-50.1}\n` },
    {},
    ['oss-v0.64.x: v0.50.1 v0.64.1.5 | a.yaml | a.yaml 50.1>64.1.5'],
  ],
];

describe('the plan', () => {
  it.each(ROWS)('%s', async (_title, files, wish, wanted) => {
    const plan = await planOf(files, wish);
    expect(told(plan)).toEqual(wanted);
    expect(plan.skipped).toEqual([]);
  });

  it('has deployments of unique names, and every pin in one of them', async () => {
    const files = images(
      'metabase:v0.9.1',
      'metabase:v0.38.2',
      'metabase:v0.64.1.5',
      'metabase-enterprise:v1.38.6',
      'metabase:v0.38.4',
    );
    const { deployments } = await planOf(files);
    expect(new Set(deployments.map(({ name }) => name)).size).toBe(deployments.length);
    expect(deployments.flatMap(({ pins }) => pins.map(({ file }) => file)).sort()).toEqual(Object.keys(files));
  });

  it('skips a pin whose template fixes another version, and says how to go on', async () => {
    const { deployments, skipped } = await planOf({ 'a.yaml': `image: metabase/metabase:v0.50.\${X:-1}\n` });
    expect(deployments).toEqual([]);
    expect(skipped).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        column: 37,
        text: '1',
        reason: 'fixed-by-template',
        message:
          'The next stop is v0.64.1.5, but the place that uses this value fixes "v0.50.…" around it: move the whole ' +
          'version into one value.',
      },
    ]);
  });

  it('moves a pin whose template fixes the major as long as the stop is in it', async () => {
    const { deployments } = await planOf({ 'a.yaml': `image: metabase/metabase:v0.38.\${X:-1}\n` });
    expect(deployments[0]?.edits.map(({ text }) => text)).toEqual(['6']);
  });

  it('keeps what the scan skipped, and the warnings', async () => {
    const found = await scanFiles(images('metabase:latest'));
    const plan = makePlan(found, SNAPSHOT, wishesOf(), ['Careful.']);
    expect(plan.skipped).toEqual(found.skipped);
    expect(plan.warnings).toEqual(['Careful.']);
  });
});

describe('a plan that can not be made', () => {
  it.each<[string, Files, Wish, string, 1 | 2]>([
    [
      'a target older than a pin',
      images('metabase:v0.61.3'),
      { target: 'v0.61.2' },
      '0.yaml:1 pins v0.61.3, which is newer than the target v0.61.2.',
      2,
    ],
    [
      'a major older than a pin',
      images('metabase:v0.61.3'),
      { target: '60' },
      '0.yaml:1 pins v0.61.3, which is newer than the target v0.60.27.',
      2,
    ],
    [
      'a target older than one of the pins',
      images('metabase:v0.50.1', 'metabase-enterprise:v1.61.3'),
      { target: '61.2' },
      '1.yaml:1 pins v1.61.3, which is newer than the target v1.61.2.',
      2,
    ],
    [
      'a target older than a rolling pin',
      images('metabase:v0.61.x'),
      { target: '61.2' },
      '0.yaml:1 pins v0.61.21, which is newer',
      2,
    ],
    [
      'a target of the other edition',
      images('metabase:v0.50.1'),
      { target: 'v1.61.2' },
      'an upgrade never changes the edition',
      2,
    ],
    ['a target that is not published', images('metabase:v0.50.1'), { target: '61.99' }, 'does not have v0.61.99', 2],
    [
      'an edition that the list does not have',
      images('metabase-enterprise:v1.36.1'),
      { catalogue: listed('v0.36.2') },
      'There is no version of the Enterprise edition that "latest" follows',
      2,
    ],
    [
      'a stop that is not published',
      images('metabase:v0.38.2'),
      { catalogue: listed('v0.38.6', 'v0.40.8', 'v0.64.1') },
      'must stop at v0.39.7',
      1,
    ],
  ])('is an error: %s', async (_title, files, wish, message, exitCode) => {
    const failure = await refusal(files, wish);
    expect(failure.message).toContain(message);
    expect(failure.exitCode).toBe(exitCode);
  });

  it('says that a pin is never lowered', async () => {
    expect((await refusal(images('metabase:v0.61.3'), { target: '60' })).message).toContain('a pin is never lowered');
  });
});

describe('a plan with a policy', () => {
  const LIST = listed('v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.58.22', 'v0.62.3', 'v0.62.3.1', 'v0.63.1', 'v0.64.1');
  const policy = (some: Partial<Policy>): Policy => ({ ...EVERYTHING, ...some });

  async function made(
    files: Files,
    more: Parameters<typeof wishesOf>[1],
    known: Partial<Circumstances> = {},
    catalogue = LIST,
  ) {
    const found = await scanFiles(files, [], catalogue);
    return makePlan(found, catalogue, wishesOf('latest', more), [], () => ({ ...NOTHING_KNOWN, ...known }));
  }

  it('chooses for each pin by what it is at', async () => {
    const plan = await made(images('metabase:v0.58.22', 'metabase:v0.64.1', 'metabase:v0.63.1'), {
      policy: policy({ minimumPoint: 2 }),
    });
    expect(told(plan)).toEqual([
      'oss-v0.62.x: v0.58.22 v0.62.3.1 | 0.yaml | 0.yaml v0.58.22>v0.62.3.1',
      'oss-v0.64.x: v0.64.1 | 1.yaml | ',
      'oss-v0.63.x: v0.63.1 | 2.yaml | ',
    ]);
    expect(plan.deployments.map(({ passed }) => passed.map((one) => one.version.major))).toEqual([[64, 63], [], [64]]);
    expect(plan.deployments.every(({ target, current }) => target.compare(current) >= 0)).toBe(true);
  });

  it('stops on its way at what is taken too', async () => {
    const [deployment] = (
      await made(images('metabase:v0.38.2'), {
        path: 'every-major',
        policy: policy({ hotfixes: 'none' }),
        ignore: [parseIgnore('63')],
      })
    ).deployments;
    expect(deployment?.stops.map((stop) => printTag('oss', stop))).toEqual([
      'v0.38.6',
      'v0.39.7',
      'v0.40.8',
      'v0.58.22',
      'v0.62.3',
      'v0.64.1',
    ]);
  });

  it.each<[string, string, string, string | undefined]>([
    ['the stop that comes next', 'v0.38.2', 'v0.38.6', 'v0.38.6'],
    ['a stop after that', 'v0.38.2', 'v0.39.7', undefined],
    ['the stop of another major', 'v0.38.6', 'v0.39.7', 'v0.39.7'],
  ])('is held while a stop that must be made is not in the registry: %s', async (_title, tag, missing, named) => {
    const known: Partial<Circumstances> = {
      published: (version) => ({ published: printTag('oss', version) !== missing, where: 'registry.example/metabase' }),
    };
    const [deployment] = (await made(images(`metabase:${tag}`), {}, known)).deployments;
    expect(deployment?.stops).toHaveLength(tag === 'v0.38.2' ? 4 : 3);
    expect(deployment?.held).toBe(
      named &&
        `The next stop ${named} isn't published in registry.example/metabase, and it can't be left out: copy it there, and it is proposed.`,
    );
  });

  it('is held while the version that is the target by name is not in the registry', async () => {
    const found = await scanFiles(images('metabase:v0.58.22'), [], LIST);
    const known = { ...NOTHING_KNOWN, published: () => ({ published: false, where: 'registry.example/metabase' }) };
    const [deployment] = makePlan(found, LIST, wishesOf('63.1'), [], () => known).deployments;
    expect(deployment?.held).toContain("The next stop v0.63.1 isn't published in registry.example/metabase");
  });

  it('asks for each pin what is known of it', async () => {
    const found = await scanFiles(images('metabase:v0.58.22', 'metabase-enterprise:v1.58.22'), [], LIST);
    const asked: string[] = [];
    const plan = makePlan(found, LIST, wishesOf(), [], (pin) => {
      asked.push(pin.file);
      return {
        ...NOTHING_KNOWN,
        published: ({ major }) => ({ published: pin.edition === 'oss' || major < 64, where: 'x' }),
      };
    });
    expect(asked).toEqual(['0.yaml', '1.yaml']);
    expect(plan.deployments.map(({ name }) => name)).toEqual(['oss-v0.64.x', 'enterprise-v1.63.x']);
  });

  it('takes a private patch that fixes what hits the pin, but not with a tag that rolls', async () => {
    const catalogue = withRegistryTags(listed('v0.58.21', 'v0.58.22'), 'oss', ['v0.58.24', 'v0.58.28']);
    const fixes = ({ minor }: Version) => (minor >= 28 ? ['GHSA-r495-55cx-fjh7'] : []);
    const plan = await made(images('metabase:v0.58.21', 'metabase:v0.58.x'), {}, { fixes }, catalogue);
    expect(told(plan)).toEqual(['oss-v0.58.x: v0.58.21 v0.58.28 | 0.yaml | 0.yaml v0.58.21>v0.58.28']);
    expect(plan.skipped).toMatchObject([
      {
        file: '1.yaml',
        reason: 'rolling-tag',
        message:
          'The next stop is v0.58.28, which is in the registry but on no list of releases: whether v0.58.x runs it is ' +
          'not known. Pin v0.58.28 instead.',
      },
    ]);
    expect(told(await made(images('metabase:v0.58.21', 'metabase:v0.58.x'), {}, {}, catalogue))).toEqual([
      'oss-v0.58.x: v0.58.21 v0.58.22 | 0.yaml 1.yaml | 0.yaml v0.58.21>v0.58.22',
    ]);
  });
});
