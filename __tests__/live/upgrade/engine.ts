import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputName } from '../../../src/config/inputs.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { type DatabaseServer, traceOf } from '../servers/databaseServer.ts';
import { startMariadb } from '../servers/mariadb.ts';
import { startPostgres } from '../servers/postgres.ts';
import { startMetabase } from '../stand-in/runMetabase.ts';
import { standIn } from '../stand-in/standIn.ts';

export const QUESTION = 'How many?';

/** An application database that one test uses up. */
export interface SiteDatabase {
  /** Its name on the server; of H2 the path without `.mv.db`. */
  readonly name: string;
  /** The variables of an instance that uses it. */
  readonly env: Readonly<Record<string, string>>;
  /** What a run is told of it that can't look into the instance; the password goes another way. */
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  /** What stands beside it, such as what a restore made or kept. */
  leftovers(): Promise<readonly string[]>;
}

/** Makes application databases of instances that were set up, with one question in each. */
export interface Engine extends AsyncDisposable {
  readonly name: 'postgres' | 'mariadb' | 'h2';
  /** None for H2. */
  readonly server: DatabaseServer | undefined;
  readonly password: string | undefined;
  /** What no output may hold, however it is escaped. */
  readonly secrets: readonly string[];
  /** @param folder of the site, where H2 has its file. @param tag of the version that made the schema */
  open(folder: string, tag: string): Promise<SiteDatabase>;
}

export const ENGINES = [
  ['PostgreSQL', async (): Promise<Engine> => serverEngine(await startPostgres())],
  ['MariaDB', async (): Promise<Engine> => serverEngine(await startMariadb())],
  ['H2', async (): Promise<Engine> => h2Engine()],
] as const;
/** Those that can be asked while an instance runs. */
export const SERVERS = ENGINES.filter(([name]) => name !== 'H2');

export function serverEngine(server: DatabaseServer): Engine {
  const template = remembered(async (tag) => {
    const { name } = await server.createDatabase(`template_${tag.replace(/\W/g, '_')}`);
    await setUp(tag, variables(server, name));
    return name;
  });
  let count = 0;
  return {
    name: server.engine,
    server,
    password: server.password,
    secrets: [traceOf(server.password)],
    open: async (_folder, tag) => {
      const from = await template(tag);
      const name = `site_${++count}`;
      if (server.engine === 'postgres') await server.query(`CREATE DATABASE "${name}" TEMPLATE "${from}"`);
      else await copyTables(server, from, (await server.createDatabase(name)).name);
      return {
        name,
        env: variables(server, name),
        inputs: {
          'database-type': server.engine === 'postgres' ? 'postgres' : 'mysql',
          'database-host': server.host,
          'database-port': String(server.port),
          'database-name': name,
          'database-user': server.user,
        },
        leftovers: () => besides(server, name),
      };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

async function h2Engine(): Promise<Engine> {
  const folder = await temporaryFolder();
  const template = remembered(async (tag) => {
    const file = join(folder.path, tag);
    await setUp(tag, { MB_DB_FILE: file });
    return `${file}.mv.db`;
  });
  return {
    name: 'h2',
    server: undefined,
    password: undefined,
    secrets: [],
    open: async (site, tag) => {
      const data = join(site, 'data');
      const name = join(data, 'metabase.db');
      await mkdir(data);
      // In a container another user writes there.
      await chmod(data, 0o777);
      await copyFile(await template(tag), `${name}.mv.db`);
      return {
        name,
        env: { MB_DB_FILE: name },
        inputs: { 'database-file': name },
        leftovers: async () => (await readdir(data)).filter((one) => one.includes('restore')),
      };
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

function remembered(make: (tag: string) => Promise<string>): (tag: string) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  return (tag) => {
    const one = made.get(tag) ?? make(tag);
    made.set(tag, one);
    return one;
  };
}

async function setUp(tag: string, env: Readonly<Record<string, string>>): Promise<void> {
  await using instance = await startMetabase({ jar: await standIn({ tag }), env });
  await instance.ready();
  await instance.client.addQuestion(await instance.client.setUp(), QUESTION);
  await instance.stop();
}

export function variables(server: DatabaseServer, database: string): Readonly<Record<string, string>> {
  return {
    MB_DB_TYPE: server.engine === 'postgres' ? 'postgres' : 'mysql',
    MB_DB_HOST: server.host,
    MB_DB_PORT: String(server.port),
    MB_DB_DBNAME: database,
    MB_DB_USER: server.user,
    MB_DB_PASS: server.password,
  };
}

/** MariaDB has no templates. The tables of the stand-in have no foreign keys. */
async function copyTables(server: DatabaseServer, from: string, to: string): Promise<void> {
  const tables = await server.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = '${from}'`,
  );
  const statements = tables.map(
    ({ name }) =>
      `CREATE TABLE \`${to}\`.\`${name}\` LIKE \`${from}\`.\`${name}\`; ` +
      `INSERT INTO \`${to}\`.\`${name}\` SELECT * FROM \`${from}\`.\`${name}\``,
  );
  await server.query(statements.join(';\n'));
}

async function besides(server: DatabaseServer, database: string): Promise<readonly string[]> {
  const rows =
    server.engine === 'postgres'
      ? await server.query('SELECT datname AS name FROM pg_database')
      : await server.query('SELECT schema_name AS name FROM information_schema.schemata');
  return rows.map(({ name }) => String(name)).filter((name) => name.startsWith(`${database}_`));
}
