import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startMariadb } from '../servers/mariadb.ts';
import { startPostgres } from '../servers/postgres.ts';

/** One application database for one test, whatever the engine. */
export interface AppDatabase extends AsyncDisposable {
  /** The MB_DB_* variables of an instance that uses it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ids of the changelog in the order in which they were applied. With H2, only while nobody runs. */
  changelog(): Promise<readonly string[]>;
  /** Column names in lower case. With H2, only while nobody runs. */
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
}

export type Engine = 'postgres' | 'mariadb' | 'h2';
export const ENGINES: readonly Engine[] = ['postgres', 'mariadb', 'h2'];

/** Servers are started when they are first asked for. */
export interface AppDatabases extends AsyncDisposable {
  create(engine: Engine): Promise<AppDatabase>;
  server(engine: 'postgres' | 'mariadb'): Promise<DatabaseServer>;
}

export function appDatabases(): AppDatabases {
  const servers = new Map<Engine, Promise<DatabaseServer>>();
  const serverOf = (engine: 'postgres' | 'mariadb') => {
    const started = servers.get(engine) ?? (engine === 'postgres' ? startPostgres() : startMariadb());
    servers.set(engine, started);
    return started;
  };
  return {
    server: serverOf,
    create: async (engine) => {
      if (engine === 'h2') return h2File();
      const server = await serverOf(engine);
      const { name, url } = await server.createDatabase();
      const query = async (sql: string) => (await server.query(sql, name)).map(lowerCased);
      return { env: { MB_DB_CONNECTION_URI: url }, query, ...reading(query), [Symbol.asyncDispose]: async () => {} };
    },
    [Symbol.asyncDispose]: async () => {
      for (const server of servers.values()) await (await server)[Symbol.asyncDispose]();
    },
  };
}

async function h2File(): Promise<AppDatabase> {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'metabase.db');
  const query = async (sql: string) => {
    const shell = ['-cp', '/usr/share/java/h2.jar', 'org.h2.tools.Shell', '-url', `jdbc:h2:file:${file};IFEXISTS=TRUE`];
    const { stdout } = await promisify(execFile)('java', [...shell, '-sql', sql]);
    return tableOf(stdout);
  };
  return { env: { MB_DB_FILE: file }, query, ...reading(query), [Symbol.asyncDispose]: folder[Symbol.asyncDispose] };
}

function reading(query: AppDatabase['query']): Pick<AppDatabase, 'changelog'> {
  return {
    changelog: async () => {
      const rows = await query('SELECT ID FROM DATABASECHANGELOG ORDER BY ORDEREXECUTED');
      return rows.map((row) => String(row.id));
    },
  };
}

/** H2's shell draws a table: `A | B`, a line a row, then how many there were. */
function tableOf(text: string): readonly Record<string, unknown>[] {
  const [head = '', ...lines] = text.trim().split('\n');
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  const names = cells(head).map((name) => name.toLowerCase());
  const rows = lines.filter((line) => !/^\(\d+ rows?|^\(Update count/.test(line));
  return rows.map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index], cell])));
}

function lowerCased(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
}
