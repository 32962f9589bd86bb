/**
 * Every request of four kinds of run fails once, in every way, to whatever host it goes: GitHub, the registry, what gives its
 * tokens, the server of the JAR, Metabase's own feed. The run with the fault must have said at most one clear sentence, and
 * when it said none it must have done everything. Afterwards one run without a fault must leave exactly one pull request and
 * no branch beside it.
 */
import { describe, expect, it } from 'vitest';
import { DEFAULTS, type RawInputs } from '../../src/config/inputs.ts';
import type { GitHub } from '../github/github.ts';
import { type Fault, type RecordingProxy, startProxy } from '../github/proxy.ts';
import { addressesOf, startFeeds } from './feeds.ts';
import { branchesOf, CONFIG, giveUp, openSite, type Site, startMetabaseGitHub, type Told } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const PINNED = COMPOSE.replace('v0.38.2', 'v0.63.18');
const FILES = {
  'compose.yaml': PINNED,
  Dockerfile: 'ADD https://downloads.metabase.com/v0.63.18/metabase.jar /app/metabase.jar\n',
  [CONFIG]: 'labels: [metabase]\ndashboard: true\nprivate-patches: true\n',
};
const TAGS = ['v0.63.18', 'v0.64.1'];
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

/** All that a run talks to. */
interface World extends AsyncDisposable {
  readonly github: GitHub;
  /** Before the registry, the downloads and version-info. */
  readonly feeds: RecordingProxy;
  readonly inputs: Partial<RawInputs>;
  /** Only the request of this index fails, counted over all hosts. */
  failAt(index: number, how: Fault): void;
  /** What failed, as method, host and path. */
  failed(): readonly string[];
  heal(): void;
}

