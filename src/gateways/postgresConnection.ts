import type { Client } from 'pg';
import { CONNECT_TIMEOUT_MS, type ConnectSql, type SqlConnection, type SqlLogin } from './sql.ts';
import { tlsOptions } from './tls.ts';

/** The driver is loaded when the first connection is made: a plan needs none. */
export const connectPostgres: ConnectSql = async (login) => {
  try {
    return await connect(login);
  } catch (error) {
    if (login.tls.mode !== 'prefer' || !/does not support SSL/i.test(String(error))) throw error;
    return connect({ ...login, tls: { mode: 'disable' } });
  }
};

async function connect(login: SqlLogin): Promise<SqlConnection> {
  const { default: pg } = await import('pg');
  const ssl = await tlsOptions(login.tls);
  const client: Client = new pg.Client({
    host: login.host,
    port: login.port,
    // An empty password is one; without any, the driver would look for it in its own variables.
    password: login.password ?? '',
    ...(login.user === undefined ? {} : { user: login.user }),
    ...(login.database === undefined ? {} : { database: login.database }),
    ssl: ssl ?? false,
    ...(login.schema === undefined ? {} : { options: `-c search_path=${escapeOption(login.schema)}` }),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'metabase-upgrade',
  });
  // A connection that the server ends while nothing is asked of it would otherwise end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return {
    processId: (client as Client & { processID?: number | null }).processID ?? undefined,
    query: async (sql, values) => (await client.query(sql, values === undefined ? undefined : [...values])).rows,
    [Symbol.asyncDispose]: () => client.end(),
  };
}

/** Words of the start-up option are separated by blanks, and a backslash takes the next character as it is. */
function escapeOption(text: string): string {
  return text.replace(/[\\\s]/g, (char) => `\\${char}`);
}
