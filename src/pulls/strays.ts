import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { Round } from './proposal.ts';
import { deleteBranch, isAt } from './ref.ts';

/**
 * Deletes the branches that a run like this one left when it was cut off before it opened their pull request, and that this run
 * has not taken over. One that somebody touched since is no longer at our commit, and stays.
 */
export async function clearStrays({ client, repository, strays, scope, opened, log }: Round): Promise<void> {
  for (const { branch, commit, ...stray } of strays) {
    if (stray.scope !== scope || opened.some((pull) => pull.branch === branch)) continue;
    try {
      if (!(await isAt(client, repository, branch, commit))) continue;
      await deleteBranch(client, repository, branch);
      log.info(`Deleted the branch ${branch}, on which a former run was cut off before it could open a pull request.`);
    } catch (error) {
      log.warning(explainGitHub(error, `The branch ${branch}, which a former run left, could not be deleted`).message);
    }
  }
}
