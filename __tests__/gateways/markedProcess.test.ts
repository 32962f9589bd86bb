import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markedProcesses } from '../../src/gateways/markedProcess.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const mark = () => `test-${randomBytes(6).toString('hex')}`;
const until = async (happened: () => Promise<boolean>) => {
  for (const start = performance.now(); !(await happened()); ) {
    if (performance.now() - start > 20_000) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** One that has ended stays as a zombie where nobody asks for its end. */
async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/\) Z /.test(stat);
}

/** How processes are found is a matter of Linux. */
describe.skipIf(process.platform !== 'linux')('a process with a mark', () => {
  it('gets what it is given and nothing of the runner, and its output is kept', async () => {
    await using folder = await temporaryFolder();
    const logFile = join(folder.path, 'log');
    process.env.ACTIONS_RUNTIME_TOKEN = 'a token of the runner';
    try {
      const environment = { MB_DB_HOST: 'copy' };
      const child = await markedProcesses.start(mark(), ['sh', '-c', 'env; exit 3'], { environment, logFile });
      await until(async () => child.exitCode() !== undefined);
      expect(child.exitCode()).toBe(3);
    } finally {
      delete process.env.ACTIONS_RUNTIME_TOKEN;
    }
    const log = await readFile(logFile, 'utf8');
    expect(log).toContain('MB_DB_HOST=copy');
    expect(log).not.toContain('token');
  });

  it('is ended with all that it has started, and no other one is', async () => {
    await using folder = await temporaryFolder();
    const options = { environment: {}, logFile: join(folder.path, 'log') };
    const [mine, other] = [mark(), mark()];
    const script = 'sleep 300 & echo $!; wait';
    const child = await markedProcesses.start(mine, ['sh', '-c', script], options);
    const spared = await markedProcesses.start(other, ['sleep', '300'], options);
    const read = async () => Number(await readFile(options.logFile, 'utf8'));
    await until(async () => (await read()) > 0);
    const grandchild = await read();
    await markedProcesses.end(mine);
    await until(async () => child.exitCode() !== undefined);
    expect(await isAlive(grandchild)).toBe(false);
    expect(spared.exitCode()).toBeUndefined();
    await markedProcesses.end(other);
    await markedProcesses.end(mark());
  });

  it('that can not be started is an error', async () => {
    await using folder = await temporaryFolder();
    const options = { environment: {}, logFile: join(folder.path, 'log') };
    await expect(markedProcesses.start(mark(), ['/no/such/program'], options)).rejects.toThrow('ENOENT');
  });
});
