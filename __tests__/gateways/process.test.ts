import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProcess } from '../../src/gateways/childProcess.ts';
import { runProcess } from '../../src/gateways/process.ts';

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
});
