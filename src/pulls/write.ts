import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { Version } from '../metabase/version.ts';
import { keepTicks } from '../report/body/parse.ts';
import { CHANGELOG_FROM } from '../report/notesText.ts';
import { type ReleaseNote, readReleaseNotes } from '../sources/releaseNotes.ts';
import { markReady } from './automerge.ts';
import { type Base, readBase } from './base.ts';
import { changesOn } from './changes.ts';
import { type Made, makeCommit } from './commit.ts';
import type { Pull, Wanted } from './decide.ts';
import { type Marker, parseMarker } from './marker.ts';
import { openPull } from './openPull.ts';
import type { Round, Step } from './proposal.ts';
import { updatePull } from './pull.ts';
import { makeBranch, moveBranch } from './ref.ts';
import { type Place, tailOf } from './tail.ts';
import { bodyOf, commitMessageOf, titleOf } from './text.ts';
import { addWishes } from './wishes.ts';
import { isOfWorkflow } from './workflowToken.ts';

/** What a pull request is to be. */
export interface Draft {
  readonly base: string;
  readonly wanted: Wanted;
  readonly stack: Place | undefined;
  /** It is of the workflow's own token. */
  readonly waits: boolean;
  readonly automerge: boolean;
}

/** The body once the commit is known, since its marker names it. */
type Body = (draft: Draft, commit: string, moved: string | undefined) => string;

/** @returns the commit that the pull request shows now */
export async function update(pull: Pull, step: Step, draft: Draft, move: boolean, round: Round): Promise<string> {
  const { client, repository } = round;
  const { branch } = step.deployment;
  const former = parseMarker(pull.body);
  const base = await readBase(client, repository, draft.base, round);
  const body = await bodyFor(step, base, round);
  const commit = move ? (await commitOf(step, base, round)).sha : pull.head;
  if (move) await moveBranch(client, repository, branch, commit);
  await updatePull(client, repository, pull.number, {
    title: titleFor(step),
    body: keepTicks(body(draft, commit, move ? round.now.toISOString() : former?.moved), pull.body),
    ...(pull.base === draft.base ? {} : { base: draft.base }),
  });
  const wasAbove = former?.on !== undefined && step.below === undefined;
  if (wasAbove && pull.draft && !step.wishes.draft) await markReady(client, pull, round.log);
  if (draft.automerge && !pull.automerge && !step.wishes.draft) await round.automerge(pull, true);
  if (!draft.automerge && pull.automerge && former?.automerge !== undefined) await round.automerge(pull, false);
  return commit;
}

/** @returns undefined when somebody else has a branch of this name */
export async function openNew(
  step: Step,
  draftFor: (waits: boolean) => Draft,
  former: string | undefined,
  round: Round,
): Promise<Pull | undefined> {
  const { client, repository } = round;
  const base = await readBase(client, repository, draftFor(false).base, round);
  const body = await bodyFor(step, base, round);
  const { sha: commit, author } = await commitOf(step, base, round);
  if (!(await makeBranch(client, repository, step.deployment.branch, commit, former))) return undefined;
  const draft = draftFor(isOfWorkflow(author));
  const wanted = {
    title: titleFor(step),
    body: body(draft, commit, round.now.toISOString()),
    head: step.deployment.branch,
    base: draft.base,
    draft: step.wishes.draft || step.below !== undefined,
  };
  const pull = await openPull(wanted, commit, round);
  await addWishes(client, repository, pull.number, step.wishes, round.log);
  if (draft.automerge && !pull.draft) await round.automerge(pull, true);
  return pull;
}

function titleFor({ deployment, place, of }: Step): string {
  const title = titleOf(deployment);
  return place === 1 ? title : `${title.replace(/ \(stop 1 of \d+\)$/, '')} (stop ${place} of ${of})`;
}

async function bodyFor(step: Step, { commit: at }: Base, round: Round): Promise<Body> {
  const { deployment } = step;
  const { repository, folder, scope } = round;
  const notes = await notesOf(step, round);
  const links = { prefix: `${repository.serverUrl}/${repository.owner}/${repository.name}/blob/${at}/`, folder };
  return (draft, commit, moved) => {
    const marker: Marker = {
      ...draft.wanted,
      commit,
      scope,
      ...(moved === undefined ? {} : { moved }),
      ...(draft.automerge ? { automerge: 'on' } : {}),
    };
    const { advice, facts } = deployment;
    const { marker: last, ...around } = tailOf({ ...draft, marker });
    return bodyOf(deployment, notes, links, last, { ...around, advice, facts });
  };
}

async function commitOf({ deployment, before, after }: Step, base: Base, round: Round): Promise<Made> {
  const { client, repository, run, root, folder, scope } = round;
  const changes = await changesOn(client, repository, base, await after(), { folder, run, root, before });
  try {
    return await makeCommit(client, repository, base, changes, commitMessageOf(deployment), scope);
  } catch (error) {
    throw explainGitHub(error, 'The commit could not be made');
  }
}

/** Notes are an extra: without them the pull request is still right. Newer ones are linked and need no request. */
async function notesOf({ deployment }: Step, { releases, catalogue, log }: Round): Promise<readonly ReleaseNote[]> {
  const next = deployment.stops[0] as Version;
  if (next.major >= CHANGELOG_FROM || deployment.exact) return [];
  try {
    return await readReleaseNotes(releases, catalogue, deployment.current, next);
  } catch (error) {
    log.warning(explainGitHub(error, 'The release notes could not be read').message);
    return [];
  }
}
