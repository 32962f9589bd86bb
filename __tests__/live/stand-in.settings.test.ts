import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';
import type { DatabaseServer } from './servers/databaseServer.ts';
import { appDatabases } from './stand-in/appDatabase.ts';
import { runMetabase, type Start, startMetabase } from './stand-in/runMetabase.ts';
import { type StandIn, standIn } from './stand-in/standIn.ts';

const databases = appDatabases();
afterAll(() => databases[Symbol.asyncDispose]());

type Given = DatabaseServer & { readonly name: string; readonly address: string; readonly secret: string };
type Way = (database: Given) => Pick<Start, 'env' | 'properties'>;

const parts = ({ host, port, name, user, password }: Given, type: string) => ({
  MB_DB_TYPE: type,
  MB_DB_HOST: host,
  MB_DB_PORT: String(port),
  MB_DB_DBNAME: name,
  MB_DB_USER: user,
  MB_DB_PASS: password,
});
const uri = (text: string, more: Record<string, string> = {}) => ({ env: { MB_DB_CONNECTION_URI: text, ...more } });

/** Each way to say the same, and how the engine is called in it. */
const WAYS: readonly (readonly [string, 'postgres' | 'mariadb', Way])[] = [
  ['parts', 'postgres', (given) => ({ env: parts(given, 'postgres') })],
  ['parts, called postgresql', 'postgres', (given) => ({ env: parts(given, 'postgresql') })],
  ['parts', 'mariadb', (given) => ({ env: parts(given, 'mysql') })],
  ['postgres://', 'postgres', ({ user, secret, address }) => uri(`postgres://${user}:${secret}@${address}`)],
  ['postgresql://', 'postgres', ({ user, secret, address }) => uri(`postgresql://${user}:${secret}@${address}`)],
  [
    'jdbc:postgresql://',
    'postgres',
    ({ user, secret, address }) => uri(`jdbc:postgresql://${user}:${secret}@${address}`),
  ],
  [
    'jdbc: with parameters',
    'postgres',
    ({ user, secret, address }) => uri(`jdbc:postgresql://${address}?user=${user}&password=${secret}`),
  ],
  [
    'SSL parameters',
    'postgres',
    ({ user, secret, address }) => uri(`postgres://${user}:${secret}@${address}?ssl=false&sslmode=disable`),
  ],
  [
    'user and password beside',
    'postgres',
    ({ user, password, address }) => uri(`postgres://${address}`, { MB_DB_USER: user, MB_DB_PASS: password }),
  ],
  [
    'password beside',
    'postgres',
    ({ user, password, address }) => uri(`postgres://${user}@${address}`, { MB_DB_PASS: password }),
  ],
  ['mysql://', 'mariadb', ({ user, secret, address }) => uri(`mysql://${user}:${secret}@${address}`)],
  [
    'jdbc:mysql://',
    'mariadb',
    ({ user, secret, address }) => uri(`jdbc:mysql://${user}:${secret}@${address}?useSSL=false`),
  ],
  [
    // This driver takes parameters as they are.
    'jdbc: with parameters',
    'mariadb',
    ({ user, password, address }) => uri(`jdbc:mysql://${address}?user=${user}&password=${password}&useSSL=false`),
  ],
  [
    'user and password beside',
    'mariadb',
    ({ user, password, address }) => uri(`jdbc:mysql://${address}`, { MB_DB_USER: user, MB_DB_PASS: password }),
  ],
  ['JVM properties', 'postgres', (given) => ({ properties: parts(given, 'postgres') })],
  [
    'JVM properties with dots',
    'postgres',
    (given) => ({
      properties: Object.fromEntries(
        Object.entries(parts(given, 'postgres')).map(([name, value]) => [
          name.toLowerCase().replaceAll('_', '.'),
          value,
        ]),
      ),
    }),
  ],
  [
    'a property above a variable',
    'postgres',
    (given) => ({
      env: { ...parts(given, 'postgres'), MB_DB_TYPE: 'mysql' },
      properties: { 'mb.db.type': 'postgres' },
    }),
  ],
  [
    'an address above parts',
    'postgres',
    ({ user, secret, address }) =>
      uri(`postgres://${user}:${secret}@${address}`, { MB_DB_TYPE: 'h2', MB_DB_HOST: 'nowhere.invalid' }),
  ],
  [
    'a blank address is none',
    'postgres',
    (given) => ({ env: { ...parts(given, 'postgres'), MB_DB_CONNECTION_URI: ' ' } }),
  ],
];

async function given(engine: 'postgres' | 'mariadb'): Promise<Given> {
  const server = await databases.server(engine);
  const { name } = await server.createDatabase();
  return {
    ...server,
    name,
    address: `${server.host}:${server.port}/${name}`,
    secret: encodeURIComponent(server.password),
  };
}

async function migrate(release: StandIn, start: Omit<Start, 'jar'>) {
  return runMetabase({ ...start, jar: await standIn(release), args: ['migrate', 'up'] });
}