async function startWorld(): Promise<World> {
  const github = await startMetabaseGitHub(TAGS);
  const origin = await startFeeds({ withTokens: true });
  origin.publish(...TAGS);
  const feeds = await startProxy(new URL(origin.url), { judged: false });
  const proxies = [github.proxy, feeds];
  for (const proxy of proxies) proxy.onHang = giveUp;
  return {
    github,
    feeds,
    inputs: { ...addressesOf(feeds.url), registry: DEFAULTS.registry },
    failAt(index, how) {
      let seen = 0;
      const when = () => seen++ === index;
      for (const proxy of proxies) proxy.fail(when, how);
    },
    failed: () => proxies.flatMap(({ faults }) => faults.map(({ request }) => `${request.method} ${request.path}`)),
    heal() {
      for (const proxy of proxies) proxy.reset();
    },
    async [Symbol.asyncDispose]() {
      await feeds.close();
      await origin[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

interface Kind {
  /** Brings the repository to where the run begins. */
  readonly prepare: (site: Site, inputs: World['inputs']) => Promise<unknown>;
  /** How many pull requests are open afterwards; there never is a second one. */
  readonly open: 0 | 1;
}

async function onMain({ github, name, clone }: Site, files: Record<string, string>): Promise<void> {
  await github.commit(OWNER, name, 'main', files, 'By hand');
  await clone.pull();
}

const KINDS: Readonly<Record<string, Kind>> = {
  'that opens': { prepare: async () => undefined, open: 1 },
  'that updates': {
    prepare: async (site, inputs) => {
      await site.run(undefined, inputs);
      await onMain(site, { 'compose.yaml': `${PINNED}    restart: always\n` });
    },
    open: 1,
  },
  'that has nothing to do': { prepare: (site, inputs) => site.run(undefined, inputs), open: 1 },
  'that closes': {
    prepare: async (site, inputs) => {
      await site.run(undefined, inputs);
      const moved = (text: string) => text.replace('63.18', '64.1');
      await onMain(site, { 'compose.yaml': moved(FILES['compose.yaml']), Dockerfile: moved(FILES.Dockerfile) });
    },
    open: 0,
  },
};

/** All of them take minutes: in everyday runs each request fails in a fifth of the ways, and each way is taken. */
const EVERY = process.env.CI ? 1 : 5;

/** What the run says to people about the fault. */
function sentences({ plan, pulls, failure, warnings }: Told): readonly string[] {
  const deployments = plan?.deployments ?? [];
  const passed = deployments.flatMap((one) => one.passed.filter(({ unpublished }) => unpublished));
  const said = [
    failure ?? [],
    pulls.flatMap((pull) => pull.failure?.message ?? []),
    warnings,
    deployments.flatMap(({ advice }) => advice?.notKnown ?? []),
    deployments.flatMap(({ held }) => held ?? []),
    passed.map(({ reason }) => `Not taken: ${reason}.`),
  ];
  return [...new Set(said.flat())];
}

/** What people see of the repository, to tell whether a run changed anything. */
async function stateOf({ github, name }: Site): Promise<string> {
  const at = `/repos/${OWNER}/${name}`;
  const parts = [`${at}/branches?per_page=100`, `${at}/pulls?state=all`, `${at}/issues?state=all`];
  return JSON.stringify(await Promise.all(parts.map((part) => github.api('GET', part))));
}

/** A run without a fault leaves what it should, whatever was before, and the one after it has nothing to do. */
async function expectWhole(site: Site, told: Told, inputs: World['inputs'], { open }: Kind, about: string) {
  const { github, name } = site;
  expect(sentences(told), about).toEqual([]);
  const pulls = await github.pullRequests(OWNER, name, 'all');
  const shown = pulls.filter(({ state }) => state === 'open');
  expect([shown.length, pulls.length], about).toEqual([open, 1]);
  for (const { title } of shown) expect(title, about).toBe('Upgrade Metabase v0.63.18 to v0.64.1');
  expect(await branchesOf(site), about).toEqual(shown.map(({ head }) => head.ref));
  expect(await github.api<unknown[]>('GET', `/repos/${OWNER}/${name}/issues?state=all`), about).toHaveLength(1);
  expect(written((await site.run(LATER, inputs)).requests), about).toEqual([]);
}

/** How the fault left the repository; `not reached` when the run has no request of this index. */
type Left = 'untouched' | 'changed' | 'not reached';

async function survive(index: number, how: Fault, what: string, site: Site, kind: Kind, world: World): Promise<Left> {
  const { inputs } = world;
  const before = await stateOf(site);
  world.failAt(index, how);
  const told = await site.run(LATER, inputs);
  const [failed] = world.failed();
  world.heal();
  const about = `${what} (${failed}): ${sentences(told).join(' | ')}`;
  if (failed === undefined) {
    await expectWhole(site, told, inputs, kind, about);
    return 'not reached';
  }
  const said = sentences(told);
  expect(said.length, about).toBeLessThanOrEqual(1);
  for (const sentence of said) expect(sentence, about).toMatch(/^(?:[A-Z#]|[\w.-]+: ).*[.)]$/s);
  for (const sentence of said) expect(sentence, about).not.toMatch(/defect|undefined|\[object|\n/);
  const isSame = (await stateOf(site)) === before;
  // What was not touched is tried with the next fault; a run without one follows in the end.
  if (isSame && (said.length > 0 || kind === KINDS['that has nothing to do'])) return 'untouched';
  const next = await site.run(LATER, inputs);
  if (said.length === 0) expect(written(next.requests), about).toEqual([]);
  await expectWhole(site, next, inputs, kind, about);
  return 'changed';
}

describe.each(Object.entries(KINDS))('a run %s', (title, kind) => {
  it.each(Object.entries(WAYS).map(([way, how], number) => ({ way, how, number })))(
    'survives $way at each of its requests',
    { timeout: 600_000 },
    async ({ way, how, number }) => {
      // The emulated GitHub has a rate limit too, which one for all would reach.
      await using world = await startWorld();
      for (let index = number % EVERY, isOver = false; !isOver; ) {
        await using site = await openSite(world.github, `fault-${index}`, FILES);
        await kind.prepare(site, world.inputs);
        for (let isSame = true; isSame && !isOver; index += EVERY) {
          const left = await survive(index, how, `${way} at request ${index} of a run ${title}`, site, kind, world);
          isOver = left === 'not reached';
          isSame = left === 'untouched';
        }
      }
    },
  );
});
