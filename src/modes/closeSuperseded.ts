import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { Deployment, Plan } from '../planning/plan.ts';
import { stemOf } from '../pulls/branch.ts';
import { closePull } from '../pulls/close.ts';
import { isOffered } from '../pulls/offered.ts';
import { isOfScope, type Round } from '../pulls/proposal.ts';
import { reasonToClose } from '../pulls/supersede.ts';
import type { PullOutcome } from '../report/outcome.ts';

/** Closes what is open on branches that the plan has no use for any more: superseded, merged elsewhere, or given up. */
export async function closeSuperseded(
  { deployments, catalogue }: Plan,
  outcomes: readonly PullOutcome[],
  round: Round,
): Promise<readonly PullOutcome[]> {
  const offered = (tag: string, own: readonly Deployment[]) =>
    isOffered(
      tag,
      catalogue,
      own.flatMap(({ passed }) => passed),
    );
  const closed: PullOutcome[] = [];
  for (const pull of round.open) {
    if (round.branches.has(pull.branch) || !isOfScope(pull, round)) continue;
    const sentence = reasonToClose(pull, { deployments, outcomes, isOffered: offered });
    if (sentence === undefined) continue;
    const stem = stemOf(pull.branch);
    const deployment = deployments.find(({ branch }) => stemOf(branch) === stem)?.name ?? pull.branch;
    const outcome = { deployment, branch: pull.branch, number: pull.number, url: pull.url };
    try {
      const note = await closePull(round.client, round.repository, pull, sentence, round.log);
      if (note === undefined) closed.push({ ...outcome, operation: 'closed', note: sentence, waits: true });
      else closed.push({ ...outcome, operation: 'none', note, waits: true });
    } catch (error) {
      const failure = explainGitHub(error, `#${pull.number} is not needed any more, but it could not be closed`);
      closed.push({ ...outcome, operation: 'none', failure });
    }
  }
  return closed;
}
