import { execFile, spawn } from 'node:child_process';
import { chmod, chown, copyFile, mkdir, open as openFile, readFile, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import { type TemporaryFolder, temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { missing } from '../servers/missing.ts';
import { messageOf, realGateways } from './gateways.ts';

const [JAVA, H2] = ['/usr/bin/java', '/usr/share/java/h2.jar'];
const run = promisify(execFile);

/** H2's own shell, as another process. */
async function shell(file: string, sql: string): Promise<string> {
  const args = [
    '-cp',
    H2,
    'org.h2.tools.Shell',
    '-url',
    `jdbc:h2:file:${file}`,
    '-user',
    'sa',
    '-password',
    '',
    '-sql',
    sql,
  ];
  return (await run(JAVA, args)).stdout;
}

describe.skipIf(missing(JAVA, H2))('H2', () => {
  const gateways = realGateways();
  const scene = async (folder: TemporaryFolder) => {
    const file = `${folder.path}/metabase.db`;
    await shell(
      file,
      'CREATE TABLE core_user (id int PRIMARY KEY, name varchar); INSERT INTO core_user SELECT x, x FROM system_range(1, 10000)',
    );
    await mkdir(`${folder.path}/backup`);
    return {
      file,
      backup: `${folder.path}/backup`,
      database: await openDatabase({ engine: 'h2', file, given: true }, gateways),
    };
  };

  it('copies the file, restores it under the owner it had, and keeps the former one', async () => {
    await using folder = await temporaryFolder();
    const { file, backup, database } = await scene(folder);
    expect(await database.inspect()).toMatchObject({
      engine: 'h2',
      version: 'format 2',
      schema: { kind: 'unknown' },
      nodes: [],
      notes: [],
    });
    const dump = await database.dump(backup);
    await database.verify(dump, backup);
    expect(await readFile(`${backup}/database.mv.db`)).toEqual(await readFile(`${file}.mv.db`));
    await shell(file, 'DELETE FROM core_user WHERE id > 3');
    const root = process.getuid?.() === 0;
    if (root) await chown(`${file}.mv.db`, 2000, 2000);
    await chmod(`${file}.mv.db`, 0o640);
    const restored = await database.restore(dump, backup, 'r1');
    expect(restored.kept).toBe(`${folder.path}/metabase.db_before_restore_r1`);
    const { uid, mode } = await stat(`${file}.mv.db`);
    expect([uid, mode & 0o777]).toEqual([root ? 2000 : process.getuid?.(), 0o640]);
    expect(await shell(file, 'SELECT COUNT(*) FROM core_user')).toContain('10000');
    expect(await shell(restored.kept as string, 'SELECT COUNT(*) FROM core_user')).toContain('3');
    expect(await database.leftovers()).toEqual([restored.kept]);
    await expect(database.drop(file)).rejects.toThrow('it is the live database');
    await database.drop(restored.kept as string);
    expect(await database.leftovers()).toEqual([]);
    await database.clone(dump, backup, `${folder.path}/copy`);
    expect(await shell(`${folder.path}/copy`, 'SELECT COUNT(*) FROM core_user')).toContain('10000');
  });

  it('refuses while somebody holds the file open', async () => {
    await using folder = await temporaryFolder();
    const { file, backup, database } = await scene(folder);
    const dump = await database.dump(backup);
    const before = await readFile(`${file}.mv.db`);
    const holder = spawn(JAVA, [
      '-cp',
      H2,
      'org.h2.tools.Shell',
      '-url',
      `jdbc:h2:file:${file}`,
      '-user',
      'sa',
      '-password',
      '',
    ]);
    try {
      await expect
        .poll(async () => (await database.inspect()).nodes.map(({ name }) => name), { timeout: 30_000 })
        .toEqual([`process ${holder.pid}`]);
      expect(await messageOf(database.dump(backup))).toMatch(/is held open by process \d+\. Stop Metabase first/);
      expect(await messageOf(database.restore(dump, backup, 'r1'))).toMatch(/is held open by process/);
    } finally {
      const ended = new Promise((done) => holder.once('exit', done));
      holder.kill('SIGKILL');
      await ended;
    }
    expect((await readFile(`${file}.mv.db`)).length).toBe(before.length);
  });

  it('leaves the live file as it is when the dump is broken', async () => {
    await using folder = await temporaryFolder();
    const { file, backup, database } = await scene(folder);
    const dump = await database.dump(backup);
    const before = await readFile(`${file}.mv.db`);
    {
      await using broken = await openFile(`${backup}/database.mv.db`, 'r+');
      await broken.write('X', 9_000);
    }
    expect(await messageOf(database.restore(dump, backup, 'r1'))).toContain('is not what was written');
    expect(await readFile(`${file}.mv.db`)).toEqual(before);
    expect(await database.leftovers()).toEqual([]);
  });

  it('tells what is wrong with a file', async () => {
    await using folder = await temporaryFolder();
    const { file, backup, database } = await scene(folder);
    const open = (name: string) =>
      openDatabase({ engine: 'h2', file: `${folder.path}/${name}`, given: true }, gateways);
    await writeFile(`${folder.path}/old.h2.db`, '-- H2 0.5/B --');
    await writeFile(`${folder.path}/secret.mv.db`, 'H2encrypt\n'.padEnd(9000, 'x'));
    await writeFile(`${folder.path}/none.mv.db`, 'x'.repeat(9000));
    expect(await messageOf((await open('old')).inspect())).toContain('page store');
    expect(await messageOf((await open('gone')).inspect())).toContain('another path');
    expect(await messageOf((await open('secret')).dump(backup))).toContain('encrypted by H2');
    expect(await messageOf((await open('none')).dump(backup))).toContain('neither of its two headers');
    // The first of the two headers half written.
    await copyFile(`${file}.mv.db`, `${folder.path}/torn.mv.db`);
    {
      await using torn = await openFile(`${folder.path}/torn.mv.db`, 'r+');
      await torn.write('garbage', 20);
    }
    expect((await (await open('torn')).inspect()).version).toBe('format 2');
    await writeFile(`${file}.trace.db`, 'java.lang.IllegalStateException');
    await writeFile(`${file}.lock.db`, '#FileLock');
    expect((await database.inspect()).notes.join(' ')).toMatch(/reported errors in .*trace\.db.*lock file/);
  });
});
