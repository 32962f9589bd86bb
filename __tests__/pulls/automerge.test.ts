import { describe, expect, it } from 'vitest';
import { kindOf, mergesItself } from '../../src/pulls/automerge.ts';
import { branchOf, stemOf } from '../../src/pulls/branch.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';
import { deploymentOf } from '../report/deployments.ts';

describe('how far a step goes', () => {
  it.each([
    ['61.2', '61.2.6', 'hotfix'],
    ['61.2.5', '61.2.6', 'hotfix'],
    ['61.2.6', '61.3', 'point'],
    ['61.2', '61.10.1', 'point'],
    ['61.2', '62.2', 'major'],
    ['61.99.9', '62.1', 'major'],
    ['61.2', '61.2', 'none'],
    ['61.2.6', '61.2', 'none'],
  ])('from %s to %s: %s', (from, to, kind) => {
    expect(kindOf(versionOf(from), versionOf(to))).toBe(kind);
  });

  it.each([
    ['v0.63.1', '63', 'point', true],
    ['v0.63.1', '63', 'hotfix', false],
    ['v0.63.1', 'latest', 'point', false],
    ['v0.38.2', 'latest', 'point', true],
    ['v0.38.2', 'latest', 'none', false],
    ['v0.64.1.5', 'latest', 'point', false],
  ] as const)('%s towards %s with %s may merge itself: %s', async (tag, target, wish, may) => {
    expect(mergesItself(await deploymentOf(tag, target), wish)).toBe(may);
  });
});

describe('the branches of a deployment', () => {
  it.each([
    ['metabase-upgrade/oss-v0.64.x', 'metabase-upgrade/oss'],
    ['metabase-upgrade/prod-v0.64.x-v1.63.x', 'metabase-upgrade/prod-v0.64.x'],
    ['metabase-upgrade/prod', 'metabase-upgrade/prod'],
    ['deps-v0.x', 'deps-v0.x'],
  ])('%s begins with %s', (branch, stem) => {
    expect(stemOf(branch)).toBe(stem);
  });

  it('of its stops are those that they will have when their turn comes', async () => {
    const deployment = await deploymentOf('v1.38.2');
    expect(deployment.stops.map((stop) => branchOf(deployment, stop))).toEqual(
      ['38', '39', '40', '64'].map((major) => `metabase-upgrade/enterprise-v1.${major}.x`),
    );
    expect(branchOf(deployment, deployment.stops[0] ?? versionOf('1.1'))).toBe(deployment.branch);
  });
});
