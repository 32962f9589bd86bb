import { execFileSync } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startGitHub } from './github.ts';
import { cloneLike } from './repository.ts';

const files = { 'a.txt': 'a\n', 'a/b/c.txt': 'ç', 'a-b.txt': '', 'z.yml': 'x: 1\n' };

it('has the commits of GitHub, which are real ones', async () => {
  await using github = await startGitHub();
  const { sha } = await github.createRepository('alice', 'r', files);
  await using clone = await cloneLike(github, 'alice', 'r');
  expect([clone.head, await clone.git('rev-parse', 'HEAD')]).toEqual([sha, sha]);
  expect(await clone.git('fsck', '--strict', '--full')).not.toMatch(/error|missing/);
  expect(await clone.git('status', '--porcelain')).toBe('');
  expect(await readFile(path.join(clone.dir, 'a/b/c.txt'), 'utf8')).toBe('ç');

  // What git itself makes of the same files, the same identity and the same second.
  await clone.git('add', '--all');
  const tree = await clone.git('write-tree');
  expect(await clone.git('rev-parse', 'HEAD^{tree}')).toBe(tree);
  const [name = '', email = '', date = ''] = (await clone.git('log', '-1', '--format=%an%n%ae%n%aI')).split('\n');
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null' };
  for (const who of ['AUTHOR', 'COMMITTER']) {
    Object.assign(env, { [`GIT_${who}_NAME`]: name, [`GIT_${who}_EMAIL`]: email, [`GIT_${who}_DATE`]: date });
  }
  const args = ['commit-tree', '-m', 'Initial commit', tree];
  expect(execFileSync('git', args, { cwd: clone.dir, env }).toString().trim()).toBe(sha);
});

it('pulls and leaves nothing behind', async () => {
  await using github = await startGitHub();
  await github.createRepository('acme', 'r', files);
  const clone = await cloneLike(github, 'acme', 'r');
  const { sha } = await github.commit('acme', 'r', 'main', { 'z.yml': null, 'new/n.txt': 'n\n' }, 'Two\n\nBody');
  expect(clone.head).not.toBe(sha);
  await clone.pull();
  expect(await clone.git('rev-parse', 'HEAD', 'origin/main')).toBe(`${sha}\n${sha}`);
  expect(await clone.git('ls-files')).toBe('a-b.txt\na.txt\na/b/c.txt\nnew/n.txt');
  await expect(access(path.join(clone.dir, 'z.yml'))).rejects.toThrow('ENOENT');
  await clone[Symbol.asyncDispose]();
  await expect(access(clone.dir)).rejects.toThrow('ENOENT');
});
