import { mkdir, open as openFile, stat, truncate, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, isLive } from '../../../src/databases/database.ts';
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import { databaseSettings } from '../../../src/databases/settings/databaseSettings.ts';
import type { ServerSettings } from '../../../src/databases/settings/settings.ts';
import { connectPostgres } from '../../../src/gateways/postgresConnection.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { missing } from '../servers/missing.ts';
import { POSTGRES_PROGRAMS, startPostgres } from '../servers/postgres.ts';
import { messageOf, realGateways } from './gateways.ts';
import { POSTGRES_DIGEST, POSTGRES_SCHEMA } from './postgresSchema.ts';

describe.skipIf(missing(...POSTGRES_PROGRAMS))('PostgreSQL', () => {
  const gateways = realGateways();
  let server: DatabaseServer;
  let made = 0;

  /** A user with just the rights that are asked for, and a database of its own. */
  const scene = async (rights = 'CREATEDB', schema = POSTGRES_SCHEMA) => {
    const user = `metabase_${++made}`;
    await server.text(`CREATE ROLE ${user} LOGIN ${rights} PASSWORD 'p@:/%41 ${server.port}'`);
    const name = `Metabase-${made}`;
    await server.text(`CREATE DATABASE "${name}" OWNER ${user}`);
    await server.text(`SET ROLE ${user}; ${schema}`, name);
    return { user, name, database: await open(user, name) };
  };
  const open = (user: string, name: string, password = `p@:/%41 ${server.port}`): Promise<Database> => {
    const settings = databaseSettings({
      MB_DB_TYPE: 'postgres',
      MB_DB_HOST: server.host,
      MB_DB_PORT: String(server.port),
      MB_DB_DBNAME: name,
      MB_DB_USER: user,
      MB_DB_PASS: password,
    });
    return openDatabase(settings, gateways);
  };
  const names = () =>
    server.text(
      `SELECT string_agg(datname, ',' ORDER BY datname) FROM pg_database WHERE datname LIKE 'Metabase-${made}%'`,
    );

  beforeAll(async () => {
    server = await startPostgres();
    await server.text('CREATE ROLE reader LOGIN');
  });
  afterAll(async () => server?.[Symbol.asyncDispose]());

  it('inspects an instance at rest', async () => {
    const { database } = await scene();
    const inspection = await database.inspect();
    expect(inspection).toMatchObject({
      engine: 'postgres',
      schema: { kind: 'major', major: 58 },
      changesets: 3,
      locks: [],
      nodes: [],
      counts: { core_user: 10_000, report_card: 500, report_dashboard: 30, metabase_database: 1 },
      encrypted: true,
      pooled: false,
      collation: { characterSet: 'UTF8', collation: 'C.UTF-8' },
      notes: [],
    });
    expect(inspection.version).toMatch(/^\d+\.\d+$/);
    expect(inspection.sizeBytes).toBeGreaterThan(7_000_000);
    expect(inspection.connections?.now).toBeGreaterThan(0);
    expect(inspection.connections?.most).toBe(100);
  });

  it('inspects an empty database, and one of an old version with few tables', async () => {
    const empty = await scene('', 'SELECT 1');
    expect(await empty.database.inspect()).toMatchObject({
      schema: { kind: 'none' },
      changesets: undefined,
      encrypted: undefined,
      counts: {},
    });
    const old = await scene(
      '',
      `CREATE TABLE databasechangelog (id varchar(255)); INSERT INTO databasechangelog VALUES ('1'), ('316'); CREATE TABLE core_user (id int)`,
    );
    expect(await old.database.inspect()).toMatchObject({
      schema: { kind: 'before-42' },
      changesets: 2,
      counts: { core_user: 0 },
    });
  });

  it('sees a lock by row, a lock by session, and which nodes live', async () => {
    const { database, name } = await scene();
    await server.text(
      `UPDATE databasechangeloglock SET locked = true, lockgranted = '2026-01-02 03:04:05', lockedby = 'node-1 (10.0.0.1)'`,
      name,
    );
    const ago = (ms: number) => `(extract(epoch FROM clock_timestamp()) * 1000 - ${ms})::bigint`;
    await server.text(
      `INSERT INTO qrtz_scheduler_state VALUES ('s', 'dead', ${ago(3_600_000)}, 20000), ('s', 'live', ${ago(3_000)}, 20000)`,
      name,
    );
    const login = database.settings as ServerSettings;
    await using holding = await connectPostgres(login);
    await using elsewhere = await connectPostgres({ ...login, database: 'postgres' });
    for (const connection of [holding, elsewhere]) await connection.query('SELECT pg_advisory_lock(42)');
    const { locks, nodes } = await database.inspect();
    expect(locks).toEqual([
      { kind: 'row', by: 'node-1 (10.0.0.1)', since: new Date('2026-01-02T03:04:05Z') },
      {
        kind: 'session',
        by: expect.stringMatching(/^process \d+ \(metabase-upgrade at 127\.0\.0\.1\)$/),
        since: expect.any(Date),
      },
    ]);
    expect(nodes.map((node) => [node.name, isLive(node)])).toEqual([
      ['dead', false],
      ['live', true],
    ]);
  });

  it('dumps, verifies, restores and keeps the former database', async () => {
    const { database, name, user } = await scene();
    await server.text(
      `ALTER DATABASE "${name}" SET search_path TO public, pg_temp; ALTER DATABASE "${name}" SET statement_timeout = '61s'; GRANT CONNECT ON DATABASE "${name}" TO reader; REVOKE TEMPORARY ON DATABASE "${name}" FROM PUBLIC`,
      name,
    );
    const [before, rights] = [
      await server.text(POSTGRES_DIGEST, name),
      `SELECT (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(datacl) a) || datdba::regrole::text || (SELECT setconfig::text FROM pg_db_role_setting WHERE setdatabase = d.oid) FROM pg_database d WHERE datname = '${name}'`,
    ];
    const rightsBefore = await server.text(rights);
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    expect(dump).toMatchObject({
      format: 'postgres-custom',
      file: 'database.dump',
      engine: 'postgres',
      counts: { core_user: 10_000 },
    });
    expect(dump.tables).toContain('public.Mixed Case; -- "name"');
    expect(dump.tool).toMatch(/^pg_dump \d+\.\d+$/);
    const file = await stat(`${folder.path}/database.dump`);
    expect([file.size, file.mode & 0o777]).toEqual([dump.bytes, 0o600]);
    await database.verify(dump, folder.path);

    await server.text(
      'DELETE FROM report_card; DROP VIEW v_users; DELETE FROM core_user WHERE id > 3; CREATE TABLE half_done (id int)',
      name,
    );
    const broken = await server.text('SELECT count(*) FROM core_user', name);
    const restored = await database.restore(dump, folder.path, 'r1');
    expect(restored).toEqual({ kept: `${name}_before_restore_r1`, counts: dump.counts, notes: [] });
    expect(await server.text(POSTGRES_DIGEST, name)).toBe(before);
    expect(await server.text(rights)).toBe(rightsBefore);
    expect(
      await server.text(`INSERT INTO metabase_database (name) VALUES ('by trigger') RETURNING id, name`, name),
    ).toBe('2|BY TRIGGER');
    expect(await server.text(`SELECT nextval('core_user_id_seq')`, name)).toBe('10001');
    expect(await server.text('SELECT count(*) FROM core_user', restored.kept)).toBe(broken);
    expect(await database.leftovers()).toEqual([restored.kept]);
    await expect(database.drop(name)).rejects.toThrow('it is the live one');
    await database.drop(restored.kept as string);
    expect(await names()).toBe(name);
    expect(user).toBeTruthy();
  });

  it('brings back a database that is gone', async () => {
    const { database, name } = await scene();
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    const before = await server.text(POSTGRES_DIGEST, name);
    await server.text(`DROP DATABASE "${name}"`);
    const again = await open(`metabase_${made}`, name);
    expect(await again.restore(dump, folder.path, 'r2')).toMatchObject({ kept: undefined });
    expect(await server.text(POSTGRES_DIGEST, name)).toBe(before);
    expect(await names()).toBe(name);
  });

  it('clones beside an instance in use', async () => {
    const { database, name } = await scene();
    const using_ = server.text('SELECT pg_sleep(3)', name);
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    expect(await database.clone(dump, folder.path, `${name}-copy`)).toEqual(dump.counts);
    expect(await server.text('SELECT count(*) FROM v_users', `${name}-copy`)).toBe('10000');
    await expect(database.clone(dump, folder.path, `${name}-copy`)).rejects.toThrow('already exists');
    await database.drop(`${name}-copy`);
    expect(await names()).toBe(name);
    await using_;
  });

  it('counts in the snapshot of the dump while rows are written', async () => {
    const { database, name } = await scene();
    let writing = true;
    const writer = (async () => {
      while (writing)
        await server.text(
          `INSERT INTO core_user (email) SELECT gen_random_uuid()::text FROM generate_series(1, 50)`,
          name,
        );
    })();
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    writing = false;
    await writer;
    await database.verify(dump, folder.path);
    expect(dump.counts.core_user).toBeGreaterThanOrEqual(10_000);
  });

  describe('leaves the live database as it is', () => {
    /** Restores, expects a failure that says so, and looks at everything. */
    const failing = async (
      spoil: (scene: { database: Database; name: string; user: string; folder: string }) => Promise<void>,
      message: RegExp,
      { rights = 'CREATEDB', undo = async () => '' } = {},
    ) => {
      const { database, name, user } = await scene(rights);
      await using folder = await temporaryFolder();
      const dump = await database.dump(folder.path);
      const before = await server.text(POSTGRES_DIGEST, name);
      await spoil({ database, name, user, folder: folder.path });
      const said = await messageOf(database.restore(dump, folder.path, 'bad'));
      await undo();
      expect(said).toMatch(message);
      expect(await server.text(POSTGRES_DIGEST, name)).toBe(before);
      expect(await names()).toBe(name);
    };

    it('when the dump was cut off', () =>
      failing(async ({ folder }) => {
        const { size } = await stat(`${folder}/database.dump`);
        await truncate(`${folder}/database.dump`, size - 1000);
      }, /is not what was written: expected \d+ bytes/));

    it('when the dump was changed', () =>
      failing(async ({ folder }) => {
        await using file = await openFile(`${folder}/database.dump`, 'r+');
        await file.write('X', 5_000);
      }, /is not what was written/));

    it('when the user may not create databases', () =>
      failing(async () => undefined, /may not create databases.*ALTER ROLE "metabase_\d+" CREATEDB;/s, {
        rights: 'NOCREATEDB',
      }));

    it('when the user does not own the database', () =>
      failing(async ({ name }) => {
        await server.text(`ALTER DATABASE "${name}" OWNER TO ${server.user}`);
      }, /does not own the database.*OWNER TO "metabase_\d+"/s));

    it('when somebody else is connected', () =>
      failing(async ({ name }) => {
        void server.text('SELECT pg_sleep(12)', name).catch(() => undefined);
        await expect
          .poll(() => server.text(`SELECT count(*) FROM pg_stat_activity WHERE datname = '${name}'`))
          .toBe('1');
      }, /could not take the place.*being accessed by other users.*stop every node/s));

    it('when the server refuses what is in the dump', () =>
      failing(
        async () => {
          await server.text('ALTER ROLE reader RENAME TO reader_gone');
        },
        /role "reader" does not exist/,
        { undo: () => server.text('ALTER ROLE reader_gone RENAME TO reader') },
      ));
  });

  it('keeps its word when the server dies in the middle of a restore', async () => {
    const { database, name, user } = await scene();
    await server.text(
      `INSERT INTO report_card (creator_id, dataset_query) SELECT 1, repeat(md5(n::text), 50) FROM generate_series(1, 60000) n`,
      name,
    );
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    const before = await server.text(POSTGRES_DIGEST, name);
    const restoring = messageOf(database.restore(dump, folder.path, 'lost'));
    await expect
      .poll(
        () =>
          server.text(
            `SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY%' AND datname = '${name}_restore_lost'`,
          ),
        { interval: 20, timeout: 60_000 },
      )
      .not.toBe('0');
    await server.kill();
    expect(await restoring).toMatch(/^Restoring the PostgreSQL database .* failed/);
    await server.start();
    expect(await server.text(POSTGRES_DIGEST, name)).toBe(before);
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
      /^Connecting to the PostgreSQL database "Metabase-\d+" at 127.0.0.1:\d+ failed: password authentication failed/,
    );
    expect(gateways.seen.length).toBeGreaterThan(10);
    for (const text of [said, ...gateways.seen]) {
      for (const secret of [wrong, encodeURIComponent(wrong), `p@:/%41 ${server.port}`, server.password]) {
        expect(text).not.toContain(secret);
      }
    }
  });

  it('logs in with a password whose percent sign is meant as such, and with one that is an escape', async () => {
    const user = `percent_${++made}`;
    await server.text(`CREATE ROLE ${user} LOGIN PASSWORD 'as%41it-is'`);
    await server.text(`CREATE ROLE "${user}@tenant" LOGIN PASSWORD 'x@y'`);
    const login = (text: string) =>
      openDatabase(
        databaseSettings({ MB_DB_CONNECTION_URI: `postgres://${text}@${server.host}:${server.port}/postgres` }),
        gateways,
      );
    expect((await login(`${user}:as%41it-is`)).settings).toMatchObject({ user, password: 'as%41it-is' });
    expect((await login(`${user}%40tenant:x%40y`)).settings).toMatchObject({ user: `${user}@tenant`, password: 'x@y' });
    const said = await messageOf(login(`${user}:no%41ne`));
    expect(said).toContain('password authentication failed');
    expect(said).not.toMatch(/no%41ne|noAne/);
  });

  it('dumps a schema that is not the public one', async () => {
    const { user, name } = await scene(
      'CREATEDB',
      'CREATE SCHEMA "My Schema"; SET search_path TO "My Schema"; CREATE TABLE core_user (id int); INSERT INTO core_user VALUES (1), (2)',
    );
    const uri = `jdbc:postgresql://${server.host}:${server.port}/${name}?user=${user}&currentSchema=%22My%20Schema%22`;
    const settings = databaseSettings({ MB_DB_CONNECTION_URI: uri, MB_DB_PASS: `p@:/%41 ${server.port}` });
    const database = await openDatabase(settings, gateways);
    expect((await database.inspect()).counts).toEqual({ core_user: 2 });
    await using folder = await temporaryFolder();
    const dump = await database.dump(folder.path);
    await database.verify(dump, folder.path);
    expect((await database.restore(dump, folder.path, 'schema')).counts).toEqual({ core_user: 2 });
  });

  it('clears away what a dump that was killed left', async () => {
    const { database } = await scene();
    await using folder = await temporaryFolder();
    await mkdir(`${folder.path}/x`);
    await writeFile(`${folder.path}/x/database.dump.partial`, 'left by a run that was killed');
    const dump = await database.dump(`${folder.path}/x`);
    await database.verify(dump, `${folder.path}/x`);
  });
});
