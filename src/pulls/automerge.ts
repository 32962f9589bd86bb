import type { Automerge } from '../config/configFile.ts';
import type { Repository } from '../config/runner.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Log } from '../gateways/log.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment } from '../planning/plan.ts';
import type { Pull } from './decide.ts';

export type StepKind = 'hotfix' | 'point' | 'major' | 'none';

/** How far a step goes: only the fourth part of the version, inside a major, or to another major. */
export function kindOf(current: Version, next: Version): StepKind {
  if (next.compare(current) <= 0) return 'none';
  if (next.major !== current.major) return 'major';
  return next.minor === current.minor ? 'hotfix' : 'point';
}

const ALLOWED: Readonly<Record<Automerge, readonly StepKind[]>> = {
  none: [],
  hotfix: ['hotfix'],
  point: ['hotfix', 'point'],
};

/** Whether GitHub may merge this step by itself; a new major never. */
export function mergesItself({ current, stops }: Deployment, wish: Automerge): boolean {
  return stops[0] !== undefined && ALLOWED[wish].includes(kindOf(current, stops[0]));
}

const REPOSITORY = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { autoMergeAllowed viewerDefaultMergeMethod }
}`;
const ENABLE = `mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $mergeMethod }) { clientMutationId }
}`;
const DISABLE = `mutation ($id: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $id }) { clientMutationId }
}`;

interface Allowance {
  readonly repository: { readonly autoMergeAllowed: boolean; readonly viewerDefaultMergeMethod: string };
}

/** Switches GitHub's auto-merge. The pull request is open already: what fails here is a warning. */
export type SwitchAutomerge = (pull: Pull, on: boolean) => Promise<void>;

/** Asks the repository once, and warns once when it doesn't allow it. */
export function automergeSwitch(client: GitHubClient, { owner, name }: Repository, log: Log): SwitchAutomerge {
  let allowance: Promise<Allowance> | undefined;
  let warned = false;
  return async (pull, on) => {
    try {
      if (!on) {
        await client.graphql(DISABLE, { id: pull.node });
        return;
      }
      allowance ??= client.graphql<Allowance>(REPOSITORY, { owner, name });
      const { autoMergeAllowed, viewerDefaultMergeMethod: mergeMethod } = (await allowance).repository;
      if (autoMergeAllowed) await client.graphql(ENABLE, { id: pull.node, mergeMethod });
      else if (!warned) {
        warned = true;
        log.warning(
          `${owner}/${name} does not allow auto-merge, so "automerge" has no effect. Turn on "Allow auto-merge" in its settings.`,
        );
      }
    } catch (error) {
      const what = `Pull request #${pull.number} is open, but auto-merge could not be switched ${on ? 'on' : 'off'}`;
      log.warning(explainGitHub(error, what).message);
    }
  };
}

const READY = `mutation ($id: ID!) {
  markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId }
}`;

/** What stood on another pull request was a draft; now it is its turn. */
export async function markReady(client: GitHubClient, pull: Pull, log: Log): Promise<void> {
  try {
    await client.graphql(READY, { id: pull.node });
  } catch (error) {
    const what = `Pull request #${pull.number} is the next one, but it could not be marked as ready for review`;
    log.warning(explainGitHub(error, what).message);
  }
}
