import { describe, expect, it } from 'vitest';
import { planExact, type Runs } from '../../src/planning/exact.ts';
import type { Deployment } from '../../src/planning/plan.ts';
import { bodyOf, commitMessageOf, titleOf } from '../../src/pulls/text.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { planText } from '../../src/report/planText.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { SNAPSHOT, scanFiles, versionOf } from '../manifests/inMemoryTree.ts';
import { wishesOf } from '../planning/wishes.ts';
import { EMPTY_PLAN, planOf } from './deployments.ts';

const LINKS = { prefix: 'https://github.com/o/r/blob/0123/', folder: '' };

async function exactOf(runs?: Runs): Promise<Deployment> {
  const files = {
    'compose.yaml': 'services:\n  a:\n    image: metabase/metabase\n',
    'k8s.yaml': 'image: metabase/metabase:latest\n',
  };
  const wishes = wishesOf('latest', { pinFloating: true, name: 'bi' });
  const [deployment] = planExact(await scanFiles(files), SNAPSHOT, wishes, () => runs).deployments;
  if (!deployment) throw new Error('nothing becomes exact');
  return deployment;
}

const RUNNING: Runs = { version: versionOf('62.7'), edition: 'oss' };

describe('a pull request that makes tags exact', () => {
  it('has a title and a message of its own', async () => {
    expect(titleOf(await exactOf(RUNNING))).toBe('Pin Metabase to v0.62.7');
    expect(commitMessageOf(await exactOf())).toBe('Pin Metabase to v0.64.1.5\n\n- compose.yaml\n- k8s.yaml');
  });

  it('says why, what changes and where the version comes from', async () => {
    const body = bodyOf(await exactOf(RUNNING), [], LINKS, '<!-- marker -->');
    expect(body).toContain('the instance runs `v0.62.7` now, and that is what gets pinned.');
    expect(body).toContain('/metabase/metabase/issues/70698');
    expect(body).toContain('| `(no tag)` | `:v0.62.7` |');
    expect(body).toContain('| `latest` | `v0.62.7` |');
    expect(body).toContain('so no migration of the application database comes of it');
    expect(body.endsWith('<!-- marker -->')).toBe(true);
  });

  it('warns where nobody knows what runs', async () => {
    const body = bodyOf(await exactOf(), [], LINKS, '');
    expect(body).toContain('What the instance runs is not known here');
    expect(body).toContain('If it runs a newer one do not merge');
  });

  it('tells of no path and of no way back, since it is no upgrade', async () => {
    const deployment = await exactOf(RUNNING);
    const plan = { ...EMPTY_PLAN, deployments: [deployment] };
    for (const text of [bodyOf(deployment, [], LINKS, ''), summaryOf({ plan }), planText({ plan })]) {
      expect(text).not.toMatch(/mermaid|stop|way back`|Upgrade Metabase/);
    }
    expect(planText({ plan })).toContain('  k8s.yaml:1:26  latest -> v0.62.7  image');
    expect(summaryOf({ plan })).toContain('### bi-v0.62.x-exact (Open Source)');
  });

  it('leaves the outputs to an upgrade', async () => {
    const plan = await planOf({ 'a.yaml': 'image: metabase/metabase:v0.38.2\n' });
    const both = { ...plan, deployments: [await exactOf(RUNNING), ...plan.deployments] };
    expect(outputsOf({ plan: both })).toMatchObject({ 'current-version': 'v0.38.2', 'next-version': 'v0.38.6' });
    expect(outputsOf({ plan: { ...plan, deployments: [await exactOf(RUNNING)] } })).toMatchObject({
      'next-version': 'v0.62.7',
      'up-to-date': 'false',
    });
  });
});
