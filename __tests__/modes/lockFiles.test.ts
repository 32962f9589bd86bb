import { expect, it } from 'vitest';
import { lockFilesOf } from '../../src/modes/lockFiles.ts';

it.each<[string, string, string[], string[]]>([
  ['beside it', 'web/package.json', ['web/yarn.lock', 'package-lock.json'], ['web/yarn.lock']],
  ['of its workspace', 'packages/web/package.json', ['pnpm-lock.yaml', 'other/bun.lock'], ['pnpm-lock.yaml']],
  ['of two tools', 'package.json', ['bun.lock', 'package-lock.json'], ['package-lock.json', 'bun.lock']],
  ['none', 'web/package.json', ['other/yarn.lock', 'web/src/yarn.lock'], []],
])('the lock files are those %s', (_title, file, all, wanted) => {
  expect(lockFilesOf(file, new Set(all))).toEqual(wanted);
});
