/** What a run leaves that was cut off between its branch and its pull request, and what the next run makes of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GitHub } from '../github/github.ts';
import { branchesOf, CONFIG, openSite, type Site, startMetabaseGitHub } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const PINNED = COMPOSE.replace('v0.38.2', 'v0.62.1');
const LEFT = 'metabase-upgrade/oss-v0.63.x';
const NEXT = 'metabase-upgrade/oss-v0.64.x';

let github: GitHub;
let sites = 0;
beforeAll(async () => {
  github = await startMetabaseGitHub(['v0.62.1', 'v0.63.18', 'v0.64.1']);
});
afterAll(() => github[Symbol.asyncDispose]());

/** A site on which a run towards 63 was cut off. */
async function cutOff(inputs = {}, files: Record<string, string> = {}): Promise<Site> {
  sites += 1;
  const site = await openSite(github, `left-${sites}`, { 'compose.yaml': PINNED, ...files });
  github.proxy.fail(({ method, path }) => method === 'POST' && path.endsWith('/pulls'), 'reset');
  await site.run(undefined, { target: '63', ...inputs });
  github.proxy.reset();
  expect(await branchesOf(site)).toEqual([LEFT]);
  return site;
}

/** Puts a commit in the place of the last one of the branch: what `git commit --amend` and a forced push do. */
async function amend({ name }: Site, files: Record<string, string>): Promise<void> {
  const at = `/repos/${OWNER}/${name}/git`;
  const { object } = await github.api<{ object: { sha: string } }>('GET', `${at}/ref/heads/${LEFT}`);
  const commit = await github.api<{ message: string; parents: { sha: string }[]; tree: { sha: string } }>(
    'GET',
    `${at}/commits/${object.sha}`,
  );
  const tree = Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
  const made = await github.api<{ sha: string }>('POST', `${at}/trees`, { base_tree: commit.tree.sha, tree });
  const { sha } = await github.api<{ sha: string }>('POST', `${at}/commits`, {
    message: commit.message,
    tree: made.sha,
    parents: commit.parents.map((parent) => parent.sha),
  });
  await github.api('PATCH', `${at}/refs/heads/${LEFT}`, { sha, force: true });
}

const openBranches = async ({ name }: Site) => (await github.pullRequests(OWNER, name)).map(({ head }) => head.ref);

describe('a branch whose opening was cut off', () => {
  it('is taken over by a run that wants it', async () => {
    await using site = await cutOff();
    const told = await site.run(undefined, { target: '63' });
    expect(told.pulls.map(({ operation }) => operation)).toEqual(['created']);
    expect(await branchesOf(site)).toEqual([LEFT]);
    expect(told.warnings).toEqual([]);
  });

  it('is deleted by a run that wants another line', async () => {
    await using site = await cutOff();
    const told = await site.run();
    expect(told.infos.join()).toContain(`Deleted the branch ${LEFT}, on which a former run was cut off`);
    expect(await branchesOf(site)).toEqual([NEXT]);
    expect(await openBranches(site)).toEqual([NEXT]);
    expect(written((await site.run()).requests)).toEqual([]);
  });

  it('is deleted by a run that wants nothing', async () => {
    await using site = await cutOff();
    await github.commit(OWNER, site.name, 'main', { 'compose.yaml': PINNED.replace('62.1', '64.1') }, 'By hand');
    await site.clone.pull();
    const told = await site.run();
    expect([told.pulls, told.warnings, told.failure]).toEqual([[], [], undefined]);
    expect(await branchesOf(site)).toEqual([]);
    const quiet = await site.run();
    expect(quiet.requests).toHaveLength(3);
    expect(written(quiet.requests)).toEqual([]);
  });

  it('is deleted by a run that must wait', async () => {
    await using site = await cutOff();
    await github.commit(OWNER, site.name, 'main', { [CONFIG]: 'target: 63\nschedule: "* 3 * * *"\n' }, 'At night');
    await site.clone.pull();
    await site.run('2026-10-01T12:00:00Z');
    expect(await branchesOf(site)).toEqual([]);
    expect((await site.run('2026-10-01T03:30:00Z')).pulls.map(({ operation }) => operation)).toEqual(['created']);
  });

  it.each<[string, (site: Site) => Promise<unknown>]>([
    ['committed to it', ({ name }) => github.commit(OWNER, name, LEFT, { 'mine.txt': 'mine' }, 'Mine')],
    ['changed our commit and kept its message', (site) => amend(site, { 'mine.txt': 'mine' })],
    [
      'opened and closed a pull request from it',
      async ({ name }) => {
        await github.api('POST', `/repos/${OWNER}/${name}/pulls`, { title: 'Mine', head: LEFT, base: 'main' });
        await github.closePullRequest(OWNER, name, 1);
      },
    ],
  ])('stays when somebody %s', async (_title, does) => {
    await using site = await cutOff();
    await does(site);
    await site.run();
    expect(await branchesOf(site)).toEqual([LEFT, NEXT]);
    expect(await openBranches(site)).toEqual([NEXT]);
    const quiet = await site.run();
    expect(quiet.requests).toHaveLength(3);
    expect(written(quiet.requests)).toEqual([]);
  });

  it('is not taken over when somebody changed our commit and kept its message', async () => {
    await using site = await cutOff();
    await amend(site, { 'mine.txt': 'mine' });
    const told = await site.run(undefined, { target: '63' });
    expect(told.pulls[0]?.note).toContain('its last commit is not ours, so it is left alone');
  });

  it('is left to the run that looks where it came from', async () => {
    const files = { 'a/compose.yaml': PINNED, 'b/compose.yaml': PINNED };
    await using site = await cutOff({ root: 'a' }, files);
    await site.run(undefined, { root: 'b' });
    expect(await branchesOf(site)).toEqual([LEFT, NEXT]);
    await site.run(undefined, { root: 'a', target: '62' });
    expect(await branchesOf(site)).toEqual([NEXT]);
  });

  it('that can not be deleted is told in one sentence, and keeps nothing back', async () => {
    await using site = await cutOff();
    const rule = { status: 422, body: { message: 'Repository rule violations found' } };
    github.proxy.fail(({ method }) => method === 'DELETE', rule);
    const told = await site.run();
    github.proxy.reset();
    expect(told.pulls.map(({ operation }) => operation)).toEqual(['created']);
    expect(told.warnings).toEqual([
      `The branch ${LEFT}, which a former run left, could not be deleted: GitHub answered 422, "Repository rule violations found".`,
    ]);
  });
});

describe('a branch that is merged', () => {
  it('and was not deleted stays', async () => {
    sites += 1;
    await using site = await openSite(github, `left-${sites}`, { 'compose.yaml': PINNED });
    await site.run(undefined, { target: '63' });
    await github.mergePullRequest(OWNER, site.name, 1);
    await site.clone.pull();
    await site.run();
    expect(await branchesOf(site)).toEqual([LEFT, NEXT]);
  });
});
