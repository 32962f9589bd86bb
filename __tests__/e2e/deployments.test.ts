import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Run } from '../github/runner.ts';
import { NAME, OWNER, type Scene, setScene, writes } from './scene.ts';

const CONFIG = '.github/metabase-upgrade.yml';
const SECRET = 'setup-token-of-a-fresh-instance';
const HOUR = 3_600_000;

const PINNED = (tag: string) => `services:\n  metabase:\n    image: metabase/metabase:${tag}\n`;
const ENTERPRISE = (tag: string) => PINNED(tag).replace('metabase:v', 'metabase-enterprise:v');

/** Staging and production on one version. */
function both(config: string, tag = 'v0.63.18'): Record<string, string> {
  return { [CONFIG]: config, 'staging/compose.yaml': PINNED(tag), 'production/compose.yaml': PINNED(tag) };
}

/** An instance that answers as a Metabase does; what it runs can be changed. */
async function startInstance(tag: string) {
  const instance = { tag, url: '' };
  const server = createServer((request, answer) => {
    answer.writeHead(request.url === '/api/session/properties' ? 200 : 404, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ 'setup-token': SECRET, version: { tag: instance.tag } }));
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  instance.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dispose = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return Object.assign(instance, { [Symbol.asyncDispose]: dispose });
}

/** A commit on main that is as old as that, as after days of waiting. */
async function commitThen(scene: Scene, files: Record<string, string>, hoursAgo: number): Promise<void> {
  const { github } = scene;
  const { sha } = await github.commit(OWNER, NAME, 'main', files, 'Merged');
  const at = `/repos/${OWNER}/${NAME}/git`;
  const made = await github.api<{ tree: { sha: string }; parents: { sha: string }[] }>('GET', `${at}/commits/${sha}`);
  const date = new Date(Date.now() - hoursAgo * HOUR).toISOString();
  const who = { name: 'Maintainer', email: 'maintainer@example.com', date };
  const older = await github.api<{ sha: string }>('POST', `${at}/commits`, {
    message: 'Merged',
    tree: made.tree.sha,
    parents: made.parents.map((parent) => parent.sha),
    author: who,
    committer: who,
  });
  await github.api('PATCH', `${at}/refs/heads/main`, { sha: older.sha, force: true });
  await scene.checkout();
}

const errorsOf = (run: Run) => run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
const notesOf = (run: Run) => run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
const branchesOf = async (scene: Scene) => (await scene.open()).map(({ head }) => head.ref).sort();

async function titles(scene: Scene): Promise<Record<string, string>> {
  return Object.fromEntries((await scene.open()).map(({ head, title }) => [head.ref, title]));
}

