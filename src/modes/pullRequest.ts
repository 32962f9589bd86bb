import type { Settings } from '../config/settings.ts';
import { badInput } from '../failure.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { Deployment } from '../planning/plan.ts';
import type { Round, Standing, Step } from '../pulls/proposal.ts';
import { type Proposed, propose } from '../pulls/propose.ts';
import { clearStrays } from '../pulls/strays.ts';
import type { Outcome, PullOutcome } from '../report/outcome.ts';
import { closeSuperseded } from './closeSuperseded.ts';
import { openDashboard } from './dashboard.ts';
import { editedTexts } from './editedTexts.ts';
import { liftsOf, proposeLifts } from './lifts.ts';
import { openRound } from './round.ts';
import { stagesOf } from './stack.ts';
import { type Survey, survey } from './survey.ts';
import { settingsOf } from './wishesFor.ts';

/** Opens or updates the pull requests of each deployment that has a next stop, and closes those that have had their day. */
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
  const known = await openRound(seen.plan, settings, { token, repository }, gateways);
  const dashboard = openDashboard(settings, known, gateways);
  const lifts = await liftsOf(seen.plan, settings);
  const branches = new Set([...known.branches, ...lifts.map(({ branch }) => branch)]);
  const round: Round = { ...known, branches, ticked: dashboard.ticked };
  const pulls: PullOutcome[] = [];
  for (const deployment of seen.plan.deployments) {
    if (deployment.stops.length === 0) continue;
    if (deployment.held !== undefined) {
      pulls.push({ deployment: deployment.name, branch: deployment.branch, operation: 'none', note: deployment.held });
      continue;
    }
    pulls.push(...(await proposeSteps(deployment, seen, settings, round)));
  }
  pulls.push(...(await closeSuperseded(seen.plan, pulls, round)));
  pulls.push(...(await proposeLifts(lifts, round)));
  await clearStrays(round);
  await dashboard.close(seen.plan, pulls, lifts);
  return { plan: seen.plan, pulls };
}

/** The next stop, or with a stack each stop on the one before it, as far as those are open and ours. */
async function proposeSteps(
  deployment: Deployment,
  seen: Survey,
  settings: Settings,
  round: Round,
): Promise<readonly PullOutcome[]> {
  const outcomes: PullOutcome[] = [];
  let below: Standing | undefined;
  try {
    for (const step of await stepsOf(deployment, seen, settings)) {
      const proposed = await proposeOrFail({ ...step, below }, round);
      outcomes.push(proposed.outcome);
      below = proposed.standing;
      if (!below) break;
    }
  } catch (error) {
    outcomes.push(failed(deployment, error));
  }
  return outcomes;
}

async function stepsOf(deployment: Deployment, seen: Survey, settings: Settings): Promise<readonly Step[]> {
  const { pull: wishes, schedule: window } = settingsOf(settings, deployment.owner ?? deployment.name);
  const one = { wishes, window, below: undefined };
  if (!wishes.stacked || deployment.stops.length === 1) {
    const after = () => editedTexts(seen, deployment.edits);
    return [{ ...one, deployment, before: seen.texts, after, place: 1, of: 1 }];
  }
  const stages = await stagesOf(seen, deployment);
  return stages.map((stage, index) => ({
    ...one,
    ...stage,
    after: async () => stage.after,
    place: index + 1,
    of: deployment.stops.length,
  }));
}

/** One deployment that can't be proposed does not keep the others from it. */
async function proposeOrFail(step: Step, round: Round): Promise<Proposed> {
  try {
    return await propose(step, round);
  } catch (error) {
    return { outcome: failed(step.deployment, error) };
  }
}

function failed({ name, branch }: Deployment, error: unknown): PullOutcome {
  const failure = explainGitHub(error, `No pull request could be made for ${name}`);
  return { deployment: name, branch, operation: 'none', failure };
}
