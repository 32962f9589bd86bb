import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { certificateIn } from './certificate.ts';
import { runAs, startDaemon, temporaryFolderOf } from './daemon.ts';
import { type DatabaseServer, newPassword, type ServerOptions } from './databaseServer.ts';
import { freePort } from './freePort.ts';

const ACCOUNT = 'mysql';
const SERVER = '/usr/sbin/mariadbd';
const SPEED = ['innodb-flush-log-at-trx-commit=0', 'innodb-buffer-pool-size=32M', 'innodb-log-file-size=16M'];
const CHARACTERS = ['character-set-server=utf8mb4', 'collation-server=utf8mb4_unicode_ci'];

export const MARIADB_PROGRAMS = [SERVER, '/usr/bin/mariadb-install-db', '/usr/bin/mariadb-dump', '/usr/bin/mariadb'];

/** MariaDB of Debian's package. */
export async function startMariadb({ tls = false, settings = [] }: ServerOptions = {}): Promise<DatabaseServer> {
  const folder = await temporaryFolderOf(ACCOUNT);
  const facts = { host: '127.0.0.1', port: await freePort(), user: 'metabase' };
  const password = newPassword();
  const data = join(folder, 'data');
  const quick = ['--skip-name-resolve', '--skip-test-db', '--auth-root-authentication-method=normal'];
  // A server that starts clears the common folder of the tables of others, those of an installation too.
  const own = `--tmpdir=${folder}`;
  await runAs(ACCOUNT, ['mariadb-install-db', '--no-defaults', `--datadir=${data}`, own, ...quick]);
  const { certificate, key } = tls ? await certificateIn(folder, ACCOUNT) : { certificate: '', key: '' };
  // Run by the server at its start: the password is no argument of any process.
  const first = join(folder, 'first.sql');
  await runAs(ACCOUNT, ['sh', '-c', 'umask 077; : > "$1"', 'sh', first]);
  const quoted = password.replace(/['\\]/g, '\\$&');
  await writeFile(
    first,
    `CREATE USER IF NOT EXISTS ${facts.user}@'%' IDENTIFIED BY '${quoted}';\nGRANT ALL ON *.* TO ${facts.user}@'%' WITH GRANT OPTION;\n`,
  );

  const query: DatabaseServer['query'] = async (sql, database) => {
    const connection = await createConnection({
      ...facts,
      password,
      ...(database === undefined ? {} : { database }),
      multipleStatements: true,
    });
    try {
      const [rows] = await connection.query(sql);
      const last = Array.isArray(rows) && Array.isArray(rows[0]) ? rows.at(-1) : rows;
      return Array.isArray(last) ? (last as Record<string, unknown>[]) : [];
    } finally {
      await connection.end();
    }
  };
  const text: DatabaseServer['text'] = async (sql, database) => {
    const place = ['--no-defaults', `--host=${facts.host}`, `--port=${facts.port}`, `--user=${facts.user}`];
    const format = ['--batch', '--skip-column-names', '--default-character-set=utf8mb4', '--execute', sql];
    const args = [...place, ...format, ...(database === undefined ? [] : [database])];
    const options = { env: { ...process.env, MYSQL_PWD: password }, maxBuffer: 1024 ** 3 };
    return (await promisify(execFile)('mariadb', args, options)).stdout.trimEnd();
  };
  const place = [
    `datadir=${data}`,
    `socket=${join(folder, 'socket')}`,
    `bind-address=${facts.host}`,
    `port=${facts.port}`,
  ];
  const encrypted = tls ? [`ssl-cert=${certificate}`, `ssl-key=${key}`] : [];
  const habits = [`init-file=${first}`, 'skip-name-resolve', 'event-scheduler=ON', ...CHARACTERS, ...SPEED];
  const options = [...place, ...habits, ...encrypted, ...settings].map((option) => `--${option}`);
  const daemon = await startDaemon({
    account: ACCOUNT,
    command: [SERVER, '--no-defaults', own, ...options],
    folder,
    deadly: 'SIGKILL',
    probe: () => query('SELECT 1'),
  });
  let count = 0;
  return {
    engine: 'mariadb',
    ...facts,
    password,
    authority: certificate,
    query,
    text,
    createDatabase: async (name = `metabase_${++count}`) => {
      await query(`CREATE DATABASE \`${name}\``);
      const authority = `${facts.user}:${encodeURIComponent(password)}@${facts.host}:${facts.port}`;
      return { name, url: `mysql://${authority}/${name}` };
    },
    ...daemon,
  };
}
