import type { Repository } from '../config/runner.ts';
import { explainGitHub, isRequestFailure } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Log } from '../gateways/log.ts';
import type { Pull } from './decide.ts';
import { type Marker, parseMarker, withMarker } from './marker.ts';
import { updatePull } from './pull.ts';
import { deleteBranch, isAt } from './ref.ts';

const SAID = '<!-- metabase-upgrade closed -->';

/**
 * Closes a pull request of ours with one sentence and deletes its branch, unless somebody else committed to it.
 * It is marked first and its branch deleted last, which closes it: so a run that is cut off leaves either an open pull
 * request that the next run finds again, or nothing.
 * @returns undefined when it is closed, else why it was left alone
 */
export async function closePull(
  client: GitHubClient,
  repository: Repository,
  pull: Pull,
  sentence: string,
  log: Log,
): Promise<string | undefined> {
  const marker = parseMarker(pull.body);
  if (!marker || marker.commit !== pull.head || !(await isAt(client, repository, pull.branch, marker.commit))) {
    return `${sentence} But somebody else committed to the branch of #${pull.number}, so it is left open. Close it if it is not needed.`;
  }
  const begun = marker.closed !== undefined;
  if (!begun) await mark(client, repository, pull, marker);
  await say(client, repository, pull.number, sentence, begun, log);
  await remove(client, repository, pull, begun, log);
  return undefined;
}

function mark(client: GitHubClient, repository: Repository, { number, body }: Pull, marker: Marker): Promise<void> {
  return updatePull(client, repository, number, { body: withMarker(body ?? '', { ...marker, closed: 'superseded' }) });
}

/** Not tried twice: a comment whose answer was lost is there. After a run that was cut off it is looked for. */
async function say(
  client: GitHubClient,
  { owner, name: repo }: Repository,
  issue_number: number,
  sentence: string,
  look: boolean,
  log: Log,
): Promise<void> {
  const issue = { owner, repo, issue_number };
  try {
    if (look) {
      const { data } = await client.rest.issues.listComments({ ...issue, per_page: 100 });
      if (data.some(({ body }) => body?.endsWith(SAID))) return;
    }
    await client.rest.issues.createComment({ ...issue, body: `${sentence}\n\n${SAID}`, request: { retries: 0 } });
  } catch (error) {
    log.warning(explainGitHub(error, `Why #${issue_number} is closed could not be written there`).message);
  }
}

async function remove(
  client: GitHubClient,
  repository: Repository,
  { number, branch }: Pull,
  again: boolean,
  log: Log,
): Promise<void> {
  try {
    await deleteBranch(client, repository, branch);
  } catch (error) {
    const refused = isRequestFailure(error) && (error.status === 403 || error.status === 422);
    // Once may be an accident, and the next run tries again; twice is a rule that protects the branch.
    if (!refused || !again) {
      throw explainGitHub(error, `Pull request #${number} could not be closed`);
    }
    await updatePull(client, repository, number, { state: 'closed' });
    log.warning(
      explainGitHub(error, `Pull request #${number} is closed, but its branch ${branch} could not be deleted`).message,
    );
  }
}
