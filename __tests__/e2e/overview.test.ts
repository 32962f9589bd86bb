/** The one look at what a repository has of ours, where it is larger or other than usual. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GitHub } from '../github/github.ts';
import { CONFIG, openSite, type Site, startMetabaseGitHub } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const PINNED = COMPOSE.replace('v0.38.2', 'v0.63.18');

let github: GitHub;
beforeAll(async () => {
  github = await startMetabaseGitHub(['v0.63.18', 'v0.64.1']);
});
afterAll(() => github[Symbol.asyncDispose]());

/** So many that ours is not among the newest hundred. */
async function openAndCloseMany({ name }: Site): Promise<void> {
  const at = `/repos/${OWNER}/${name}`;
  const { object } = await github.api<{ object: { sha: string } }>('GET', `${at}/git/ref/heads/main`);
  await github.api('POST', `${at}/git/refs`, { ref: 'refs/heads/theirs', sha: object.sha });
  await github.commit(OWNER, name, 'theirs', { 'theirs.txt': 'theirs' }, 'Theirs');
  for (let count = 0; count < 101; count++) {
    const pull = { title: `Theirs ${count}`, head: 'theirs', base: 'main' };
    const { number } = await github.api<{ number: number }>('POST', `${at}/pulls`, pull);
    await github.api('PATCH', `${at}/pulls/${number}`, { state: 'closed' });
  }
}

describe('a repository with more than a hundred pull requests', () => {
  it('has its open ones listed by themselves, and a closed one of ours asked for', async () => {
    await using site = await openSite(github, 'many', { 'compose.yaml': PINNED });
    await site.run();
    await openAndCloseMany(site);
    const told = await site.run();
    expect(told.pulls.map(({ operation, number }) => [operation, number])).toEqual([['unchanged', 1]]);
    expect(told.requests.map(({ path }) => path.split('?')[0]).slice(2)).toEqual([
      '/graphql',
      `/repos/${OWNER}/many/pulls`,
    ]);
    expect(written(told.requests)).toEqual([]);
    await github.closePullRequest(OWNER, 'many', 1);
    expect((await site.run()).pulls[0]?.note).toMatch(/^#1 was closed without being merged/);
    expect(github.proxy.problems).toEqual([]);
  });
});

describe('what GitHub says no to in its answer', () => {
  const fault = (type: string, path: readonly string[], message: string) => ({
    status: 200,
    body: { data: { repository: null }, errors: [{ type, path, message }] },
  });

  it.each([
    ['NOT_FOUND', 'Could not resolve to a Repository', 'GitHub does not find it (404). Check the name'],
    [
      'FORBIDDEN',
      'Resource not accessible by integration',
      'The token needs contents: write and pull-requests: write.',
    ],
    ['RATE_LIMITED', 'API rate limit exceeded', "GitHub's rate limit is reached. Give a token"],
    ['UNPROCESSABLE', 'It is Tuesday', 'GitHub answered "It is Tuesday".'],
  ])('%s is one sentence with the remedy', async (type, message, says) => {
    await using site = await openSite(github, `no-${type}`, { 'compose.yaml': PINNED });
    github.proxy.fail(({ path }) => path === '/graphql', fault(type, ['repository'], message));
    const { failure, pulls } = await site.run();
    github.proxy.reset();
    expect(pulls).toEqual([]);
    expect(failure).toBe(
      `The pull requests of ${OWNER}/no-${type} could not be read: ${failure?.split(': ').slice(1).join(': ')}`,
    );
    expect(failure).toContain(says);
  });

  it('to issues alone keeps nobody from the pull requests', async () => {
    await using site = await openSite(github, 'no-issues', { 'compose.yaml': PINNED, [CONFIG]: 'dashboard: true\n' });
    const no = fault('FORBIDDEN', ['repository', 'issues'], 'Resource not accessible by integration');
    github.proxy.fail(({ path, body }) => path === '/graphql' && JSON.stringify(body).includes('issues('), no);
    const { pulls, warnings } = await site.run();
    github.proxy.reset();
    expect(pulls.map(({ operation }) => operation)).toEqual(['created']);
    expect(warnings).toEqual([
      'The dashboard could not be read: GitHub refuses it (403). The token needs issues: write for "dashboard".',
    ]);
  });
});
