import { describe, expect, it } from 'vitest';
import { splice } from '../../src/manifests/edit.ts';
import { wantedDigests, withDigests } from '../../src/planning/digests.ts';
import { makePlan } from '../../src/planning/plan.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { wishesOf } from './wishes.ts';

const OLD = `sha256:${'0a'.repeat(32)}`;
const NEW = `sha256:${'1b'.repeat(32)}`;
const IMAGE = `image: metabase/metabase:v0.50.1@${OLD}\n`;

async function planOf(files: Files) {
  return makePlan(await scanFiles(files), SNAPSHOT, wishesOf());
}

describe('a pin with a digest', () => {
  it('is held back with its path in sight as long as nobody has read the new one', async () => {
    const { deployments } = await planOf({ 'a.yaml': IMAGE });
    expect(deployments.map(({ stops, edits, held }) => [stops.map(String), edits, held])).toEqual([
      [
        ['64.1.5'],
        [],
        'a.yaml:1 is fixed by a digest too, and the digest of metabase/metabase:v0.64.1.5 could not be read: no registry was asked. Let the registry be asked, or change tag and digest by hand.',
      ],
    ]);
  });

  it('holds back the pins that move with it', async () => {
    const { deployments } = await planOf({ 'a.yaml': IMAGE, 'b.yaml': 'image: metabase/metabase:v0.50.1\n' });
    expect(deployments.map(({ pins, edits, held }) => [pins.length, edits, held !== undefined])).toEqual([
      [2, [], true],
    ]);
  });

  it('needs nothing when it is at the target', async () => {
    const plan = await planOf({ 'a.yaml': `image: metabase/metabase:v0.64.1.5@${OLD}\n` });
    expect(plan.deployments.map(({ held }) => held)).toEqual([undefined]);
    expect(wantedDigests(plan)).toEqual([]);
  });

  it('asks for each image and tag once', async () => {
    const plan = await planOf({
      'a.yaml': IMAGE,
      'b.yaml': IMAGE,
      'c.yaml': `image: reg:5000/metabase/metabase:0.50.1@${OLD}\n`,
      'd.yaml': 'image: metabase/metabase-enterprise:v1.50.1\n',
    });
    expect(wantedDigests(plan)).toEqual([
      { image: 'metabase/metabase', tag: 'v0.64.1.5' },
      { image: 'reg:5000/metabase/metabase', tag: '0.64.1.5' },
    ]);
  });

  it('moves with it once that is known', async () => {
    const plan = withDigests(await planOf({ 'a.yaml': IMAGE }), () => ({ digest: NEW }));
    const [deployment] = plan.deployments;
    expect(deployment?.held).toBeUndefined();
    expect(splice(IMAGE, deployment?.edits ?? [])).toBe(`image: metabase/metabase:v0.64.1.5@${NEW}\n`);
  });

  it('moves one digest of two tags once', async () => {
    const text = `repository: metabase/metabase\ntag: v0.50.1\nimageTag: v0.50.1\ndigest: ${OLD}\n`;
    const [deployment] = withDigests(await planOf({ 'values.yaml': text }), () => ({ digest: NEW })).deployments;
    expect(splice(text, deployment?.edits ?? [])).toBe(text.replaceAll('v0.50.1', 'v0.64.1.5').replace(OLD, NEW));
  });

  it.each([
    ['the registry can not be asked', { unknown: 'it answered 500' }, 'could not be read: it answered 500.'],
    [
      'what comes is no digest',
      { digest: 'sha256:12"\n' },
      'the registry gave no sha256 digest for metabase/metabase:v0.64.1.5.',
    ],
  ])('stays, and says why, when %s', async (_title, answer, message) => {
    const [deployment] = withDigests(await planOf({ 'a.yaml': IMAGE }), () => answer).deployments;
    expect(deployment?.edits).toEqual([]);
    expect(deployment?.held).toContain(message);
  });

  it('stays when its image is not known', async () => {
    const plan = await planOf({ 'metabase/values.yaml': `image: {tag: v0.50.1, digest: "${OLD}"}\n` });
    const [deployment] = withDigests(plan, () => ({ digest: NEW })).deployments;
    expect([deployment?.edits, wantedDigests(plan)]).toEqual([[], []]);
    expect(deployment?.held).toContain('the name of the image with the tag v0.64.1.5 is not known here');
  });
});
