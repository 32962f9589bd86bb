import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProcess } from '../../src/gateways/childProcess.ts';
import { runProcess } from '../../src/gateways/process.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe.each([
  ['the runner', runProcess],
  ['the command line', startProcess],
])('a program that is started from %s', (_, run) => {
  const before = process.env.RUNNER_TRACKING_ID;
  beforeEach(() => {
    process.env.RUNNER_TRACKING_ID = 'github_1f3d9475';
  });
  afterEach(() => {
    if (before === undefined) delete process.env.RUNNER_TRACKING_ID;
    else process.env.RUNNER_TRACKING_ID = before;
  });

  it('carries the mark of the job, by which the runner ends it', async () => {
    expect(await run('printenv', ['RUNNER_TRACKING_ID'])).toMatchObject({ stdout: 'github_1f3d9475\n' });
  });

  it('carries no mark when what it leaves running is to go on, and everything else', async () => {
    expect(await run('printenv', ['RUNNER_TRACKING_ID'], { outlives: true })).toMatchObject({
      exitCode: 1,
      stdout: '',
    });
    expect(await run('printenv', ['PATH'], { outlives: true })).toMatchObject({ stdout: `${process.env.PATH}\n` });
    expect(await run('sh', ['-c', 'cat; printenv RUNNER_TRACKING_ID'], { outlives: true, input: 'in' })).toMatchObject({
      exitCode: 1,
      stdout: 'in',
    });
  });

  it('is listened to while it runs, and its output is there in the end too', async () => {
    const pieces: string[] = [];
    const script = 'printf first; while [ ! -e "$0" ]; do sleep 0.01; done; printf second';
    await using folder = await temporaryFolder({});
    const go = join(folder.path, 'go');
    const onOutput = (piece: string) => {
      pieces.push(piece);
      // The program waits for this: whoever only hears of it in the end waits for ever.
      if (pieces.length === 1) writeFileSync(go, '');
    };
    expect(await run('sh', ['-c', script, go], { onOutput })).toMatchObject({ exitCode: 0, stdout: 'firstsecond' });
    expect(pieces.join('')).toBe('firstsecond');
  });
});
