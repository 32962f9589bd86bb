import type { Repository } from '../config/runner.ts';
import type { UpgradeSettings } from '../config/upgradeSettings.ts';
import { Failure } from '../failure.ts';
import { explainGitHub, isRequestFailure } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Log } from '../gateways/log.ts';
import type { Pull } from './decide.ts';

/** The newest pull request, open or closed, that ever came from this branch of the repository itself. */
export async function newestPull(
  client: GitHubClient,
  { owner, name }: Repository,
  branch: string,
): Promise<Pull | undefined> {
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
    const [pull] = data;
    if (!pull) return undefined;
    const { number, html_url: url, state, merged_at, head, body } = pull;
    return {
      number,
      url,
      state: state === 'open' ? 'open' : 'closed',
      merged: merged_at !== null,
      head: head.sha,
      body,
    };
  } catch (error) {
    throw explainGitHub(error, `The pull requests of ${owner}/${name} could not be read`);
  }
}

/** GitHub said no, for certain: the pull request was not opened by this request. */
export class Refused extends Failure {}

export interface PullText {
  readonly title: string;
  readonly body: string;
}

export async function createPull(
  client: GitHubClient,
  { owner, name, serverUrl }: Repository,
  pull: PullText & { readonly head: string; readonly base: string; readonly draft: boolean },
): Promise<{ number: number; url: string }> {
  try {
    const { data } = await client.rest.pulls.create({ owner, repo: name, ...pull });
    return { number: data.number, url: data.html_url };
  } catch (error) {
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
  text: PullText,
): Promise<void> {
  try {
    await client.rest.pulls.update({ owner, repo: name, pull_number: number, ...text });
  } catch (error) {
    throw explainGitHub(error, `Pull request #${number} could not be updated`);
  }
}

/** Labels, reviewers, assignees, milestone. The pull request is open already: what fails here is only a warning. */
export async function addWishes(
  client: GitHubClient,
  { owner, name }: Repository,
  number: number,
  wishes: UpgradeSettings['pull'],
  log: Log,
): Promise<void> {
  const issue = { owner, repo: name, issue_number: number };
  const { labels, reviewers, teamReviewers, assignees, milestone } = wishes;
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      log.warning(explainGitHub(error, `Pull request #${number} is open, but its ${what} could not be set`).message);
    }
  };
  // GitHub makes a label that is missing when it is added.
  if (labels.length > 0) await attempt('labels', () => client.rest.issues.addLabels({ ...issue, labels: [...labels] }));
  if (reviewers.length + teamReviewers.length > 0) {
    await attempt('reviewers', () =>
      client.rest.pulls.requestReviewers({
        owner,
        repo: name,
        pull_number: number,
        ...(reviewers.length > 0 ? { reviewers: [...reviewers] } : {}),
        ...(teamReviewers.length > 0 ? { team_reviewers: [...teamReviewers] } : {}),
      }),
    );
  }
  if (assignees.length > 0 || milestone !== undefined) {
    await attempt('assignees and milestone', () =>
      client.rest.issues.update({
        ...issue,
        ...(assignees.length > 0 ? { assignees: [...assignees] } : {}),
        ...(milestone === undefined ? {} : { milestone }),
      }),
    );
  }
}
