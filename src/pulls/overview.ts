import type { Repository } from '../config/runner.ts';
import type { Failure } from '../failure.ts';
import { graphqlErrors } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import { type Dashboard, explainIssues, LABEL, thatOf } from './dashboard.ts';
import type { Pull } from './decide.ts';
import { type Answer, pullOf, questionOf, strayOf } from './overviewQuestion.ts';
import { newestPull, openPulls, unread } from './pull.ts';

/** A branch whose last commit is ours and shown by no pull request: what a run that was cut off left behind. */
export interface Stray {
  readonly branch: string;
  readonly commit: string;
  readonly scope: string;
}

/** What a repository has of ours, from branches of its own. */
export interface Overview {
  /** Every open pull request whose branch begins with a prefix of ours. */
  readonly open: readonly Pull[];
  /** The newest one, open or closed, that ever came from this branch. */
  readonly newest: (branch: string) => Promise<Pull | undefined>;
  readonly strays: readonly Stray[];
  /** Undefined when there is none or nobody asked, a failure when issues can't be read. */
  readonly dashboard: Dashboard | Failure | undefined;
}

export interface Sought {
  /** With which our branches begin. */
  readonly prefixes: readonly string[];
  /** The last line of the dashboard; undefined when there is to be none. */
  readonly dashboard: string | undefined;
}

/**
 * One look at the newest hundred pull requests, at our branches and at the dashboard, for which REST would need three. Of a
 * repository that has more, the open ones are listed by themselves, and a branch that is not among the newest is asked for.
 */
export async function lookOver(client: GitHubClient, repository: Repository, sought: Sought): Promise<Overview> {
  const { answer, dashboard } = await ask(client, repository, sought);
  const { nodes, pageInfo } = answer.pullRequests;
  const latest = nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(pullOf);
  const isAll = !pageInfo.hasNextPage;
  const open = isAll ? latest.filter(({ state }) => state === 'open') : await openPulls(client, repository);
  const isOurs = (branch: string) => sought.prefixes.some((prefix) => branch.startsWith(prefix));
  const shown = new Set([...latest, ...open].map(({ head }) => head));
  const refs = sought.prefixes.flatMap((_, at) => answer[`branches${at}`]?.nodes ?? []);
  const strays = new Map(refs.flatMap((ref) => strayOf(ref, shown) ?? []).map((stray) => [stray.branch, stray]));
  return {
    open: open.filter(({ branch }) => isOurs(branch)),
    newest: async (branch) => {
      const found = latest.find((pull) => pull.branch === branch);
      return found || isAll ? found : newestPull(client, repository, branch);
    },
    strays: [...strays.values()].filter(({ branch }) => isOurs(branch)),
    dashboard,
  };
}

/** Without the dashboard, where the token may not read issues. */
async function ask(
  client: GitHubClient,
  repository: Repository,
  { prefixes, dashboard: marker }: Sought,
): Promise<{ readonly answer: Answer; readonly dashboard: Overview['dashboard'] }> {
  const put = async (labels: readonly string[] | undefined) => {
    const { query, variables } = questionOf(repository, prefixes, labels);
    return (await client.graphql<{ readonly repository: Answer }>(query, variables)).repository;
  };
  try {
    const answer = await put(marker === undefined ? undefined : [LABEL]);
    const dashboard = marker === undefined ? undefined : thatOf(answer.issues?.nodes ?? [], marker);
    return { answer, dashboard };
  } catch (error) {
    if (!graphqlErrors(error)?.every(({ path }) => path?.[1] === 'issues')) throw unread(error, repository);
    const refused = explainIssues(error, 'The dashboard could not be read');
    return { answer: await put(undefined).catch(rethrow), dashboard: refused };
  }

  function rethrow(error: unknown): never {
    throw unread(error, repository);
  }
}
