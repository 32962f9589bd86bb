import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { certificateIn, folderOf, freePort, RunningServer, runAs } from './startServer.ts';

const run = promisify(execFile);

export const MARIADB_PROGRAMS = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/mariadb-dump'] as const;

export interface MysqlServer extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  /** May do everything. */
  readonly user: string;
  readonly password: string;
  /** Empty without TLS. */
  readonly authority: string;
  createDatabase(name?: string): Promise<string>;
  /** Rows with their columns separated by tabs. */
  sql(sql: string, database?: string): Promise<string>;
  /** As if it lost its power. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** MariaDB, as Debian has it. */
/** @param tls with a certificate for `localhost`, which `authority` names */
export async function startMariadb({ tls = false } = {}): Promise<MysqlServer> {
  const folder = await folderOf('mysql');
  const [user, password, port] = ['admin', `pw-'"\\%$ #${Math.random().toString(36).slice(2)}`, await freePort()];
  await runAs('mysql', [
    ...['mariadb-install-db', '--no-defaults', `--datadir=${folder}/data`, '--skip-test-db', '--user=mysql'],
    '--auth-root-authentication-method=socket',
  ]);
  const socket = `${folder}/s`;
  const { certificate, key } = tls ? await certificateIn(folder, 'mysql') : { certificate: '', key: '' };
  const server = new RunningServer('mysql', folder, [
    ...['/usr/sbin/mariadbd', '--no-defaults', `--datadir=${folder}/data`, `--socket=${socket}`, `--port=${port}`],
    ...[
      '--bind-address=127.0.0.1',
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-name-resolve',
      '--event-scheduler=ON',
    ],
    ...['--character-set-server=utf8mb4', '--collation-server=utf8mb4_unicode_ci', '--innodb-buffer-pool-size=64M'],
    // A server that starts clears the common folder of the tables of others.
    `--tmpdir=${folder}`,
    ...(tls ? [`--ssl-cert=${certificate}`, `--ssl-key=${key}`] : []),
  ]);
  const quoted = `'${password.replace(/['\\]/g, (char) => `\\${char}`)}'`;
  const asRoot = (sql: string) => runAs('mysql', ['mariadb', '--no-defaults', `--socket=${socket}`, '--execute', sql]);
  await server.ready(() => asRoot('SELECT 1'));
  await asRoot(
    `CREATE USER '${user}'@'%' IDENTIFIED BY ${quoted}; GRANT ALL ON *.* TO '${user}'@'%' WITH GRANT OPTION`,
  );
  const sql = async (text: string, database?: string) => {
    const args = [
      '--no-defaults',
      '--host=127.0.0.1',
      `--port=${port}`,
      `--user=${user}`,
      '--batch',
      '--skip-column-names',
    ];
    const all = [...args, '--default-character-set=utf8mb4', '--execute', text, ...(database ? [database] : [])];
    const { stdout } = await run('mariadb', all, {
      env: { ...process.env, MYSQL_PWD: password },
      maxBuffer: 1024 ** 3,
    });
    return stdout.trimEnd();
  };
  await server.ready(() => sql('SELECT 1'));
  let made = 0;
  return {
    host: '127.0.0.1',
    port,
    user,
    password,
    authority: certificate,
    sql,
    createDatabase: async (name = `db${++made}`) => {
      await sql(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
      return name;
    },
    kill: () => server.stop('SIGKILL'),
    start: async () => {
      server.start();
      await server.ready(() => sql('SELECT 1'));
    },
    [Symbol.asyncDispose]: () => server.remove('SIGKILL'),
  };
}
