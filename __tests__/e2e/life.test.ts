import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GitHub, Pull } from '../github/github.ts';
import { branchesOf, CONFIG, openSite, release, type Site, startMetabaseGitHub, type Told, tick } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const TAGS = 'v0.38.2 v0.38.6 v0.39.7 v0.40.8 v0.62.1 v0.62.2 v0.62.2.3 v0.63.1 v0.63.18 v0.64.1 v0.64.1.5'.split(' ');
const PINNED = COMPOSE.replace('v0.38.2', 'v0.63.18');
const BRANCH = 'metabase-upgrade/oss-v0.64.x';

let github: GitHub;
let sites = 0;
let later = 1;

beforeAll(async () => {
  github = await startMetabaseGitHub(TAGS);
});
afterAll(() => github[Symbol.asyncDispose]());

/** Each on its own repository; releases are shared, so each test that needs a newer one makes it. */
function site(config = '', compose = PINNED): Promise<Site> {
  sites += 1;
  return openSite(github, `site-${sites}`, { 'compose.yaml': compose, ...(config ? { [CONFIG]: config } : {}) });
}

function newer(): string {
  later += 1;
  release(github, `v0.64.${later}`);
  return `v0.64.${later}`;
}

const newestTag = () => (later === 1 ? 'v0.64.1.5' : `v0.64.${later}`);

function open({ name }: Site): Promise<Pull[]> {
  return github.pullRequests(OWNER, name);
}

function operations({ pulls, failure, warnings }: Told): readonly string[] {
  expect(failure).toBeUndefined();
  expect(pulls.flatMap((pull) => pull.failure?.message ?? [])).toEqual([]);
  expect(warnings).toEqual([]);
  return pulls.map(({ operation, number, note }) =>
    [operation, number && `#${number}`, note].filter(Boolean).join(' '),
  );
}

async function configure({ name, clone }: Site, config: string): Promise<void> {
  await github.commit(OWNER, name, 'main', { [CONFIG]: config }, 'Configure');
  await clone.pull();
}

describe('a quiet run', () => {
  it('asks for three things, whatever the number of deployments, and writes nothing', async () => {
    const files = { 'a/compose.yaml': PINNED, 'b/compose.yaml': PINNED.replace('63.18', '62.2') };
    sites += 1;
    await using own = await openSite(github, `site-${sites}`, {
      ...files,
      [CONFIG]:
        'deployments:\n  - {name: a, files: [a/**]}\n  - {name: b, files: [b/**], follow: "63"}\n  - {name: c, files: [c/**]}\n',
    });
    expect(operations(await own.run())).toEqual(['created #1', 'created #2']);
    const { requests, ...told } = await own.run();
    expect(operations({ ...told, requests })).toEqual(['unchanged #1', 'unchanged #2']);
    expect(requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'GET /repos/metabase/metabase/git/matching-refs/tags%2Fv',
      'GET /repos/metabase/metabase/security-advisories',
      'POST /graphql',
    ]);
    expect(written(requests)).toEqual([]);
    expect(github.proxy.problems).toEqual([]);
  });
});

