/**
 * GitHub's GraphQL API, which the emulator lacks: requests are judged and carried out by GitHub's own schema, over what the
 * emulator stores. It knows nothing of branch protection, so a pull request always has something left to wait for.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
  visit,
} from 'graphql';
import type { Context, Row, Store } from './emulator.ts';
import { type Asker, repositoryOf } from './graphqlRepository.ts';

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

let known: GraphQLSchema | undefined;

/** Read and checked once: it is larger than a megabyte. */
function schema(): GraphQLSchema {
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
  known ??= buildSchema(readFileSync(fileURLToPath(file), 'utf8'), { assumeValid: true });
  return known;
}

const documents = new Map<string, { readonly document: DocumentNode; readonly problems: readonly string[] }>();

/** Read and judged once: the same few are asked again and again. */
function read(query: string) {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query);
  const found = { document, problems: validate(schema(), document).map(({ message }) => `query: ${message}`) };
  documents.set(query, found);
  return found;
}

/** What GitHub would find wrong with a request; besides, values belong into variables. */
export function judgeGraphql(body: unknown): string[] {
  const { query, variables = {}, ...rest } = (body ?? {}) as Partial<Question>;
  if (typeof query !== 'string') return ['body: no query'];
  const problems = Object.keys(rest).map((name) => `body: unknown property '${name}'`);
  try {
    const { document, problems: found } = read(query);
    problems.push(...found);
    const declared: string[] = [];
    visit(document, {
      [Kind.STRING]: () => void problems.push('query: a value is written into it'),
      [Kind.VARIABLE_DEFINITION]: ({ variable }) => void declared.push(variable.name.value),
    });
    for (const name of declared) if (variables[name] === undefined) problems.push(`variables: '${name}' is not given`);
    const undeclared = Object.keys(variables).filter((name) => !declared.includes(name));
    return [...problems, ...undeclared.map((name) => `variables: '${name}' is not declared`)];
  } catch (error) {
    return [...problems, `query: ${(error as Error).message}`];
  }
}

/** GitHub tells the kind of an error beside its message. */
class Refusal extends Error {
  readonly type: 'NOT_FOUND' | 'FORBIDDEN' | 'UNPROCESSABLE';
  constructor(type: Refusal['type'], message: string) {
    super(message);
    this.type = type;
  }
}

export async function answerGraphql(context: Context, store: Store): Promise<Response> {
  const { query, variables = {} } = (await context.req.raw.json()) as Question;
  const user = context.get('authUser');
  if (!user) return context.json({ message: 'Bad credentials' }, 401);
  const may: Asker['may'] = (what, how) => {
    if (!user.installation) return true;
    const granted = user.installation.permissions[what];
    return granted === 'write' || granted === how;
  };
  const forbid = () => new Refusal('FORBIDDEN', 'Resource not accessible by integration');
  const mutation =
    (change: Change) =>
    ({ input }: { input: Readonly<Record<string, unknown>> }) => {
      const pull = store.pullRequests.findOneBy('node_id', input.pullRequestId);
      if (!pull) {
        throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${input.pullRequestId}'`);
      }
      if (!may('pull_requests', 'write')) throw forbid();
      if (pull.state !== 'open') throw new Refusal('UNPROCESSABLE', 'Pull request is closed');
      change(pull, input);
      return { clientMutationId: null };
    };
  const rootValue = {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repo = store.repos.findOneBy('full_name', `${owner}/${name}`);
      if (repo) return repositoryOf(repo, store, { may, forbid, web: new URL(context.req.raw.url).origin });
      throw new Refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
    markPullRequestReadyForReview: mutation((pull) => store.pullRequests.update(pull.id, { draft: false })),
    disablePullRequestAutoMerge: mutation((pull) => store.pullRequests.update(pull.id, { auto_merge: null })),
    enablePullRequestAutoMerge: mutation((pull, { mergeMethod }) => {
      const repo = store.repos.get(pull.repo_id as number);
      if (repo?.allow_auto_merge !== true) {
        throw new Refusal('UNPROCESSABLE', 'Auto merge is not allowed for this repository');
      }
      const auto_merge = { enabled_by: { login: user.login }, merge_method: String(mergeMethod).toLowerCase() };
      store.pullRequests.update(pull.id, { auto_merge });
    }),
  };
  const { data = null, errors } = await execute({
    schema: schema(),
    document: read(query).document,
    rootValue,
    variableValues: variables,
  });
  return context.json({ data, ...(errors ? { errors: errors.map(told) } : {}) }, 200);
}

type Change = (pull: Row, input: Readonly<Record<string, unknown>>) => void;

function told(error: GraphQLError): object {
  const { message, path, originalError } = error;
  return { ...(originalError instanceof Refusal ? { type: originalError.type } : {}), path, message };
}
