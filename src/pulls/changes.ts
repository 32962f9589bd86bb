import type { Repository } from '../config/runner.ts';
import { Failure } from '../failure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { RunProcess } from '../gateways/process.ts';
import { type Base, blobOf, type Checkout, readBaseFiles } from './base.ts';
import type { Change } from './commit.ts';

interface Source extends Checkout {
  /** Where the root lies in the repository, with a slash at the end, or nothing. */
  readonly folder: string;
  /** The texts that were read, by path from the root. */
  readonly before: ReadonlyMap<string, string>;
}

/**
 * The changes as they go on the base's head. The files that were read must be the files of that head: a checkout that is
 * behind would undo what others changed.
 * @throws Failure naming the file that differs
 */
export async function changesOn(
  client: GitHubClient,
  repository: Repository,
  base: Base,
  texts: ReadonlyMap<string, string>,
  { folder, before, ...checkout }: Source,
): Promise<readonly Change[]> {
  const paths = [...texts.keys()].map((file) => folder + file);
  const files = await readBaseFiles(client, repository, base, paths, checkout);
  return [...texts].map(([path, text]) => {
    const file = files.get(folder + path);
    if (!file) {
      throw new Failure(
        `${path} is to be changed, but ${base.branch} at ${base.commit.slice(0, 7)} does not have it as a file. ` +
          `Commit it to ${base.branch} first, or let .gitignore leave it out.`,
      );
    }
    if (file.blob === blobOf(before.get(path) ?? '')) return { path: folder + path, text, file };
    throw new Failure(
      `${path} in the checkout differs from ${base.branch} at ${base.commit.slice(0, 7)}. Nothing was written, so that ` +
        `nobody's change is undone. Check out ${base.branch} at its head (without line-end conversion) and run again.`,
    );
  });
}

/** Where the root lies below the top of its repository: `deploy/`, or nothing at the top and outside git. */
export async function folderOf(root: string, run: RunProcess): Promise<string> {
  const answer = await run('git', ['rev-parse', '--show-prefix'], { cwd: root }).catch(() => undefined);
  return answer?.exitCode === 0 ? answer.stdout.replace(/\r?\n$/, '') : '';
}
