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
  /** Neither pauses between writes nor waits before it tries again; for servers that are not GitHub's own. */
  readonly hurried?: boolean;
  /** Milliseconds that an answer may take. */
  readonly patience?: number;
}

/** Longer than this no job should sleep: the schedule comes again. */
const LONGEST_WAIT_SECONDS = 60;
const LONGEST_ANSWER = 60_000;

export function createClient({ apiUrl, token, fetch, onWait, hurried, patience }: ClientOptions): GitHubClient {
  const wait = (kind: string) => (seconds: number, _: unknown, __: unknown, retries: number) => {
    const patient = retries === 0 && seconds <= LONGEST_WAIT_SECONDS;
    if (patient) onWait?.(`GitHub's ${kind} rate limit is reached; waiting ${seconds} s.`);
    return patient;
  };
  return new Client({
    baseUrl: apiUrl,
    userAgent: 'metabase-upgrade',
    ...(token === undefined ? {} : { auth: token }),
    request: { fetch: wholeAnswers(fetch ?? globalThis.fetch, patience ?? LONGEST_ANSWER) },
    throttle: {
      onRateLimit: wait('primary'),
      onSecondaryRateLimit: wait('secondary'),
      ...(hurried ? { write: NO_PAUSE, notifications: NO_PAUSE, retryAfterBaseValue: 1 } : {}),
    },
    retry: hurried ? { retryAfterBaseValue: 1 } : {},
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
}

/** An answer that breaks off, or doesn't end, is a request that failed: nobody takes half of it for the whole. */
function wholeAnswers(get: typeof fetch, patience: number): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(patience);
    const answer = await get(input, {
      ...init,
      signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal,
    });
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    if (answer.ok && body.byteLength > 0 && headers.get('content-type')?.startsWith('application/json'))
      refuseHalf(body);
    const whole = new Response(NO_BODY.has(status) ? null : body, { status, statusText, headers });
    Object.defineProperty(whole, 'url', { value: answer.url });
    return whole;
  };
}

function refuseHalf(body: ArrayBuffer): void {
  try {
    JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Error('the answer breaks off');
  }
}

const NO_BODY = new Set([204, 205, 304]);

/** What the throttling plugin asks before a write, answered at once. */
const NO_PAUSE = {
  key: () => ({ schedule: async (_: unknown, work: () => Promise<unknown>) => work() }),
} as never;
