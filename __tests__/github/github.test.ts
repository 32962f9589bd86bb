import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from './github.ts';

let github: GitHub;
let repositories = 0;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github[Symbol.asyncDispose]());

/** Through the proxy, as a client asks. */
async function ask(method: string, path: string, token: string | undefined = github.token, body?: unknown) {
  const response = await fetch(path.startsWith('http') ? path : `${github.url}${path}`, {
    method,
    headers: token ? { authorization: `token ${token}` } : {},
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    link: response.headers.get('link'),
    json: text === '' ? undefined : JSON.parse(text),
  };
}

async function repositoryWithBranch(files: Record<string, string>, changed: Record<string, string | null>) {
  repositories += 1;
  const name = `r${repositories}`;
  const { sha } = await github.createRepository('alice', name, files);
  await github.api('POST', `/repos/alice/${name}/git/refs`, { ref: 'refs/heads/up/x', sha });
  await github.commit('alice', name, 'up/x', changed, 'Change');
  return name;
}

describe('repositories', () => {
  it('have one commit and grow by commits', async () => {
    await github.createRepository('acme', 'first', { 'a.txt': 'a\n', 'd/b.txt': 'b\n' });
    await github.commit('acme', 'first', 'main', { 'a.txt': null, 'd/c.txt': 'ç\n' }, 'More');
    expect(await github.readFiles('acme', 'first', 'main')).toEqual({ 'd/b.txt': 'b\n', 'd/c.txt': 'ç\n' });
    expect(await github.readFiles('acme', 'first', 'main', ['a.txt', 'd/b.txt'])).toEqual({ 'd/b.txt': 'b\n' });
    expect(await github.api('GET', '/repos/acme/first/commits')).toHaveLength(2);
  });
});

describe('pull requests', () => {
  it('show what they change, follow their branch and merge with what came before', async () => {
    const name = await repositoryWithBranch({ 'a.txt': '1\n', 'b.txt': '1\n' }, { 'a.txt': '2\n' });
    const body = { title: 'Two', head: 'up/x', base: 'main' };
    const opened = await ask('POST', `/repos/alice/${name}/pulls`, github.token, body);
    expect(opened.status).toBe(201);
    expect(opened.json.html_url).toBe(`${github.url}/alice/${name}/pull/1`);
    await github.commit('alice', name, 'up/x', { 'a.txt': '3\n', 'c.txt': 'new\n' }, 'Again');
    await github.commit('alice', name, 'main', { 'b.txt': '2\n' }, 'Elsewhere');
    expect(await github.diff('alice', name, 1)).toEqual({
      'a.txt': { before: '1\n', after: '3\n', patch: '@@ -1,1 +1,1 @@\n-1\n+3' },
      'c.txt': { before: undefined, after: 'new\n', patch: '@@ -0,0 +1,1 @@\n+new' },
    });
    await github.mergePullRequest('alice', name, 1);
    const merged = { 'a.txt': '3\n', 'b.txt': '2\n', 'c.txt': 'new\n' };
    expect(await github.readFiles('alice', name, 'main')).toEqual(merged);
    const [pull] = await github.pullRequests('alice', name, 'closed');
    expect(pull).toMatchObject({ number: 1, state: 'closed', merged_at: expect.any(String) });
    expect(Object.keys(await github.diff('alice', name, 1))).toEqual(['a.txt', 'c.txt']);
  });

  it('conflict when both sides change a file', async () => {
    const name = await repositoryWithBranch({ 'a.txt': '1\n' }, { 'a.txt': '2\n' });
    await github.api('POST', `/repos/alice/${name}/pulls`, { title: 't', head: 'up/x', base: 'main' });
    await github.commit('alice', name, 'main', { 'a.txt': '9\n' }, 'Elsewhere');
    await expect(github.mergePullRequest('alice', name, 1)).rejects.toThrow('a.txt');
  });

  it('close by hand and with their branch', async () => {
    const name = await repositoryWithBranch({ 'a.txt': '1\n' }, { 'a.txt': '2\n' });
    const body = { title: 't', head: 'up/x', base: 'main' };
    await github.api('POST', `/repos/alice/${name}/pulls`, body);
    await github.closePullRequest('alice', name, 1);
    expect(await github.pullRequests('alice', name, 'open')).toEqual([]);
    await github.api('POST', `/repos/alice/${name}/pulls`, body);
    await github.deleteBranch('alice', name, 'up/x');
    const pulls = await github.pullRequests('alice', name, 'all');
    expect(pulls.map(({ state, merged_at }) => [state, merged_at])).toEqual([
      ['closed', null],
      ['closed', null],
    ]);
  });

  it('are refused in the words of GitHub', async () => {
    const name = await repositoryWithBranch({ 'a.txt': '1\n' }, { 'a.txt': '2\n' });
    const open = (head: string) =>
      ask('POST', `/repos/alice/${name}/pulls`, github.token, { title: 't', head, base: 'main' });
    expect((await open('nope')).json.errors).toEqual([{ resource: 'PullRequest', field: 'head', code: 'invalid' }]);
    expect((await open('alice:up/x')).status).toBe(201);
    const again = await open('up/x');
    expect([again.status, again.json.errors[0].message]).toEqual([
      422,
      'A pull request already exists for alice:up/x.',
    ]);
    await github.closePullRequest('alice', name, 1);
    await github.mergePullRequest('alice', name, (await open('up/x')).json.number);
    await github.api('POST', `/repos/alice/${name}/git/refs`, await tipOf(name));
    expect((await open('same')).json.errors[0].message).toBe('No commits between main and same');
  });
});

async function tipOf(name: string): Promise<{ ref: string; sha: string }> {
  const { object } = await github.api<{ object: { sha: string } }>('GET', `/repos/alice/${name}/git/ref/heads/main`);
  return { ref: 'refs/heads/same', sha: object.sha };
}

describe('tokens', () => {
  it('that are unknown are refused', async () => {
    expect(await ask('GET', '/user', 'wrong')).toMatchObject({ status: 401, json: { message: 'Bad credentials' } });
  });

  it('of a workflow act as a bot within their permissions', async () => {
    const name = await repositoryWithBranch({ 'a.txt': '1\n' }, { 'a.txt': '2\n' });
    const at = `/repos/alice/${name}`;
    const token = github.workflowToken('alice', { contents: 'read', pull_requests: 'write' });
    const refused = await ask('POST', `${at}/git/refs`, token, await tipOf(name));
    expect(refused).toMatchObject({ status: 403, json: { message: 'Resource not accessible by integration' } });
    expect((await ask('GET', '/user', token)).status).toBe(403);

    const pull = await ask('POST', `${at}/pulls`, token, { title: 't', head: 'up/x', base: 'main' });
    expect(pull.json.user.login).toBe('github-actions[bot]');
    expect((await ask('POST', `${at}/issues/1/labels`, token, { labels: ['new'] })).json.errors).toEqual([
      { resource: 'Repository', field: 'label', code: 'unauthorized' },
    ]);
    await github.api('POST', `${at}/labels`, { name: 'known' });
    await github.api('POST', `${at}/milestones`, { title: 'm' });
    expect((await ask('POST', `${at}/issues/1/labels`, token, { labels: ['known'] })).status).toBe(200);
    expect((await ask('POST', `${at}/issues/1/assignees`, token, { assignees: ['bob'] })).status).toBe(200);
    expect((await ask('PATCH', `${at}/issues/1`, token, { milestone: 1 })).status).toBe(200);
    const [found] = await github.pullRequests('alice', name);
    expect(found).toMatchObject({
      labels: [{ name: 'known' }],
      assignees: [{ login: 'bob' }],
      milestone: { number: 1 },
    });
    const writer = github.workflowToken('alice', { contents: 'write', pull_requests: 'write', issues: 'write' });
    expect((await ask('POST', `${at}/git/refs`, writer, await tipOf(name))).status).toBe(201);
    expect((await ask('POST', `${at}/issues/1/labels`, writer, { labels: ['new'] })).status).toBe(200);
  });
});

it('refuses to move a branch that is not there as GitHub does', async () => {
  const name = await repositoryWithBranch({ 'a.txt': '1\n' }, { 'a.txt': '2\n' });
  const { sha } = await tipOf(name);
  const answer = await ask('PATCH', `/repos/alice/${name}/git/refs/heads/gone`, github.token, { sha, force: true });
  expect(answer).toMatchObject({ status: 422, json: { message: 'Reference does not exist' } });
});

describe('releases', () => {
  it('are seeded by the thousand, tags in one answer, pages page by page, the youngest first', async () => {
    await github.createRepository('acme', 'metabase', { 'README.md': '# Metabase\n' });
    const day = (at: number) => new Date(Date.UTC(2020, 0, at)).toISOString();
    const all = Array.from({ length: 1400 }, (_, at) => ({
      tag: `v0.${at}.0`,
      publishedAt: day(at),
      page: at % 10 !== 0,
      body: `Notes of ${at}`,
    }));
    github.seedReleases('acme', 'metabase', all);

    const refs = await ask('GET', '/repos/acme/metabase/git/matching-refs/tags/v');
    expect(new Set(refs.json.map(({ ref }: { ref: string }) => ref))).toEqual(
      new Set(all.map(({ tag }) => `refs/tags/${tag}`)),
    );
    const listed: { tag_name: string; published_at: string; body: string }[] = [];
    let next: string | undefined = '/repos/acme/metabase/releases?per_page=100';
    let pages = 0;
    while (next) {
      const { json, link } = await ask('GET', next);
      listed.push(...json);
      pages += 1;
      next = /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1];
      if (next) expect(next.startsWith(github.url)).toBe(true);
    }
    const expected = all.filter(({ page }) => page).reverse();
    expect(pages).toBe(Math.ceil(expected.length / 100));
    expect(listed.map(({ tag_name, published_at, body }) => ({ tag_name, published_at, body }))).toEqual(
      expected.map(({ tag, publishedAt, body }) => ({ tag_name: tag, published_at: publishedAt, body })),
    );
  });
});

it('asked for nothing that GitHub does not describe', () => {
  expect(github.proxy.problems).toEqual([]);
  expect(github.proxy.requests.length).toBeGreaterThan(20);
});
