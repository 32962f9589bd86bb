import type { Repository } from '../config/runner.ts';
import { Failure } from '../failure.ts';
import { explainGitHub, isRequestFailure } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import { scopeOf } from './seal.ts';

/**
 * Makes the branch. If it is there already it is taken over only when its head is `former` or a commit of ours, which a
 * run that was cut off, or a merged pull request, left behind.
 * @returns whether the branch is at the commit; false when it is somebody else's
 */
export async function makeBranch(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  commit: string,
  former: string | undefined,
): Promise<boolean> {
  const target = { owner: repository.owner, repo: repository.name };
  try {
    await client.rest.git.createRef({ ...target, ref: `refs/heads/${branch}`, sha: commit });
    return true;
  } catch (error) {
    if (!isRequestFailure(error) || !/already exists/i.test(error.message)) throw explainBranch(error, branch);
  }
  const { data } = await client.rest.git.getRef({ ...target, ref: `heads/${branch}` });
  if (data.object.sha !== former && !(await isOurs(client, repository, data.object.sha))) return false;
  await moveBranch(client, repository, branch, commit);
  return true;
}

/** Whether the branch is at this commit still, and the commit is one of ours. */
export async function isAt(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  commit: string,
): Promise<boolean> {
  const { owner, name: repo } = repository;
  try {
    const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha === commit && (await isOurs(client, repository, commit));
  } catch (error) {
    throw explainGitHub(error, `The branch ${branch} could not be read`);
  }
}

async function isOurs(client: GitHubClient, { owner, name }: Repository, commit: string): Promise<boolean> {
  const { data } = await client.rest.git.getCommit({ owner, repo: name, commit_sha: commit });
  const { message, tree, parents } = data;
  return scopeOf({ message, tree: tree.sha, parents: parents.map((parent) => parent.sha) }) !== undefined;
}

/** Only ever called for a branch whose head is known to be ours. */
export async function moveBranch(
  client: GitHubClient,
  { owner, name }: Repository,
  branch: string,
  commit: string,
): Promise<void> {
  try {
    await client.rest.git.updateRef({ owner, repo: name, ref: `heads/${branch}`, sha: commit, force: true });
  } catch (error) {
    throw explainBranch(error, branch);
  }
}

/** One that is gone already is fine. */
export async function deleteBranch(client: GitHubClient, { owner, name }: Repository, branch: string): Promise<void> {
  try {
    await client.rest.git.deleteRef({ owner, repo: name, ref: `heads/${branch}` });
  } catch (error) {
    if (!isRequestFailure(error) || !/does not exist/i.test(error.message)) throw error;
  }
}

/** Takes away a branch that nothing came of; where that fails too, the next run does it. */
export async function dropBranch(client: GitHubClient, repository: Repository, branch: string): Promise<void> {
  await deleteBranch(client, repository, branch).catch(() => undefined);
}

function explainBranch(error: unknown, branch: string): Failure {
  const what = `The branch ${branch} could not be written`;
  if (isRequestFailure(error) && (error.status === 422 || error.status === 409)) {
    return new Failure(
      `${what}: GitHub answered "${error.message}". A branch protection or ruleset that covers this name is the usual ` +
        'reason: let it leave out metabase-upgrade/** or allow this token to pass it.',
      { cause: error },
    );
  }
  return explainGitHub(error, what);
}
