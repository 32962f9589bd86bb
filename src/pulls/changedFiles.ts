import type { Repository } from '../config/runner.ts';
import { explainGitHub, isRequestFailure } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { RunProcess } from '../gateways/process.ts';

/** A file that a pull request changes; a side on which it isn't there has no path. */
export interface ChangedFile {
  readonly base?: string;
  readonly head?: string;
  /** The lines that change, where GitHub gives them. */
  readonly patch: string;
}

/** GitHub lists at most 3,000 files of a pull request (docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
export async function readChangedFiles(
  client: GitHubClient,
  { owner, name }: Repository,
  number: number,
): Promise<readonly ChangedFile[]> {
  try {
    const files = await client.paginate(client.rest.pulls.listFiles, {
      owner,
      repo: name,
      pull_number: number,
      per_page: 100,
    });
    return files.map(({ filename, previous_filename, status, patch }) => ({
      ...(status === 'added' ? {} : { base: previous_filename ?? filename }),
      ...(status === 'removed' ? {} : { head: filename }),
      patch: patch ?? '',
    }));
  } catch (error) {
    throw explainGitHub(error, `The files of pull request #${number} could not be listed`);
  }
}

/** A file as it is at a commit: from git where the commit was fetched, else from GitHub. Undefined when it isn't there. */
export async function readAt(
  client: GitHubClient,
  { owner, name }: Repository,
  commit: string,
  path: string,
  { root, gateways: { run } }: { readonly root: string; readonly gateways: { readonly run: RunProcess } },
): Promise<string | undefined> {
  const local = await run('git', ['cat-file', 'blob', `${commit}:${path}`], { cwd: root }).catch(() => undefined);
  if (local?.exitCode === 0) return local.stdout;
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo: name, path, ref: commit });
    if (Array.isArray(data) || data.type !== 'file') return undefined;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (isRequestFailure(error) && error.status === 404) return undefined;
    throw explainGitHub(error, `${path} could not be read at ${commit.slice(0, 7)}`);
  }
}
