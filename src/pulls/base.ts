import { createHash } from 'node:crypto';
import type { Repository } from '../config/runner.ts';
import { Failure } from '../failure.ts';
import { explainGitHub, isRequestFailure } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { RunProcess } from '../gateways/process.ts';

/** The head of the branch that a pull request goes to. */
export interface Base {
  readonly branch: string;
  readonly commit: string;
  readonly tree: string;
  /** The checkout is at this very commit, so that git can answer instead of GitHub. */
  readonly local: boolean;
}

/** Of a file in the base: its blob and its mode. */
export interface BaseFile {
  readonly blob: string;
  readonly mode: '100644' | '100755';
}

export interface Checkout {
  /** A folder in the repository. */
  readonly root: string;
  readonly run: RunProcess;
}

/** @throws Failure when the branch isn't there */
export async function readBase(
  client: GitHubClient,
  { owner, name: repo }: Repository,
  branch: string,
  { root, run }: Checkout,
): Promise<Base> {
  try {
    const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    const commit = data.object.sha;
    const head = await run('git', ['rev-parse', 'HEAD', 'HEAD^{tree}'], { cwd: root }).catch(() => undefined);
    const [sha, tree] = head?.stdout.split('\n') ?? [];
    if (sha === commit && tree) return { branch, commit, tree, local: true };
    const remote = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return { branch, commit, tree: remote.data.tree.sha, local: false };
  } catch (error) {
    if (!isRequestFailure(error) || error.status !== 404) {
      throw explainGitHub(error, `The branch ${branch} could not be read`);
    }
    throw new Failure(
      `The base branch "${branch}" is not found in ${owner}/${repo}, or the token may not read it. ` +
        'Set the input base to a branch that is there, and give the token contents: write.',
    );
  }
}

/**
 * Those of the files that the base has, by path from the top of the repository. A checkout at the base's head knows them
 * without asking GitHub, whose answer is as large as the repository.
 */
export async function readBaseFiles(
  client: GitHubClient,
  { owner, name: repo }: Repository,
  base: Base,
  files: readonly string[],
  { root, run }: Checkout,
): Promise<ReadonlyMap<string, BaseFile>> {
  if (base.local) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', base.commit, '--', ...files];
    const { exitCode, stdout } = await run('git', args, { cwd: root });
    if (exitCode === 0) return collect(stdout.split('\0').map(entryOf));
  }
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: base.tree, recursive: 'true' });
  if (data.truncated) {
    throw new Failure(
      `${base.branch} has too many files to be compared through GitHub's API. Check out ${base.branch} at its head ` +
        'before this step (actions/checkout does), so that git can do it.',
    );
  }
  return collect(data.tree.map(({ path, mode, sha }) => [path, mode, sha]));
}

type Entry = readonly [path: string | undefined, mode: string | undefined, blob: string | undefined];

/** A line of ls-tree: mode, type and name of the object, then a tab and the path. */
function entryOf(line: string): Entry {
  const [facts = '', path] = line.split('\t');
  const [mode, , blob] = facts.split(' ');
  return [path, mode, blob];
}

function collect(entries: readonly Entry[]): ReadonlyMap<string, BaseFile> {
  const files = new Map<string, BaseFile>();
  for (const [path, mode, blob] of entries) {
    if (path && blob && (mode === '100644' || mode === '100755')) files.set(path, { mode, blob });
  }
  return files;
}

/** The name that git gives to this content: sha1 of a header and the bytes. */
export function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
