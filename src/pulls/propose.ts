import type { Repository } from '../config/runner.ts';
import { Failure } from '../failure.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { PullOutcome } from '../report/outcome.ts';
import { mergesItself } from './automerge.ts';
import { boxId } from './boxId.ts';
import { stemOf } from './branch.ts';
import { type Decision, decide, isLower, type Pull } from './decide.ts';
import { parseMarker } from './marker.ts';
import { isOffered } from './offered.ts';
import { reasonToWait } from './patience.ts';
import { isOfScope, type Round, type Standing, type Step } from './proposal.ts';
import { wantedOf } from './wanted.ts';
import { isOfWorkflow } from './workflowToken.ts';
import { type Draft, openNew, update } from './write.ts';

export interface Proposed {
  readonly outcome: PullOutcome;
  /** Where the next pull request of a stack may stand. */
  readonly standing?: Standing;
}

/**
 * Brings the pull request of one step to what it should be, with no request at all when it is open and right. Every object
 * is made before the branch that shows it, so that a run that is cut off leaves nothing that the next one can't take over.
 */
export async function propose(step: Step, round: Round): Promise<Proposed> {
  const { branch, name } = step.deployment;
  const outcome = { deployment: name, branch };
  const base = step.below?.branch ?? (await baseOf(step, round));
  const box = boxId('rebase', branch);
  const open = round.open.find((pull) => pull.branch === branch);
  const draft = draftOf(step, base, open !== undefined && isOfWorkflow(open.author));
  const ahead = open ? undefined : aheadOf(step, draft, round);
  if (ahead) return { outcome: { ...outcome, operation: 'none', note: ahead, waits: true } };

  const { decision, wait } = await settle(step, draft, open, round);
  if (wait !== undefined)
    return { outcome: { ...outcome, ...waiting(decision, wait), box: boxId('open', branch, draft.wanted.next) } };
  if (decision.do === 'nothing') {
    const { pull, note } = decision;
    const about = { ...outcome, number: pull.number, url: pull.url };
    if (note !== undefined) {
      const again = pull.state === 'closed' ? { box: boxId('retry', branch, draft.wanted.next) } : {};
      return { outcome: { ...about, operation: 'none', note, ...again } };
    }
    return {
      outcome: { ...about, operation: 'unchanged', box },
      standing: { branch, commit: pull.head, number: pull.number },
    };
  }
  if (decision.do === 'update') {
    const { pull } = decision;
    const commit = await update(pull, step, draft, decision.commit, round);
    const about = { ...outcome, operation: 'updated', number: pull.number, url: pull.url, box } as const;
    return { outcome: about, standing: { branch, commit, number: pull.number } };
  }
  const pull = await openNew(step, (waits) => draftOf(step, base, waits), decision.former, round);
  if (!pull) {
    const note = `The branch ${branch} is there already, and its last commit is not ours, so it is left alone. Delete it to get a pull request.`;
    return { outcome: { ...outcome, operation: 'none', note } };
  }
  round.opened.push(pull);
  const { number, url, head: commit } = pull;
  return { outcome: { ...outcome, operation: 'created', number, url, box }, standing: { branch, commit, number } };
}

/** Closed ones are asked for only when one would be opened. */
async function settle(step: Step, draft: Draft, open: Pull | undefined, round: Round) {
  const { ticked } = round;
  const { branch } = step.deployment;
  const { next } = draft.wanted;
  const again = ticked.has(boxId('open', branch, next)) || ticked.has(boxId('retry', branch, next));
  const question = {
    again,
    rebase: ticked.has(boxId('rebase', branch)),
    once: step.deployment.exact !== undefined,
    tentative: step.deployment.tentative === true,
    isOffered: (tag: string) => isOffered(tag, round.catalogue, step.deployment.passed),
  };
  const circumstances = {
    now: round.now,
    window: step.window,
    updateAtMost: step.wishes.updateAtMost,
    open: countOpen(branch, round),
    limit: round.limit,
    asked: again,
  };
  const decision = decide(open, draft.wanted, question);
  const wait = reasonToWait(decision, circumstances);
  if (open || wait !== undefined) return { decision, wait };
  const later = decide(await round.newest(branch), draft.wanted, question);
  return { decision: later, wait: reasonToWait(later, circumstances) };
}

function waiting(
  decision: Decision,
  note: string,
): Pick<PullOutcome, 'operation' | 'number' | 'url' | 'note' | 'waits'> {
  if (decision.do === 'create') return { operation: 'none', note, waits: true };
  const { number, url } = decision.pull;
  return { operation: 'unchanged', number, url, note, waits: true };
}

function draftOf(step: Step, base: string, waits: boolean): Draft {
  const automerge = step.below === undefined && mergesItself(step.deployment, step.wishes.automerge);
  const stack = step.of > 1 ? { place: step.place, of: step.of, below: step.below?.number } : undefined;
  const saying = { stack: stack ? [stack.place, stack.of, stack.below] : [], waits, automerge };
  const wanted = wantedOf(step.deployment, base, step.before, saying);
  const on = step.below === undefined ? {} : { on: step.below.commit };
  return { base, wanted: { ...wanted, ...on }, stack, waits, automerge };
}

/** All that are open, without those that give way to this one. */
function countOpen(branch: string, { open, opened, branches, ...round }: Round): number {
  const stays = (pull: Pull) =>
    parseMarker(pull.body) !== undefined &&
    (branches.has(pull.branch) ||
      stemOf(pull.branch) !== stemOf(branch) ||
      parseMarker(pull.body)?.scope !== round.scope);
  return open.filter(stays).length + opened.length;
}

/** A list of releases, or a registry, that got shorter leads to an older stop, on another branch; it is not opened beside the newer one. */
function aheadOf({ deployment: { branch, passed } }: Step, { wanted }: Draft, round: Round): string | undefined {
  for (const pull of round.open) {
    const next = parseMarker(pull.body)?.next;
    if (next === undefined || round.branches.has(pull.branch) || stemOf(pull.branch) !== stemOf(branch)) continue;
    if (!isOfScope(pull, round) || !isLower(wanted.next, next) || isOffered(next, round.catalogue, passed)) continue;
    return (
      `#${pull.number} proposes ${next}, and what can be had today leads only to ${wanted.next}. A list that got ` +
      'shorter lowers nothing, so nothing older is opened beside it.'
    );
  }
  return undefined;
}

async function baseOf({ wishes }: Step, { client, repository }: Round): Promise<string> {
  return wishes.base ?? repository.defaultBranch ?? (await defaultBranch(client, repository));
}

async function defaultBranch(client: GitHubClient, { owner, name }: Repository): Promise<string> {
  try {
    return (await client.rest.repos.get({ owner, repo: name })).data.default_branch;
  } catch (error) {
    throw error instanceof Failure ? error : explainGitHub(error, `The repository ${owner}/${name} could not be read`);
  }
}
