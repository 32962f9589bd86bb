/** What is taken from a copy before an instance is started on it, and from a copy alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import type { ServerSettings } from '../../../src/databases/settings/settings.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startMariadb } from '../servers/mariadb.ts';
import { startPostgres } from '../servers/postgres.ts';
import { realGateways } from './gateways.ts';

const SETTINGS = ['email-smtp-host', 'slack-app-token', 'site-name', 'encryption-check'];

describe.each([
  ['PostgreSQL', 'postgres', startPostgres],
  ['MariaDB', 'mysql', startMariadb],
] as const)('a copy on %s', (_, engine, start) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.[Symbol.asyncDispose]());

  const scene = async () => {
    const { name: live } = await server.createDatabase();
    const { name: copy } = await server.createDatabase(`${live}_rehearsal_k3`);
    const { host, port, user, password } = server;
    const settings: ServerSettings = { engine, host, port, user, password, database: live, tls: { mode: 'prefer' } };
    return { live, copy, database: await openDatabase(settings, realGateways()) };
  };
  const column = async (sql: string, database: string) => {
    const rows = await server.query(sql, database);
    return rows.map((row) => Object.values(row)[0]);
  };

  it('has no mail, no Slack, no webhooks and no schedule afterwards, and all else', async () => {
    const { copy, database } = await scene();
    const key = engine === 'postgres' ? '"key"' : '`key`';
    // Metabase writes the names of Quartz in capitals where capitals count.
    const quartz = (table: string) => (engine === 'postgres' ? `qrtz_${table}` : `QRTZ_${table.toUpperCase()}`);
    for (const statement of [
      `CREATE TABLE setting (${key} varchar(254) PRIMARY KEY, value text)`,
      ...SETTINGS.map((one) => `INSERT INTO setting VALUES ('${one}', 'x')`),
      'CREATE TABLE channel (id integer PRIMARY KEY, active boolean NOT NULL)',
      'INSERT INTO channel VALUES (1, TRUE), (2, FALSE)',
      `CREATE TABLE ${quartz('triggers')} (name varchar(50) PRIMARY KEY)`,
      `CREATE TABLE ${quartz('cron_triggers')} (name varchar(50) REFERENCES ${quartz('triggers')} (name))`,
      `CREATE TABLE ${quartz('job_details')} (name varchar(50))`,
      `INSERT INTO ${quartz('triggers')} VALUES ('send-pulse')`,
      `INSERT INTO ${quartz('cron_triggers')} VALUES ('send-pulse')`,
      `INSERT INTO ${quartz('job_details')} VALUES ('send-pulses')`,
    ]) {
      await server.query(statement, copy);
    }
    expect(await database.silence(copy)).toEqual([
      'The settings of mail and Slack were taken out.',
      'Webhooks were switched off.',
      'Everything that was scheduled was taken out.',
    ]);
    expect((await column(`SELECT ${key} FROM setting`, copy)).sort()).toEqual(['encryption-check', 'site-name']);
    expect((await column('SELECT active FROM channel', copy)).map(Boolean)).toEqual([false, false]);
    expect(await column(`SELECT name FROM ${quartz('triggers')}`, copy)).toEqual([]);
    expect(await column(`SELECT name FROM ${quartz('cron_triggers')}`, copy)).toEqual([]);
    expect(await column(`SELECT name FROM ${quartz('job_details')}`, copy)).toEqual(['send-pulses']);
  });

  it('of an old version lacks what is not there', async () => {
    const { copy, database } = await scene();
    expect(await database.silence(copy)).toEqual([]);
  });

  it('is never the live one', async () => {
    const { live, database } = await scene();
    await server.query('CREATE TABLE channel (active boolean)', live);
    await server.query('INSERT INTO channel VALUES (TRUE)', live);
    await expect(database.silence(live)).rejects.toThrow('is the live one');
    expect((await column('SELECT active FROM channel', live)).map(Boolean)).toEqual([true]);
  });

  it('tells whether somebody uses it', async () => {
    const { copy, live, database } = await scene();
    expect(await database.users(copy)).toBe(0);
    const { host, port, user, password } = server;
    const login = { host, port, user, password, tls: { mode: 'prefer' } } as const;
    const connect = engine === 'postgres' ? realGateways().connectPostgres : realGateways().connectMysql;
    await using _other = await connect({ ...login, database: live });
    expect(await database.users(copy)).toBe(0);
    await using _one = await connect({ ...login, database: copy });
    expect(await database.users(copy)).toBe(1);
  });
});
