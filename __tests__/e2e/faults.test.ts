/**
 * Every request of three kinds of run fails once, in every way. Afterwards one run without a fault must leave exactly one
 * pull request and no branch beside it, and the run with the fault must have said at most one clear sentence about it.
 */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../github/proxy.ts';
import { branchesOf, CONFIG, openSite, type Site, startMetabaseGitHub, type Told } from './inProcess.ts';
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

interface Kind {
  /** Brings the repository to where the run begins. */
  readonly prepare: (site: Site) => Promise<void>;
  /** How many pull requests are open afterwards; there never is a second one. */
  readonly open: 0 | 1;
}
const KINDS: Readonly<Record<string, Kind>> = {
  'that opens': { prepare: async () => {}, open: 1 },
  'that updates': {
    prepare: async (site) => {
      await site.run();
      const { github, name, clone } = site;
      await github.commit(OWNER, name, 'main', { 'compose.yaml': `${PINNED}    restart: always\n` }, 'Restart');
      await clone.pull();
    },
    open: 1,
  },
  'that has nothing to do': { prepare: async (site) => void (await site.run()), open: 1 },
  'that closes': {
    prepare: async (site) => {
      await site.run();
      const { github, name, clone } = site;
      await github.commit(OWNER, name, 'main', { 'compose.yaml': PINNED.replace('63.18', '64.1') }, 'By hand');
      await clone.pull();
    },
    open: 0,
  },
};

/** All of them take minutes: in everyday runs each request fails in a fifth of the ways, and each way is taken. */
const EVERY = process.env.CI ? 1 : 5;

/** What the run says to people about the fault. */
function sentences({ pulls, failure, warnings }: Told): readonly string[] {
  return [failure ?? [], pulls.flatMap((pull) => pull.failure?.message ?? []), warnings].flat();
}

/** @returns whether the run came as far as this request */
async function failAt(index: number, how: Fault, what: string, site: Site, { prepare, open }: Kind): Promise<boolean> {
  const { github, name } = site;
  await prepare(site);
  github.proxy.reset();
  github.proxy.fail((_, at) => at === index, how);
  const told = await site.run(LATER);
  if (github.proxy.faults.length === 0) return false;
  const said = sentences(told);
  const about = `${what} (${told.requests[index]?.method} ${told.requests[index]?.path}): ${said.join(' | ')}`;
  expect(said.length, about).toBeLessThanOrEqual(1);
  for (const sentence of said) expect(sentence, about).toMatch(/^[A-Z#].*[.)]$/s);
  for (const sentence of said) expect(sentence, about).not.toMatch(/defect|undefined|\[object|\n/);
  github.proxy.reset();

  expect(sentences(await site.run(LATER)), about).toEqual([]);
  const pulls = await github.pullRequests(OWNER, name, 'all');
  const shown = pulls.filter(({ state }) => state === 'open');
  expect([shown.length, pulls.length], about).toEqual([open, 1]);
  expect(await branchesOf(site), about).toEqual(shown.map(({ head }) => head.ref));
  const issues = await github.api<unknown[]>('GET', `/repos/${OWNER}/${name}/issues?state=all`);
  expect(issues, about).toHaveLength(1);
  expect(written((await site.run(LATER)).requests), about).toEqual([]);
  return true;
}

describe.each(Object.entries(KINDS))('a run %s', (title, kind) => {
  it.each(Object.entries(WAYS).map(([way, how], number) => ({ way, how, number })))(
    'survives $way at each of its requests',
    async ({ way, how, number }) => {
      await using github = await startMetabaseGitHub(['v0.63.18', 'v0.64.1']);
      for (let index = number % EVERY; ; index += EVERY) {
        await using site = await openSite(github, `fault-${index}`, CONFIGURED);
        if (!(await failAt(index, how, `${way} at request ${index} of a run ${title}`, site, kind))) break;
      }
    },
  );
});
