import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundle as a user starts it, with an environment that says nothing of GitHub. */
function run(cwd: string, args: readonly string[], node = process.execPath): Promise<Finished> {
  return new Promise((done) => {
    const env = { PATH: process.env.PATH, HOME: cwd };
    execFile(node, [inject('bundle'), ...args], { cwd, env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

async function folder(files: Record<string, string | Buffer>): Promise<{ dir: string } & AsyncDisposable> {
  const dir = await mkdtemp(join(tmpdir(), 'deployment-'));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), content);
  }
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) };
}

const COMPOSE = 'services:\n  metabase:\n    image: metabase/metabase:v0.38.2\n';
const DEV = 'kind: Pod\nspec:\n  containers:\n    - image: metabase/metabase:latest\n';

describe.concurrent('plan', () => {
  it('answers with the JSON of the contract on stdout alone, and writes nothing', async () => {
    await using deployment = await folder({ 'compose.yaml': COMPOSE, 'k8s/dev.yaml': DEV });
    const { code, stdout, stderr } = await run(deployment.dir, ['plan', '--root', '.', '--format', 'json']);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      schema: 1,
      catalogue: {
        newest: { oss: 'v0.64.1.5', enterprise: 'v1.64.1.5' },
        releases: 1373,
        source: 'snapshot',
        asOf: '2026-10-08',
      },
      deployments: [
        {
          name: 'oss-v0.38.x',
          edition: 'oss',
          current: 'v0.38.2',
          next: 'v0.38.6',
          target: 'v0.64.1.5',
          stops: ['v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.64.1.5'],
          upToDate: false,
          pins: [
            {
              file: 'compose.yaml',
              line: 3,
              column: 30,
              start: 51,
              end: 58,
              text: 'v0.38.2',
              current: 'v0.38.2',
              kind: 'image-tag',
              document: 'yaml',
              at: 'services.metabase.image',
              image: 'metabase/metabase',
            },
          ],
          advice: {
            fixes: [{ id: 'CVE-2021-44228', severity: 'critical', kev: true, certainty: 'inferred' }],
            open: expect.arrayContaining([
              { id: 'CVE-2023-38646', severity: 'critical', kev: null, certainty: 'read' },
              { id: 'GHSA-r495-55cx-fjh7', severity: 'critical', kev: false, certainty: 'secondary' },
            ]),
            support: expect.objectContaining({ current: { major: 38, state: 'ended', lts: false } }),
            requirements: [],
            notKnown: [
              expect.stringContaining('Advisories not looked up'),
              expect.stringContaining('Support not looked'),
            ],
          },
        },
      ],
      skipped: [
        {
          file: 'k8s/dev.yaml',
          line: 4,
          column: 32,
          text: 'latest',
          reason: 'floating-tag',
          message: expect.stringContaining('Pin an exact one'),
        },
      ],
      warnings: [],
    });
    expect(stderr).toContain('known on 2026-10-08');
    expect(await readFile(join(deployment.dir, 'compose.yaml'), 'utf8')).toBe(COMPOSE);
    expect((await readdir(deployment.dir)).sort()).toEqual(['compose.yaml', 'k8s']);
  });

  it('reads as a sentence without --format', async () => {
    await using deployment = await folder({ 'compose.yaml': COMPOSE });
    const { stdout } = await run(deployment.dir, ['plan']);
    expect(stdout).toContain('v0.38.2 -> v0.38.6 -> v0.39.7 -> v0.40.8 -> v0.64.1.5  (4 stops)');
  });

  it.each([
    { target: '61', stops: ['v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.61.21'] },
    { target: 'v0.61.2', stops: ['v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.61.2'] },
    { target: '39', stops: ['v0.38.6', 'v0.39.7'] },
  ])('leads to the target $target', async ({ target, stops }) => {
    await using deployment = await folder({ 'compose.yaml': COMPOSE });
    const { stdout } = await run(deployment.dir, ['plan', '--target', target, '--format=json']);
    expect(JSON.parse(stdout).deployments[0].stops).toEqual(stops);
  });

  it('stops at every major when asked', async () => {
    await using deployment = await folder({ 'compose.yaml': COMPOSE });
    const { stdout } = await run(deployment.dir, ['plan', '--path', 'every-major', '--format', 'json']);
    const { stops } = JSON.parse(stdout).deployments[0];
    expect(stops).toHaveLength(27);
    expect(stops.slice(3, 6)).toEqual(['v0.41.9', 'v0.42.6', 'v0.43.7.3']);
  });

  it('looks releases up in a file and at an address in the shape of GitHub', async () => {
    const list = ['v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.50.1'].map((tag_name) => ({
      tag_name,
      draft: false,
      published_at: '2026-01-02T03:04:05Z',
    }));
    await using deployment = await folder({ 'compose.yaml': COMPOSE, 'releases.json': JSON.stringify(list) });
    const fromFile = await run(deployment.dir, ['plan', '--catalogue', 'releases.json', '--format', 'json']);
    expect(JSON.parse(fromFile.stdout)).toMatchObject({
      catalogue: { newest: { oss: 'v0.50.1' }, releases: 4, source: 'file', asOf: '2026-01-02' },
      deployments: [{ stops: ['v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.50.1'] }],
    });
    const server = createServer((_, answer) => answer.end(JSON.stringify(list))).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/releases`;
    const fromAddress = await run(deployment.dir, ['plan', '--catalogue', address, '--format', 'json']);
    server.close();
    expect(JSON.parse(fromAddress.stdout).deployments).toEqual(JSON.parse(fromFile.stdout).deployments);
  });

  it('goes on with the other files when one does not parse, and names file and line', async () => {
    await using deployment = await folder({
      'compose.yaml': COMPOSE,
      'broken.yaml': 'a: 1\nmetabase: [\n',
      'chart/deployment.yaml': '{{- if .Values.metabase }}\nimage: {{ .Values.image }}\n{{- end }}\n',
    });
    const { code, stdout } = await run(deployment.dir, ['plan', '--format', 'json']);
    expect(code).toBe(0);
    const { deployments, warnings } = JSON.parse(stdout);
    expect(deployments).toHaveLength(1);
    expect(warnings).toEqual([expect.stringMatching(/^broken\.yaml:\d+: /)]);
  });

  it('counts what it leaves out: binary, too large, a symbolic link', async () => {
    await using deployment = await folder({
      'compose.yaml': COMPOSE,
      'image.bin': Buffer.from('metabase\0metabase/metabase:v0.38.2'),
      'dump.sql': `${'x'.repeat(1 << 20)} metabase/metabase:v0.38.2`,
    });
    await using outside = await folder({ 'secret.yaml': COMPOSE });
    await symlink(join(outside.dir, 'secret.yaml'), join(deployment.dir, 'link.yaml'));
    await symlink(outside.dir, join(deployment.dir, 'linked'));
    const { stdout } = await run(deployment.dir, ['plan', '--format', 'json']);
    const { deployments, warnings } = JSON.parse(stdout);
    expect(deployments[0].pins.map(({ file }: { file: string }) => file)).toEqual(['compose.yaml']);
    expect(warnings.join('\n')).toContain('Left out, binary: image.bin.');
    expect(warnings.join('\n')).toContain('Left out, larger than 1 MiB: dump.sql.');
  });

  it('says so when there is no pin, and ends well', async () => {
    await using deployment = await folder({ 'compose.yaml': 'services: {}\n' });
    const { code, stdout, stderr } = await run(deployment.dir, ['plan', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).deployments).toEqual([]);
    expect(stderr).toContain('No pin of Metabase was found');
  });

  it('runs on the Node.js that installed this project', async () => {
    await using deployment = await folder({ 'compose.yaml': COMPOSE });
    const node = process.env.npm_node_execpath ?? process.execPath;
    const { code, stdout } = await run(deployment.dir, ['plan', '--format', 'json'], node);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).deployments).toHaveLength(1);
  });
});

describe.concurrent('apply', () => {
  it('writes the next stop and nothing else: line ends, byte order mark, tabs, no final newline, mode', async () => {
    const odd = `\uFEFFservices:\r\n  metabase: # ünïcode\r\n    image: "metabase/metabase:v0.38.2"\t# keep\r\n    x: "a\tb"`;
    await using deployment = await folder({ 'compose.yml': odd, 'run.sh': 'docker run metabase/metabase:v0.38.2\n' });
    await chmod(join(deployment.dir, 'run.sh'), 0o755);
    const { code, stdout } = await run(deployment.dir, ['apply', '--format', 'json']);
    expect(code).toBe(0);
    expect(await readFile(join(deployment.dir, 'compose.yml'), 'utf8')).toBe(odd.replace('v0.38.2', 'v0.38.6'));
    expect((await stat(join(deployment.dir, 'run.sh'))).mode & 0o777).toBe(0o755);
    expect(JSON.parse(stdout).edits).toEqual([
      expect.objectContaining({ file: 'compose.yml', old: 'v0.38.2', text: 'v0.38.6', line: 3 }),
      expect.objectContaining({ file: 'run.sh', old: 'v0.38.2', text: 'v0.38.6', line: 1 }),
    ]);
    expect((await readdir(deployment.dir)).sort()).toEqual(['compose.yml', 'run.sh']);
  });

  it('goes to the end of the path in as many runs as there are stops, then has nothing to write', async () => {
    await using deployment = await folder({ 'compose.yaml': COMPOSE });
    for (const tag of ['v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.64.1.5', 'v0.64.1.5']) {
      await run(deployment.dir, ['apply']);
      expect(await readFile(join(deployment.dir, 'compose.yaml'), 'utf8')).toBe(COMPOSE.replace('v0.38.2', tag));
    }
    const { stdout } = await run(deployment.dir, ['apply']);
    expect(stdout).toContain('Nothing to write.');
  });
});

