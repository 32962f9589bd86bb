import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault, When } from '../github/proxy.ts';
import type { RunOptions } from '../github/runner.ts';
import { COMPOSE, NAME, OWNER, type Scene, setScene } from './scene.ts';

interface Refusal {
  readonly when: string;
  /** Part of the one sentence that the user reads. */
  readonly says: string;
  readonly code?: number;
  readonly prepare?: (scene: Scene) => Promise<void> | void;
  readonly options?: (scene: Scene) => Partial<RunOptions>;
  readonly fault?: { readonly on: When; readonly how: Fault };
}

const post =
  (end: string): When =>
  ({ method, path }) =>
    method === 'POST' && path.endsWith(end);
const asked =
  (part: string): When =>
  ({ path }) =>
    path.includes(part);

const REFUSALS: readonly Refusal[] = [
  { when: 'the token is missing', says: 'needs a token', code: 2, options: () => ({ token: '' }) },
  {
    when: 'the token is not valid',
    says: 'does not accept the token (401)',
    options: () => ({ token: 'ghs_wrong' }),
  },
  {
    when: 'the token can only read',
    says: 'The token needs contents: write and pull-requests: write',
    options: ({ github }) => ({ token: github.workflowToken(OWNER, { contents: 'read', pull_requests: 'read' }) }),
  },
  {
    when: 'GitHub Actions may not open pull requests',
    says: 'Turn on "Allow GitHub Actions to create and approve pull requests" at',
    fault: {
      on: post('/pulls'),
      how: { status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } },
    },
  },
  {
    when: 'a rule protects the name of the branch',
    says: 'let it leave out metabase-upgrade/**',
    fault: {
      on: post('/git/refs'),
      how: {
        status: 422,
        body: { message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.' },
      },
    },
  },
  {
    when: 'the rate limit is reached',
    says: "GitHub's rate limit is reached (403); it ends at ",
    fault: {
      on: asked('/git/matching-refs/'),
      how: {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3000) },
        body: { message: 'API rate limit exceeded' },
      },
    },
  },
  {
    when: 'GitHub is down',
    says: 'GitHub has a fault of its own (502)',
    fault: { on: asked('/git/matching-refs/'), how: { status: 502 } },
  },
  {
    when: 'GitHub can not be reached',
    says: "GitHub can't be reached",
    options: () => ({ inputs: { 'releases-api-url': 'http://127.0.0.1:9' } }),
  },
  {
    when: 'the base branch is not there',
    says: 'The base branch "production" is not found in acme/analytics',
    options: () => ({ inputs: { base: 'production' } }),
  },
  {
    when: 'it is told to act on the snapshot',
    says: 'never acts on the snapshot',
    code: 2,
    options: () => ({ inputs: { catalogue: 'snapshot' } }),
  },
  {
    when: 'a pull request from a fork started it',
    says: 'its token can only read',
    code: 2,
    options: () => ({ env: { GITHUB_EVENT_PATH: new URL('./fork-event.json', import.meta.url).pathname } }),
  },
  {
    when: 'the checkout differs from the base',
    says: 'compose.yaml in the checkout differs from main at',
    prepare: async ({ clone }) => writeFile(join(clone.dir, 'compose.yaml'), `# local\n${COMPOSE}`),
  },
  {
    when: 'the checkout is behind the base in a file with a pin',
    says: 'compose.yaml in the checkout differs from main at',
    prepare: async ({ github }) => {
      await github.commit(OWNER, NAME, 'main', { 'compose.yaml': `${COMPOSE}    restart: always\n` }, 'Restart');
    },
  },
  {
    when: 'a pin stands in a file that was never committed',
    says: 'other.yaml is to be changed, but main at',
    prepare: async ({ clone }) => writeFile(join(clone.dir, 'other.yaml'), COMPOSE),
  },
  {
    when: 'the mode is not known',
    says: 'did you mean "pull-request"',
    code: 2,
    options: () => ({ inputs: { mode: 'pull-requests' } }),
  },
  {
    when: 'the target is not published',
    says: 'does not have v0.99.1',
    code: 2,
    options: () => ({ inputs: { target: 'v0.99.1' } }),
  },
  {
    when: 'the target is older than the pin',
    says: 'a pin is never lowered',
    code: 2,
    options: () => ({ inputs: { target: 'v0.38.1' } }),
  },
];

describe.concurrent('pull-request refuses with one sentence and writes nothing', () => {
  it.each(REFUSALS)('when $when', async ({ says, code = 1, prepare, options, fault }) => {
    await using scene = await setScene();
    await prepare?.(scene);
    if (fault) scene.github.proxy.fail(fault.on, fault.how);
    const { inputs, ...rest } = options?.(scene) ?? {};
    const run = await scene.act({ ...rest, inputs: { ...inputs } });
    const errors = run.annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ message }) => message).join('\n')).toContain(says);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).not.toMatch(/defect|undefined|\[object/);
    expect(run.code).toBe(code);
    expect(run.outputs).toMatchObject({ operation: 'none', 'pull-request-number': '' });
    expect(await scene.open()).toEqual([]);
    const branches = await scene.github.api<{ name: string }[]>('GET', `/repos/${OWNER}/${NAME}/branches`);
    expect(branches.map(({ name }) => name)).toEqual(['main']);
    const said = (run.stdout + run.stderr + run.summary).replace(/^::add-mask::.*$/m, '');
    expect(said).not.toContain(scene.token);
  });
});

describe.concurrent('a checkout behind the base', () => {
  it('is good enough when the files with pins are the same: nobody loses a change', async () => {
    await using scene = await setScene();
    await scene.github.commit(OWNER, NAME, 'main', { 'other.txt': 'new' }, 'Other');
    const { code, outputs } = await scene.act();
    expect(code).toBe(0);
    const diff = await scene.github.diff(OWNER, NAME, Number(outputs['pull-request-number']));
    expect(Object.keys(diff)).toEqual(['compose.yaml']);
    expect(scene.github.proxy.requests.length).toBeLessThanOrEqual(11);
    expect(scene.github.proxy.problems).toEqual([]);
  });

  it('does not label when it may not, but the pull request stays', async () => {
    await using scene = await setScene();
    const token = scene.github.workflowToken(OWNER, { contents: 'write', pull_requests: 'write' });
    const { code, outputs, annotations } = await scene.act({ token, inputs: { labels: 'brand-new' } });
    expect(code).toBe(0);
    expect(outputs.operation).toBe('created');
    expect(annotations.map(({ level, message }) => `${level}: ${message}`).join()).toContain(
      'warning: Pull request #1 is open, but its labels could not be set',
    );
  });
});
