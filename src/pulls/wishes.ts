import type { Repository } from '../config/runner.ts';
import type { UpgradeSettings } from '../config/upgradeSettings.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Log } from '../gateways/log.ts';

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
