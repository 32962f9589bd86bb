/**
 * Every request of three kinds of run fails once, in every way. Afterwards one run without a fault must leave exactly one
 * pull request and no branch beside it, and the run with the fault must have said at most one clear sentence about it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GitHub } from '../github/github.ts';
import type { Fault } from '../github/proxy.ts';
import { branchesOf, CONFIG, openSite, release, type Site, startMetabaseGitHub, type Told } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const PINNED = COMPOSE.replace('v0.38.2', 'v0.63.18');
const CONFIGURED = { 'compose.yaml': PINNED, [CONFIG]: 'labels: [metabase]\ndashboard: true\n' };
const LATER = '2026-10-09T06:00:00Z';

const answer = (status: number, message: string, headers: Record<string, string> = {}): Fault => ({
  status,
  headers,
  body: { message },
});
const LIMIT = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' };
const WAYS: Readonly<Record<string, Fault>> = {
  '500': answer(500, 'Server Error'),
  '502': answer(502, 'Bad Gateway'),
  timeout: 'timeout',
  reset: 'reset',
  '401': answer(401, 'Bad credentials'),
  'the rate limit': answer(403, 'API rate limit exceeded', LIMIT),
  'the secondary rate limit with retry-after': answer(403, 'You have exceeded a secondary rate limit', {
    'retry-after': '1',
  }),
  'the secondary rate limit': answer(403, 'You have exceeded a secondary rate limit'),
  '403': answer(403, 'Resource not accessible by integration'),
  '404': answer(404, 'Not Found'),
  '409': answer(409, 'Conflict'),
  '422': answer(422, 'Validation Failed'),
  'truncated JSON': 'truncate',
};

let github: GitHub;
let sites = 0;
let point = 2;

beforeAll(async () => {
  github = await startMetabaseGitHub(['v0.63.18', 'v0.64.1']);
});
afterAll(() => github[Symbol.asyncDispose]());

interface Kind {
  /** Brings the repository to where the run begins. */
  readonly prepare: (site: Site) => Promise<void>;
}
const KINDS: Readonly<Record<string, Kind>> = {
  'that opens': { prepare: async () => {} },
  'that updates': {
    prepare: async (site) => {
      await site.run();
      point += 1;
      release(github, `v0.64.${point}`);
    },
  },
  'that has nothing to do': { prepare: async (site) => void (await site.run()) },
  'that closes': {
    prepare: async (site) => {
      await site.run();
      await github.commit(OWNER, site.name, 'main', { 'compose.yaml': PINNED.replace('63.18', '64.99') }, 'By hand');
      await site.clone.pull();
    },
  },
};

function newSite(): Promise<Site> {
  sites += 1;
  return openSite(github, `fault-${sites}`, CONFIGURED);
}

/** What the run says to people about the fault. */
function sentences({ pulls, failure, warnings }: Told): readonly string[] {
  return [
    ...(failure === undefined ? [] : [failure]),
    ...pulls.flatMap((pull) => pull.failure?.message ?? []),
    ...warnings,
  ];
}

describe.each(Object.entries(KINDS))('a run %s', (kind, { prepare }) => {
  it.each(Object.entries(WAYS))('survives %s at each of its requests', async (way, how) => {
    let length = 1;
    for (let index = 0; index < length; index++) {
      await using site = await newSite();
      await prepare(site);
      github.proxy.reset();
      if (index === 0) {
        await using sample = await newSite();
        await prepare(sample);
        github.proxy.reset();
        length = (await sample.run(LATER)).requests.length;
        github.proxy.reset();
      }
      const what = `${way} at request ${index} of a run ${kind}`;
      github.proxy.fail((_, at) => at === index, how);
      const told = await site.run(LATER);
      expect(github.proxy.faults, what).toHaveLength(1);
      const said = sentences(told);
      const about = `${what} (${told.requests[index]?.method} ${told.requests[index]?.path}): ${said.join(' | ')}`;
      expect(said.length, about).toBeLessThanOrEqual(1);
      for (const sentence of said) expect(sentence, about).toMatch(/^[A-Z#].*[.)]$/s);
      for (const sentence of said) expect(sentence, about).not.toMatch(/defect|undefined|\[object|\n/);
      github.proxy.reset();

      const next = await site.run(LATER);
      expect(sentences(next), about).toEqual([]);
      const open = await github.pullRequests(OWNER, site.name);
      const all = await github.pullRequests(OWNER, site.name, 'all');
      const closes = kind === 'that closes';
      expect([open.length, all.length], about).toEqual(closes ? [0, 1] : [1, 1]);
      expect(await branchesOf(site), about).toEqual(open.map(({ head }) => head.ref));
      const issues = await github.api<unknown[]>('GET', `/repos/${OWNER}/${site.name}/issues?state=all`);
      expect(issues, about).toHaveLength(1);
      expect(written((await site.run(LATER)).requests), about).toEqual([]);
    }
  });
});
