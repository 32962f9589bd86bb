import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/config/inputs.ts';
import { pinWhatRuns } from '../../src/modes/pinWhatRuns.ts';
import { proposeReturn } from '../../src/modes/proposeReturn.ts';
import type { GitHub } from '../github/github.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';
import { CONFIG, openSite, prepare, type Site, startMetabaseGitHub } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const NOW = '2026-10-08T06:00:00Z';
const PINNED = COMPOSE.replace('v0.38.2', 'v0.64.1');
let github: GitHub;

beforeAll(async () => {
  github = await startMetabaseGitHub(['v0.58.34', 'v0.63.18', 'v0.64.1', 'v0.64.2']);
});
afterAll(() => github[Symbol.asyncDispose]());

async function back(site: Site, name: string) {
  const token = github.workflowToken(OWNER, { contents: 'write', pull_requests: 'write' });
  const { settings, gateways } = await prepare(github, site.name, site.clone.dir, token, NOW);
  return proposeReturn({ name, to: versionOf('58.34'), told: 'The backup was restored.' }, settings, gateways);
}

describe('after a rollback', () => {
  it.each([
    ['without a configuration', { 'compose.yaml': PINNED }, 'oss-v0.64.x'],
    [
      'with one',
      { 'compose.yaml': PINNED, [CONFIG]: 'deployments:\n  - name: production\n    files: "**"\n' },
      'production',
    ],
  ])('%s one pull request pins what runs again and keeps the version away', async (title, files, name) => {
    await using site = await openSite(github, title.replaceAll(' ', '-'), files);
    expect(await back(site, name)).toMatchObject({ number: 1, opened: true });
    const [pull] = await github.pullRequests(OWNER, site.name);
    expect(pull).toMatchObject({
      title: 'Go back to Metabase v0.58.34',
      head: { ref: `metabase-upgrade/${name}-return` },
    });
    expect(pull?.body).toContain('The backup was restored.');
    const diff = await github.diff(OWNER, site.name, 1);
    expect(Object.keys(diff).sort()).toEqual([CONFIG, 'compose.yaml']);
    expect(diff['compose.yaml']?.patch).toContain('+    image: metabase/metabase:v0.58.34');
    expect(diff[CONFIG]?.patch).toContain('version: v0.64.1');

    // Again: it is there already.
    github.proxy.reset();
    expect(await back(site, name)).toMatchObject({ number: 1, opened: false });
    expect(written(github.proxy.requests)).toEqual([]);

    // A scheduled run lets it be; once it is merged, the version that was left is not proposed again, and the next one is.
    await github.mergePullRequest(OWNER, site.name, 1);
    await site.clone.pull();
    const { pulls } = await site.run('2026-10-09T06:00:00Z');
    expect(pulls.map(({ operation }) => operation)).toEqual(['created']);
    const [next] = await github.pullRequests(OWNER, site.name);
    expect(next?.title).toBe('Upgrade Metabase v0.58.34 to v0.64.2');
  });

  it('is left alone by the scheduled run while it is open', async () => {
    await using site = await openSite(github, 'open', { 'compose.yaml': PINNED });
    await back(site, 'oss-v0.64.x');
    await site.run('2026-10-09T06:00:00Z');
    const open = await github.pullRequests(OWNER, site.name);
    expect(open.map(({ title }) => title)).toContain('Go back to Metabase v0.58.34');
  });

  it('nothing is opened when nothing newer is pinned', async () => {
    await using site = await openSite(github, 'older', { 'compose.yaml': COMPOSE.replace('v0.38.2', 'v0.58.34') });
    expect(await back(site, 'oss-v0.64.x')).toBeUndefined();
    expect(await github.pullRequests(OWNER, site.name)).toEqual([]);
  });

  it('a pin that can not be lowered by itself is said', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    await using site = await openSite(github, 'digest', {
      'compose.yaml': PINNED.replace('v0.64.1', `v0.64.1@${digest}`),
    });
    await expect(back(site, 'oss-v0.64.x')).rejects.toThrow('Change them by hand.');
  });
});

describe('what to do next', () => {
  const told = 'The backup was restored.';

  it.each<[string, Partial<RawInputs>, RegExp | undefined]>([
    ['is to merge the pull request', {}, /^Merge http.*\/pull\/1, which pins what runs/],
    ['is left to the user without a token', { token: '' }, undefined],
    ['is left to the user when GitHub refuses', { base: 'no-such-branch' }, undefined],
  ])('%s', async (title, inputs, wanted) => {
    await using site = await openSite(github, title.replaceAll(' ', '-'), { 'compose.yaml': PINNED });
    const token = github.workflowToken(OWNER, { contents: 'write', pull_requests: 'write' });
    const { settings, gateways, warnings } = await prepare(github, site.name, site.clone.dir, token, NOW, inputs);
    // No configuration names this instance.
    const next = await pinWhatRuns({ name: 'default', to: versionOf('58.34'), told }, settings, gateways);
    if (wanted) expect(next).toMatch(wanted);
    else expect(next).toBeUndefined();
    expect(warnings).toHaveLength(inputs.base === undefined ? 0 : 1);
  });

  it('is nothing when no pin is newer', async () => {
    await using site = await openSite(github, 'nothing-newer', {
      'compose.yaml': COMPOSE.replace('v0.38.2', 'v0.58.34'),
    });
    const token = github.workflowToken(OWNER, { contents: 'write', pull_requests: 'write' });
    const { settings, gateways } = await prepare(github, site.name, site.clone.dir, token, NOW);
    expect(await pinWhatRuns({ name: 'a', to: versionOf('58.34'), told }, settings, gateways)).toBe(
      'No pin of a in this repository is newer than 58.34.',
    );
  });
});
