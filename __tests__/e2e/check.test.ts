import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cloneLike } from '../github/repository.ts';
import type { Run } from '../github/runner.ts';
import { NAME, OWNER, type Scene, setScene, writes } from './scene.ts';

const PINNED = (tag: string) => `services:\n  metabase:\n    image: metabase/metabase:${tag}\n`;

interface Judged extends Run {
  readonly errors: readonly { message: string; file: string | undefined; line: string | undefined }[];
  readonly warnings: readonly string[];
}

/** A person's pull request with these files, judged by a run on its head or, as `pull_request_target` does, on its base. */
async function judge(
  scene: Scene,
  files: Record<string, string>,
  on: 'head' | 'base' = 'head',
  token?: string,
): Promise<Judged> {
  const { github } = scene;
  await github
    .api('POST', `/repos/${OWNER}/${NAME}/git/refs`, { ref: 'refs/heads/change', sha: scene.clone.head })
    .catch(() => undefined);
  const { sha: head } = await github.commit(OWNER, NAME, 'change', files, 'A change');
  const [open] = await scene.open();
  const pull =
    open ??
    (await github.api<{ number: number }>('POST', `/repos/${OWNER}/${NAME}/pulls`, {
      title: 'A change',
      head: 'change',
      base: 'main',
    }));
  await using side = await cloneLike(github, OWNER, NAME, on === 'head' ? 'change' : 'main');
  const event = {
    repository: { full_name: `${OWNER}/${NAME}`, default_branch: 'main' },
    pull_request: {
      number: pull.number,
      base: { sha: scene.clone.head },
      head: { sha: head, repo: { full_name: `${OWNER}/${NAME}` } },
    },
  };
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  await writeFile(join(folder, 'event.json'), JSON.stringify(event));
  const env = {
    GITHUB_EVENT_NAME: on === 'head' ? 'pull_request' : 'pull_request_target',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
  };
  github.proxy.reset();
  const run = await scene.act({ cwd: side.dir, env, inputs: { mode: 'check' }, ...(token ? { token } : {}) });
  await rm(folder, { recursive: true });
  expect(github.proxy.problems).toEqual([]);
  const of = (level: string) => run.annotations.filter((annotation) => annotation.level === level);
  return {
    ...run,
    errors: of('error').map(({ message, props }) => ({ message, file: props.file, line: props.line })),
    warnings: of('warning').map(({ message }) => message),
  };
}

