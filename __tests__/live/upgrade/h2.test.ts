/** An instance with an H2 file: nothing in it can be asked, so the file itself is what is compared. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { freePort } from '../servers/freePort.ts';
import { metabaseClient } from '../stand-in/metabaseClient.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import { standIn } from '../stand-in/standIn.ts';
import { configuration, type Inputs, type Kill, leftFiles, QUESTION, ready, runMode } from './site.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const SCRIPT = fileURLToPath(new URL('instance.sh', import.meta.url));
const NO_PASSWORD = 'no password is there';

async function openFile(fails: boolean) {
  const folder = await temporaryFolder();
  const { path } = folder;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const client = metabaseClient(url);
  const changesets = releaseChangesets(TO).map((one, index, all) =>
    fails && index === all.length - 1 ? { ...one, fails: 'half-done' as const } : one,
  );
  for (const below of ['jars', 'data']) await mkdir(join(path, below));
  await symlink(await standIn({ tag: FROM }), join(path, 'jars', `${FROM}.jar`));
  await symlink(await standIn({ tag: TO, changesets }), join(path, 'jars', `${TO}.jar`));
  await folder.write({
    env: `MB_DB_FILE='${path}/data/metabase.db'\nMB_JETTY_PORT='${port}'\n`,
    owner: `${process.pid}\n`,
    current: `${FROM}\n`,
    log: '',
    'releases.json': JSON.stringify([{ tag_name: FROM }, { tag_name: TO }]),
    '.github/metabase-upgrade.yml': configuration(path),
  });
  const command = (...args: string[]) => promisify(execFile)(SCRIPT, [path, ...args]);
  await command('start');
  await ready(client);
  await client.addQuestion(await client.setUp(), QUESTION);
  return {
    mode: (inputs: Inputs, kill?: Kill) => {
      const places = { catalogue: join(path, 'releases.json'), 'backup-dir': join(path, 'state'), url };
      const given = { root: path, ...places, 'database-file': join(path, 'data/metabase.db'), 'version-info-url': '' };
      return runMode(path, { ...given, ...inputs }, NO_PASSWORD, false, kill);
    },
    async expectSound(tag: string, where: string) {
      await ready(client);
      expect((await client.get('/api/session/properties')).json().version.tag, where).toBe(tag);
      expect(await client.questions(await client.logIn()), where).toEqual([QUESTION]);
      expect((await readdir(join(path, 'data'))).filter((name) => name.includes('restore'))).toEqual([]);
      expect(await leftFiles(path), where).toEqual([]);
    },
    async [Symbol.asyncDispose]() {
      await command('stop').catch(() => undefined);
      await folder[Symbol.asyncDispose]();
    },
  };
}

describe.concurrent('an H2 file', () => {
  it('is copied, upgraded, and restored by a rollback', async () => {
    await using site = await openFile(false);
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'to-version': TO });
    await site.expectSound(TO, up.output);
    expect((await site.mode({ mode: 'backup' })).told.failure).toContain('is held open by process');
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
    await site.expectSound(FROM, back.output);
  });

  it('is put back after a failing migration', async () => {
    await using site = await openFile(true);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    await site.expectSound(FROM, output);
  });

  it.each<Kill>([
    { at: 'begin restore' },
    { at: 'begin restore', after: 20 },
    { at: 'end restore' },
    { at: 'begin put-back', after: 200 },
  ])('is put back by the next run when the way back is killed at $at, $after', async (kill) => {
    await using site = await openFile(true);
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${first.output}\n--- next run\n${next.output}`;
    expect(next.told.result, said).toBe('undone');
    await site.expectSound(FROM, said);
  });
});
