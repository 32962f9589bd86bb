import type { Repository } from '../config/runner.ts';
import { Failure } from '../failure.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { RunProcess } from '../gateways/process.ts';
import { type Return, returnBody, returnTitle } from '../report/returnText.ts';
import { readBase } from './base.ts';
import { changesOn } from './changes.ts';
import { makeCommit } from './commit.ts';
import { createPull, newestPull } from './pull.ts';
import { makeBranch } from './ref.ts';

/** What the pull request is made in. */
export interface ReturnPlace {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly branch: string;
  readonly base: string;
  readonly root: string;
  /** Where the root lies in the repository: `deploy/`, or nothing. */
  readonly folder: string;
  readonly run: RunProcess;
}

/** Texts by path from the root, as they are and as they are to be; a file that is not there yet has none before. */
export interface ReturnTexts {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/**
 * Opens the pull request by which the pins follow an instance that was taken back: the only one that lowers a pin. One that
 * is open already is left as it is.
 * @throws Failure when GitHub refuses, or the files on the base are others
 */
export async function openReturn(
  back: Return,
  { before, after }: ReturnTexts,
  { client, repository, branch, base: baseName, root, folder, run }: ReturnPlace,
): Promise<{ readonly number: number; readonly url: string; readonly opened: boolean }> {
  const newest = await newestPull(client, repository, branch);
  if (newest?.state === 'open') return { number: newest.number, url: newest.url, opened: false };
  const base = await readBase(client, repository, baseName, { root, run });
  const known = new Map([...after].filter(([path]) => before.has(path)));
  const fresh = [...after].filter(([path]) => !before.has(path));
  const title = returnTitle(back);
  try {
    const changes = [
      ...(await changesOn(client, repository, base, known, { folder, run, root, before })),
      ...fresh.map(([path, text]) => ({ path: folder + path, text, file: { mode: '100644', blob: '' } as const })),
    ];
    const { sha } = await makeCommit(client, repository, base, changes, title, 'return');
    if (!(await makeBranch(client, repository, branch, sha, newest?.head))) {
      throw new Failure(
        `The branch ${branch} is there already, and its last commit is not ours. Delete it and run again.`,
      );
    }
    const pull = await createPull(client, repository, {
      title,
      body: returnBody(back),
      head: branch,
      base: baseName,
      draft: false,
    });
    return { number: pull.number, url: pull.url, opened: true };
  } catch (error) {
    throw explainGitHub(error, `The pull request that pins what runs again could not be made`);
  }
}