describe.concurrent('check', () => {
  const cases = [
    {
      change: 'a skipped stop',
      from: 'v0.38.2',
      to: 'v0.64.1.5',
      says: 'must stop at v0.38.6 first: v0.38.2 -> v0.38.6 -> v0.39.7 -> v0.40.8 -> v0.64.1.5',
    },
    {
      change: 'a downgrade across majors',
      from: 'v0.57.20',
      to: 'v0.50.36',
      says: 'This goes back from v0.57.20 to v0.50.36',
    },
    { change: 'a floating tag', from: 'v0.57.20', to: 'latest', says: 'The tag latest moves by itself' },
    { change: 'a beta', from: 'v0.57.20', to: 'v0.64.0-beta', says: 'v0.64.0-beta is a pre-release' },
    {
      change: 'a tag that is not published',
      from: 'v0.57.20',
      to: 'v0.57.99',
      says: 'metabase/metabase has no v0.57.99',
    },
  ];
  for (const on of ['head', 'base'] as const) {
    it.each(cases)(`fails for $change, on the line, from a checkout of the ${on}`, async ({ from, to, says }) => {
      await using scene = await setScene({ 'compose.yaml': PINNED(from) });
      const { code, errors } = await judge(scene, { 'compose.yaml': `# a new first line\n${PINNED(to)}` }, on);
      expect(errors).toEqual([{ message: expect.stringContaining(says), file: 'compose.yaml', line: '4' }]);
      expect(code).toBe(1);
    });
  }

  it('judges a version beside a checksum, which is moved by hand alone', async () => {
    const jar = (tag: string, letter: string) =>
      `FROM alpine:3.20\nADD --checksum=sha256:${letter.repeat(64)} https://downloads.metabase.com/${tag}/metabase.jar /app/\n`;
    await using scene = await setScene({ Dockerfile: jar('v0.38.2', 'a') });
    const { code, errors } = await judge(scene, { Dockerfile: jar('v0.64.1.5', 'b') });
    expect(errors).toEqual([
      { message: expect.stringContaining('must stop at v0.38.6 first'), file: 'Dockerfile', line: '2' },
    ]);
    expect(code).toBe(1);
  });

  it('fails for a checksum that stays where its version moves', async () => {
    const vars = (tag: string) => `metabase_version: ${tag}\nmetabase_sha256: ${'a'.repeat(64)}\n`;
    await using scene = await setScene({ 'vars.yml': vars('v0.57.1') });
    const { code, errors } = await judge(scene, { 'vars.yml': vars('v0.57.20') });
    expect(errors).toEqual([
      { message: expect.stringContaining('Put the checksum of v0.57.20 there.'), file: 'vars.yml', line: '2' },
    ]);
    expect(code).toBe(1);
  });

  it('fails for a requirement that the files show not to be met', async () => {
    const compose = (tag: string) =>
      `${PINNED(tag)}    environment: { MB_DB_TYPE: postgres, MB_DB_HOST: db }\n  db:\n    image: postgres:13\n`;
    await using scene = await setScene({ 'compose.yaml': compose('v0.58.34') });
    const { code, errors } = await judge(scene, { 'compose.yaml': compose('v0.63.18') });
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/needs more than is there\..* Found: postgres:13/),
        file: 'compose.yaml',
        line: '3',
      },
    ]);
  });

  it('asks only registries that the base names, and Docker Hub', async () => {
    await using scene = await setScene({ 'compose.yaml': PINNED('v0.57.20') });
    const foreign = `${new URL(scene.feeds.url).host}/metabase/metabase:v0.58.34`;
    await judge(scene, { 'other.yaml': `image: ${foreign}\n` });
    expect(scene.feeds.requests.filter((asked) => asked.includes('/v2/'))).toEqual([]);
    await judge(scene, { 'compose.yaml': PINNED('v0.58.34') });
    expect(scene.feeds.requests.filter((asked) => asked.includes('/v2/'))).toEqual([
      'HEAD /v2/metabase/metabase/manifests/v0.58.34',
    ]);
  });

  it('fails for an edition switch together with a version change, and not for the switch alone', async () => {
    const enterprise = (tag: string) => PINNED(tag).replace('metabase:v', 'metabase-enterprise:v');
    await using scene = await setScene({ 'compose.yaml': PINNED('v0.57.1') });
    const both = await judge(scene, { 'compose.yaml': enterprise('v1.57.20') });
    expect(both.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('Switch the edition at the same version first'),
    ]);
    const alone = await judge(scene, { 'compose.yaml': enterprise('v1.57.1') });
    expect(alone.errors).toEqual([]);
    expect(alone.code).toBe(0);
  });

  it('only warns of a downgrade inside a major', async () => {
    await using scene = await setScene({ 'compose.yaml': PINNED('v0.57.20') });
    const { code, errors, warnings } = await judge(scene, { 'compose.yaml': PINNED('v0.57.1') });
    expect(code).toBe(0);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('does not notice a downgrade inside a major')]);
  });

  it('sees a pin that is moved through a variable in another file, and pins that no longer agree', async () => {
    const compose = `services:\n  a:\n    image: metabase/metabase:\${TAG}\n`;
    await using scene = await setScene({
      'compose.yaml': compose,
      '.env': 'TAG=v0.57.1\n',
      'k8s.yaml': PINNED('v0.57.1'),
    });
    const moved = await judge(scene, { '.env': 'TAG=v0.57.20\n', 'k8s.yaml': PINNED('v0.58.34') });
    expect(moved.errors).toEqual([
      { message: expect.stringContaining('now differ: v0.57.20 and v0.58.34'), file: 'k8s.yaml', line: '3' },
    ]);
  });

  it('fails for a digest that is left behind in a file of its own, and warns of the SDK', async () => {
    const sdk = (tag: string) => `{"dependencies": {"@metabase/embedding-sdk-react": "${tag}"}}\n`;
    const digest = (digits: string) => `SUM=sha256:${digits.repeat(32)}\n`;
    const compose = (tag: string) => `services:\n  a:\n    image: metabase/metabase:${tag}@\${SUM}\n`;
    await using scene = await setScene({
      'compose.yaml': compose('v0.57.20'),
      '.env': digest('0a'),
      'package.json': sdk('57-stable'),
    });
    const left = await judge(scene, { 'compose.yaml': compose('v0.58.34') });
    expect(left.errors).toEqual([
      { message: expect.stringContaining('the digest beside it stayed'), file: '.env', line: '1' },
    ]);
    expect(left.warnings).toEqual([expect.stringContaining('ask for 58-stable')]);
    const right = await judge(scene, { '.env': digest('1b'), 'package.json': sdk('58-stable') });
    expect(right.errors).toEqual([]);
    expect(right.warnings).not.toContainEqual(expect.stringContaining('SDK'));
  });

  it('is content with a right bump, and asks nothing of files that have no pin', async () => {
    await using scene = await setScene({ 'compose.yaml': PINNED('v0.57.1'), 'a.txt': 'a' });
    const { code, errors, summary, outputs } = await judge(scene, {
      'compose.yaml': PINNED('v0.64.1.5'),
      'a.txt': 'b',
    });
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(outputs.violations).toBe('[]');
    expect(summary).toContain('Nothing is wrong');
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    expect(scene.github.proxy.requests.some(({ path }) => path.includes('a.txt'))).toBe(false);
  });

  it('keeps one comment: made, changed, told to be settled; and does without the right to', async () => {
    await using scene = await setScene({ 'compose.yaml': PINNED('v0.57.1') });
    const comments = async () =>
      (await scene.github.api<{ body: string }[]>('GET', `/repos/${OWNER}/${NAME}/issues/1/comments`)).map(
        ({ body }) => body,
      );
    await judge(scene, { 'compose.yaml': PINNED('latest') });
    expect(await comments()).toEqual([expect.stringContaining('The tag latest moves')]);
    await judge(scene, { 'compose.yaml': PINNED('v0.50.36') });
    expect(await comments()).toEqual([expect.stringContaining('This goes back')]);
    await judge(scene, { 'compose.yaml': PINNED('v0.57.20') });
    expect(await comments()).toEqual([expect.stringContaining('Nothing is wrong')]);
    const reader = scene.github.workflowToken(OWNER, { contents: 'read', pull_requests: 'read', issues: 'read' });
    const { code, errors } = await judge(scene, { 'compose.yaml': PINNED('latest') }, 'head', reader);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(await comments()).toEqual([expect.stringContaining('Nothing is wrong')]);
  });

  it('fails for a version on the ignore list of the base, which the pull request itself can not take off', async () => {
    const config = 'ignore:\n  - version: v0.58.34\n    reason: Slow dashboards\n';
    await using scene = await setScene({ 'compose.yaml': PINNED('v0.57.1'), '.github/metabase-upgrade.yml': config });
    const plain = await judge(scene, { 'compose.yaml': PINNED('v0.58.34') });
    expect(plain.errors.map(({ message }) => message)).toEqual([
      'v0.58.34 is on the ignore list ("v0.58.34"): Slow dashboards.',
    ]);
    const cunning = await judge(scene, {
      'compose.yaml': PINNED('v0.58.34'),
      '.github/metabase-upgrade.yml': 'exclude: compose.yaml\n',
    });
    expect(cunning.errors).toHaveLength(1);
    expect(cunning.code).toBe(1);
  });
});