describe.concurrent('bad input ends with 2 and one clear error', () => {
  it.each([
    { args: ['plam'], says: 'The mode "plam" is not known, did you mean "plan"?' },
    { args: ['plan', '--roots', '.'], says: 'The flag --roots is not known, did you mean "root"?' },
    { args: ['plan', '--root', ''], says: 'The input root is empty' },
    { args: ['plan', '--root', 'nowhere'], says: 'does not exist' },
    { args: ['plan', '--root', 'compose.yaml'], says: 'is not a folder' },
    { args: ['plan', '--root', 'void'], says: 'is empty' },
    { args: ['plan', '--target', 'v0.38.1'], says: 'a pin is never lowered' },
    { args: ['plan', '--target', 'v0.99.9'], says: 'does not have v0.99.9' },
    { args: ['plan', '--target', 'v1.61.2'], says: 'never changes the edition' },
    { args: ['plan', '--target', 'v0.50.0'], says: 'is a beta' },
    { args: ['plan', '--format', 'xml'], says: 'it can be "text" or "json"' },
    { args: ['plan', '--catalogue', 'none.json'], says: "none.json can't be read (ENOENT)" },
    { args: ['plan', '--catalogue', 'compose.yaml'], says: 'is not JSON' },
    { args: ['plan', '--catalogue', 'wrong.json'], says: 'entry 2, tag_name' },
    { args: ['plan', '--token', 'x'], says: 'set GITHUB_TOKEN instead' },
    { args: ['pull-request'], says: 'needs a token' },
  ])('$args', async ({ args, says }) => {
    await using deployment = await folder({
      'compose.yaml': COMPOSE,
      'wrong.json': '[{"tag_name":"v0.38.6"},{"name":"no tag"}]',
    });
    await mkdir(join(deployment.dir, 'void'));
    const { code, stdout, stderr } = await run(deployment.dir, args);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(
      stderr
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('error:')),
    ).toHaveLength(1);
    expect(await readFile(join(deployment.dir, 'compose.yaml'), 'utf8')).toBe(COMPOSE);
  });

  it('ends with 1 when a stop of the path is not published', async () => {
    await using deployment = await folder({
      'compose.yaml': COMPOSE,
      'short.json': '[{"tag_name":"v0.38.6"},{"tag_name":"v0.50.1"}]',
    });
    const { code, stderr } = await run(deployment.dir, ['plan', '--catalogue', 'short.json']);
    expect(code).toBe(1);
    expect(stderr).toContain('must stop at v0.39.7');
  });
});
