import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withSudoers } from '../../../scripts/update-sudoers.ts';
import type { Finished } from '../../../src/gateways/process.ts';
import { asRoot, refusedCommands, sudoersLine } from '../../../src/platforms/systemd/rights.ts';

const USER = { uid: 1001, gid: 1001 };

describe('what needs root', () => {
  it('stands in the docs as it is run: npm run sudoers', () => {
    const page = readFileSync(new URL('../../../docs/platforms.md', import.meta.url), 'utf8');
    expect(withSudoers(page)).toBe(page);
  });

  it.each([
    [['mv', '-f', '/a b/c', '/d'], 'u ALL=(root) NOPASSWD: /usr/bin/mv -f /a\\ b/c /d'],
    [['chown', '--reference=/a,b:c', '/x*'], 'u ALL=(root) NOPASSWD: /usr/bin/chown --reference\\=/a\\,b\\:c /x\\*'],
  ])('%j', (command, line) => {
    expect(sudoersLine(command, 'u')).toBe(line);
  });

  it('is run by a sudo that may not ask, and a refusal says which line is missing', async () => {
    const asked: string[][] = [];
    const answers: Finished[] = [
      { exitCode: 0, stdout: 'done', stderr: '' },
      { exitCode: 1, stdout: '', stderr: 'sudo: a password is required\n' },
      { exitCode: 1, stdout: '', stderr: 'mv: cannot stat\n' },
    ];
    const run = async (program: string, args: readonly string[]) => {
      asked.push([program, ...args]);
      return answers.shift() as Finished;
    };
    expect(await asRoot(['mv', 'a', 'b'], { run, user: USER })).toBe('done');
    await expect(asRoot(['mv', 'a', 'b'], { run, user: USER })).rejects.toThrow(
      '#1001 ALL=(root) NOPASSWD: /usr/bin/mv a b',
    );
    await expect(asRoot(['mv', 'a', 'b'], { run, user: { uid: 0, gid: 0 } })).rejects.toThrow(/mv: cannot stat\.$/);
    expect(asked).toEqual([
      ['sudo', '-n', 'mv', 'a', 'b'],
      ['sudo', '-n', 'mv', 'a', 'b'],
      ['mv', 'a', 'b'],
    ]);
  });

  it('is asked for beforehand without being done', async () => {
    const run = async (_: string, args: readonly string[]) => ({
      exitCode: args.includes('rm') ? 1 : 0,
      stdout: '',
      stderr: '',
    });
    const commands = [
      ['mv', 'a', 'b'],
      ['rm', 'x'],
    ];
    expect(await refusedCommands(commands, { run, user: USER })).toEqual([['rm', 'x']]);
    expect(await refusedCommands(commands, { run, user: { uid: 0, gid: 0 } })).toEqual([]);
  });
});
