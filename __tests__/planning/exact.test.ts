import { describe, expect, it } from 'vitest';
import { parseFollow } from '../../src/metabase/parseFollow.ts';
import { parseTag } from '../../src/metabase/tag.ts';
import { planExact, type Runs, waitForExact } from '../../src/planning/exact.ts';
import { makePlan, type Wishes } from '../../src/planning/plan.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { wishesOf } from './wishes.ts';

const FLOATING = { pinFloating: true, pinRolling: true };
const PRODUCTION = { ...FLOATING, name: 'production' };

async function exactOf(files: Files, wishes: Partial<Wishes> = FLOATING, runs?: Runs, follow = 'latest') {
  return planExact(await scanFiles(files), SNAPSHOT, wishesOf(parseFollow(follow), wishes), () => runs);
}

function image(tag: string): Files {
  return { 'a.yaml': `services:\n  m:\n    image: metabase/metabase${tag}\n` };
}

function running(text: string): Runs {
  const tag = parseTag(text);
  if (tag.kind !== 'exact') throw new Error(text);
  return { version: tag.version, edition: tag.edition };
}

describe('a tag that floats', () => {
  it.each<[string, string, Partial<Wishes>, Runs | undefined, string[]]>([
    ['is left when nobody wished otherwise', ':latest', {}, undefined, []],
    ['becomes the newest', ':latest', FLOATING, undefined, ['oss-v0.64.x-exact newest latest>v0.64.1.5']],
    ['gets a tag where there is none', '', FLOATING, undefined, ['oss-v0.64.x-exact newest >:v0.64.1.5']],
    [
      'becomes the newest of its line',
      ':v0.58-lts',
      FLOATING,
      undefined,
      ['oss-v0.58.x-exact newest v0.58-lts>v0.58.34'],
    ],
    [
      'rolling becomes the newest of its line',
      ':v0.59.x',
      FLOATING,
      undefined,
      ['oss-v0.59.x-exact newest v0.59.x>v0.59.31'],
    ],
    ['rolling stays rolling unless that is wished too', ':v0.59.x', { pinFloating: true }, undefined, []],
    [
      'becomes what runs',
      ':latest',
      PRODUCTION,
      running('v0.62.7'),
      ['production-v0.62.x-exact running latest>v0.62.7'],
    ],
    [
      'without a tag becomes what runs',
      '',
      PRODUCTION,
      running('v0.62.7'),
      ['production-v0.62.x-exact running >:v0.62.7'],
    ],
    [
      'rolling becomes what runs',
      ':v0.62.x',
      PRODUCTION,
      running('v0.62.7'),
      ['production-v0.62.x-exact running v0.62.x>v0.62.7'],
    ],
    [
      'becomes the newest where no address is known',
      ':latest',
      PRODUCTION,
      undefined,
      ['production-v0.64.x-exact newest latest>v0.64.1.5'],
    ],
    ['is left when what runs is not of its line', ':v0.58-lts', PRODUCTION, running('v0.62.7'), []],
    ['is left when the other edition runs', ':latest', PRODUCTION, running('v1.62.7'), []],
    ['is left when nobody knows what runs', ':latest', PRODUCTION, { unknown: 'it answered 500' }, []],
    ['rolling is left when another major runs', ':v0.63.x', PRODUCTION, running('v0.62.7'), []],
    [
      'is left when the deployment is of the other edition',
      ':latest',
      { ...PRODUCTION, edition: 'enterprise' },
      undefined,
      [],
    ],
  ])('%s', async (_title, tag, wishes, runs, wanted) => {
    const { deployments } = await exactOf(image(tag), wishes, runs);
    expect(
      deployments.map(({ name, exact, edits }) => `${name} ${exact} ${edits.map(({ old, text }) => `${old}>${text}`)}`),
    ).toEqual(wanted);
  });

  it.each<[string, string, Runs | undefined, string, string]>([
    [
      'what runs is not known',
      'latest',
      { unknown: 'it answered 500' },
      ':latest',
      'It is not pinned, since what the instance runs is not known: it answered 500.',
    ],
    [
      'what runs is not of its line',
      'latest',
      running('v0.62.7'),
      ':v0.58-lts',
      'since the instance runs v0.62.7, which this tag is not.',
    ],
    [
      'an older major is followed',
      '58',
      undefined,
      ':latest',
      'It is not pinned, since it may run v0.64.1.5 already while "58" is followed',
    ],
  ])('is skipped with the reason when %s', async (_title, follow, runs, tag, message) => {
    const { skipped } = await exactOf(image(tag), PRODUCTION, runs, follow);
    expect(skipped.map((item) => item.message).join()).toContain(message);
  });

  it('is neither skipped nor upgraded in the same run', async () => {
    const files = {
      ...image(':latest'),
      'b.yaml': 'image: metabase/metabase:v0.59.x\n',
      'c.yaml': 'image: metabase/metabase:v0.60.1\n',
    };
    const { deployments, pins, skipped } = await exactOf(files);
    expect(deployments.map(({ name }) => name)).toEqual(['oss-v0.64.x-exact', 'oss-v0.59.x-exact']);
    expect([pins.map(({ file }) => file), skipped]).toEqual([['c.yaml'], []]);
  });

  it('keeps the upgrade of its deployment waiting, and no other', async () => {
    const files = { ...image(':latest'), 'c.yaml': 'image: metabase/metabase:v0.60.1\n' };
    const exact = await exactOf(files, PRODUCTION);
    const { deployments } = makePlan(exact, SNAPSHOT, wishesOf('latest', PRODUCTION));
    const waiting = waitForExact(deployments, exact.deployments);
    expect(waiting.map(({ held }) => held)).toEqual([
      'production waits until its floating tags are exact (production-v0.64.x-exact).',
    ]);
    const other = makePlan(exact, SNAPSHOT, wishesOf('latest', { name: 'staging' })).deployments;
    expect(waitForExact(other, exact.deployments)).toEqual(other);
  });
});
