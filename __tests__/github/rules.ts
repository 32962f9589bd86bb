/**
 * Rules of the real GitHub that the emulator leaves out and that decide how a client which opens pull requests fares.
 * Each is what GitHub answers or does; none makes the emulator more lenient than GitHub.
 */
import type { Context, Identity, Middleware, Row, Store } from './emulator.ts';
import { answerGraphql } from './graphql.ts';

const ISSUE = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)(\/[a-z]+)?(?:\/.+)?$/;
const REF = /^\/repos\/[^/]+\/[^/]+\/git\/refs\//;
const FILES = /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/files$/;
const COMMITS = /^\/repos\/[^/]+\/[^/]+\/git\/commits$/;
const ADVISORIES = /^\/repos\/([^/]+\/[^/]+)\/security-advisories$/;
const PULLS = /^\/repos\/([^/]+\/[^/]+)\/pulls$/;

/**
 * @param here the emulator's own address, once it listens
 * @param advisories what metabase/metabase has published; other repositories have none
 */
export function rulesOf(
  store: Store,
  tokens: ReadonlyMap<string, Identity>,
  here: () => URL | undefined,
  advisories: readonly object[],
): Middleware {
  return async (context, next) => {
    const { method, path, raw } = context.req;
    // The emulator takes an unknown token for the first user's.
    const token = raw.headers.get('authorization')?.replace(/^(bearer|token)\s+/i, '');
    if (token && !tokens.has(token) && !token.startsWith('eyJ')) return refuse(context, 401, 'Bad credentials');

    if (method === 'POST' && path === '/graphql') return answerGraphql(context, store);

    if (method === 'POST' && COMMITS.test(path)) await signAsBot(context, store);

    const listed = method === 'GET' && FILES.exec(path);
    if (listed) return filesOf(context, store, listed, here());

    const published = method === 'GET' && ADVISORIES.exec(path);
    if (published) return context.json(published[1] === 'metabase/metabase' ? advisories : [], 200);

    const created = method === 'POST' && PULLS.exec(path);
    const refusal = created && (await refusePull(context, store, repoOf(store, created[1])));
    if (refusal) return refusal;

    const pull = ISSUE.exec(path);
    const answer = pull ? await asIssue(context, next, store, pull) : await passed(context, next);
    if (method !== 'GET') followBranches(store);
    return answer;
  };
}

/** What an App or a workflow commits without naming an author is the bot's, not the owner's of the repository. */
async function signAsBot(context: Context, store: Store): Promise<void> {
  const { req } = context;
  const installation = context.get('authUser')?.installation;
  const app = installation && store.apps.findOneBy('app_id', installation.appId);
  if (!app) return;
  const request = req.raw as Request;
  const name = `${app.slug}[bot]`;
  const body = { author: { name, email: `${name}@users.noreply.github.com` }, ...((await request.json()) as object) };
  const { url, method, headers } = request;
  (req as { raw: Request }).raw = new Request(url, { method, headers, body: JSON.stringify(body) });
}

/** The emulator lists no files of a pull request, but it compares commits, which on GitHub gives the same list. */
async function filesOf(context: Context, store: Store, [, repo, number]: RegExpExecArray, here: URL | undefined) {
  const pull = store.pullRequests
    .findBy('repo_id', repoOf(store, repo)?.id)
    .find((row) => row.number === Number(number));
  if (!pull) return refuse(context, 404, 'Not Found');
  const authorization = context.req.raw.headers.get('authorization');
  const address = new URL(`/repos/${repo}/compare/${pull.base_sha}...${pull.head_sha}`, here);
  const answer = await fetch(address, { headers: authorization ? { authorization } : {} });
  const { files } = (await answer.json()) as { files: unknown };
  return context.json(files, 200);
}

async function passed(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const { method, path } = context.req;
  const installation = context.get('authUser')?.installation;
  // The wording a workflow's own token gets, and that clients look for. Such a token is no user either.
  const inaccessible = () => refuse(context, 403, 'Resource not accessible by integration');
  if (installation && path === '/user') return inaccessible();
  try {
    await next();
    return undefined;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 403 && installation) return inaccessible();
    if (status === 404 && (method === 'PATCH' || method === 'DELETE') && REF.test(path)) {
      return refuse(context, 422, 'Reference does not exist');
    }
    throw error;
  }
}

