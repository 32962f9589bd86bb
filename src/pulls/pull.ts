import type { Repository } from '../config/runner.ts';
import { Failure } from '../failure.ts';
import { explainGitHub, isRequestFailure } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Pull } from './decide.ts';

/** Every open pull request from a branch of the repository itself. */
export async function openPulls(client: GitHubClient, repository: Repository): Promise<readonly Pull[]> {
  const { owner, name } = repository;
  const whole = `${owner}/${name}`.toLowerCase();
  try {
    const found = await client.paginate(client.rest.pulls.list, { owner, repo: name, state: 'open', per_page: 100 });
    return found.filter(({ head }) => head.repo?.full_name?.toLowerCase() === whole).map(pullOf);
  } catch (error) {
    throw unread(error, repository);
  }
}

/** The newest pull request, open or closed, that ever came from this branch of the repository itself. */
export async function newestPull(
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<Pull | undefined> {
  const { owner, name } = repository;
  try {
    const { data } = await client.rest.pulls.list({
      owner,
      repo: name,
      head: `${owner}:${branch}`,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 1,
    });
    return data[0] && pullOf(data[0]);
  } catch (error) {
    throw unread(error, repository);
  }
}

export function unread(error: unknown, { owner, name }: Repository): Failure {
  return explainGitHub(error, `The pull requests of ${owner}/${name} could not be read`);
}

type Listed = Awaited<ReturnType<GitHubClient['rest']['pulls']['list']>>['data'][number];
type Answer = Pick<Listed, 'number' | 'html_url' | 'node_id' | 'state' | 'draft' | 'user' | 'body' | 'auto_merge'> & {
  readonly merged_at?: string | null;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string };
};

function pullOf({ head, base, user, ...pull }: Answer): Pull {
  return {
    number: pull.number,
    url: pull.html_url,
    node: pull.node_id,
    state: pull.state === 'open' ? 'open' : 'closed',
    merged: typeof pull.merged_at === 'string',
    draft: pull.draft ?? false,
    branch: head.ref,
    base: base.ref,
    head: head.sha,
    author: user?.login ?? '',
    automerge: pull.auto_merge != null,
    body: pull.body,
  };
}

/** GitHub said no, for certain: the pull request was not opened by this request. */
export class Refused extends Failure {}

export interface PullText {
  readonly title: string;
  readonly body: string;
}

/** Where there are no drafts (private repositories of free plans), it is opened as any other. */
export async function createPull(
  client: GitHubClient,
  repository: Repository,
  pull: PullText & { readonly head: string; readonly base: string; readonly draft: boolean },
): Promise<Pull> {
  const { owner, name, serverUrl } = repository;
  try {
    return pullOf((await client.rest.pulls.create({ owner, repo: name, ...pull })).data);
  } catch (error) {
    if (pull.draft && isRequestFailure(error) && /draft pull requests are not supported/i.test(error.message)) {
      return createPull(client, repository, { ...pull, draft: false });
    }
    if (isRequestFailure(error) && /not permitted to create or approve pull requests/i.test(error.message)) {
      throw new Refused(
        'The repository does not let GitHub Actions open pull requests. Turn on "Allow GitHub Actions to create and ' +
          `approve pull requests" at ${serverUrl}/${owner}/${name}/settings/actions, or give the token of an App.`,
        { cause: error },
      );
    }
    const failure = explainGitHub(error, `The pull request from ${pull.head} to ${pull.base} could not be opened`);
    const refused = isRequestFailure(error) && error.status >= 400 && error.status < 500;
    throw refused ? new Refused(failure.message, { cause: error }) : failure;
  }
}

export async function updatePull(
  client: GitHubClient,
  { owner, name }: Repository,
  number: number,
  change: Partial<PullText & { readonly base: string; readonly state: 'closed' }>,
): Promise<void> {
  try {
    await client.rest.pulls.update({ owner, repo: name, pull_number: number, ...change });
  } catch (error) {
    throw explainGitHub(error, `Pull request #${number} could not be updated`);
  }
}
