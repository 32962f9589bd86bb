import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { Host } from '../../src/gateways/host.ts';
import { keptNote } from '../../src/gateways/keptNote.ts';
import { claim } from '../../src/modes/claim.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

type Job = { readonly GITHUB_REPOSITORY?: string; readonly GITHUB_REPOSITORY_ID?: string };

const FIRST: Job = { GITHUB_REPOSITORY: 'acme/bi', GITHUB_REPOSITORY_ID: '17' };

describe('a deployment of a machine', () => {
  it.each<[string, Job, boolean]>([
    ['the same repository', FIRST, true],
    ['it under another name', { GITHUB_REPOSITORY: 'acme/insights', GITHUB_REPOSITORY_ID: '17' }, true],
    ['somebody at the command line', {}, true],
    ['another repository', { GITHUB_REPOSITORY: 'acme/shop', GITHUB_REPOSITORY_ID: '18' }, false],
    ['another one that took the name', { GITHUB_REPOSITORY: 'acme/bi', GITHUB_REPOSITORY_ID: '99' }, false],
  ])('that a repository works on is worked on by %s: %j, %s', async (_, job, allowed) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'owners/production.json');
    const asked = (environment: Job) =>
      claim(keptNote(path), path, 'production', { environment } as unknown as Host).catch((error: unknown) => error);
    // What nobody has claimed, such as journals from before there were owners, is the first one's.
    expect(await asked({})).toBeUndefined();
    expect(await asked(FIRST)).toBeUndefined();
    const answer = await asked(job);
    if (allowed) return expect(answer).toBeUndefined();
    expect(answer).toBeInstanceOf(Failure);
    expect((answer as Failure).message).toBe(
      `The deployment production on this machine belongs to the repository acme/bi, and this is a job of ${job.GITHUB_REPOSITORY}. ` +
        'Give one of the two another name, or a "backup-dir" of its own. If it is the same instance, which has moved, ' +
        `remove ${path}.`,
    );
    expect((answer as Failure).exitCode).toBe(2);
    expect(await asked(FIRST)).toBeUndefined();
  });
});
