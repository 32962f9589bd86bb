/** The same runs on a container of the stand-in, whose settings are all that the run knows of the database. */
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { freePort } from '../servers/freePort.ts';
import { startPostgres } from '../servers/postgres.ts';
import { docker, standInImage } from '../stand-in/image.ts';
import { FIRST_USER, metabaseClient } from '../stand-in/metabaseClient.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import {
  createDatabase,
  type Inputs,
  type Kill,
  leftFiles,
  leftovers,
  prepareTemplate,
  QUESTION,
  ready,
  runMode,
} from './site.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const FINE = 'registry.invalid/fine/metabase/metabase';
const FAILING = 'registry.invalid/failing/metabase/metabase';

let server: DatabaseServer;
let template: string;
beforeAll(async () => {
  server = await startPostgres();
  template = await prepareTemplate(server, FROM);
  const changesets = releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, fails: 'half-done' as const },
  );
  for (const name of [FINE, FAILING]) await standInImage({ tag: FROM }, `${name}:${FROM}`);
  await standInImage({ tag: TO }, `${FINE}:${TO}`);
  await standInImage({ tag: TO, changesets }, `${FAILING}:${TO}`);
});
afterAll(() => server[Symbol.asyncDispose]());

async function openContainer(image: string) {
  const folder = await temporaryFolder();
  const database = await createDatabase(server, template);
  const name = `mu-run-${randomBytes(4).toString('hex')}`;
  const port = await freePort();
  const client = metabaseClient(`http://127.0.0.1:${port}`);
  const uri = `postgres://${server.host}:${server.port}/${database}`;
  const password = join(folder.path, 'password');
  await writeFile(password, `${server.password}\n`, { mode: 0o600 });
  const env = ['MB_DB_PASS_FILE=/run/secrets/password', `MB_DB_CONNECTION_URI=${uri}`, `MB_DB_USER=${server.user}`];
  await docker(
    ...['run', '--detach', '--name', name, '--network', 'host', '--restart', 'always', '--label', 'mine=yes'],
    ...['--volume', `${password}:/run/secrets/password:ro`],
    ...[...env, `MB_JETTY_PORT=${port}`].flatMap((one) => ['--env', one]),
    `${image}:${FROM}`,
  );
  await ready(client);
  const inspect = (format: string) => docker('inspect', '--format', format, name);
  return {
    mode: (inputs: Inputs, kill?: Kill) => {
      const given = { platform: 'docker', container: name, deployment: 'bi', timeout: '60s', 'version-info-url': '' };
      const places = { catalogue: join(folder.path, 'releases.json'), 'backup-dir': join(folder.path, 'state') };
      return runMode(folder.path, { root: folder.path, ...given, ...places, ...inputs }, server.password, false, kill);
    },
    async prepare() {
      await folder.write({ 'releases.json': JSON.stringify([{ tag_name: FROM }, { tag_name: TO }]) });
    },
    async expectSound(tags: readonly string[], where: string) {
      await ready(client);
      const tag = (await client.get('/api/session/properties')).json().version.tag;
      expect(tags, where).toContain(tag);
      expect(await inspect('{{.Config.Image}} {{.Config.Labels.mine}} {{.HostConfig.RestartPolicy.Name}}'), where).toBe(
        `${image}:${tag} yes always`,
      );
      const session = await client.logIn();
      expect(await client.emailOf(session), where).toBe(FIRST_USER.email);
      expect(await client.questions(session), where).toEqual([QUESTION]);
      expect(await leftovers(server, database), where).toEqual([]);
      expect(await leftFiles(folder.path), where).toEqual([]);
      expect(
        (await docker('ps', '--all', '--filter', `name=${name}`, '--format', '{{.Names}}')).split('\n'),
        where,
      ).toEqual([name]);
    },
    async [Symbol.asyncDispose]() {
      const all = await docker('ps', '--all', '--quiet', '--filter', `name=${name}`);
      await docker('rm', '--force', '--volumes', ...all.split('\n').filter(Boolean));
      await folder[Symbol.asyncDispose]();
    },
  };
}

describe.concurrent('a container', () => {
  it('is upgraded, backed up and rolled back', async () => {
    await using site = await openContainer(FINE);
    await site.prepare();
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    await site.expectSound([TO], up.output);
    expect((await site.mode({ mode: 'backup' })).told).toMatchObject({ result: 'backed-up' });
    const back = await site.mode({ mode: 'rollback', strategy: 'migrate-down', to: FROM });
    expect(back.told.failure, back.output).toContain('The release list has no version of major 59');
    const restored = await site.mode({ mode: 'rollback' });
    expect(restored.told, restored.output).toMatchObject({ result: 'rolled-back' });
    await site.expectSound([FROM], restored.output);
  });

  it('is as it was after a failing migration, and is not restarted again and again', async () => {
    await using site = await openContainer(FAILING);
    await site.prepare();
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure).toContain('From its log:');
    await site.expectSound([FROM], output);
  });

  it.each<Kill>([
    { at: 'end quiesce' },
    { at: 'begin backup', after: 150 },
    { at: 'begin swap' },
    { at: 'begin swap', after: 15 },
    { at: 'begin swap', after: 40 },
    { at: 'begin migrate', after: 100 },
    { at: 'begin verify' },
    { at: 'begin finish', after: 10 },
  ])('is brought to one version when the run is killed at $at, $after', async (kill) => {
    await using site = await openContainer(FINE);
    await site.prepare();
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(next.told.result, said).toMatch(/^(upgraded|up-to-date)$/);
    await site.expectSound([TO], said);
  });

  it.each<Kill>([
    { at: 'begin restore', after: 100 },
    { at: 'begin put-back' },
    { at: 'begin put-back', after: 15 },
    { at: 'begin put-back', after: 40 },
    { at: 'end put-back' },
  ])('is put back when the way back is killed at $at, $after', async (kill) => {
    await using site = await openContainer(FAILING);
    await site.prepare();
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(next.told.result, said).toBe('undone');
    await site.expectSound([FROM], said);
  });
});