/** A pull request needs two branches that differ and is the only open one between them. */
async function refusePull(context: Context, store: Store, repo: Row | undefined): Promise<Response | undefined> {
  const body = (await context.req.raw
    .clone()
    .json()
    .catch(() => ({}))) as { head?: unknown; base?: unknown };
  if (!repo || typeof body.head !== 'string' || typeof body.base !== 'string') return undefined;
  const owner = String(repo.full_name).split('/')[0];
  const head = body.head.startsWith(`${owner}:`) ? body.head.slice(`${owner}:`.length) : body.head;
  if (head.includes(':')) return undefined;
  const branches = store.branches.findBy('repo_id', repo.id);
  const tip = (name: unknown) => branches.find((branch) => branch.name === name)?.sha;
  const invalid = (fault: object) => refuse(context, 422, 'Validation Failed', [{ resource: 'PullRequest', ...fault }]);
  for (const [field, name] of Object.entries({ base: body.base, head })) {
    if (!tip(name)) return invalid({ field, code: 'invalid' });
  }
  if (tip(head) === tip(body.base)) {
    return invalid({ code: 'custom', message: `No commits between ${body.base} and ${head}` });
  }
  const open = store.pullRequests
    .findBy('repo_id', repo.id)
    .some((pull) => pull.state === 'open' && pull.head_ref === head && pull.base_ref === body.base);
  return open ? invalid({ code: 'custom', message: `A pull request already exists for ${owner}:${head}.` }) : undefined;
}

/**
 * Every pull request is an issue too: the emulator refuses to edit it as one, unlike GitHub, which even accepts the
 * permission for pull requests in place of the one for issues; new labels alone need the latter.
 */
async function asIssue(
  context: Context,
  next: () => Promise<void>,
  store: Store,
  [, fullName, number, part]: RegExpExecArray,
): Promise<Response | undefined> {
  const repo = repoOf(store, fullName);
  const find = (rows: Row[]) => rows.find((row) => row.number === Number(number));
  const pull = repo && find(store.pullRequests.findBy('repo_id', repo.id));
  const issue = repo && find(store.issues.findBy('repo_id', repo.id));
  if (!repo || !pull || !issue) return passed(context, next);

  const identity = context.get('authUser');
  const permissions = identity?.installation?.permissions;
  if (identity?.installation && permissions?.issues !== 'write' && permissions?.pull_requests === 'write') {
    if (part === '/labels' && (await namesNewLabel(context, store, repo))) {
      return refuse(context, 403, 'You do not have permission to create labels on this repository.', [
        { resource: 'Repository', field: 'label', code: 'unauthorized' },
      ]);
    }
    const installation = { ...identity.installation, permissions: { ...permissions, issues: 'write' } };
    context.set('authUser', { ...identity, installation });
  }
  store.issues.update(issue.id, { is_pull_request: part !== undefined && part !== '/assignees' });
  try {
    return await passed(context, next);
  } finally {
    const after = store.issues.update(issue.id, { is_pull_request: true });
    const { title, body, state, closed_at, label_ids, assignee_ids, milestone_id } = after ?? issue;
    const same = { title, body, state, closed_at, label_ids, assignee_ids, milestone_id };
    if (context.req.method !== 'GET') store.pullRequests.update(pull.id, same);
  }
}

async function namesNewLabel(context: Context, store: Store, repo: Row): Promise<boolean> {
  if (context.req.method === 'GET') return false;
  const body = (await context.req.raw
    .clone()
    .json()
    .catch(() => undefined)) as { labels?: string[] } | undefined;
  const known = new Set(store.labels.findBy('repo_id', repo.id).map((label) => label.name));
  return (body?.labels ?? []).some((name) => !known.has(name));
}

/** An open pull request shows the tips of its branches and closes when its own branch is deleted. */
function followBranches(store: Store): void {
  for (const pull of store.pullRequests.findBy('state', 'open')) {
    const tip = (repo: unknown, name: unknown) =>
      store.branches.findBy('repo_id', repo).find((branch) => branch.name === name)?.sha;
    const head_sha = tip(pull.head_repo_id, pull.head_ref);
    const base_sha = tip(pull.base_repo_id, pull.base_ref) ?? pull.base_sha;
    if (head_sha === pull.head_sha && base_sha === pull.base_sha) continue;
    const closed = { state: 'closed', closed_at: new Date().toISOString() };
    store.pullRequests.update(pull.id, head_sha ? { head_sha, base_sha } : closed);
    if (head_sha) continue;
    const issue = store.issues.findBy('repo_id', pull.repo_id).find((row) => row.number === pull.number);
    if (issue) store.issues.update(issue.id, closed);
  }
}

function repoOf(store: Store, fullName: string | undefined): Row | undefined {
  return store.repos.findOneBy('full_name', fullName);
}

function refuse(context: Context, status: number, message: string, errors?: object[]): Response {
  const documentation_url = 'https://docs.github.com/rest';
  return context.json({ message, ...(errors ? { errors } : {}), documentation_url, status: String(status) }, status);
}
