/** How much a run asks when everything is switched on and nothing is new. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/inputs.ts';
import { addressesOf, startFeeds } from './feeds.ts';
import { CONFIG, openSite, STAND_INS, startMetabaseGitHub } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const TAGS = ['v0.63.1', 'v0.63.18', 'v0.64.1'];

it('a quiet run with all sources, Docker Hub, dashboard and ignore list asks GitHub for three things and others for four', async () => {
  await using github = await startMetabaseGitHub(TAGS);
  await using feeds = await startFeeds({ withTokens: true });
  feeds.publish(...TAGS);
  for (const host of ['registry-1.docker.io', 'auth.docker.io']) STAND_INS.set(host, feeds.url);
  const inputs = { 'version-info-url': addressesOf(feeds.url)['version-info-url'], registry: DEFAULTS.registry };
  const files = {
    'a/compose.yaml': COMPOSE.replace('v0.38.2', 'v0.63.18'),
    'b/compose.yaml': COMPOSE.replace('v0.38.2', 'v0.63.1'),
    [CONFIG]: 'dashboard: true\ndeployments:\n  - {name: a, files: a/**}\n  - {name: b, files: b/**, ignore: [63]}\n',
  };
  await using site = await openSite(github, 'counts', files);
  expect((await site.run(undefined, inputs)).pulls.map(({ operation }) => operation)).toEqual(['created', 'created']);
  feeds.requests.length = 0;
  const { requests, pulls, warnings } = await site.run(undefined, inputs);
  expect([warnings, pulls.map(({ operation }) => operation)]).toEqual([[], ['unchanged', 'unchanged']]);
  expect(written(requests)).toEqual([]);
  expect(requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
    'GET /repos/metabase/metabase/git/matching-refs/tags%2Fv',
    'GET /repos/metabase/metabase/security-advisories',
    'POST /graphql',
  ]);
  expect(feeds.requests.map((asked) => asked.split('?')[0])).toEqual([
    'GET /version-info.json',
    'GET /token',
    // A hole of v0.63.1 is open, so that a private patch may be there.
    'GET /v2/metabase/metabase/tags/list',
    'HEAD /v2/metabase/metabase/manifests/v0.64.1',
  ]);
  expect(github.proxy.problems).toEqual([]);
});

it('what runs is told in the dashboard beside what is pinned', async () => {
  const instance = createServer((_request, answer) => {
    answer.setHeader('content-type', 'application/json');
    answer.end(JSON.stringify({ version: { tag: 'v0.63.1' }, 'has-user-setup': true }));
  });
  await new Promise<void>((done) => instance.listen(0, '127.0.0.1', done));
  try {
    await using github = await startMetabaseGitHub(TAGS);
    const url = `http://127.0.0.1:${(instance.address() as AddressInfo).port}`;
    const files = {
      'compose.yaml': COMPOSE.replace('v0.38.2', 'v0.63.18'),
      [CONFIG]: `dashboard: true\ndeployments:\n  - {name: live, files: "*.yaml", url: "${url}"}\n`,
    };
    await using site = await openSite(github, 'running', files);
    expect((await site.run()).pulls.map(({ operation }) => operation)).toEqual(['none']);
    const [issue] = await github.api<{ body: string }[]>('GET', `/repos/${OWNER}/running/issues`);
    expect(issue?.body).toContain('- Pinned: `v0.63.18`\n- Running: v0.63.1\n');
    expect(issue?.body).toContain('- Held back: live: the instance still runs v0.63.1; deploy v0.63.18 first.');
    expect(written((await site.run()).requests)).toEqual([]);
  } finally {
    instance.close();
  }
});
