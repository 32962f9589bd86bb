import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../src/metabase/circumstances.ts';
import { parseIgnore } from '../../src/metabase/parseIgnore.ts';
import { EVERYTHING } from '../../src/metabase/policy.ts';
import { makePlan } from '../../src/planning/plan.ts';
import { pathPicture, pathTable } from '../../src/report/pathPicture.ts';
import { planText } from '../../src/report/planText.ts';
import { SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { DAY, dated } from '../metabase/situations.ts';
import { wishesOf } from '../planning/wishes.ts';
import { deploymentOf, EMPTY_PLAN, planOf } from './deployments.ts';

const HEAD = `${SNAPSHOT.releases.length} releases from snapshot, as of 2026-10-08`;

describe('the plan for a terminal', () => {
  it('shows every deployment, its path and its pins, and what is not moved', async () => {
    const plan = await planOf({
      'a.yaml': 'image: metabase/metabase:v0.38.2\n',
      'b.yaml': 'image: metabase/metabase:v0.64.x\n',
      'c.yaml': 'image: metabase/metabase-enterprise:v1.61.1\n',
      'd.yaml': 'image: metabase/metabase\n',
      'e.sh': 'docker run metabase/metabase:latest\n',
    });
    expect(planText({ plan })).toBe(
      [
        HEAD,
        '',
        'oss-v0.38.x  Open Source',
        '  v0.38.2 -> v0.38.6 -> v0.39.7 -> v0.40.8 -> v0.64.1.5  (4 stops)',
        '  a.yaml:1:26  v0.38.2  image',
        '',
        'oss-v0.64.x  Open Source',
        '  v0.64.1.5 is up to date (target v0.64.1.5)',
        '  b.yaml:1:26  v0.64.x  image  (rolling)',
        '',
        'enterprise-v1.64.x  Enterprise',
        '  v1.61.1 -> v1.64.1.5  (1 stop)',
        '  c.yaml:1:37  v1.61.1  image',
        '',
        'Not moved:',
        '  d.yaml:1:25  (no tag)  Without a tag the image is whatever is newest when it is pulled. Pin an exact one, e.g. v0.63.18.',
        '  e.sh:1:30  latest  The tag latest moves by itself from version to version. Pin an exact one, e.g. v0.63.18.',
      ].join('\n'),
    );
  });

  it('says in few lines what was not taken', async () => {
    const catalogue = dated('63.1', '64.1', '64.2', '64.3', '64.4', '64.5', '64.6', '64.7');
    const found = await scanFiles({ 'a.yaml': 'image: metabase/metabase:v0.63.1\n' }, [], catalogue);
    const lines = (...versions: readonly string[]) => {
      const ignore = versions.map((one) => parseIgnore(one));
      return planText({ plan: makePlan(found, catalogue, wishesOf('latest', { ignore })) })
        .split('\n')
        .slice(3, -1);
    };
    const reasons = ['64.7', '64.6', '64.5', '64.4', '64.3'].map(
      (one) => `  not v0.${one}: ${one} is on the ignore list, by ">=64.3"`,
    );
    expect(lines()).toEqual(['  v0.63.1 -> v0.64.7  (1 stop)']);
    expect(lines('>=64.3')).toEqual(['  v0.63.1 -> v0.64.2  (1 stop)', ...reasons]);
    expect(lines('>=64.3', '64.2')).toEqual([
      '  v0.63.1 -> v0.64.1  (1 stop)',
      ...reasons.slice(0, 4),
      '  and 2 more that were not taken',
    ]);
  });

  it('says the same reason once', async () => {
    const catalogue = dated('63.1', '64.1 2026-10-01', '64.2', '64.3');
    const policy = { ...EVERYTHING, majorSoak: 14 * DAY };
    const found = await scanFiles({ 'a.yaml': 'image: metabase/metabase:v0.63.1\n' }, [], catalogue);
    const circumstances = { ...NOTHING_KNOWN, now: new Date('2026-10-08') };
    const plan = makePlan(found, catalogue, wishesOf('latest', { policy }), [], () => circumstances);
    expect(planText({ plan }).split('\n').slice(3)).toEqual([
      '  v0.63.1 is up to date (target v0.63.1)',
      '  not v0.64.3 and 2 others: major 64 came out on 2026-10-01 and is taken from 2026-10-16 00:00 UTC on, after 14 days (major-soak)',
      '  a.yaml:1:26  v0.63.1  image',
    ]);
  });

  it('shows what was written', async () => {
    const plan = await planOf({ 'a.yaml': 'image: metabase/metabase:v0.38.2\n' });
    const edits = plan.deployments.flatMap((deployment) => deployment.edits);
    expect(planText({ plan, edits })).toMatch(/\n\nWrote 1 edit:\n {2}a\.yaml:1:26 {2}v0\.38\.2 -> v0\.38\.6$/);
    expect(planText({ plan, edits: [...edits, ...edits] })).toContain('\n\nWrote 2 edits:\n');
    expect(planText({ plan, edits: [] })).toMatch(/\n\nNothing to write\.$/);
  });

  it('of nothing is one line', () => {
    expect(planText({ plan: EMPTY_PLAN })).toBe('0 releases from file, as of 2026-10-08');
  });
});

describe('the picture of a path', () => {
  it('has a box for each stop', async () => {
    expect(pathPicture(await deploymentOf('v0.38.2'), 'here')).toBe(
      '```mermaid\nflowchart LR\n  s0(["v0.38.2<br/>pinned now"]) --> s1["v0.38.6<br/>here"] --> s2["v0.39.7"] --> s3["v0.40.8"] --> ' +
        's4["v0.64.1.5"]\n  style s1 stroke-width:4px\n```',
    );
  });

  it.each([
    ['v0.31.1', 'latest', 11, false],
    ['v0.30.1', 'latest', 11, true],
    ['v0.9.1', 'latest', 11, true],
    ['v0.63.1', 'latest', 1, false],
  ])('from %s has at most twelve boxes', async (tag, target, boxes, shortened) => {
    const deployment = await deploymentOf(tag, target);
    const picture = pathPicture(deployment, 'here');
    expect(picture.match(/-->/g)).toHaveLength(boxes);
    expect(picture.includes('"…"')).toBe(shortened);
    expect(picture).toContain(`s${boxes}["v0.64.1.5`);
  });

  it('as a table has a row for what is pinned and for each stop, however many', async () => {
    expect(pathTable(await deploymentOf('v0.39.2'), 'this pull request')).toBe(
      [
        '| Stop | Version |  |',
        '| --- | --- | --- |',
        '|  | `v0.39.2` | you are here |',
        '| **1** | **`v0.39.7`** | **this pull request** |',
        '| 2 | `v0.40.8` | after that |',
        '| 3 | `v0.64.1.5` | target |',
      ].join('\n'),
    );
    expect(pathTable(await deploymentOf('v0.9.1'), 'x').split('\n')).toHaveLength(3 + 33);
  });
});
