import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

const Client = Octokit.plugin(retry, throttling);

/** A GitHub API client that waits at a rate limit, retries what failed for a passing reason, and goes by the proxy. */
export type GitHubClient = InstanceType<typeof Client>;

export interface ClientOptions {
  readonly apiUrl: string;
  readonly token: string | undefined;
  /** Replaces the global fetch, e.g. by one that goes through a proxy. */
  readonly fetch?: typeof fetch;
  /** Told when a request has to wait. */
  readonly onWait?: (message: string) => void;
}

/** Longer than this no job should sleep: the schedule comes again. */
const LONGEST_WAIT_SECONDS = 60;

export function createClient({ apiUrl, token, fetch, onWait }: ClientOptions): GitHubClient {
  const wait = (kind: string) => (seconds: number, _: unknown, __: unknown, retries: number) => {
    const patient = retries === 0 && seconds <= LONGEST_WAIT_SECONDS;
    if (patient) onWait?.(`GitHub's ${kind} rate limit is reached; waiting ${seconds} s.`);
    return patient;
  };
  return new Client({
    baseUrl: apiUrl,
    userAgent: 'metabase-upgrade',
    ...(token === undefined ? {} : { auth: token }),
    ...(fetch === undefined ? {} : { request: { fetch } }),
    throttle: { onRateLimit: wait('primary'), onSecondaryRateLimit: wait('secondary') },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
}
