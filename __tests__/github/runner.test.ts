import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAnnotations, readOutputs } from './commands.ts';
import { type RunOptions, runAction } from './runner.ts';

const ACTION = `
inputs:
  github-token: { default: '\${{ github.token }}' }
  dry run: { default: false }
  path: { required: true }
  level: { default: info }
`;
let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'action-'));
  await writeFile(path.join(cwd, 'action.yml'), ACTION);
});
afterAll(() => rm(cwd, { recursive: true }));

async function run(script: string, options: Partial<RunOptions> = {}) {
  const bundle = path.join(cwd, 'bundle.cjs');
  await writeFile(bundle, script);
  return runAction({ bundle, cwd, action: path.join(cwd, 'action.yml'), ...options });
}

it('gives the inputs and nothing of this process', async () => {
  process.env.LEAK = 'yes';
  const { stdout } = await run('console.log(JSON.stringify({ ...process.env, cwd: process.cwd() }))', {
    inputs: { level: 'debug', 'not declared': 'x' },
    token: 'ghs_$&',
    repository: 'acme/metabase',
    api: 'http://127.0.0.1:1',
    env: { RUNNER_DEBUG: '1', GITHUB_ACTOR: undefined },
  });
  delete process.env.LEAK;
  const env = JSON.parse(stdout);
  expect(Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')))).toEqual({
    'INPUT_GITHUB-TOKEN': 'ghs_$&',
    INPUT_DRY_RUN: 'false',
    INPUT_PATH: '',
    INPUT_LEVEL: 'debug',
    INPUT_NOT_DECLARED: 'x',
  });
  expect(env).toMatchObject({
    cwd,
    GITHUB_WORKSPACE: cwd,
    GITHUB_REPOSITORY: 'acme/metabase',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_EVENT_NAME: 'schedule',
    RUNNER_DEBUG: '1',
  });
  for (const name of ['LEAK', 'GITHUB_ACTOR', 'GITHUB_TOKEN', 'NODE_OPTIONS']) expect(env).not.toHaveProperty(name);
});

it('reads what the action leaves behind', async () => {
  const result = await run(`
    const fs = require('node:fs');
    const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH));
    fs.appendFileSync(process.env.GITHUB_OUTPUT, 'branch=' + event.repository.default_branch + '\\n');
    fs.appendFileSync(process.env.GITHUB_OUTPUT, 'lines<<END\\na=1\\n\\nEND of\\nEND\\n');
    fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done');
    console.log('::error file=a%2Cb.yml,line=3::no%0Agood: 100%25');
    console.error('oops');
    process.exitCode = 3;
  `);
  expect(result).toMatchObject({
    code: 3,
    stderr: 'oops\n',
    outputs: { branch: 'main', lines: 'a=1\n\nEND of' },
    summary: '# Done',
    annotations: [{ level: 'error', message: 'no\ngood: 100%', props: { file: 'a,b.yml', line: '3' } }],
  });
});

it('kills what does not end', async () => {
  expect((await run('setInterval(() => {}, 1000)', { timeout: 300 })).code).toBeNull();
});

it('refuses an output file that a runner refuses', () => {
  expect(() => readOutputs('no value\n')).toThrow('Invalid format');
  expect(() => readOutputs('a<<END\nb\n')).toThrow('Matching delimiter not found');
});

it('heeds commands on lines of their own, unless they are stopped', () => {
  const log = ['say ::error::no', '::stop-commands::t', '::error::no', '::t::', '::warning::yes%250A', '::group::g'];
  expect(readAnnotations(log.join('\n'))).toEqual([{ level: 'warning', message: 'yes%0A', props: {} }]);
});
