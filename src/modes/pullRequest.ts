import type { Settings } from '../config/settings.ts';
import { badInput } from '../failure.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { Deployment } from '../planning/plan.ts';
import { type Proposal, propose } from '../pulls/propose.ts';
import type { Outcome, PullOutcome } from '../report/outcome.ts';
import { releasesClient } from '../sources/catalogue.ts';
import { editedTexts } from './editedTexts.ts';
import { survey } from './survey.ts';
import { settingsOf } from './wishesFor.ts';

/** Opens or updates one pull request for each deployment that has a next stop. */
export async function pullRequest(settings: Settings, gateways: Gateways): Promise<Outcome> {
  const { token, repository } = settings;
  if (!token) throw badInput('The mode pull-request needs a token: set the input token, e.g. ${{ github.token }}.');
  if (!repository) throw badInput('The mode pull-request needs a repository: set GITHUB_REPOSITORY to owner/name.');
  if (repository.fromFork) {
    throw badInput(
      'This run was started by a pull request from a fork, so its token can only read. Run it on a schedule or by ' +
        'workflow_dispatch in the repository itself.',
    );
  }
  const seen = await survey(settings, gateways);
  const pulls: PullOutcome[] = [];
  for (const deployment of seen.plan.deployments) {
    if (deployment.stops.length === 0) continue;
    if (deployment.held !== undefined) {
      pulls.push({ deployment: deployment.name, branch: deployment.branch, operation: 'none', note: deployment.held });
      continue;
    }
    const client = await gateways.gitHub(repository.apiUrl, token);
    pulls.push(
      await proposeOrFail(deployment, {
        client,
        releases: await releasesClient(settings, gateways),
        repository,
        catalogue: seen.plan.catalogue,
        wishes: settingsOf(settings, deployment.owner ?? deployment.name).pull,
        root: settings.root,
        texts: seen.texts,
        run: gateways.run,
        log: gateways.log,
        editedTexts: () => editedTexts(seen, deployment.edits),
      }),
    );
  }
  return { plan: seen.plan, pulls };
}

/** One deployment that can't be proposed does not keep the others from it. */
async function proposeOrFail(deployment: Deployment, proposal: Proposal): Promise<PullOutcome> {
  try {
    return await propose(deployment, proposal);
  } catch (error) {
    const failure = explainGitHub(error, `No pull request could be made for ${deployment.name}`);
    return { deployment: deployment.name, branch: deployment.branch, operation: 'none', failure };
  }
}
