import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { certificateIn } from './certificate.ts';
import { runAs, startDaemon, temporaryFolderOf } from './daemon.ts';
import { type DatabaseServer, newPassword, type ServerOptions } from './databaseServer.ts';
import { freePort } from './freePort.ts';

const ACCOUNT = 'postgres';
const VERSIONS = '/usr/lib/postgresql';
/** The newest of Debian's packages; where there is none, `missing` says so. */
const PROGRAMS = join(VERSIONS, existsSync(VERSIONS) ? newest() : 'none', 'bin');
const SPEED = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'shared_buffers=32MB'];

export const POSTGRES_PROGRAMS = ['initdb', 'postgres', 'pg_dump', 'psql'].map((name) => join(PROGRAMS, name));

export async function startPostgres({ tls = false, settings = [] }: ServerOptions = {}): Promise<DatabaseServer> {
  const folder = await temporaryFolderOf(ACCOUNT);
  const facts = { host: '127.0.0.1', port: await freePort(), user: 'metabase' };
  const password = newPassword();
  const data = join(folder, 'data');
  await initialise(data, facts.user, password);
  const { certificate, key } = tls ? await certificateIn(folder, ACCOUNT) : { certificate: '', key: '' };

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
  const text: DatabaseServer['text'] = async (sql, database = 'postgres') => {
    const login = { PGPASSWORD: password, PGHOST: facts.host, PGPORT: String(facts.port), PGUSER: facts.user };
    const args = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', database, '-c', sql];
    const options = { env: { ...process.env, ...login }, maxBuffer: 1024 ** 3 };
    return (await promisify(execFile)(join(PROGRAMS, 'psql'), args, options)).stdout.trimEnd();
  };
  const encrypted = tls ? ['ssl=on', `ssl_cert_file=${certificate}`, `ssl_key_file=${key}`] : [];
  const options = [...SPEED, ...encrypted, ...settings].flatMap((setting) => ['-c', setting]);
  const place = ['-D', data, '-h', facts.host, '-p', String(facts.port), '-k', folder];
  const daemon = await startDaemon({
    account: ACCOUNT,
    command: [join(PROGRAMS, 'postgres'), ...place, ...options],
    folder,
    deadly: 'SIGQUIT',
    probe: () => query('SELECT 1'),
  });
  let count = 0;
  return {
    engine: 'postgres',
    ...facts,
    password,
    authority: certificate,
    query,
    text,
    createDatabase: async (name = `metabase_${++count}`) => {
      await query(`CREATE DATABASE "${name}"`);
      const authority = `${facts.user}:${encodeURIComponent(password)}@${facts.host}:${facts.port}`;
      return { name, url: `postgres://${authority}/${name}` };
    },
    ...daemon,
  };
}

function newest(): string {
  return readdirSync(VERSIONS).sort((one, other) => Number(other) - Number(one))[0] ?? 'none';
}

/** The password goes through a file: an argument could be read by everybody on the machine. */
async function initialise(data: string, user: string, password: string): Promise<void> {
  const file = `${data}.password`;
  await runAs(ACCOUNT, ['sh', '-c', 'umask 077; : > "$1"', 'sh', file]);
  await writeFile(file, password);
  const login = ['--username', user, '--pwfile', file, '--auth', 'scram-sha-256'];
  const locale = ['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync'];
  await runAs(ACCOUNT, [join(PROGRAMS, 'initdb'), '--pgdata', data, ...login, ...locale]);
  await rm(file);
}
