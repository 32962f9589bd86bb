import type { Repository } from '../config/runner.ts';
import type { Pull } from './decide.ts';
import type { Stray } from './overview.ts';
import { scopeOf } from './seal.ts';

/** GitHub's answer, by the names of its GraphQL schema. */
export interface Answer {
  readonly pullRequests: { readonly pageInfo: { readonly hasNextPage: boolean }; readonly nodes: readonly PullNode[] };
  readonly issues?: { readonly nodes: readonly IssueNode[] };
  readonly [branches: `branches${number}`]: { readonly nodes: readonly RefNode[] };
}

interface PullNode {
  readonly number: number;
  readonly id: string;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly isDraft: boolean;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly baseRefName: string;
  readonly isCrossRepository: boolean;
  readonly author: { readonly __typename: string; readonly login: string } | null;
  readonly autoMergeRequest: object | null;
  readonly body: string;
}

export interface IssueNode {
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED';
  readonly body: string;
}

interface RefNode {
  readonly prefix: string;
  readonly name: string;
  /** Anything but a commit has no message. */
  readonly target: {
    readonly oid: string;
    readonly message?: string;
    readonly tree?: { readonly oid: string };
    readonly parents?: { readonly nodes: readonly { readonly oid: string }[] };
  } | null;
  readonly associatedPullRequests: { readonly nodes: readonly { readonly headRefOid: string }[] };
}

const PULLS = `pullRequests(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
  pageInfo { hasNextPage }
  nodes {
    number id url state isDraft headRefName headRefOid baseRefName isCrossRepository
    author { __typename login } autoMergeRequest { __typename } body
  }
}`;
const ISSUES = `issues(first: 50, labels: $labels, orderBy: { field: CREATED_AT, direction: DESC }) {
  nodes { number state body }
}`;
/** The newest first: what was cut off lately is among them. */
const BRANCHES = `first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
  nodes {
    prefix name
    target { oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } }
    associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { headRefOid } }
  }
}`;

/** @param labels of the dashboard; undefined when issues are not to be read */
export function questionOf(
  { owner, name }: Repository,
  prefixes: readonly string[],
  labels: readonly string[] | undefined,
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } {
  const declared = [
    '$owner: String!, $name: String!, $heads: String!',
    ...prefixes.map((_, at) => `$prefix${at}: String!`),
    ...(labels ? ['$labels: [String!]'] : []),
  ];
  const branches = prefixes.map((_, at) => `branches${at}: refs(refPrefix: $heads, query: $prefix${at}, ${BRANCHES}`);
  const parts = [PULLS, ...branches, ...(labels ? [ISSUES] : [])];
  return {
    query: `query (${declared.join(', ')}) { repository(owner: $owner, name: $name) { ${parts.join('\n')} } }`,
    variables: {
      owner,
      name,
      heads: 'refs/heads/',
      ...Object.fromEntries(prefixes.map((prefix, at) => [`prefix${at}`, prefix])),
      ...(labels ? { labels } : {}),
    },
  };
}

/** The login of a bot ends otherwise in GraphQL than in the REST API, whose form is ours. */
export function pullOf({ author, state, ...pull }: PullNode): Pull {
  const login = author?.login ?? '';
  return {
    number: pull.number,
    url: pull.url,
    node: pull.id,
    state: state === 'OPEN' ? 'open' : 'closed',
    merged: state === 'MERGED',
    draft: pull.isDraft,
    branch: pull.headRefName,
    base: pull.baseRefName,
    head: pull.headRefOid,
    author: author?.__typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
    automerge: pull.autoMergeRequest !== null,
    body: pull.body,
  };
}

/** @param shown the heads of the pull requests that are known */
export function strayOf({ prefix, name, target, ...ref }: RefNode, shown: ReadonlySet<string>): Stray | undefined {
  if (target?.message === undefined || target.tree === undefined || shown.has(target.oid)) return undefined;
  if (ref.associatedPullRequests.nodes.some(({ headRefOid }) => headRefOid === target.oid)) return undefined;
  const parents = target.parents?.nodes.map(({ oid }) => oid) ?? [];
  const scope = scopeOf({ message: target.message, tree: target.tree.oid, parents });
  if (scope === undefined) return undefined;
  return { branch: `${prefix}${name}`.replace(/^refs\/heads\//, ''), commit: target.oid, scope };
}
