import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';
import { appDatabases } from './stand-in/appDatabase.ts';
import { runMetabase, startMetabase } from './stand-in/runMetabase.ts';
import { standIn } from './stand-in/standIn.ts';

const databases = appDatabases();
afterAll(() => databases[Symbol.asyncDispose]());

describe.concurrent('the command line', () => {
  it.each([
    [['version'], 0, 'Metabase version: {:date "2025-02-07", :tag "v0.52.9.4", :hash "8a4bf87"}'],
    [['migrate'], 1, "The 'migrate' command requires the following arguments: ([direction]), but received: []."],
    [['migrate', 'down', '44'], 1, 'arguments: ([direction]), but received: ["down" "44"].'],
    [['migrate', 'sideways'], 1, 'Command failed with exception: No matching clause: :sideways'],
    [['migrate down'], 1, "Unrecognized command: 'migrate down'"],
    [['help'], 0, 'migrate [direction]'],
  ])('%j ends with %i', async (args, code, text) => {
    await using folder = await temporaryFolder();
    const jar = await standIn({ tag: 'v0.52.9.4', hash: '8a4bf87', date: '2025-02-07' });
    const { exitCode, output } = await runMetabase({ jar, args, cwd: folder.path });
    expect(output).toContain(text);
    expect(exitCode).toBe(code);
  });

  it('says its version to who opens the archive', async () => {
    const jar = await standIn({ tag: 'v1.63.18', hash: '1234567', date: '2026-09-15' });
    const { stdout } = await promisify(execFile)('unzip', ['-p', jar, 'version.properties']);
    expect(stdout).toBe('tag=v1.63.18\nhash=1234567\ndate=2026-09-15\n');
    await promisify(execFile)('unzip', ['-tqq', jar]);
  });

  it('prints what is to be done, and ends with 1 only while there is something', async () => {
    await using database = await databases.create('postgres');
    const jar = await standIn({ tag: 'v0.58.3' });
    const migrate = (direction: string) => runMetabase({ jar, env: database.env, args: ['migrate', direction] });
    const before = await migrate('print');
    expect(before.exitCode).toBe(1);
    expect(before.output).toContain('Database Upgrade Required');
    expect(before.output).toContain('ALTER TABLE report_card ADD COLUMN since_58');
    expect(before.output).toContain('Command failed with exception: Database requires manual upgrade.');
    await using refused = await startMetabase({ jar, env: { ...database.env, MB_DB_AUTOMIGRATE: 'false' } });
    expect(await refused.ended).toMatchObject({ exitCode: 1 });
    expect(refused.output()).toContain('Database requires manual upgrade.');
    expect((await migrate('up')).exitCode).toBe(0);
    expect((await migrate('print')).exitCode).toBe(0);
  });

  it.each([['v0.50.7'], ['v0.58.3']])('without settings %s uses a database of its own and is content', async (tag) => {
    await using folder = await temporaryFolder();
    const { exitCode, output } = await runMetabase({
      jar: await standIn({ tag }),
      args: ['migrate', 'down'],
      cwd: folder.path,
    });
    expect(exitCode).toBe(0);
    expect(output).toContain('WARNING: Using Metabase with an H2 application database is not recommended');
  });
});
