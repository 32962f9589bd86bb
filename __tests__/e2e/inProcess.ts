/** Runs modes in this process, with the real gateways and a clock of the test's own, for tests of many runs. */
import { DEFAULTS, type RawInputs } from '../../src/config/inputs.ts';
import { parseSettings, type Settings } from '../../src/config/settings.ts';
import { failureOf } from '../../src/failure.ts';
import { candidateSearch } from '../../src/gateways/candidates.ts';
import { startProcess } from '../../src/gateways/childProcess.ts';
import type { Gateways } from '../../src/gateways/gateways.ts';
import { createClient } from '../../src/gateways/github.ts';
import type { Log } from '../../src/gateways/log.ts';
import { loadConfig } from '../../src/modes/loadConfig.ts';
import { runMode } from '../../src/modes/modes.ts';
import type { Plan } from '../../src/planning/plan.ts';
import type { PullOutcome } from '../../src/report/outcome.ts';
import { type GitHub, type Permissions, startGitHub } from '../github/github.ts';
import type { RecordedRequest } from '../github/proxy.ts';
import { cloneLike, type Repository } from '../github/repository.ts';
import { OWNER } from './scene.ts';

export const CONFIG = '.github/metabase-upgrade.yml';

export interface Told {
  readonly plan: Plan | undefined;
  readonly pulls: readonly PullOutcome[];
  /** The message with which the run ended before it had an outcome. */
  readonly failure: string | undefined;
  readonly infos: readonly string[];
  readonly warnings: readonly string[];
  readonly requests: readonly RecordedRequest[];
}

export interface Site extends AsyncDisposable {
  readonly github: GitHub;
  /** The repository that pins Metabase. */
  readonly name: string;
  readonly clone: Repository;
  /** One run on the checkout as it is. */
  run(now?: string, inputs?: Partial<RawInputs>): Promise<Told>;
}

/** A GitHub that knows Metabase, for any number of sites. */
export async function startMetabaseGitHub(tags: readonly string[]): Promise<GitHub> {
  const github = await startGitHub({ users: ['maintainer', 'metabase', 'stranger'] });
  await github.createRepository('metabase', 'metabase', { 'README.md': '# Metabase\n' });
  release(github, ...tags);
  return github;
}

export function release(github: GitHub, ...tags: string[]): void {
  github.seedReleases(
    'metabase',
    'metabase',
    tags.map((tag) => ({ tag, page: false })),
  );
}

const EVERYTHING: Permissions = { contents: 'write', pull_requests: 'write', issues: 'write' };

/** @param token the maintainer's own or an App's; the workflow's own unless told */
export async function openSite(
  github: GitHub,
  name: string,
  files: Readonly<Record<string, string>>,
  token = github.workflowToken(OWNER, EVERYTHING),
): Promise<Site> {
  await github.createRepository(OWNER, name, files);
  const clone = await cloneLike(github, OWNER, name);
  return {
    github,
    name,
    clone,
    run: async (now = '2026-10-08T06:00:00Z', inputs = {}) => {
      const first = github.proxy.requests.length;
      const told = await runOnce(github, name, clone.dir, token, now, inputs);
      return { ...told, requests: github.proxy.requests.slice(first) };
    },
    [Symbol.asyncDispose]: () => clone[Symbol.asyncDispose](),
  };
}

/** Settings and gateways of one run on this checkout. */
export interface Prepared {
  readonly settings: Settings;
  readonly gateways: Gateways;
  readonly infos: string[];
  readonly warnings: string[];
}

export async function prepare(
  github: GitHub,
  name: string,
  folder: string,
  token: string,
  now: string,
  inputs: Partial<RawInputs> = {},
): Promise<Prepared> {
  const infos: string[] = [];
  const warnings: string[] = [];
  const log: Log = {
    info: (message) => void infos.push(message),
    warning: (message) => void warnings.push(message),
    error: (message) => void warnings.push(message),
  };
  const repository = {
    owner: OWNER,
    name,
    apiUrl: github.url,
    serverUrl: github.url,
    defaultBranch: 'main',
    fromFork: false,
    pullRequest: undefined,
  };
  const raw = { ...DEFAULTS, mode: 'pull-request', token, 'releases-api-url': github.url, registry: 'off' };
  const start = { folder, repository, readConfig: loadConfig };
  const settings = await parseSettings({ ...raw, 'version-info-url': '', ...inputs }, start);
  const gateways: Gateways = {
    run: startProcess,
    find: candidateSearch(startProcess),
    clock: { now: () => new Date(now) },
    log,
    fetch: impatient,
    sleep: async () => undefined,
    mask: () => undefined,
    readDockerConfig: async () => undefined,
    host: unused,
    gitHub: async (apiUrl, given) => createClient({ apiUrl, token: given, hurried: true, fetch: impatient }),
  };
  return { settings, gateways, infos, warnings };
}

async function runOnce(...wish: Parameters<typeof prepare>): Promise<Omit<Told, 'requests'>> {
  try {
    const { settings, gateways, infos, warnings } = await prepare(...wish);
    try {
      const { plan, pulls = [] } = await runMode(settings, gateways);
      return { plan, pulls, failure: undefined, infos, warnings };
    } catch (error) {
      return { plan: undefined, pulls: [], failure: failureOf(error).message, infos, warnings };
    }
  } catch (error) {
    return { plan: undefined, pulls: [], failure: failureOf(error).message, infos: [], warnings: [] };
  }
}

/** Addresses on this machine in place of hosts that no test reaches, such as `registry-1.docker.io`. */
export const STAND_INS = new Map<string, string>();

const waiting = new Map<string, AbortController>();
let asked = 0;

/** Gives up at once where a server is known never to answer, as it would after its time. */
const impatient: typeof fetch = async (address, init) => {
  asked += 1;
  const name = String(asked);
  const giveUp = new AbortController();
  waiting.set(name, giveUp);
  const headers = new Headers(init?.headers);
  headers.set('x-request', name);
  const signals = [giveUp.signal, ...(init?.signal ? [init.signal] : [])];
  try {
    const { host, pathname, search } = new URL(String(address));
    const place = STAND_INS.has(host) ? `${STAND_INS.get(host)}${pathname}${search}` : address;
    return await fetch(place, { ...init, headers, signal: AbortSignal.any(signals) });
  } finally {
    waiting.delete(name);
  }
};

/** For `onHang` of a proxy. */
export function giveUp(request: string): void {
  waiting.get(request)?.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
}

/** The branches that begin with our prefix. */
export async function branchesOf({ github, name }: Site): Promise<readonly string[]> {
  const branches = await github.api<{ name: string }[]>('GET', `/repos/${OWNER}/${name}/branches?per_page=100`);
  return branches.map((branch) => branch.name).filter((branch) => branch !== 'main');
}

/** As a person does in the browser, in the body of an issue or a pull request. */
export async function tick({ github, name }: Site, number: number, box: string | RegExp): Promise<void> {
  const at = `/repos/${OWNER}/${name}/issues/${number}`;
  const { body } = await github.api<{ body: string }>('GET', at);
  const ticked = body.replace(typeof box === 'string' ? `- [ ] <!-- box ${box} -->` : box, (text) =>
    text.replace('[ ]', '[x]'),
  );
  if (ticked === body) throw new Error(`#${number} has no such box to tick`);
  await github.api('PATCH', at, { body: ticked });
}

function unused(): never {
  throw new Error('No instance is worked on.');
}
