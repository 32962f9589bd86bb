/** What each key of the policy makes of the same releases, from the configuration file to the pull request and its reasons. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GitHub } from '../github/github.ts';
import { addressesOf, type Feeds, startFeeds } from './feeds.ts';
import { CONFIG, openSite, startMetabaseGitHub } from './inProcess.ts';
import { COMPOSE, OWNER } from './scene.ts';

const NOW = '2026-10-08T06:00:00Z';
/** In the order in which they came out. */
const RELEASES: Readonly<Record<string, string>> = {
  'v0.58.34': '2026-08-19',
  'v0.58.35': '2026-09-25',
  'v0.62.17': '2026-08-19',
  'v0.63.18': '2026-09-15',
  'v0.63.18.2': '2026-09-20',
  'v0.64.1': '2026-10-01',
  'v0.64.2': '2026-10-04',
  'v0.64.2.1': '2026-10-07',
};
/** Closed by 64.2.1 alone. */
const HOLE = {
  ghsa_id: 'GHSA-aaaa-bbbb-cccc',
  cve_id: null,
  summary: 'A hole',
  severity: 'high',
  published_at: '2026-10-07T00:00:00Z',
  vulnerabilities: [
    { package: { name: 'metabase' }, vulnerable_version_range: '>= x.62.0, < x.64.2.1', patched_versions: 'x.64.2.1' },
  ],
};

let github: GitHub;
let feeds: Feeds;
let sites = 0;
beforeAll(async () => {
  github = await startMetabaseGitHub([]);
  github.seedReleases(
    'metabase',
    'metabase',
    Object.entries(RELEASES).map(([tag, day]) => ({ tag, publishedAt: `${day}T12:00:00Z` })),
  );
  feeds = await startFeeds();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await feeds[Symbol.asyncDispose]();
});

async function proposed(config: string, pinned: string, advisories: readonly object[] = [], versionInfo: object = {}) {
  sites += 1;
  github.advisories.splice(0, github.advisories.length, ...advisories);
  feeds.versionInfo = versionInfo;
  const files = { 'compose.yaml': COMPOSE.replace('v0.38.2', pinned), [CONFIG]: config };
  await using site = await openSite(github, `policy-${sites}`, files);
  const { 'version-info-url': url } = addressesOf(feeds.url);
  const { plan, failure, warnings } = await site.run(NOW, { 'version-info-url': url });
  expect([failure, warnings]).toEqual([undefined, []]);
  const [pull] = await github.pullRequests(OWNER, `policy-${sites}`);
  const passed = plan?.deployments.flatMap((deployment) => deployment.passed) ?? [];
  const numbers = passed.map(({ version }) => version.toString());
  expect(new Set(numbers).size, 'one reason for each version').toBe(numbers.length);
  return { next: pull?.title.split(' ').at(-1), why: passed.map(({ reason }) => reason).join('\n') };
}

const LTS = {
  major_version_support: [
    { major: 58, lts: true, eol: '2027-10-31' },
    { major: 64, lts: false },
  ],
};
const ROLLOUT = { latest: { version: 'v0.64.2', released: '2026-10-04', rollout: 30 } };

interface Row {
  readonly config: string;
  readonly pinned?: string;
  readonly next: string | undefined;
  readonly why?: RegExp;
  readonly advisories?: readonly object[];
  readonly versionInfo?: object;
}

const ROWS: readonly Row[] = [
  { config: '', next: 'v0.64.2.1' },
  { config: 'follow: latest', next: 'v0.64.2.1' },
  { config: 'follow: 63', next: 'v0.63.18.2', why: /64\.2\.1 is not followed, nor are 2 before it \(follow: 63\)/ },
  { config: 'follow: ">=62 <64"', next: 'v0.63.18.2', why: /is not followed/ },
  { config: 'follow: lts', pinned: 'v0.58.34', versionInfo: LTS, next: 'v0.58.35', why: /is not followed/ },
  { config: 'minimum-release-age: 3d', next: 'v0.64.2', why: /64\.2\.1 .*\(minimum-release-age\)|minimum-release-age/ },
  { config: 'minimum-release-age: 3d', advisories: [HOLE], next: 'v0.64.2.1' },
  { config: 'hotfixes: false', next: 'v0.64.2', why: /64\.2\.1 is a hotfix, and none is taken \(hotfixes: false\)/ },
  { config: 'hotfixes: false', advisories: [HOLE], next: 'v0.64.2', why: /although it fixes GHSA-aaaa-bbbb-cccc/ },
  { config: 'hotfixes: security', next: 'v0.64.2', why: /that no known security hole calls for/ },
  { config: 'hotfixes: security', advisories: [HOLE], next: 'v0.64.2.1' },
  { config: 'minimum-point: 3', next: 'v0.63.18.2', why: /below 64\.3, .*\(minimum-point: 3\)/ },
  { config: 'minimum-point: 2', next: 'v0.64.2.1' },
  { config: 'major-soak: 2w', next: 'v0.63.18.2', why: /major 64 came out on 2026-10-01 .*\(major-soak\)/ },
  { config: 'major-soak: 3d', next: 'v0.64.2.1' },
  {
    config: 'respect-rollout: true',
    versionInfo: ROLLOUT,
    next: 'v0.63.18.2',
    why: /is at 30 % \(respect-rollout: true\)/,
  },
  { config: 'respect-rollout: false', versionInfo: ROLLOUT, next: 'v0.64.2.1' },
  { config: 'ignore: [64]', next: 'v0.63.18.2', why: /64\.1 is on the ignore list, by "64"/ },
  { config: 'follow: 62', next: undefined, why: /is not followed/ },
];

describe('with the policy', () => {
  it.each(ROWS)('$config the next version is $next', async ({ config, pinned = 'v0.62.17', next, why, ...known }) => {
    const told = await proposed(`${config}\n`, pinned, known.advisories, known.versionInfo);
    expect(told.next, told.why).toBe(next);
    if (why) expect(told.why).toMatch(why);
  });
});
