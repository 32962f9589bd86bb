import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';
import { docker, standInImage } from './stand-in/image.ts';
import { metabaseClient } from './stand-in/metabaseClient.ts';

const TAG = 'v0.58.3';
let image: string;

beforeAll(async () => {
  // A machine without a Docker Engine fails here: scripts/live-setup.sh starts one.
  await docker('version');
  image = await standInImage({ tag: TAG });
}, 300_000);

const containers: string[] = [];
afterAll(async () => {
  if (containers.length > 0) await docker('rm', '--force', '--volumes', ...containers);
});

/** Runs to its end. */
async function runImage(options: readonly string[], ...args: string[]) {
  return promisify(execFile)('docker', ['run', '--rm', ...options, image, ...args]).then(
    ({ stdout, stderr }) => ({ exitCode: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ exitCode: Number(code), output: String(stdout) + String(stderr) }),
  );
}

describe.concurrent('the image', () => {
  it.each([
    ['"migrate down" as one argument', ['migrate down'], 0, 'No changesets to roll back', 'Rolling back'],
    ['migrate down as two', ['migrate', 'down'], 1, "The 'migrate' command requires the following arguments", ''],
    ['version', ['version'], 0, `:tag "${TAG}"`, ''],
  ])('takes %s', async (_, args, code, text, other) => {
    const { exitCode, output } = await runImage([], ...args);
    expect(output.includes(text) || (other !== '' && output.includes(other))).toBe(true);
    expect(exitCode).toBe(code);
  });

  it('migrates a database of its own when it is told of none', async () => {
    const { exitCode, output } = await runImage([], 'migrate down');
    expect(exitCode).toBe(0);
    expect(output).toContain('WARNING: Using Metabase with an H2 application database is not recommended');
  });

  it('reads secrets from files, and refuses both', async () => {
    await using folder = await temporaryFolder({ uri: 'oracle://from-a-file' });
    const mount = ['--volume', `${folder.path}:/run/secrets:ro`, '--env', 'MB_DB_CONNECTION_URI_FILE=/run/secrets/uri'];
    const fromFile = await runImage(mount, 'migrate up');
    expect(fromFile.output).toContain('Unsupported application database type: oracle');
    const both = await runImage([...mount, '--env', 'MB_DB_CONNECTION_URI=oracle://beside'], 'migrate up');
    expect(both.exitCode).toBe(1);
    expect(both.output).toContain(
      'error: both MB_DB_CONNECTION_URI and MB_DB_CONNECTION_URI_FILE are set (but are exclusive)',
    );
    const unknown = await runImage(['--env', 'MB_DB_TYPE_FILE=/nowhere'], 'migrate up');
    expect(unknown.exitCode).toBe(0);
  });

  it.each([
    ['root', [], '/metabase.db/metabase.db.mv.db', '2000'],
    ['root with another id', ['--env', 'MUID=3000', '--env', 'MGID=3000'], '/metabase.db/metabase.db.mv.db', '3000'],
    ['another folder', ['--env', 'MB_DB_FILE=/data/mine'], '/data/mine/mine.mv.db', '2000'],
    ['nobody special', ['--user', '1234', '--workdir', '/tmp'], '/tmp/metabase.db.mv.db', '1234'],
  ])('serves, as %s, from a file that belongs to its user', async (_, options, file, owner) => {
    const id = await docker('run', '--detach', '--publish', '127.0.0.1::3000', ...options, image);
    containers.push(id);
    const port = (await docker('port', id, '3000/tcp')).split(':').at(-1);
    const client = metabaseClient(`http://127.0.0.1:${port}`);
    while ((await client.health()).status !== 'ok') {
      if ((await docker('inspect', '--format', '{{.State.Running}}', id)) !== 'true')
        throw new Error(await docker('logs', id));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await docker('exec', id, 'stat', '--format', '%u', file)).toBe(owner);
    expect((await client.get('/api/session/properties')).json().version.tag).toBe(TAG);
    await docker('stop', '--time', '60', id);
    expect(await docker('inspect', '--format', '{{.State.ExitCode}}', id)).toBe('143');
    expect(await docker('logs', id)).toContain('Metabase Shutdown COMPLETE');
  });
});

it('is made once for a release, and anew when it changes', async () => {
  const idOf = () => docker('image', 'inspect', '--format', '{{.Id}}', image);
  const first = await idOf();
  expect(await standInImage({ tag: TAG })).toBe('metabase/metabase:v0.58.3');
  expect(await idOf()).toBe(first);
  expect(await standInImage({ tag: 'v1.58.3' })).toBe('metabase/metabase-enterprise:v1.58.3');
  await standInImage({ tag: TAG, hash: '7654321' });
  expect(await idOf()).not.toBe(first);
});
