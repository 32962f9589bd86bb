import type { UpgradeSettings } from '../config/upgradeSettings.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import { type Lifted, liftBody, liftTitle } from '../report/liftText.ts';
import type { PullOutcome } from '../report/outcome.ts';
import { type Base, readBase } from './base.ts';
import { boxId } from './boxId.ts';
import { changesOn } from './changes.ts';
import { makeCommit } from './commit.ts';
import type { Pull } from './decide.ts';
import { parseMarker, printMarker } from './marker.ts';
import { openPull } from './openPull.ts';
import type { Round } from './proposal.ts';
import { updatePull } from './pull.ts';
import { makeBranch, moveBranch } from './ref.ts';
import { fingerprint } from './wanted.ts';
import { addWishes } from './wishes.ts';

/** An entry of an ignore list, and the configuration file with it and without it. */
export interface Lift extends Lifted {
  readonly branch: string;
  readonly before: string;
  /** Undefined when it has to be done by hand. */
  readonly after: string | undefined;
  readonly base: string;
  readonly wishes: UpgradeSettings['pull'];
}

/** The box of the dashboard that asks for it. */
export function liftBox({ branch }: Pick<Lift, 'branch'>): string {
  return boxId('un-ignore', branch);
}

/**
 * Opens the pull request that takes the entry off the list when somebody ticked its box, and makes the commit of an open one anew
 * when the file has changed.
 * @returns undefined when there is none and nobody asked for one
 */
export async function proposeLift(lift: Lift, round: Round): Promise<PullOutcome | undefined> {
  const { branch, after } = lift;
  const outcome = { deployment: lift.deployments[0] as string, branch };
  const open = round.open.find((pull) => pull.branch === branch);
  if (after === undefined || (!open && !round.ticked.has(liftBox(lift)))) return undefined;
  const about = open && { ...outcome, number: open.number, url: open.url };
  if (!open || !about) {
    const pull = await openNew(lift, after, round);
    if (pull) return { ...outcome, operation: 'created', number: pull.number, url: pull.url };
    const note = `The branch ${branch} is there already, and its last commit is not ours, so it is left alone. Delete it to get a pull request.`;
    return { ...outcome, operation: 'none', note };
  }
  const marker = parseMarker(open.body);
  if (marker?.commit !== open.head) {
    const note = `Somebody else committed to the branch of #${open.number}, so it is left alone. Merge or close it to go on.`;
    return { ...about, operation: 'none', note };
  }
  if (marker.text === textOf(lift))
    return { ...about, operation: 'unchanged', note: `It takes ${lift.version} off the ignore list.` };
  const commit = await commitOf(lift, after, await baseOf(lift, round), round);
  await moveBranch(round.client, round.repository, branch, commit);
  await updatePull(round.client, round.repository, open.number, {
    title: liftTitle(lift),
    body: bodyOf(lift, commit, round),
  });
  return { ...about, operation: 'updated' };
}

async function openNew(lift: Lift, after: string, round: Round): Promise<Pull | undefined> {
  const { client, repository, log } = round;
  const { branch, base, wishes } = lift;
  const former = await round.newest(branch);
  const commit = await commitOf(lift, after, await baseOf(lift, round), round);
  if (!(await makeBranch(client, repository, branch, commit, former?.head))) return undefined;
  const text = { title: liftTitle(lift), body: bodyOf(lift, commit, round) };
  const pull = await openPull({ ...text, head: branch, base, draft: wishes.draft }, commit, round);
  round.opened.push(pull);
  await addWishes(client, repository, pull.number, wishes, log);
  return pull;
}

function baseOf({ base }: Lift, round: Round): Promise<Base> {
  return readBase(round.client, round.repository, base, round);
}

async function commitOf(lift: Lift, after: string, base: Base, round: Round): Promise<string> {
  const { client, repository, folder, root, run, scope } = round;
  const texts = { folder, root, run, before: new Map([[lift.file, lift.before]]) };
  const changes = await changesOn(client, repository, base, new Map([[lift.file, after]]), texts);
  try {
    return (await makeCommit(client, repository, base, changes, liftTitle(lift), scope)).sha;
  } catch (error) {
    throw explainGitHub(error, 'The commit could not be made');
  }
}

/** Known before anything is asked of GitHub: what the pull request says and changes. */
function textOf({ version, reason, deployments, before }: Lift): string {
  return fingerprint([version, reason, deployments, before]);
}

function bodyOf(lift: Lift, commit: string, { scope, now }: Round): string {
  const text = textOf(lift);
  const marker = { next: lift.version, commit, edits: text, text, scope, moved: now.toISOString(), lifts: 'ignore' };
  return liftBody(lift, printMarker(marker));
}
