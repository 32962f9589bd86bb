import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lastChange } from '../../src/gateways/lastChange.ts';
import { type RunProcess, runProcess } from '../../src/gateways/process.ts';
import { type TemporaryFolder, temporaryFolder } from './temporaryFolder.ts';

const FIRST = new Date('2025-09-01T10:00:00Z');
const SECOND = new Date('2025-09-05T11:30:00Z');
const THIRD = new Date('2025-09-09T12:00:00Z');

/** Three commits: the second changes line 2 of `deploy/a.yaml`, the third adds a line ahead of it and another file. */
async function history(): Promise<TemporaryFolder> {
  const folder = await temporaryFolder();
  await folder.git(['init', '--quiet']);
  await folder.commit({ 'deploy/a.yaml': 'a: 1\nb: 1\n' }, FIRST);
  await folder.commit({ 'deploy/a.yaml': 'a: 1\nb: 2\n' }, SECOND);
  await folder.commit({ 'deploy/a.yaml': 'new: 1\na: 1\nb: 2\n', 'b.yaml': 'b: 1\n' }, THIRD);
  return folder;
}

describe('when a line got what it says', () => {
  it.each<[string, string, number, Date]>([
    ['of the first commit', 'deploy/a.yaml', 2, FIRST],
    ['of a later one, though the line moved since', 'deploy/a.yaml', 3, SECOND],
    ['of the last one', 'deploy/a.yaml', 1, THIRD],
    ['of a file that came later', 'b.yaml', 1, THIRD],
  ])('is the date %s', async (_title, file, line, wanted) => {
    await using folder = await history();
    expect(await lastChange(folder.path, file, line, runProcess)).toEqual(wanted);
  });

  it('is told for paths from a root below the top', async () => {
    await using folder = await history();
    expect(await lastChange(join(folder.path, 'deploy'), 'a.yaml', 3, runProcess)).toEqual(SECOND);
  });

  it('is when it was put on the branch, not when it was written', async () => {
    await using folder = await history();
    await folder.git(['checkout', '--quiet', '-b', 'change', 'HEAD~1']);
    await folder.commit({ 'c.yaml': 'c: 1\n' }, FIRST);
    await folder.git(['rebase', '--quiet', '-']);
    const change = await lastChange(folder.path, 'c.yaml', 1, runProcess);
    expect(change?.getTime()).toBeGreaterThan(THIRD.getTime());
  });

  it.each<[string, string, number]>([
    ['a file that was never committed', 'new.yaml', 1],
    ['a file that is not there', 'missing.yaml', 1],
    ['a line that the commit does not have', 'b.yaml', 7],
  ])('is not known for %s', async (_title, file, line) => {
    await using folder = await history();
    await folder.write({ 'new.yaml': 'a: 1\n' });
    expect(await lastChange(folder.path, file, line, runProcess)).toBeUndefined();
  });

  it('is not known outside a repository, before the first commit, and without git', async () => {
    await using folder = await temporaryFolder({ 'a.yaml': 'a: 1\n' });
    expect(await lastChange(folder.path, 'a.yaml', 1, runProcess)).toBeUndefined();
    await folder.git(['init', '--quiet']);
    expect(await lastChange(folder.path, 'a.yaml', 1, runProcess)).toBeUndefined();
    const withoutGit: RunProcess = async () => {
      throw new Error('Unable to locate executable file: git');
    };
    expect(await lastChange(folder.path, 'a.yaml', 1, withoutGit)).toBeUndefined();
  });

  it('is told by a shallow clone for what is younger than its end alone', async () => {
    await using folder = await history();
    await using other = await temporaryFolder();
    await other.git(['clone', '--quiet', '--depth', '1', pathToFileURL(folder.path).href, 'one']);
    await other.git(['clone', '--quiet', '--depth', '2', pathToFileURL(folder.path).href, 'two']);
    const of = (clone: string, line: number) => lastChange(join(other.path, clone), 'deploy/a.yaml', line, runProcess);
    expect(await Promise.all([of('one', 1), of('one', 2), of('one', 3)])).toEqual([undefined, undefined, undefined]);
    expect(await Promise.all([of('two', 1), of('two', 2), of('two', 3)])).toEqual([THIRD, undefined, undefined]);
  });

  it('is told by a copy of a whole history', async () => {
    await using folder = await history();
    await using other = await temporaryFolder();
    await cp(folder.path, join(other.path, 'copy'), { recursive: true });
    expect(await lastChange(join(other.path, 'copy'), 'deploy/a.yaml', 2, runProcess)).toEqual(FIRST);
  });
});
