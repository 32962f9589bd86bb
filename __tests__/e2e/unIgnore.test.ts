/** The box of the dashboard that takes a version off the ignore list, by a pull request of its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GitHub } from '../github/github.ts';
import { branchesOf, CONFIG, openSite, type Site, startMetabaseGitHub, type Told, tick } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const PINNED = COMPOSE.replace('v0.38.2', 'v0.63.1');
const KEPT = '# Ours\ndashboard: true # one issue\n';
const IGNORING = `# Ours\nignore:\n  - version: 64\n    reason: dashboards of finance broke\ndashboard: true # one issue\n`;
const BOX = /- \[ \] <!-- box un-ignore:[^>]*>/;
const BRANCH = /^metabase-upgrade\/un-ignore-64-[0-9a-f]{6}$/;

let github: GitHub;
let sites = 0;
beforeAll(async () => {
  github = await startMetabaseGitHub(['v0.63.1', 'v0.63.18', 'v0.64.1']);
});
afterAll(() => github[Symbol.asyncDispose]());

async function ignoring(config = IGNORING): Promise<Site> {
  sites += 1;
  const site = await openSite(github, `ignoring-${sites}`, { 'compose.yaml': PINNED, [CONFIG]: config });
  expect((await site.run()).pulls.map(({ operation }) => operation)).toEqual(['created']);
  return site;
}

async function dashboardOf({ name }: Site) {
  const [issue] = await github.api<{ number: number; body: string }[]>('GET', `/repos/${OWNER}/${name}/issues`);
  if (!issue) throw new Error('there is no dashboard');
  return issue;
}

async function ask(site: Site): Promise<Told> {
  await tick(site, (await dashboardOf(site)).number, BOX);
  return site.run();
}

async function change({ name, clone }: Site, config: string): Promise<void> {
  await github.commit(OWNER, name, 'main', { [CONFIG]: config }, 'Configure');
  await clone.pull();
}

const operations = ({ pulls, failure, warnings }: Told) => {
  expect([failure, warnings, pulls.flatMap((pull) => pull.failure?.message ?? [])]).toEqual([undefined, [], []]);
  return pulls.map(({ operation, number }) => `${operation} #${number}`);
};

describe('a version on the ignore list', () => {
  it('is shown with its reason and a box, and the box opens a pull request that takes it off', async () => {
    await using site = await ignoring();
    const { body, number } = await dashboardOf(site);
    expect(body).toContain('- Ignored: `64` (dashboards of finance broke)');
    expect(body).toMatch(BOX);
    expect(operations(await ask(site))).toEqual(['unchanged #1', `created #${number + 1}`]);
    const pull = (await github.pullRequests(OWNER, site.name)).at(-1);
    expect(pull?.title).toBe('Take 64 off the ignore list');
    expect(pull?.head.ref).toMatch(BRANCH);
    expect(pull?.body).toContain('“dashboards of finance broke”');
    const diff = await github.diff(OWNER, site.name, Number(pull?.number));
    expect(Object.keys(diff)).toEqual([CONFIG]);
    expect(diff[CONFIG]?.after).toBe(KEPT);
    const shown = (await dashboardOf(site)).body;
    expect(shown).toContain(`[#${pull?.number}](${pull?.html_url}) takes it off the list`);
    expect(shown).not.toMatch(/un-ignore|\[x\]/);
    expect(github.proxy.problems).toEqual([]);
  });

  it('is proposed once that is merged, and nothing is written in between', async () => {
    await using site = await ignoring();
    await ask(site);
    const quiet = await site.run();
    expect(written(quiet.requests)).toEqual([]);
    expect(quiet.requests).toHaveLength(3);
    const lift = (await github.pullRequests(OWNER, site.name)).at(-1);
    await github.mergePullRequest(OWNER, site.name, Number(lift?.number));
    await site.clone.pull();
    await site.run();
    expect((await github.pullRequests(OWNER, site.name)).map(({ title }) => title)).toEqual([
      'Upgrade Metabase v0.63.1 to v0.64.1',
    ]);
    expect((await dashboardOf(site)).body).not.toContain('Ignored');
  });

  it('has its box again when a person closed the pull request, whose branch may still be there', async () => {
    await using site = await ignoring();
    const [, first] = operations(await ask(site));
    const number = Number(first?.split('#')[1]);
    await github.closePullRequest(OWNER, site.name, number);
    await site.run();
    expect((await dashboardOf(site)).body).toMatch(BOX);
    expect(operations(await ask(site))).toEqual(['unchanged #1', `created #${number + 1}`]);
    expect((await branchesOf(site)).filter((branch) => BRANCH.test(branch))).toHaveLength(1);
  });

  it('is taken off the file as it has become by now', async () => {
    await using site = await ignoring();
    const [, created] = operations(await ask(site));
    const number = Number(created?.split('#')[1]);
    await change(site, `labels: [metabase]\n${IGNORING}`);
    expect(operations(await site.run())).toContain(`updated #${number}`);
    expect((await github.diff(OWNER, site.name, number))[CONFIG]?.after).toBe(`labels: [metabase]\n${KEPT}`);
    expect(written((await site.run()).requests)).toEqual([]);
  });

  it('is left alone where somebody committed to the branch', async () => {
    await using site = await ignoring();
    await ask(site);
    const branch = (await branchesOf(site)).find((one) => BRANCH.test(one)) as string;
    await github.commit(OWNER, site.name, branch, { 'mine.txt': 'mine' }, 'Mine');
    await change(site, `labels: [metabase]\n${IGNORING}`);
    const told = await site.run();
    expect(told.pulls.at(-1)?.note).toMatch(/^Somebody else committed to the branch of #/);
    expect((await dashboardOf(site)).body).toContain('takes it off the list');
  });

  it('that was taken off by hand closes the pull request', async () => {
    await using site = await ignoring();
    const [, created] = operations(await ask(site));
    const number = Number(created?.split('#')[1]);
    await change(site, KEPT);
    const told = await site.run();
    expect(told.pulls.find((pull) => pull.number === number)).toMatchObject({
      operation: 'closed',
      note: 'No ignore list of main keeps 64 away any more.',
    });
    expect((await branchesOf(site)).filter((branch) => BRANCH.test(branch))).toEqual([]);
  });

  it('written in a way that has no sure end is to be taken off by hand', async () => {
    await using site = await ignoring('labels: &ours ["64"]\nignore: *ours\ndashboard: true\n');
    const { body } = await dashboardOf(site);
    expect(body).toContain('Take it off the list in `.github/metabase-upgrade.yml` by hand');
    expect(body).not.toMatch(BOX);
  });

  it('of a deployment is taken off for it alone', async () => {
    sites += 1;
    const list = (name: string) => `  - name: ${name}\n    files: ${name}/**\n    ignore: [64, 60]\n`;
    const config = `dashboard: true\ndeployments:\n${list('a')}${list('b')}`;
    const files = { 'a/compose.yaml': PINNED, 'b/compose.yaml': PINNED, [CONFIG]: config };
    await using site = await openSite(github, `ignoring-${sites}`, files);
    await site.run();
    const { body } = await dashboardOf(site);
    expect(body.match(new RegExp(BOX, 'g'))).toHaveLength(2);
    expect(body).not.toContain('Ignored: `60`');
    await ask(site);
    const pull = (await github.pullRequests(OWNER, site.name)).at(-1);
    const diff = await github.diff(OWNER, site.name, Number(pull?.number));
    expect(diff[CONFIG]?.after).toBe(config.replace('ignore: [64, 60]', 'ignore: [60]'));
  });
});