describe.concurrent('deployments', () => {
  it('have a pull request each, on a branch of their own, with labels of their own', async () => {
    await using scene = await setScene(
      both(`labels: file
deployments:
  - { name: staging, files: staging/**, labels: [metabase, staging] }
  - { name: production, files: production/** }
`),
    );
    const { code, stdout } = await scene.act();
    expect(code, stdout).toBe(0);
    const pulls = await scene.open();
    const told = pulls.map(({ head, labels }) => [head.ref, labels.map(({ name }) => name).sort()]);
    expect(Object.fromEntries(told)).toEqual({
      'metabase-upgrade/staging-v0.64.x': ['metabase', 'staging'],
      'metabase-upgrade/production-v0.64.x': ['file'],
    });
    for (const { number, head } of pulls) {
      const name = head.ref.includes('staging') ? 'staging' : 'production';
      expect(Object.keys(await scene.github.diff(OWNER, NAME, number))).toEqual([`${name}/compose.yaml`]);
    }
    scene.github.proxy.reset();
    await scene.act();
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    expect(scene.github.proxy.problems).toEqual([]);
  });

  it('go one after the other: production waits for the pins of staging, for the time, and for what it runs', async () => {
    await using instance = await startInstance('v0.63.18');
    const config = `deployments:
  - { name: staging, files: staging/** }
  - { name: production, files: production/**, url: "${instance.url}", after: { deployment: staging, soak: 2h } }
`;
    await using scene = await setScene(both(config));
    const runs: Run[] = [];
    const act = async () => {
      const run = await scene.act();
      runs.push(run);
      expect(run.code, run.stdout).toBe(0);
      return run;
    };

    const first = await act();
    expect(await branchesOf(scene)).toEqual(['metabase-upgrade/staging-v0.64.x']);
    expect(notesOf(first)).toEqual(['production waits for staging, which pins v0.63.18 and not v0.64.1.5 yet.']);
    expect(first.summary).toContain('production waits for staging');
    const held = JSON.parse(first.outputs.plan ?? '').deployments.map((one: { held?: string }) => one.held);
    expect(held.filter(Boolean)).toEqual(notesOf(first));

    await scene.github.mergePullRequest(OWNER, NAME, 1);
    await scene.checkout();
    const second = await act();
    expect(await scene.open()).toEqual([]);
    expect(notesOf(second)).toEqual([
      expect.stringMatching(
        /^production waits for staging, which is to run until \d{4}-\d\d-\d\d \d\d:\d\d UTC first\.$/,
      ),
    ]);

    // The same change again, as old as if three hours had passed.
    await scene.github.commit(OWNER, NAME, 'main', { 'staging/compose.yaml': PINNED('v0.63.18') }, 'Back');
    await commitThen(scene, { 'staging/compose.yaml': PINNED('v0.64.1.5') }, 3);
    instance.tag = 'v0.58.34';
    const third = await act();
    expect(await scene.open()).toEqual([]);
    expect(notesOf(third)).toEqual(['production: the instance still runs v0.58.34; deploy v0.63.18 first.']);

    instance.tag = 'v0.63.18';
    const fourth = await act();
    expect(notesOf(fourth)).toEqual([]);
    expect(await titles(scene)).toEqual({
      'metabase-upgrade/production-v0.64.x': 'Upgrade Metabase v0.63.18 to v0.64.1.5',
    });
    for (const { stdout, stderr, summary, outputs } of runs) {
      expect(stdout + stderr + summary + JSON.stringify(outputs)).not.toContain(SECRET);
    }
    expect((await scene.open())[0]?.body).not.toContain(SECRET);
  });

  it('go no farther than the one before: what staging runs is proposed, though a newer release is there', async () => {
    const config = `deployments:
  - { name: staging, files: staging/** }
  - { name: production, files: production/**, after: { deployment: staging } }
`;
    await using scene = await setScene({
      [CONFIG]: config,
      'staging/compose.yaml': PINNED('v0.63.18'),
      'production/compose.yaml': PINNED('v0.57.20'),
    });
    const { code, stdout } = await scene.act();
    expect(code, stdout).toBe(0);
    expect(await titles(scene)).toEqual({
      'metabase-upgrade/staging-v0.64.x': 'Upgrade Metabase v0.63.18 to v0.64.1.5',
      'metabase-upgrade/production-v0.63.x': 'Upgrade Metabase v0.57.20 to v0.63.18',
    });
  });

  it.each<[string, string, string, Record<string, string>]>([
    [
      'the newest that is not ignored, with the list of the file and their own',
      'ignore: [v0.64.1.5]',
      'ignore: [{ version: 63, reason: Too slow }]',
      { staging: 'v0.63.18', production: 'v0.58.34' },
    ],
    ['long-term support', '', 'follow: lts', { staging: 'v0.64.1.5', production: 'v0.58.34' }],
    ['a range', 'follow: ">=50 <58"', 'follow: 63.x', { staging: 'v0.57.20', production: 'v0.63.18' }],
    ['a target', 'target: 58', 'target: v0.63.18', { staging: 'v0.58.34', production: 'v0.63.18' }],
  ])('follow %s', async (_title, defaults, own, wanted) => {
    const config = `${defaults}
deployments:
  - { name: staging, files: staging/** }
  - { name: production, files: production/**, ${own} }
`;
    await using scene = await setScene(both(config, 'v0.50.36'));
    const { code, stdout } = await scene.act();
    expect(code, stdout).toBe(0);
    const told = Object.entries(wanted).map(([name, tag]) => [
      `metabase-upgrade/${name}-${tag.split('.').slice(0, 2).join('.')}.x`,
      `Upgrade Metabase v0.50.36 to ${tag}`,
    ]);
    expect(await titles(scene)).toEqual(Object.fromEntries(told));
  });

  it('are told by inputs what they do not say themselves', async () => {
    await using scene = await setScene(
      both(`target: 58
labels: file
branch-prefix: mb/
deployments:
  - { name: staging, files: staging/**, target: 57, labels: own }
  - { name: production, files: production/** }
`),
    );
    // Every pin of the scene is newer than the targets of the file.
    await commitThen(
      scene,
      { 'staging/compose.yaml': PINNED('v0.50.36'), 'production/compose.yaml': PINNED('v0.50.36') },
      0,
    );
    const { code, stdout } = await scene.act({ inputs: { target: '63', labels: 'input' } });
    expect(code, stdout).toBe(0);
    const told = (await scene.open()).map(({ head, labels }) => [head.ref, labels.map(({ name }) => name)]);
    expect(Object.fromEntries(told)).toEqual({ 'mb/staging-v0.57.x': ['own'], 'mb/production-v0.63.x': ['input'] });
  });

  it('leave what is excluded, and what belongs to none goes by the defaults; the file itself is never scanned', async () => {
    const config = `# image: metabase/metabase:v0.50.0
images: [bi/mb]
exclude: legacy/**
target: 63
ignore:
  - { version: v0.50.0, reason: "image: metabase/metabase:v0.50.0" }
deployments:
  - { name: staging, files: [staging/**, .github/**], target: 64 }
`;
    const image = 'image: metabase/metabase:';
    await using scene = await setScene({
      [CONFIG]: config,
      'staging/compose.yaml': PINNED('v0.58.34'),
      'legacy/compose.yaml': PINNED('v0.38.2'),
      'other.yaml': `${image}v0.58.34\n`,
      '.github/workflows/test.yml': `jobs:\n  a:\n    container:\n      ${image}\${{ env.version }}\n`,
    });
    const { code, stdout, outputs } = await scene.act();
    expect(code, stdout).toBe(0);
    expect(await titles(scene)).toEqual({
      'metabase-upgrade/staging-v0.64.x': 'Upgrade Metabase v0.58.34 to v0.64.1.5',
      'metabase-upgrade/oss-v0.63.x': 'Upgrade Metabase v0.58.34 to v0.63.18',
    });
    expect(outputs.plan).not.toContain('legacy/');
    expect(outputs.plan).not.toContain(CONFIG);
  });
});

