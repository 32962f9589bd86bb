import type { Pull } from './decide.ts';
import type { Round } from './proposal.ts';
import { createPull, newestPull, type PullText, Refused } from './pull.ts';
import { dropBranch } from './ref.ts';

/** A refused pull request takes its branch with it; when GitHub's answer was lost, the pull request may be there. */
export async function openPull(
  wanted: PullText & { readonly head: string; readonly base: string; readonly draft: boolean },
  commit: string,
  { client, repository }: Pick<Round, 'client' | 'repository'>,
): Promise<Pull> {
  try {
    return await createPull(client, repository, wanted);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const newest = await newestPull(client, repository, wanted.head);
    if (newest?.state === 'open' && newest.head === commit) return newest;
    await dropBranch(client, repository, wanted.head);
    throw error;
  }
}
