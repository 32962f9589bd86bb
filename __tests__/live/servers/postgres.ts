import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { runAs, startDaemon, temporaryFolderOf } from './daemon.ts';
import type { DatabaseServer } from './databaseServer.ts';
import { freePort } from './freePort.ts';

const ACCOUNT = 'postgres';
const VERSIONS = '/usr/lib/postgresql';
const SPEED = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'shared_buffers=32MB'];

/** PostgreSQL of Debian's packages, the newest that is installed. Passwords are asked for and hold characters that an address must escape. */
export async function startPostgres(settings: readonly string[] = []): Promise<DatabaseServer> {
  const programs = join(VERSIONS, newest(), 'bin');
  const folder = await temporaryFolderOf(ACCOUNT);
  const facts = { host: '127.0.0.1', port: await freePort(), user: 'metabase' };
  const password = `p@s/${randomBytes(9).toString('hex')}`;
  const data = join(folder, 'data');
  await initialise(join(programs, 'initdb'), data, facts.user, password);

  const query: DatabaseServer['query'] = async (sql, database = 'postgres') => {
    const client = new pg.Client({ ...facts, password, database });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const results = [await client.query(sql)].flat();
      return results.at(-1)?.rows ?? [];
    } finally {
      await client.end();
    }
  };
  const options = [...SPEED, ...settings].flatMap((setting) => ['-c', setting]);
  const place = ['-D', data, '-h', facts.host, '-p', String(facts.port), '-k', folder];
  const server = await startDaemon(ACCOUNT, [join(programs, 'postgres'), ...place, ...options], folder, () =>
    query('SELECT 1'),
  );
  let count = 0;
  return {
    engine: 'postgres',
    ...facts,
    password,
    query,
    createDatabase: async (name = `metabase_${++count}`) => {
      await query(`CREATE DATABASE "${name}"`);
      const authority = `${facts.user}:${encodeURIComponent(password)}@${facts.host}:${facts.port}`;
      return { name, url: `postgres://${authority}/${name}` };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function newest(): string {
  const [version] = readdirSync(VERSIONS).sort((one, other) => Number(other) - Number(one));
  if (version === undefined) throw new Error('expected PostgreSQL; scripts/live-setup.sh installs it');
  return version;
}

/** The password goes through a file: an argument could be read by everybody on the machine. */
async function initialise(initdb: string, data: string, user: string, password: string): Promise<void> {
  const file = `${data}.password`;
  await runAs(ACCOUNT, ['sh', '-c', 'umask 077; : > "$1"', 'sh', file]);
  await writeFile(file, password);
  const login = ['--username', user, '--pwfile', file, '--auth', 'scram-sha-256'];
  await runAs(ACCOUNT, [initdb, '--pgdata', data, ...login, '--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync']);
  await rm(file);
}
