import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startLasting } from '../../src/gateways/lastingProgram.ts';
import { identityOf, isRunning } from '../../src/gateways/processIdentity.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const SOURCE = fileURLToPath(new URL('../../src/gateways/lastingProgram.ts', import.meta.url));

it('gives the exit code and what was written to both outputs', async () => {
  const { ended, pid } = await startLasting('sh', ['-c', 'echo one; echo two >&2; exit 3'], {});
  expect(await ended).toEqual({ exitCode: 3, output: 'one\ntwo\n' });
  expect(await isRunning(await identityOf(pid))).toBe(false);
});

it('rejects for what is not there', async () => {
  await expect(startLasting('/no/such/program', [], {})).rejects.toThrow('ENOENT');
});

it('is another process when its id is used again', async () => {
  const own = await identityOf(process.pid);
  expect(await isRunning(own)).toBe(true);
  expect(await isRunning({ ...own, started: '1' })).toBe(false);
});

it.each(['SIGKILL', 'SIGINT'] as const)(
  'goes on when who started it is ended by %s, with its whole group',
  async (signal) => {
    await using folder = await temporaryFolder({
      'start.mts': `import { startLasting } from ${JSON.stringify(SOURCE)};
const { pid, ended } = await startLasting('sh', ['-c', 'sleep 2; echo late'], {});
console.log(pid, process.env.RUNNER_TRACKING_ID);
await ended;`,
    });
    const env = { ...process.env, RUNNER_TRACKING_ID: 'github_1' };
    const parent = spawn(process.execPath, [join(folder.path, 'start.mts')], {
      detached: true,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const text = await new Promise<string>((done) => parent.stdout.once('data', (chunk) => done(String(chunk))));
    const child = await identityOf(Number(text.split(' ')[0]));
    process.kill(-(parent.pid as number), signal);
    await new Promise((done) => parent.once('exit', done));
    expect(await isRunning(child)).toBe(true);
    while (await isRunning(child)) await new Promise((go) => setTimeout(go, 50));
  },
);
