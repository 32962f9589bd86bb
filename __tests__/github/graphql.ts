/**
 * The few operations of GitHub's GraphQL API that REST lacks. They are told by the field that they ask for; the emulator
 * knows nothing of branch protection, so a pull request always has something left to wait for.
 */
import type { Context, Row, Store } from './emulator.ts';

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What is wrong with the shape of a request: values belong into variables, each declared and given. */
export function judgeGraphql(body: unknown): string[] {
  const { query, variables = {}, ...rest } = (body ?? {}) as Partial<Question>;
  if (typeof query !== 'string') return ['body: no query'];
  const problems = Object.keys(rest).map((name) => `body: unknown property '${name}'`);
  if (query.includes('"')) problems.push('query: a value is written into it');
  const head = /^\s*(?:query|mutation)\s*(?:\(([^)]*)\))?/.exec(query);
  if (!head) problems.push('query: neither query nor mutation');
  const declared = [...(head?.[1] ?? '').matchAll(/\$(\w+)\s*:/g)].map(([, name]) => name as string);
  const used = [...query.slice(head?.[0].length ?? 0).matchAll(/\$(\w+)/g)].map(([, name]) => name as string);
  for (const name of declared) {
    if (variables[name] === undefined) problems.push(`variables: '${name}' is not given`);
    if (!used.includes(name)) problems.push(`query: '$${name}' is not used`);
  }
  const undeclared = [...used, ...Object.keys(variables)].filter((name) => !declared.includes(name));
  return [...problems, ...undeclared.map((name) => `query: '$${name}' is not declared`)];
}

export async function answerGraphql(context: Context, store: Store): Promise<Response> {
  const { query, variables = {} } = (await context.req.raw.json()) as Question;
  const user = context.get('authUser');
  if (!user) return context.json({ message: 'Bad credentials' }, 401);
  const fail = (message: string) => context.json({ data: null, errors: [{ type: 'UNPROCESSABLE', message }] }, 200);
  if (/\brepository\(/.test(query)) {
    const repo = store.repos.findOneBy('full_name', `${variables.owner}/${variables.name}`);
    if (!repo) return fail(`Could not resolve to a Repository with the name '${variables.owner}/${variables.name}'.`);
    const answer = { autoMergeAllowed: repo.allow_auto_merge === true, viewerDefaultMergeMethod: 'MERGE' };
    return context.json({ data: { repository: answer } }, 200);
  }
  const [, mutation] =
    /\b(enablePullRequestAutoMerge|disablePullRequestAutoMerge|markPullRequestReadyForReview)\(/.exec(query) ?? [];
  const pull = store.pullRequests.findOneBy('node_id', variables.id);
  if (!mutation || !pull) return fail(`Could not resolve to a node with the global id of '${variables.id}'`);
  if (user.installation && user.installation.permissions.pull_requests !== 'write') {
    return fail('Resource not accessible by integration');
  }
  const refusal = change(mutation, pull, variables, store, user.login);
  return refusal ? fail(refusal) : context.json({ data: { [mutation]: { clientMutationId: null } } }, 200);
}

function change(
  mutation: string,
  pull: Row,
  variables: Readonly<Record<string, unknown>>,
  store: Store,
  login: string,
): string | undefined {
  if (pull.state !== 'open') return 'Pull request is closed';
  if (mutation === 'markPullRequestReadyForReview') store.pullRequests.update(pull.id, { draft: false });
  else if (mutation === 'disablePullRequestAutoMerge') store.pullRequests.update(pull.id, { auto_merge: null });
  else {
    const repo = store.repos.findBy('id', pull.repo_id)[0] ?? store.repos.get(pull.repo_id as number);
    if (repo?.allow_auto_merge !== true) return 'Auto merge is not allowed for this repository';
    const auto_merge = { enabled_by: { login }, merge_method: String(variables.mergeMethod).toLowerCase() };
    store.pullRequests.update(pull.id, { auto_merge });
  }
  return undefined;
}
