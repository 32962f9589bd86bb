/** A repository that pins Metabase, on an emulated GitHub that has its releases, and a runner that runs the bundle. */
import { inject } from 'vitest';
import { type GitHub, type Pull, startGitHub } from '../github/github.ts';
import type { RecordedRequest } from '../github/proxy.ts';
import { cloneLike, type Repository } from '../github/repository.ts';
import { type Run, type RunOptions, runAction } from '../github/runner.ts';
import { addressesOf, type Feeds, startFeeds } from './feeds.ts';

export const OWNER = 'acme';
export const NAME = 'analytics';

/** The last point releases around the stops, and a few between; pages for all of them. */
const TAGS = (
  'v0.38.1 v0.38.2 v0.38.3 v0.38.6 v0.39.0 v0.39.7 v0.40.0 v0.40.8 v0.41.9 v0.50.0 v0.50.36 v0.57.1 v0.57.20 ' +
  'v0.58.34 v0.63.18 v0.64.0-beta v0.64.1.5 embedding-sdk-0.64.0'
).split(' ');

export const COMPOSE = 'services:\n  metabase:\n    image: metabase/metabase:v0.38.2\n';

export interface Scene extends AsyncDisposable {
  readonly github: GitHub;
  /** Registry, JARs and version-info. */
  readonly feeds: Feeds;
  readonly clone: Repository;
  /** The token of the workflow. */
  readonly token: string;
  /** Runs the Action once on the checkout as it is. */
  act(options?: Partial<RunOptions>): Promise<Run>;
  /** What people see of the repository. */
  open(): Promise<Pull[]>;
  /** Takes over what main has become, as actions/checkout would before the next run. */
  checkout(): Promise<void>;
  release(...tags: string[]): void;
}

export async function setScene(files: Record<string, string> = { 'compose.yaml': COMPOSE }): Promise<Scene> {
  const github = await startGitHub({ users: ['maintainer', 'metabase', 'stranger'] });
  await github.createRepository('metabase', 'metabase', { 'README.md': '# Metabase\n' });
  const feeds = await startFeeds();
  const release = (...tags: string[]) => {
    feeds.publish(...tags);
    github.seedReleases(
      'metabase',
      'metabase',
      tags.map((tag) => ({ tag, body: `Notes of ${tag}` })),
    );
  };
  release(...TAGS);
  await github.createRepository(OWNER, NAME, files);
  const clone = await cloneLike(github, OWNER, NAME);
  const token = github.workflowToken(OWNER, { contents: 'write', pull_requests: 'write', issues: 'write' });
  return {
    github,
    feeds,
    clone,
    token,
    release,
    act: ({ inputs, ...options } = {}) =>
      runAction({
        bundle: inject('bundle'),
        cwd: clone.dir,
        repository: `${OWNER}/${NAME}`,
        token,
        api: github.url,
        sha: clone.head,
        inputs: { 'releases-api-url': github.url, ...addressesOf(feeds.url), ...inputs },
        ...options,
      }),
    open: () => github.pullRequests(OWNER, NAME),
    checkout: () => clone.pull(),
    async [Symbol.asyncDispose]() {
      await clone[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
      await feeds[Symbol.asyncDispose]();
    },
  };
}

/** The requests that change something. */
export function writes(requests: readonly RecordedRequest[]): readonly RecordedRequest[] {
  return requests.filter(({ method, body }) => method !== 'GET' && !isQuery(body));
}

/** Method and path of each, for a message that can be read. */
export function written(requests: readonly RecordedRequest[]): readonly string[] {
  return writes(requests).map(({ method, path }) => `${method} ${path}`);
}

/** A question of GraphQL is sent as if it wrote something. */
function isQuery(body: unknown): boolean {
  const { query } = (body ?? {}) as { query?: unknown };
  return typeof query === 'string' && /^\s*query\b/.test(query);
}