describe.concurrent('the application database is found', () => {
  it.each(WAYS)('by %s (%s)', async (_, engine, way) => {
    const database = await given(engine);
    const { exitCode, output } = await migrate({ tag: 'v0.58.3' }, way(database));
    expect(output).not.toContain('H2 application database');
    expect(output).not.toContain(database.password);
    expect(exitCode).toBe(0);
    const [row] = await database.query('SELECT COUNT(*) AS count FROM DATABASECHANGELOG', database.name);
    expect(Number(row?.count)).toBeGreaterThan(10);
  });

  it.each([
    [
      'SSL that the server has not',
      'v0.58.3',
      ({ user, secret, address }: Given) => uri(`postgres://${user}:${secret}@${address}?ssl=true&sslmode=require`),
      /SSL/,
    ],
    [
      'an @ that is not escaped, from 44 on',
      'v0.44.7',
      ({ user, password, address }: Given) =>
        uri(`postgres://${user}:${encodeURIComponent(password).replaceAll('%40', '@')}@${address}`),
      /./,
    ],
    [
      'an engine that there is not',
      'v0.58.3',
      ({ address }: Given) => uri(`oracle://${address}`),
      /Unsupported application database type: oracle/,
    ],
    [
      'a file, which is the business of the image',
      'v0.58.3',
      (database: Given) => ({ env: { ...parts(database, 'postgres'), MB_DB_PASS: '', MB_DB_PASS_FILE: '/dev/null' } }),
      /password/,
    ],
    [
      'user and password beside, before 43',
      'v0.42.6',
      ({ user, password, address }: Given) => uri(`postgres://${address}`, { MB_DB_USER: user, MB_DB_PASS: password }),
      /password|user|role/,
    ],
  ] as const)('not by %s (%s)', async (_, tag, way, text) => {
    const { exitCode, output } = await migrate({ tag }, way(await given('postgres')));
    expect(exitCode).toBe(1);
    expect(output).toMatch(text);
  });

  it('by an @ that is not escaped, until 43', async () => {
    const { user, password, address } = await given('postgres');
    const { exitCode } = await migrate(
      { tag: 'v0.43.7' },
      uri(`postgres://${user}:${encodeURIComponent(password).replaceAll('%40', '@')}@${address}`),
    );
    expect(exitCode).toBe(0);
  });

  it.each([
    ['metabase.db', {}],
    ['else/where.db', { MB_DB_FILE: 'else/where.db' }],
    ['by/address.db', { MB_DB_CONNECTION_URI: 'h2:file:./by/address.db' }],
  ])('in a file of H2 (%s)', async (file, env) => {
    await using folder = await temporaryFolder({ 'by/keep': '', 'else/keep': '' });
    const { exitCode } = await migrate({ tag: 'v0.58.3' }, { env, cwd: folder.path });
    expect(exitCode).toBe(0);
    const start = (await readFile(join(folder.path, `${file}.mv.db`))).subarray(0, 40).toString('latin1');
    expect(start).toMatch(/^H:2,block:/);
  });
});

describe.concurrent('a database that is too old', () => {
  it.each([
    [
      'v0.60.1',
      'postgres',
      { postgres: '16' },
      /Metabase postgres DB version not supported \(found 1\d\.\d+ \(1\d\.\d+.*\), required 16\)\. Please upgrade/,
    ],
    [
      'v0.60.1',
      'mariadb',
      { mariadb: '11.4.0' },
      /Metabase mariadb DB version not supported \(found 1\d\.\d+\.\d+ \(.*\), required 11\.4\.0\)/,
    ],
  ] as const)('is refused by %s before anything is changed (%s)', async (tag, engine, minimum, text) => {
    await using database = await databases.create(engine);
    await using metabase = await startMetabase({ jar: await standIn({ tag, minimum }), env: database.env });
    expect(await metabase.ended).toMatchObject({ exitCode: 1, output: expect.stringMatching(text) });
    await expect(database.query('SELECT * FROM DATABASECHANGELOG')).rejects.toThrow();
  });

  it.each(['postgres', 'mariadb', 'h2'] as const)('is new enough here (%s)', async (engine) => {
    await using database = await databases.create(engine);
    await using metabase = await startMetabase({ jar: await standIn({ tag: 'v0.64.1.5' }), env: database.env });
    await metabase.ready();
  });
});

describe.concurrent('the encryption key', () => {
  /** Starts one after the other on one database: release, key, what the log says. */
  it.each([
    [
      'is missing',
      [
        ['v0.58.3', 'first key', 'COMPLETE'],
        ['v0.58.3', '', 'MB_ENCRYPTION_SECRET_KEY environment variable was NOT set'],
      ],
    ],
    [
      'is another',
      [
        ['v0.58.3', 'first key', 'COMPLETE'],
        ['v0.58.4', 'second key', 'Database was encrypted with a different key'],
      ],
    ],
    [
      'is new',
      [
        ['v0.58.3', '', 'COMPLETE'],
        ['v0.58.3', 'first key', 'Encrypting database...'],
        ['v0.58.3', 'first key', 'COMPLETE'],
      ],
    ],
    [
      'is new from 63 on',
      [
        ['v0.58.3', '', 'COMPLETE'],
        ['v0.63.1', 'first key', 'is not encrypted with it'],
      ],
    ],
    [
      "is nobody's business before 53",
      [
        ['v0.52.1', 'first key', 'COMPLETE'],
        ['v0.52.1', '', 'COMPLETE'],
      ],
    ],
  ] as const)('%s', async (_, starts) => {
    await using database = await databases.create('h2');
    for (const [tag, key, text] of starts) {
      const env = { ...database.env, MB_ENCRYPTION_SECRET_KEY: key };
      await using metabase = await startMetabase({ jar: await standIn({ tag }), env });
      await metabase.ready().catch(() => undefined);
      await metabase.stop();
      expect(metabase.output()).toContain(text);
    }
  });
});
