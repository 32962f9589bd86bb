import { open as openFile, stat, truncate } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, isLive } from '../../../src/databases/database.ts';
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import { databaseSettings } from '../../../src/databases/settings/databaseSettings.ts';
import type { ServerSettings } from '../../../src/databases/settings/settings.ts';
import { connectMysql } from '../../../src/gateways/mysqlConnection.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { MARIADB_PROGRAMS, startMariadb } from '../servers/mariadb.ts';
import { missing } from '../servers/missing.ts';
import { messageOf, realGateways } from './gateways.ts';
import { MYSQL_DIGEST, MYSQL_STATEMENTS } from './mysqlSchema.ts';

describe.skipIf(missing(...MARIADB_PROGRAMS))('MariaDB', () => {
  const gateways = realGateways();
  const password = `p@:/%41 '"\\#;`;
  let server: DatabaseServer;
  let made = 0;

  /** A user with the rights that Metabase needs, and those to restore unless told otherwise. */
  const scene = async (mayRestore = true, statements: readonly string[] = MYSQL_STATEMENTS) => {
    const [user, name] = [`metabase_${++made}`, `meta-base_${made}`];
    await server.text(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
    await server.text(`CREATE USER ${user}@'%' IDENTIFIED BY '${password.replace(/['\\]/g, '\\$&')}'`);
    await server.text(`GRANT ALL PRIVILEGES ON \`${name.replace('_', '\\_')}\`.* TO ${user}@'%'`);
    // With the words that the message has for it.
    const right = `GRANT ALL PRIVILEGES ON \`${name.replace('_', '\\_')}\\_%\`.* TO '${user}'@'%';`;
    if (mayRestore) await server.text(right);
    const database = await open(user, name);
    await using connection = await connectMysql(database.settings as ServerSettings);
    for (const statement of statements) await connection.query(statement);
    return { user, name, database, right };
  };
  const open = (user: string, name: string, pass = password): Promise<Database> => {
    const uri = `mysql://${server.host}:${server.port}/${name}`;
    return openDatabase(databaseSettings({ MB_DB_CONNECTION_URI: uri, MB_DB_USER: user, MB_DB_PASS: pass }), gateways);
  };
  const names = () => server.text(`SHOW DATABASES LIKE 'meta-base\\_${made}%'`);

  beforeAll(async () => {
    server = await startMariadb();
  });
  afterAll(async () => server?.[Symbol.asyncDispose]());

  it('inspects an instance at rest', async () => {
    const { database } = await scene();
    const inspection = await database.inspect();
    expect(inspection).toMatchObject({
      engine: 'mariadb',
      schema: { kind: 'major', major: 58 },
      changesets: 3,
      locks: [],
      nodes: [],
      counts: { core_user: 10_000, report_card: 500, report_dashboard: 30, metabase_database: 1 },
      encrypted: true,
      pooled: false,
      collation: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' },
      notes: [],
    });
    expect(inspection.version).toMatch(/^1\d\.\d+\.\d+$/);
    expect(inspection.sizeBytes).toBeGreaterThan(100_000);
    expect(inspection.connections?.now).toBeGreaterThan(0);
  });

  it('inspects an empty database of another collation, and one of an old version', async () => {
    const empty = await scene(true, [
      'ALTER DATABASE CHARACTER SET latin1 COLLATE latin1_swedish_ci',
      'CREATE TABLE a (id int) ENGINE=MyISAM',
    ]);
    const inspection = await empty.database.inspect();
    expect(inspection).toMatchObject({
      schema: { kind: 'none' },
      changesets: undefined,
      encrypted: undefined,
      counts: {},
    });
    expect(inspection.notes.join(' ')).toMatch(/latin1_swedish_ci; Metabase asks for utf8mb4.*not of InnoDB.*: a\./);
    // As on a system where capitals don't count.
    const old = await scene(true, [
      'CREATE TABLE databasechangelog (id varchar(255))',
      `INSERT INTO databasechangelog VALUES ('1'), ('316')`,
    ]);
    expect(await old.database.inspect()).toMatchObject({ schema: { kind: 'before-42' }, changesets: 2 });
  });

  it('sees a lock by row, a lock by session, and which nodes live', async () => {
    const { database, name } = await scene();
    await server.text(
      `UPDATE DATABASECHANGELOGLOCK SET LOCKED = b'1', LOCKGRANTED = '2026-01-02 03:04:05', LOCKEDBY = 'node-1 (10.0.0.1)'`,
      name,
    );
    const ago = (ms: number) => `UNIX_TIMESTAMP(NOW(3)) * 1000 - ${ms}`;
    await server.text(
      `INSERT INTO QRTZ_SCHEDULER_STATE VALUES ('s', 'dead', ${ago(3_600_000)}, 20000), ('s', 'live', ${ago(3_000)}, 20000)`,
      name,
    );
    await using holding = await connectMysql(database.settings as ServerSettings);
    await holding.query('SELECT GET_LOCK(?, 5)', [`${name.toUpperCase()}.DATABASECHANGELOGLOCK`]);
    await holding.query('SELECT GET_LOCK(?, 5)', ['OTHER.DATABASECHANGELOGLOCK']);
    const { locks, nodes } = await database.inspect();
    expect(locks).toEqual([
      { kind: 'row', by: 'node-1 (10.0.0.1)', since: expect.any(Date) },
      { kind: 'session', by: expect.stringMatching(/^connection \d+ \(metabase_\d+ at 127\.0\.0\.1/) },
    ]);
    expect(nodes.map((node) => [node.name, isLive(node)])).toEqual([
      ['dead', false],
      ['live', true],
    ]);
  });

  it('dumps, verifies, restores and keeps the former database', async () => {
    const { database, name } = await scene();
    const before = await server.text(MYSQL_DIGEST, name);
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    expect(dump).toMatchObject({
      format: 'mysql-sql',
      engine: 'mariadb',
      counts: { core_user: 10_000, report_card: 500, report_dashboard: 30, metabase_database: 1 },
      properties: { characterSet: 'utf8mb4', collation: 'utf8mb4_unicode_ci' },
      notes: [],
    });
    expect(dump.tables).toContain('Mixed Case; -- `name`');
    const file = await stat(`${folder.path}/database.sql`);
    expect([file.size, file.mode & 0o777]).toEqual([dump.bytes, 0o600]);
    await database.verify(dump, folder.path);

    await server.text(
      `DELETE FROM core_user WHERE id > 300; DROP VIEW v_all; CREATE VIEW v_new AS SELECT id FROM report_card; CREATE TABLE half_done (id int); DROP TRIGGER touch; CREATE TRIGGER other BEFORE DELETE ON setting FOR EACH ROW SET @x = 1`,
      name,
    );
    const restored = await database.restore(dump, folder.path, 'r1');
    expect(restored).toEqual({ kept: `${name}_before_restore_r1`, counts: dump.counts, notes: [] });
    expect(await server.text(MYSQL_DIGEST, name)).toBe(before);
    await server.text(`CALL add_database('second')`, name);
    expect(await server.text('SELECT name FROM metabase_database ORDER BY id', name)).toBe('SAMPLE\nSECOND');
    expect(await server.text(`DELETE FROM core_user WHERE id = 7; SELECT COUNT(*) FROM report_card`, name)).toBe('499');
    const kept = restored.kept as string;
    expect(await server.text('SELECT COUNT(*) FROM v_new; SELECT COUNT(*) FROM core_user', kept)).toBe('300\n300');
    expect(
      await server.text(
        `SELECT GROUP_CONCAT(trigger_name) FROM information_schema.triggers WHERE trigger_schema = '${kept}'`,
      ),
    ).toBe('other');
    expect(await server.text(`SELECT status FROM information_schema.events WHERE event_schema = '${kept}'`)).toBe(
      'DISABLED',
    );
    expect(await names()).toBe(`${name}\n${kept}`);
    expect(await database.leftovers()).toEqual([kept]);
    await expect(database.drop(name.toUpperCase())).rejects.toThrow('it is the live one');
    await database.drop(kept);
    expect(await names()).toBe(name);
  });

  it('brings back a database that is gone', async () => {
    const { user, name, database } = await scene();
    const before = await server.text(MYSQL_DIGEST, name);
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    await server.text(`DROP DATABASE \`${name}\``);
    const again = await open(user, name);
    expect(await again.restore(dump, folder.path, 'r2')).toMatchObject({ kept: undefined, counts: dump.counts });
    expect(await server.text(MYSQL_DIGEST, name)).toBe(before);
    expect(await names()).toBe(name);
  });

  it('clones beside an instance in use', async () => {
    const { database, name } = await scene();
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    expect(await database.clone(dump, folder.path, `${name}_copy`)).toEqual(dump.counts);
    expect(await server.text('SELECT COUNT(*) FROM v_all', `${name}_copy`)).toBe('500');
    await expect(database.clone(dump, folder.path, `${name}_copy`)).rejects.toThrow('database exists');
    await database.drop(`${name}_copy`);
    expect(await names()).toBe(name);
  });

  describe('leaves the live database as it is', () => {
    const failing = async (
      spoil: (scene: { name: string; user: string; folder: string; right: string }) => Promise<void>,
      message: (right: string) => RegExp | string,
      { mayRestore = true, undo = async () => '' as unknown } = {},
    ) => {
      const { database, name, user, right } = await scene(mayRestore);
      await using folder = await temporaryFolder();
      const dump = await database.dump(folder.path);
      const before = await server.text(MYSQL_DIGEST, name);
      await spoil({ name, user, folder: folder.path, right });
      const said = await messageOf(database.restore(dump, folder.path, 'bad'));
      await undo();
      const expected = message(right);
      if (typeof expected === 'string') expect(said).toContain(expected);
      else expect(said).toMatch(expected);
      expect(await server.text(MYSQL_DIGEST, name)).toBe(before);
      expect(await names()).toBe(name);
    };

    it('when the dump was cut off', () =>
      failing(
        async ({ folder }) => truncate(`${folder}/database.sql`, (await stat(`${folder}/database.sql`)).size - 1000),
        () => /is not what was written: expected \d+ bytes/,
      ));

    it('when the dump was changed', () =>
      failing(
        async ({ folder }) => {
          await using file = await openFile(`${folder}/database.sql`, 'r+');
          await file.write('X', 5_000);
        },
        () => /is not what was written/,
      ));

    it('when the user may not create databases, with the statement that helps', () =>
      failing(
        async () => undefined,
        (right) => right,
        { mayRestore: false },
      ));

    it('when a table is in use', async () => {
      let release = async () => undefined as unknown;
      await failing(
        async ({ name }) => {
          const held = await connectMysql({ ...server, tls: { mode: 'prefer' }, database: name });
          await held.query('START TRANSACTION');
          await held.query('SELECT * FROM core_user LIMIT 1');
          release = async () => held[Symbol.asyncDispose]();
        },
        () => /Lock wait timeout exceeded/,
        { undo: () => release() },
      );
    });
  });

  it('keeps its word when the server dies in the middle of a restore', async () => {
    const { database, name, user } = await scene();
    await server.text(
      'INSERT INTO report_card (creator_id, dataset_query) SELECT 1, REPEAT(MD5(seq), 50) FROM seq_1_to_60000',
      name,
    );
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    const before = await server.text(MYSQL_DIGEST, name);
    const restoring = messageOf(database.restore(dump, folder.path, 'lost'));
    await expect
      .poll(
        () =>
          server.text(
            `SELECT COUNT(*) FROM information_schema.processlist WHERE db = '${name}_restore_lost' AND info LIKE 'INSERT INTO%report_card%'`,
          ),
        { interval: 20, timeout: 60_000 },
      )
      .not.toBe('0');
    await server.kill();
    expect(await restoring).toMatch(/^Restoring the MySQL database .* failed/);
    await server.start();
    expect(await server.text(MYSQL_DIGEST, name)).toBe(before);
    const again = await open(user, name);
    expect(await again.leftovers()).toEqual([`${name}_restore_lost`]);
    expect(await again.restore(dump, folder.path, 'next')).toMatchObject({ counts: dump.counts });
    await again.drop(`${name}_restore_lost`);
    expect(await again.leftovers()).toEqual([`${name}_before_restore_next`]);
  });

  it('never shows a password', async () => {
    const { user, name } = await scene();
    const wrong = 'wrong-p%41ss@word';
    const said = await messageOf(open(user, name, wrong));
    expect(said).toMatch(
      /^Connecting to the MySQL database "meta-base_\d+" at 127.0.0.1:\d+ failed: Access denied for user/,
    );
    expect(gateways.seen.length).toBeGreaterThan(10);
    for (const text of [said, ...gateways.seen]) {
      for (const secret of [
        wrong,
        encodeURIComponent(wrong),
        password,
        JSON.stringify(password).slice(1, -1),
        server.password,
      ]) {
        expect(text).not.toContain(secret);
      }
    }
  });
});
