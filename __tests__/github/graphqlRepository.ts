/** A repository as GitHub's GraphQL API shows it, over what the emulator stores; as much of it as is asked for. */
import type { Row, Store } from './emulator.ts';

export interface Asker {
  readonly may: (what: 'contents' | 'issues' | 'pull_requests', how: 'read' | 'write') => boolean;
  readonly forbid: () => Error;
  /** Where people find it. */
  readonly web: string;
}

interface Page {
  readonly first: number;
}

export function repositoryOf(repo: Row, store: Store, { may, forbid, web }: Asker): object {
  const at = `${web}/${repo.full_name}`;
  const own = (rows: readonly Row[]) => rows.toSorted((a, b) => Number(b.number) - Number(a.number));
  const pulls = own(store.pullRequests.findBy('repo_id', repo.id));
  return {
    autoMergeAllowed: repo.allow_auto_merge === true,
    viewerDefaultMergeMethod: 'MERGE',
    pullRequests: ({ first }: Page) => {
      if (!may('pull_requests', 'read')) throw forbid();
      return pageOf(pulls, first, (pull) => pullOf(pull, at, store));
    },
    refs: ({ first, query }: Page & { readonly query?: string }) => {
      if (!may('contents', 'read')) throw forbid();
      const branches = store.branches.findBy('repo_id', repo.id);
      const wanted = branches.filter(({ name }) => String(name).includes(query ?? ''));
      return pageOf(wanted, first, (branch) => refOf(branch, pulls, at, store));
    },
    issues: ({ first, labels }: Page & { readonly labels?: readonly string[] }) => {
      if (!may('issues', 'read')) throw forbid();
      const ids = store.labels.findBy('repo_id', repo.id).filter(({ name }) => labels?.includes(String(name)));
      const issues = store.issues.findBy('repo_id', repo.id).filter(({ is_pull_request }) => !is_pull_request);
      const has = ({ label_ids }: Row) => ids.some(({ id }) => (label_ids as readonly number[]).includes(id));
      return pageOf(own(issues.filter((issue) => !labels || has(issue))), first, ({ number, state, body }) => ({
        number,
        state: String(state).toUpperCase(),
        body: body ?? '',
      }));
    },
  };
}

function pageOf(rows: readonly Row[], first: number, show: (row: Row) => object): object {
  return {
    totalCount: rows.length,
    pageInfo: { hasNextPage: rows.length > first },
    nodes: rows.slice(0, first).map(show),
  };
}

/** The name of a bot lacks the ending that it has in the REST API. */
function pullOf(pull: Row, at: string, store: Store): object {
  const user = store.users.get(pull.user_id as number);
  const login = String(user?.login ?? '');
  const isBot = login.endsWith('[bot]');
  return {
    number: pull.number,
    id: pull.node_id,
    url: `${at}/pull/${pull.number}`,
    state: pull.merged ? 'MERGED' : String(pull.state).toUpperCase(),
    isDraft: pull.draft,
    headRefName: pull.head_ref,
    headRefOid: pull.head_sha,
    baseRefName: pull.base_ref,
    isCrossRepository: pull.head_repo_id !== pull.repo_id,
    author: { __typename: isBot ? 'Bot' : 'User', login: login.replace(/\[bot\]$/, '') },
    autoMergeRequest: pull.auto_merge ? {} : null,
    body: pull.body ?? '',
  };
}

function refOf({ name, sha, repo_id }: Row, pulls: readonly Row[], at: string, store: Store): object {
  const commit = store.commits.findBy('repo_id', repo_id).find((one) => one.sha === sha);
  return {
    name,
    prefix: 'refs/heads/',
    target: {
      __typename: 'Commit',
      oid: sha,
      message: commit?.message,
      tree: { oid: commit?.tree_sha },
      parents: ({ first }: Page) => ({
        nodes: ((commit?.parent_shas ?? []) as readonly string[]).slice(0, first).map((oid) => ({ oid })),
      }),
    },
    associatedPullRequests: ({ first }: Page) =>
      pageOf(
        pulls.filter(({ head_ref, head_repo_id }) => head_ref === name && head_repo_id === repo_id),
        first,
        (pull) => pullOf(pull, at, store),
      ),
  };
}
