import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { certificateIn, folderOf, freePort, RunningServer, runAs } from './startServer.ts';

const run = promisify(execFile);

/** The newest that Debian's packages put there. */
const PACKAGES = '/usr/lib/postgresql';
const VERSION = existsSync(PACKAGES) ? readdirSync(PACKAGES).sort().at(-1) : 'none';
const BIN = `${PACKAGES}/${VERSION}/bin`;
export const POSTGRES_PROGRAMS = [`${BIN}/initdb`, `${BIN}/postgres`, `${BIN}/pg_dump`, `${BIN}/psql`] as const;

export interface PostgresServer extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  /** A superuser. */
  readonly user: string;
  readonly password: string;
  /** Empty without TLS. */
  readonly authority: string;
  createDatabase(name?: string): Promise<string>;
  /** Rows with their columns separated by bars. */
  psql(sql: string, database?: string): Promise<string>;
  /** As if it lost its power. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** @param tls with a certificate for `localhost`, which `authority` names */
export async function startPostgres({ tls = false } = {}): Promise<PostgresServer> {
  const folder = await folderOf('postgres');
  const [user, password, port] = ['admin', `pw-'"\\%$ ${Math.random().toString(36).slice(2)}`, await freePort()];
  await writeFile(`${folder}/password`, password, { mode: 0o644 });
  await runAs('postgres', [
    ...[`${BIN}/initdb`, `--pgdata=${folder}/data`, '--auth=scram-sha-256', `--username=${user}`, '--no-sync'],
    ...[`--pwfile=${folder}/password`, '--encoding=UTF8', '--locale=C.UTF-8'],
  ]);
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
  const { certificate, key } = tls ? await certificateIn(folder, 'postgres') : { certificate: '', key: '' };
  if (tls) settings.push('ssl=on', `ssl_cert_file=${certificate}`, `ssl_key_file=${key}`);
  const server = new RunningServer('postgres', folder, [
    ...[`${BIN}/postgres`, '-D', `${folder}/data`],
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const psql = async (sql: string, database = 'postgres') => {
    const env = { ...process.env, PGPASSWORD: password, PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: user };
    const args = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', database, '-c', sql];
    return (await run(`${BIN}/psql`, args, { env, maxBuffer: 1024 ** 3 })).stdout.trimEnd();
  };
  const ready = () => server.ready(() => psql('SELECT 1'));
  await ready();
  let made = 0;
  return {
    host: '127.0.0.1',
    port,
    user,
    password,
    authority: certificate,
    psql,
    createDatabase: async (name = `db${++made}`) => {
      await psql(`CREATE DATABASE "${name}"`);
      return name;
    },
    kill: () => server.stop('SIGQUIT'),
    start: async () => {
      server.start();
      await ready();
    },
    [Symbol.asyncDispose]: () => server.remove('SIGQUIT'),
  };
}