describe('superseded', () => {
  it('is what another line takes the place of: closed with one sentence, its branch deleted', async () => {
    await using own = await site('follow: "63"\n', PINNED.replace('63.18', '62.1'));
    expect(operations(await own.run())).toEqual(['created #1']);
    await configure(own, '');
    expect(operations(await own.run())).toEqual([
      'created #2',
      `closed #1 Superseded by #2, which goes to ${newestTag()}.`,
    ]);
    const [pull, ...rest] = await open(own);
    expect([pull?.number, rest]).toEqual([2, []]);
    expect(await branchesOf(own)).toEqual([BRANCH]);
    const comments = await github.api<{ body: string }[]>('GET', `/repos/${OWNER}/${own.name}/issues/1/comments`);
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      `Superseded by #2, which goes to ${newestTag()}.`,
    ]);
    expect(written((await own.run()).requests)).toEqual([]);
    expect(github.proxy.problems).toEqual([]);
  });

  it('is what somebody did elsewhere', async () => {
    await using own = await site();
    await own.run();
    await github.commit(
      OWNER,
      own.name,
      'main',
      { 'compose.yaml': PINNED.replace('v0.63.18', newestTag()) },
      'By hand',
    );
    await own.clone.pull();
    expect(operations(await own.run())).toEqual([
      `closed #1 main pins ${newestTag()} already, so nothing is left to do here.`,
    ]);
    expect(await branchesOf(own)).toEqual([]);
  });

  it('is what belongs to a deployment that was renamed, or is not there any more', async () => {
    await using own = await site('deployments:\n  - {name: one, files: ["*.yaml"]}\n');
    await own.run();
    await configure(own, 'deployments:\n  - {name: two, files: ["*.yaml"]}\n');
    expect(operations(await own.run())).toEqual([
      'created #2',
      `closed #1 Nothing that is pinned in main leads to ${newestTag()} any more.`,
    ]);
  });

  it('is left open when somebody else committed to it', async () => {
    await using own = await site('follow: "63"\n', PINNED.replace('63.18', '62.1'));
    await own.run();
    await github.commit(OWNER, own.name, 'metabase-upgrade/oss-v0.63.x', { 'mine.txt': 'mine' }, 'Mine');
    await configure(own, '');
    const told = operations(await own.run());
    expect(told[1]).toMatch(/^none #1 Superseded by #2.* But somebody else committed to the branch of #1/);
    expect((await open(own)).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('is nothing of a run that looks elsewhere', async () => {
    sites += 1;
    await using own = await openSite(github, `site-${sites}`, {
      'a/compose.yaml': PINNED,
      'b/compose.yaml': PINNED.replace('63.18', '62.1'),
    });
    await own.run(undefined, { root: 'a' });
    await own.run(undefined, { root: 'b', target: '62' });
    expect((await open(own)).map(({ head }) => head.ref)).toEqual([BRANCH, 'metabase-upgrade/oss-v0.62.x']);
    for (const inputs of [{ root: 'a' }, { root: 'b', target: '62' }]) {
      expect(written((await own.run(undefined, inputs)).requests)).toEqual([]);
    }
  });

  it('can be proposed again, since nobody closed it but us', async () => {
    await using own = await site();
    await own.run();
    await configure(own, 'follow: "63"\n');
    expect(operations(await own.run())).toEqual([expect.stringMatching(/^closed #1 .* is not chosen any more/)]);
    await configure(own, '');
    expect(operations(await own.run())).toEqual(['created #2']);
  });
});

describe('a rollback', () => {
  it('writes an entry to ignore, and that version is not proposed again', async () => {
    await using own = await site();
    await own.run();
    const bad = newestTag();
    await github.mergePullRequest(OWNER, own.name, 1);
    const reverted = { 'compose.yaml': PINNED, [CONFIG]: `ignore:\n  - {version: ${bad}, reason: dashboards broke}\n` };
    await github.commit(OWNER, own.name, 'main', reverted, `Back from ${bad}`);
    await own.clone.pull();
    const after = await own.run();
    expect(after.pulls.map(({ operation }) => operation)).toEqual(['created']);
    const [pull] = await open(own);
    expect(pull?.title).toMatch(/^Upgrade Metabase v0\.63\.18 to v0\.64/);
    expect(pull?.title).not.toMatch(new RegExp(`to ${bad.replaceAll('.', '\\.')}$`));
    const next = newer();
    await own.run();
    expect((await open(own)).map(({ title }) => title)).toEqual([`Upgrade Metabase v0.63.18 to ${next}`]);
  });
});

describe('the base', () => {
  it('that moved without touching the files is no reason', async () => {
    await using own = await site();
    await own.run();
    await github.commit(OWNER, own.name, 'main', { 'other.txt': 'other' }, 'Other');
    await own.clone.pull();
    const told = await own.run();
    expect(operations(told)).toEqual(['unchanged #1']);
    expect(written(told.requests)).toEqual([]);
  });

  it('whose files changed is one: the commit is made anew on it', async () => {
    await using own = await site('update-at-most: 7d\n');
    await own.run();
    await github.commit(OWNER, own.name, 'main', { 'compose.yaml': `${PINNED}    restart: always\n` }, 'Restart');
    await own.clone.pull();
    expect(operations(await own.run())).toEqual(['updated #1']);
    const diff = await github.diff(OWNER, own.name, 1);
    expect(diff['compose.yaml']?.after).toContain('restart: always');
    expect(diff['compose.yaml']?.before).toContain('restart: always');
    expect(written((await own.run()).requests)).toEqual([]);
  });

  it('is taken anew when the box is ticked, and the box is open again', async () => {
    await using own = await site();
    await own.run();
    await github.commit(OWNER, own.name, 'main', { 'other.txt': 'other' }, 'Other');
    await own.clone.pull();
    await tick(own, 1, 'rebase');
    expect(operations(await own.run())).toEqual(['updated #1']);
    const [pull] = await open(own);
    const commit = await github.api<{ parents: { sha: string }[] }>(
      'GET',
      `/repos/${OWNER}/${own.name}/git/commits/${pull?.head.sha}`,
    );
    expect(commit.parents.map(({ sha }) => sha)).toEqual([own.clone.head]);
    expect(pull?.body).toContain('- [ ] <!-- box rebase -->');
    expect(written((await own.run()).requests)).toEqual([]);
  });
});

describe('patience', () => {
  it('moves an open pull request no more often than it was told', async () => {
    await using own = await site('update-at-most: 7d\n');
    await own.run('2026-10-01T06:00:00Z');
    newer();
    const early = await own.run('2026-10-03T06:00:00Z');
    expect(operations(early)).toEqual([
      'unchanged #1 There is something newer for #1; it moves on from 2026-10-08 06:00 UTC at the earliest.',
    ]);
    expect(written(early.requests)).toEqual([]);
    expect(operations(await own.run('2026-10-08T06:00:00Z'))).toEqual(['updated #1']);
  });

  it('opens and moves nothing outside of the schedule', async () => {
    await using own = await site('schedule: "* 22-23 * * *"\ntimezone: Europe/Berlin\n');
    const day = await own.run('2026-10-01T12:00:00Z');
    expect(operations(day)).toEqual([
      'none No pull request is opened outside of the schedule "* 22-23 * * *" (Europe/Berlin).',
    ]);
    expect(day.requests).toHaveLength(3);
    expect(operations(await own.run('2026-10-01T20:30:00Z'))).toEqual(['created #1']);
    expect(operations(await own.run('2026-10-01T22:30:00Z'))).toEqual(['unchanged #1']);
    newer();
    const told = await own.run('2026-10-02T12:00:00Z');
    expect(operations(told)[0]).toMatch(/^unchanged #1 #1 is not changed outside of the schedule/);
    expect(written(told.requests)).toEqual([]);
  });

  it('opens no more than the limit, and goes on with those that are open', async () => {
    const names = ['a', 'b', 'c'];
    const files = names.map((name) => [`${name}/compose.yaml`, PINNED] as const);
    const config = `open-limit: 2\ndeployments:\n${names.map((name) => `  - {name: ${name}, files: ["${name}/**"]}\n`).join('')}`;
    sites += 1;
    await using own = await openSite(github, `site-${sites}`, { ...Object.fromEntries(files), [CONFIG]: config });
    const waits = 'none No pull request is opened while 2 pull requests of metabase-upgrade are open; the limit is 2.';
    expect(operations(await own.run())).toEqual(['created #1', 'created #2', waits]);
    newer();
    expect(operations(await own.run())).toEqual(['updated #1', 'updated #2', waits]);
    await github.mergePullRequest(OWNER, own.name, 1);
    await own.clone.pull();
    expect((await own.run()).pulls.map(({ operation }) => operation)).toEqual(['unchanged', 'created']);
  });
});

describe('what a person did', () => {
  it('by deleting the branch is as if the pull request were closed', async () => {
    await using own = await site();
    await own.run();
    await github.deleteBranch(OWNER, own.name, BRANCH);
    expect(operations(await own.run())).toEqual([expect.stringMatching(/^none #1 #1 was closed without being merged/)]);
    newer();
    expect(operations(await own.run())).toEqual(['created #2']);
  });
});

describe('auto-merge', () => {
  const autoMerge = async ({ name }: Site) =>
    (await github.api<{ auto_merge: unknown }[]>('GET', `/repos/${OWNER}/${name}/pulls?state=open`)).map(
      (pull) => pull.auto_merge !== null,
    );
  const allow = ({ name }: Site) => github.api('PATCH', `/repos/${OWNER}/${name}`, { allow_auto_merge: true });

  it.each([
    ['none', 'v0.62.2', '62', false],
    ['hotfix', 'v0.62.2', '62', true],
    ['hotfix', 'v0.63.1', '63', false],
    ['point', 'v0.62.2', '62', true],
    ['point', 'v0.63.1', '63', true],
    ['point', 'v0.62.1', '63', false],
  ])('%s from %s to the newest of %s: %s', async (wish, from, follow, on) => {
    const config = `automerge: ${wish}\nfollow: "${follow}"\n`;
    await using own = await site(config, PINNED.replace('v0.63.18', from));
    await allow(own);
    expect(operations(await own.run())).toEqual(['created #1']);
    expect(await autoMerge(own)).toEqual([on]);
    expect(written((await own.run()).requests)).toEqual([]);
    expect(github.proxy.problems).toEqual([]);
  });

  it('is switched off again when it is not wanted any more', async () => {
    await using own = await site('automerge: point\nfollow: "63"\n', PINNED.replace('63.18', '63.1'));
    await allow(own);
    await own.run();
    await configure(own, 'follow: "63"\n');
    expect(operations(await own.run())).toEqual(['updated #1']);
    expect(await autoMerge(own)).toEqual([false]);
  });

  it('warns once where the repository does not allow it', async () => {
    await using own = await site('automerge: point\nfollow: "63"\n', PINNED.replace('63.18', '63.1'));
    const { pulls, warnings } = await own.run();
    expect(pulls.map(({ operation }) => operation)).toEqual(['created']);
    expect(warnings).toEqual([expect.stringMatching(/does not allow auto-merge, .*Turn on "Allow auto-merge"/)]);
    expect((await own.run()).warnings).toEqual([]);
  });
});

describe('a stack', () => {
  const OLD = COMPOSE.replace('v0.38.2', 'v0.39.7');

  it('has a pull request for each stop, each on the one before, and only the first can be merged', async () => {
    await using own = await site('steps: stacked\n', COMPOSE);
    expect(operations(await own.run())).toEqual(['created #1', 'created #2', 'created #3', 'created #4']);
    const pulls = await open(own);
    expect(pulls.map(({ title, draft, base }) => [title, draft, base.ref])).toEqual([
      ['Upgrade Metabase v0.38.2 to v0.38.6 (stop 1 of 4)', false, 'main'],
      ['Upgrade Metabase v0.38.6 to v0.39.7 (stop 2 of 4)', true, 'metabase-upgrade/oss-v0.38.x'],
      ['Upgrade Metabase v0.39.7 to v0.40.8 (stop 3 of 4)', true, 'metabase-upgrade/oss-v0.39.x'],
      [`Upgrade Metabase v0.40.8 to ${newestTag()} (stop 4 of 4)`, true, 'metabase-upgrade/oss-v0.40.x'],
    ]);
    expect(pulls[1]?.body).toContain('This is number 2 of 4 and stands on #1.');
    const diff = await github.diff(OWNER, own.name, 3);
    expect(diff['compose.yaml']?.before).toContain('v0.39.7');
    expect(diff['compose.yaml']?.after).toContain('v0.40.8');
    expect(written((await own.run()).requests)).toEqual([]);
    expect(github.proxy.problems).toEqual([]);
  });

  it('goes on with the next one when the first is merged', async () => {
    await using own = await site('steps: stacked\n', OLD);
    expect(operations(await own.run())).toEqual(['created #1', 'created #2']);
    await github.mergePullRequest(OWNER, own.name, 1);
    await own.clone.pull();
    expect(operations(await own.run())).toEqual(['updated #2']);
    const [pull] = await open(own);
    expect(pull).toMatchObject({ number: 2, draft: false, base: { ref: 'main' } });
    expect(pull?.title).toBe(`Upgrade Metabase v0.40.8 to ${newestTag()}`);
    expect(Object.keys(await github.diff(OWNER, own.name, 2))).toEqual(['compose.yaml']);
    expect(written((await own.run()).requests)).toEqual([]);
  });

  it('is moved as a whole when the first is, and stays where it is when somebody committed to the first', async () => {
    await using own = await site('steps: stacked\n', OLD);
    await own.run();
    await github.commit(OWNER, own.name, 'main', { 'compose.yaml': `${OLD}    restart: always\n` }, 'Restart');
    await own.clone.pull();
    expect(operations(await own.run())).toEqual(['updated #1', 'updated #2']);
    const diff = await github.diff(OWNER, own.name, 2);
    expect(diff['compose.yaml']?.after).toContain('restart: always');
    await github.commit(OWNER, own.name, 'metabase-upgrade/oss-v0.40.x', { 'mine.txt': 'mine' }, 'Mine');
    newer();
    expect(operations(await own.run())).toEqual([expect.stringMatching(/^none #1 Somebody else committed/)]);
  });

  it('closes the later ones when it is not wanted any more', async () => {
    await using own = await site('steps: stacked\n', OLD);
    await own.run();
    await configure(own, '');
    const told = operations(await own.run());
    expect(told[0]).toBe('updated #1');
    expect(told[1]).toMatch(/^closed #2 Superseded by #1, which goes to v0\.40\.8\.$/);
  });
});

describe('the dashboard', () => {
  const issues = ({ name }: Site) =>
    github.api<{ number: number; title: string; body: string; state: string }[]>(
      'GET',
      `/repos/${OWNER}/${name}/issues?state=all`,
    );

  it('is one issue, written when something changed, found by its marker', async () => {
    await using own = await site('dashboard: true\n');
    await own.run();
    const [issue, ...more] = await issues(own);
    expect(more).toEqual([]);
    expect(issue?.body).toContain('- Pinned: `v0.63.18`');
    expect(issue?.body).toContain('- Pull request: [#1]');
    await github.api('PATCH', `/repos/${OWNER}/${own.name}/issues/${issue?.number}`, { title: 'Mine' });
    const quiet = await own.run();
    expect(written(quiet.requests)).toEqual([]);
    expect(quiet.requests).toHaveLength(3);
    await github.mergePullRequest(OWNER, own.name, 1);
    await own.clone.pull();
    await own.run();
    expect((await issues(own)).map(({ title, body }) => [title, body.includes('Up to date')])).toEqual([
      ['Mine', true],
    ]);
    expect(github.proxy.problems).toEqual([]);
  });

  it('acts on its boxes: what was closed is proposed again, and made anew', async () => {
    await using own = await site('dashboard: true\n');
    await own.run();
    const [issue] = await issues(own);
    const number = issue?.number ?? 0;
    await github.closePullRequest(OWNER, own.name, 1);
    const closed = await own.run();
    expect(closed.pulls.map(({ operation }) => operation)).toEqual(['none']);
    await tick(own, number, /- \[ \] <!-- box retry:[^>]*>/);
    expect(operations(await own.run())).toEqual([expect.stringMatching(/^created #/)]);
    await tick(own, number, /- \[ \] <!-- box rebase:[^>]*>/);
    expect(operations(await own.run())).toEqual([expect.stringMatching(/^updated #/)]);
    expect((await issues(own))[0]?.body).not.toContain('[x]');
    expect(written((await own.run()).requests)).toEqual([]);
  });

  it('opens what waits for its schedule at once when asked', async () => {
    await using own = await site('dashboard: true\nschedule: "* 3 * * *"\n');
    await own.run('2026-10-01T12:00:00Z');
    const [issue] = await issues(own);
    await tick(own, issue?.number ?? 0, /- \[ \] <!-- box open:[^>]*>/);
    expect(operations(await own.run('2026-10-01T13:00:00Z'))).toEqual([expect.stringMatching(/^created #/)]);
  });

  it('that a person closed stays closed, with a note', async () => {
    await using own = await site('dashboard: true\n');
    await own.run();
    const [issue] = await issues(own);
    await github.api('PATCH', `/repos/${OWNER}/${own.name}/issues/${issue?.number}`, { state: 'closed' });
    newer();
    const told = await own.run();
    expect(told.infos.join()).toContain(`The dashboard #${issue?.number} is closed, so it is left as it is.`);
    expect((await issues(own)).map(({ state }) => state)).toEqual(['closed']);
  });

  it('keeps nobody from the pull requests when issues can not be written', async () => {
    sites += 1;
    const token = github.workflowToken(OWNER, { contents: 'write', pull_requests: 'write' });
    const files = { 'compose.yaml': PINNED, [CONFIG]: 'dashboard: true\n' };
    await using own = await openSite(github, `site-${sites}`, files, token);
    const { pulls, warnings } = await own.run();
    expect(pulls.map(({ operation }) => operation)).toEqual(['created']);
    expect(warnings).toEqual([expect.stringMatching(/The dashboard could not be .*issues: write/)]);
  });
});

describe('the token', () => {
  it('of the workflow is told in the body, once; that of a person is not', async () => {
    await using own = await site();
    await own.run();
    const [pull] = await open(own);
    expect(pull?.body?.match(/workflow's own `GITHUB_TOKEN`/g)).toHaveLength(1);
    sites += 1;
    await using other = await openSite(github, `site-${sites}`, { 'compose.yaml': PINNED }, github.token);
    await other.run();
    expect((await open(other))[0]?.body).not.toContain('GITHUB_TOKEN');
    expect(written((await other.run()).requests)).toEqual([]);
  });
});
