/** A repository on GitHub and the run that looks at it, as a runner describes them in its environment. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `https://github.com`. */
  readonly serverUrl: string;
  /** Where a pull request goes unless the user names a base; known from the event's payload. */
  readonly defaultBranch: string | undefined;
  /** The event is a pull request from a fork, whose token can only read. */
  readonly fromFork: boolean;
  /** The pull request that the event is about. */
  readonly pullRequest: { readonly number: number; readonly base: string; readonly head: string } | undefined;
}

/** @param payload the event that started the workflow, if there is one */
export function repositoryOf(environment: NodeJS.ProcessEnv, payload: unknown): Repository | undefined {
  const [owner, name] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !name) return undefined;
  return {
    owner,
    name,
    apiUrl: (environment.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, ''),
    serverUrl: (environment.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, ''),
    defaultBranch: defaultBranch(payload, environment),
    fromFork: fromFork(payload, environment.GITHUB_REPOSITORY as string),
    pullRequest: pullRequestOf(payload),
  };
}

interface Payload {
  readonly repository?: { readonly default_branch?: unknown };
  readonly pull_request?: {
    readonly number?: unknown;
    readonly base?: { readonly sha?: unknown };
    readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
  };
}

/** Scheduled runs are always of the default branch, and their payload may lack it. */
function defaultBranch(payload: unknown, environment: NodeJS.ProcessEnv): string | undefined {
  const named = (payload as Payload | undefined)?.repository?.default_branch;
  if (typeof named === 'string') return named;
  return environment.GITHUB_EVENT_NAME === 'schedule' ? environment.GITHUB_REF_NAME : undefined;
}

function fromFork(payload: unknown, repository: string): boolean {
  const { pull_request } = (payload ?? {}) as Payload;
  return pull_request !== undefined && pull_request.head?.repo?.full_name !== repository;
}

/** @returns its number and the commits of both sides */
function pullRequestOf(payload: unknown): Repository['pullRequest'] {
  const { number, base, head } = ((payload ?? {}) as Payload).pull_request ?? {};
  if (typeof number !== 'number' || typeof base?.sha !== 'string' || typeof head?.sha !== 'string') return undefined;
  return { number, base: base.sha, head: head.sha };
}

/** A runner gives no arguments; whoever does is at a command line, also in a `run:` step of a workflow. */
export function isAction(args: readonly string[], environment: NodeJS.ProcessEnv): boolean {
  return args.length <= 2 && environment.GITHUB_ACTIONS === 'true';
}

/** The file that the runner starts when the job ends, `post.js` in the bundle, says so itself. */
export function isPostStep({ METABASE_UPGRADE_STEP }: NodeJS.ProcessEnv): boolean {
  return METABASE_UPGRADE_STEP === 'post';
}

/** What the main step tells the post step; nothing when it was killed before it had begun anything. */
export const RUN_STATE = 'run';

/** Whether the main step was cut off, so that its run may be open. */
export function mayBeOpen(environment: NodeJS.ProcessEnv): boolean {
  return environment[`STATE_${RUN_STATE}`] === 'open';
}
