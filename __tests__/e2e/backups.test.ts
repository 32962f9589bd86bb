import { execFile } from 'node:child_process';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { h2Database } from '../../src/databases/h2/h2.ts';
import { systemFiles } from '../../src/gateways/files.ts';
import { createBackup } from '../../src/upgrade/backupStore/create.ts';
import { type BackupStore, folderOf } from '../../src/upgrade/backupStore/store.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

/** Written by H2 2.1.214. */
const HEADER = 'H:2,block:4,blockSize:1000,chunk:3,clean:1,created:1a209569f89,format:2,version:3,fletcher:7b0845ec\n';

interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function backups(home: string, ...args: string[]): Promise<Finished> {
  return new Promise((done) => {
    const env = { PATH: process.env.PATH, HOME: home };
    execFile(process.execPath, [inject('bundle'), 'backups', ...args], { cwd: home, env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** A home with one backup of `a` and one of `b`, an hour after the other. */
async function home() {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'metabase.db');
  await writeFile(`${file}.mv.db`, HEADER.padEnd(8192, '\0'));
  const gateways = { files: systemFiles } as unknown as Parameters<typeof h2Database>[1];
  const database = h2Database({ engine: 'h2', file, given: true }, gateways);
  const parent = join(folder.path, '.local/state/metabase-upgrade/backups');
  await mkdir(parent, { recursive: true });
  const made = async (deployment: string, hour: number) => {
    const clock = { now: () => new Date(Date.UTC(2026, 10, 26, hour)) };
    const store: BackupStore = { folder: parent, files: systemFiles, clock };
    const metabase = { version: `v0.58.${hour}`, edition: 'oss' } as const;
    return createBackup(store, database, { deployment, metabase, by: 'test' });
  };
  const [a, b] = [await made('a', 1), await made('b', 2)];
  return {
    home: folder.path,
    folder: (id: string) => folderOf({ folder: parent } as BackupStore, id),
    a,
    b,
    whole: folder,
  };
}

describe('backups on the command line', () => {
  it('are listed, the newest first, as text and as JSON, all of them or those of one deployment', async () => {
    const site = await home();
    await using _ = site.whole;
    await mkdir(site.folder('20261126T030000Z-a-abcdef'));
    const { code, stdout } = await backups(site.home, 'list');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `${site.b.id}  v0.58.2  h2 format 2  0.0 MiB  ? users`,
      `${site.a.id}  v0.58.1  h2 format 2  0.0 MiB  ? users`,
      '20261126T030000Z-a-abcdef  not finished, and of no use',
      '',
    ]);
    const json = JSON.parse((await backups(site.home, 'list', '--deployment', 'b', '--format', 'json')).stdout);
    expect(json).toMatchObject({
      unfinished: [],
      unreadable: [],
      backups: [
        {
          id: site.b.id,
          deployment: 'b',
          version: 'v0.58.2',
          bytes: 8192,
          encrypted: false,
          path: site.folder(site.b.id),
        },
      ],
    });
    expect(json.backups[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are verified without a server, and one that was changed makes it fail', async () => {
    const site = await home();
    await using _ = site.whole;
    expect(await backups(site.home, 'verify')).toMatchObject({
      code: 0,
      stdout: `${site.b.id}  whole: it is what was written, and was read from end to end\n${site.a.id}  whole: it is what was written, and was read from end to end\n`,
    });
    await appendFile(join(site.folder(site.a.id), 'database.mv.db'), 'x');
    const one = await backups(site.home, 'verify', site.a.id);
    expect(one.code).toBe(1);
    expect(one.stdout).toMatch(/ BROKEN\n {2}The dump .* is not what was written: expected 8192 bytes/);
    expect((await backups(site.home, 'verify', site.b.id)).code).toBe(0);
    const all = await backups(site.home, 'verify', '--format=json');
    expect(all.code).toBe(1);
    expect(JSON.parse(all.stdout)).toMatchObject([
      { id: site.b.id, state: 'whole', told: [] },
      { id: site.a.id, state: 'broken', told: [expect.stringContaining('is not what was written')] },
    ]);
    expect((await backups(site.home, 'verify', '--deployment', 'b')).code).toBe(0);
  });

  it('that are not there are told', async () => {
    await using folder = await temporaryFolder();
    expect(await backups(folder.path, 'list')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No backups in'),
    });
    const id = '20261126T030000Z-a-abcdef';
    const missing = await backups(folder.path, 'verify', id);
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining(`There is no backup ${id} in`) });
    const elsewhere = await backups(folder.path, 'list', '--backup-dir', '/no/such');
    expect(elsewhere).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no folder /no/such') });
    const odd = await backups(folder.path, 'verify', '../x');
    expect(odd).toMatchObject({ code: 2, stderr: expect.stringContaining('is no id of a backup') });
  });
});
