import type { Repository } from '../config/runner.ts';
import { Failure } from '../failure.ts';
import { explainGitHub, graphqlErrors, isRequestFailure } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import { tickedBoxes } from '../report/boxes.ts';
import { DASHBOARD_TITLE } from '../report/dashboardText.ts';
import type { IssueNode } from './overviewQuestion.ts';

/** By which the issue is found without reading all of them; what makes it ours is the marker. */
export const LABEL = 'metabase-upgrade-dashboard';

export interface Dashboard {
  readonly number: number;
  readonly open: boolean;
  readonly body: string;
  readonly labelled: boolean;
}

/** The last line of the issue. Runs of another scope have one of their own. */
export function dashboardMarker(scope: string): string {
  return `<!-- metabase-upgrade dashboard ${scope} -->`;
}

/** The one of the labelled issues that has the marker, whatever its title, open or closed. */
export function thatOf(issues: readonly IssueNode[], marker: string): Dashboard | undefined {
  const found = issues.find(({ body }) => body.trimEnd().endsWith(marker));
  return found && { number: found.number, open: found.state === 'OPEN', body: found.body, labelled: true };
}

/** Before one is made: the label may only have been taken off. */
async function search(
  client: GitHubClient,
  { owner, name: repo }: Repository,
  marker: string,
): Promise<Dashboard | undefined> {
  const list = client.rest.issues.listForRepo;
  const pages = client.paginate.iterator(list, { owner, repo, state: 'all', per_page: 100 });
  for await (const { data } of pages) {
    const found = data.find(({ body, pull_request }) => !pull_request && body?.trimEnd().endsWith(marker));
    if (!found) continue;
    return { number: found.number, open: found.state === 'open', body: found.body ?? '', labelled: false };
  }
  return undefined;
}

/** The boxes that are ticked in it; none in one that was closed. */
export function tickedIn(dashboard: Dashboard | undefined): ReadonlySet<string> {
  return dashboard?.open ? tickedBoxes(dashboard.body) : new Set();
}

/**
 * Brings the issue to this text, in no request when it says that already. One that a person closed stays closed.
 * @returns a note when it was left alone
 */
export async function keepDashboard(
  client: GitHubClient,
  repository: Repository,
  scope: string,
  known: Dashboard | undefined,
  body: string,
): Promise<string | undefined> {
  const target = { owner: repository.owner, repo: repository.name };
  try {
    const found = known ?? (await search(client, repository, dashboardMarker(scope)));
    if (!found) {
      // Not tried twice: when the answer was lost the issue may be there, and the next run finds it.
      await client.rest.issues.create({
        ...target,
        title: DASHBOARD_TITLE,
        body,
        labels: [LABEL],
        request: { retries: 0 },
      });
      return undefined;
    }
    if (!found.open) {
      return `The dashboard #${found.number} is closed, so it is left as it is. Reopen it, or set "dashboard: false".`;
    }
    if (!found.labelled) await client.rest.issues.addLabels({ ...target, issue_number: found.number, labels: [LABEL] });
    if (normal(found.body) !== normal(body)) {
      await client.rest.issues.update({ ...target, issue_number: found.number, body });
    }
    return undefined;
  } catch (error) {
    throw explainIssues(error, 'The dashboard could not be written');
  }
}

/** What a person edits in the browser comes back with other line ends. */
function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}

export function explainIssues(error: unknown, what: string): Failure {
  const status = isRequestFailure(error) ? error.status : undefined;
  if (status === 410) return new Failure(`${what}: issues are turned off in this repository.`, { cause: error });
  const mayBe = status === 403 || graphqlErrors(error) !== undefined;
  if (mayBe && /not accessible|permission/i.test((error as Error).message)) {
    return new Failure(`${what}: GitHub refuses it (403). The token needs issues: write for "dashboard".`, {
      cause: error,
    });
  }
  return explainGitHub(error, what);
}
