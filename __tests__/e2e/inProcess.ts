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
import type { PullOutcome } from '../../src/report/outcome.ts';
import { type GitHub, type Permissions, startGitHub } from '../github/github.ts';
import type { RecordedRequest } from '../github/proxy.ts';
import { cloneLike, type Repository } from '../github/repository.ts';
import { OWNER } from './scene.ts';

export const CONFIG = '.github/metabase-upgrade.yml';

export interface Told {
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
    fetch,
    sleep: async () => undefined,
    mask: () => undefined,
    readDockerConfig: async () => undefined,
    host: unused,
    gitHub: async (apiUrl, given) => createClient({ apiUrl, token: given, hurried: true, patience: 1000 }),
  };
  return { settings, gateways, infos, warnings };
}

async function runOnce(...wish: Parameters<typeof prepare>): Promise<Omit<Told, 'requests'>> {
  try {
    const { settings, gateways, infos, warnings } = await prepare(...wish);
    try {
      const { pulls = [] } = await runMode(settings, gateways);
      return { pulls, failure: undefined, infos, warnings };
    } catch (error) {
      return { pulls: [], failure: failureOf(error).message, infos, warnings };
    }
  } catch (error) {
    return { pulls: [], failure: failureOf(error).message, infos: [], warnings: [] };
  }
}

/** The branches that begin with our prefix. */
export async function branchesOf({ github, name }: Site): Promise<readonly string[]> {
  const branches = await github.api<{ name: string }[]>('GET', `/repos/${OWNER}/${name}/branches?per_page=100`);
  return branches.map((branch) => branch.name).filter((branch) => branch !== 'main');
}

function unused(): never {
  throw new Error('No instance is worked on.');
}