describe.concurrent('deployments are refused with the place, and nothing is written', () => {
  const pair = (files: string) =>
    `deployments:\n  - name: staging\n    files: staging/**\n  - name: production\n    files: ${files}\n`;
  it.each<[string, Record<string, string>, string[]]>([
    [
      'when a file belongs to two',
      both(pair('"**/compose.yaml"')),
      [
        `staging/compose.yaml has a pin and belongs to the deployments "staging" (${CONFIG}:3:12) and "production" (${CONFIG}:5:12)`,
      ],
    ],
    [
      'when a key is not known',
      both(`${pair('production/**')}    folow: lts\n`),
      [`${CONFIG}:6:5: The key "folow" is not known in a deployment, did you mean "follow"?`],
    ],
    [
      'when several things are wrong',
      both(`lables: a\n${pair('production/**')}    follow: ">=0.58"\n`),
      [`${CONFIG}:1:1: The key "lables" is not known at the top level, did you mean "labels"?`, `${CONFIG}:7:13: `],
    ],
    [
      'when a pin is of the edition that the deployment is not',
      {
        [CONFIG]: `${pair('production/**')}    edition: oss\n`,
        'staging/compose.yaml': PINNED('v0.63.18'),
        'production/compose.yaml': ENTERPRISE('v1.63.18'),
      },
      [
        'production/compose.yaml:3 pins v1.63.18, which is Enterprise, but the deployment "production" is declared to be ' +
          'Open Source. Correct its "edition" or its "files".',
      ],
    ],
    [
      'when everything that is followed is ignored',
      both(`follow: 58\nignore: [58]\n${pair('production/**')}`),
      ['is ignored'],
    ],
  ])('%s', async (_title, files, wanted) => {
    await using scene = await setScene(files);
    const run = await scene.act();
    expect(run.code).toBe(2);
    const said = errorsOf(run).join('\n');
    for (const part of wanted) expect(said).toContain(part);
    expect(said).not.toMatch(/defect|undefined|\[object/);
    expect(run.outputs).toMatchObject({ operation: 'none', 'pull-request-number': '' });
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    expect(await scene.open()).toEqual([]);
  });

  it('when a file that was asked for by name is not there', async () => {
    await using scene = await setScene();
    const run = await scene.act({ inputs: { config: 'ops/upgrade.yml' } });
    expect(run.code).toBe(2);
    expect(errorsOf(run).join()).toContain("The configuration file ops/upgrade.yml can't be read below");
  });
});
