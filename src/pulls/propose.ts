import type { Repository } from '../config/runner.ts';
import type { UpgradeSettings } from '../config/upgradeSettings.ts';
import { Failure } from '../failure.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Log } from '../gateways/log.ts';
import type { RunProcess } from '../gateways/process.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment } from '../planning/plan.ts';
import { CHANGELOG_FROM } from '../report/notesText.ts';
import type { PullOutcome } from '../report/outcome.ts';
import { type ReleaseNote, readReleaseNotes } from '../sources/releaseNotes.ts';
import { type Base, readBase } from './base.ts';
import { changesOn, folderOf } from './changes.ts';
import { makeCommit } from './commit.ts';
import { decide } from './decide.ts';
import { printMarker } from './marker.ts';
import { addWishes, createPull, newestPull, Refused, updatePull } from './pull.ts';
import { dropBranch, makeBranch, moveBranch } from './ref.ts';
import { bodyOf, commitMessageOf, titleOf } from './text.ts';
import { wantedOf } from './wanted.ts';

/** What proposing needs besides the deployment. */
export interface Proposal {
  readonly client: GitHubClient;
  /** Reads the releases of Metabase; another API than the repository's on a GitHub Enterprise Server. */
  readonly releases: GitHubClient;
  readonly repository: Repository;
  readonly catalogue: Catalogue;
  readonly wishes: UpgradeSettings['pull'];
  readonly root: string;
  /** What was read, by path from the root. */
  readonly texts: ReadonlyMap<string, string>;
  readonly run: RunProcess;
  readonly log: Log;
  /** The proved new texts by path from the root; asked for only when something is to be written. */
  readonly editedTexts: () => Promise<ReadonlyMap<string, string>>;
}

/**
 * Brings the pull request of one deployment to what it should be, with as few requests as that takes: one when there is
 * nothing to do. Every object is made before the branch that shows it, so that a run that is cut off leaves nothing that
 * the next one can't take over.
 */
export async function propose(deployment: Deployment, proposal: Proposal): Promise<PullOutcome> {
  const { client, repository } = proposal;
  const { branch } = deployment;
  const outcome = { deployment: deployment.name, branch };
  const baseName = proposal.wishes.base ?? repository.defaultBranch ?? (await defaultBranch(client, repository));
  const wanted = wantedOf(deployment, baseName);
  const decision = decide(await newestPull(client, repository, branch), wanted);
  if (decision.do === 'nothing') {
    const { number, url } = decision.pull;
    const operation = decision.note === undefined ? 'unchanged' : 'none';
    return { ...outcome, operation, number, url, ...(decision.note === undefined ? {} : { note: decision.note }) };
  }

  const notes = await notesOf(deployment, proposal);
  const base = await readBase(client, repository, baseName, proposal);
  const title = titleOf(deployment);
  const links = {
    prefix: `${repository.serverUrl}/${repository.owner}/${repository.name}/blob/${base.commit}/`,
    folder: await folderOf(proposal.root, proposal.run),
  };
  const body = (commit: string) => bodyOf(deployment, notes, links, printMarker({ ...wanted, commit }));

  if (decision.do === 'update') {
    const { pull } = decision;
    const commit = decision.commit ? await commitOf(deployment, proposal, base, links.folder) : pull.head;
    if (decision.commit) await moveBranch(client, repository, branch, commit);
    await updatePull(client, repository, pull.number, { title, body: body(commit) });
    return { ...outcome, operation: 'updated', number: pull.number, url: pull.url };
  }

  const commit = await commitOf(deployment, proposal, base, links.folder);
  if (!(await makeBranch(client, repository, branch, commit, decision.former))) {
    const note = `The branch ${branch} is there already, and its last commit is not ours, so it is left alone. Delete it to get a pull request.`;
    return { ...outcome, operation: 'none', note };
  }
  const pull = await openPull(proposal, { branch, base: baseName, commit, title, body: body(commit) });
  await addWishes(client, repository, pull.number, proposal.wishes, proposal.log);
  return { ...outcome, operation: 'created', ...pull };
}

interface Opening {
  readonly branch: string;
  readonly base: string;
  readonly commit: string;
  readonly title: string;
  readonly body: string;
}

/** A refused pull request takes its branch with it; when GitHub's answer was lost, the pull request may be there. */
async function openPull({ client, repository, wishes }: Proposal, opening: Opening) {
  const { branch, base, commit, title, body } = opening;
  try {
    return await createPull(client, repository, { title, body, head: branch, base, draft: wishes.draft });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const newest = await newestPull(client, repository, branch);
    if (newest?.state === 'open' && newest.head === commit) return { number: newest.number, url: newest.url };
    await dropBranch(client, repository, branch);
    throw error;
  }
}

async function commitOf(deployment: Deployment, proposal: Proposal, base: Base, folder: string): Promise<string> {
  const { client, repository, run, root } = proposal;
  const changes = await changesOn(client, repository, base, await proposal.editedTexts(), {
    folder,
    run,
    root,
    before: proposal.texts,
  });
  try {
    return await makeCommit(client, repository, base, changes, commitMessageOf(deployment));
  } catch (error) {
    throw explainGitHub(error, 'The commit could not be made');
  }
}

/** Notes are an extra: without them the pull request is still right. Newer ones are linked and need no request. */
async function notesOf(deployment: Deployment, proposal: Proposal): Promise<readonly ReleaseNote[]> {
  if ((deployment.stops[0] as Version).major >= CHANGELOG_FROM) return [];
  try {
    return await readReleaseNotes(
      proposal.releases,
      proposal.catalogue,
      deployment.current,
      deployment.stops[0] as Version,
    );
  } catch (error) {
    proposal.log.warning(explainGitHub(error, 'The release notes could not be read').message);
    return [];
  }
}

async function defaultBranch(client: GitHubClient, { owner, name }: Repository): Promise<string> {
  try {
    return (await client.rest.repos.get({ owner, repo: name })).data.default_branch;
  } catch (error) {
    throw error instanceof Failure ? error : explainGitHub(error, `The repository ${owner}/${name} could not be read`);
  }
}
