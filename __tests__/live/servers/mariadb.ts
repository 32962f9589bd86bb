import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { runAs, startDaemon, temporaryFolderOf } from './daemon.ts';
import type { DatabaseServer } from './databaseServer.ts';
import { freePort } from './freePort.ts';

const ACCOUNT = 'mysql';
const SPEED = ['innodb-flush-log-at-trx-commit=0', 'innodb-buffer-pool-size=32M', 'innodb-log-file-size=16M'];
const CHARACTERS = ['character-set-server=utf8mb4', 'collation-server=utf8mb4_unicode_ci'];

/** MariaDB of Debian's package. The password holds characters that an address must escape. */
export async function startMariadb(settings: readonly string[] = []): Promise<DatabaseServer> {
  const folder = await temporaryFolderOf(ACCOUNT);
  const facts = { host: '127.0.0.1', port: await freePort(), user: 'metabase' };
  const password = `p@s/${randomBytes(9).toString('hex')}`;
  const data = join(folder, 'data');
  const quick = ['--skip-name-resolve', '--skip-test-db', '--auth-root-authentication-method=normal'];
  await runAs(ACCOUNT, ['mariadb-install-db', '--no-defaults', `--datadir=${data}`, ...quick]);
  // Run by the server at its start: the password is no argument of any process.
  const first = join(folder, 'first.sql');
  await runAs(ACCOUNT, ['sh', '-c', 'umask 077; : > "$1"', 'sh', first]);
  await writeFile(
    first,
    `CREATE USER ${facts.user}@'%' IDENTIFIED BY '${password}';\nGRANT ALL ON *.* TO ${facts.user}@'%' WITH GRANT OPTION;\n`,
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
  const place = [
    `datadir=${data}`,
    `socket=${join(folder, 'socket')}`,
    `bind-address=${facts.host}`,
    `port=${facts.port}`,
  ];
  const options = [...place, `init-file=${first}`, ...CHARACTERS, ...SPEED, ...settings].map((option) => `--${option}`);
  const server = await startDaemon(ACCOUNT, ['mariadbd', '--no-defaults', ...options], folder, () => query('SELECT 1'));
  let count = 0;
  return {
    engine: 'mariadb',
    ...facts,
    password,
    query,
    createDatabase: async (name = `metabase_${++count}`) => {
      await query(`CREATE DATABASE \`${name}\``);
      const authority = `${facts.user}:${encodeURIComponent(password)}@${facts.host}:${facts.port}`;
      return { name, url: `mysql://${authority}/${name}` };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
