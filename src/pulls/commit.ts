import type { Repository } from '../config/runner.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Base, BaseFile } from './base.ts';
import { withSeal } from './seal.ts';

export interface Change {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
  readonly file: BaseFile;
}

export interface Made {
  readonly sha: string;
  readonly author: string;
}

/**
 * Makes one commit on the head of the base, through the Git data API: GitHub signs it for GITHUB_TOKEN and for an App.
 * No branch points to it yet. Its author is whoever the token stands for.
 * @param scope of the run that makes it, for its seal
 */
export async function makeCommit(
  client: GitHubClient,
  repository: Repository,
  base: Base,
  changes: readonly Change[],
  message: string,
  scope: string,
): Promise<Made> {
  const target = { owner: repository.owner, repo: repository.name };
  const tree = await client.rest.git.createTree({
    ...target,
    base_tree: base.tree,
    tree: changes.map(({ path, text, file }) => ({ path, mode: file.mode, type: 'blob', content: text })),
  });
  const commit = await client.rest.git.createCommit({
    ...target,
    message: withSeal(message, tree.data.sha, base.commit, scope),
    tree: tree.data.sha,
    parents: [base.commit],
  });
  return { sha: commit.data.sha, author: commit.data.author.name };
}
