import { isIP } from 'node:net';
import { checkServerIdentity, type TLSSocket } from 'node:tls';
import type { SslOptions } from 'mysql2';
import { CONNECT_TIMEOUT_MS, type ConnectSql, type SqlConnection, type SqlLogin, type SqlRow } from './sql.ts';
import { tlsOptions } from './tls.ts';

/** The driver is loaded when the first connection is made: a plan needs none. */
export const connectMysql: ConnectSql = async (login) => {
  try {
    return await connect(login);
  } catch (error) {
    const unencrypted = (error as { code?: string }).code === 'HANDSHAKE_NO_SSL_SUPPORT';
    if (login.tls.mode !== 'prefer' || !unencrypted) throw error;
    return connect({ ...login, tls: { mode: 'disable' } });
  }
};

async function connect(login: SqlLogin): Promise<SqlConnection> {
  const { createConnection } = await import('mysql2/promise');
  const tls = await tlsOptions(login.tls);
  const ssl: SslOptions | undefined =
    tls === undefined ? undefined : { ...(tls as SslOptions), verifyIdentity: login.tls.mode === 'verify-full' };
  const connection = await createConnection({
    host: login.host,
    port: login.port,
    ...(login.user === undefined ? {} : { user: login.user }),
    ...(login.password === undefined ? {} : { password: login.password }),
    ...(login.database === undefined ? {} : { database: login.database }),
    ...(ssl === undefined ? {} : { ssl }),
    charset: 'utf8mb4_unicode_ci',
    connectTimeout: CONNECT_TIMEOUT_MS,
  });
  // A connection that the server ends while nothing is asked of it would otherwise end the process.
  connection.on('error', () => undefined);
  try {
    if (login.tls.mode === 'verify-full') expectAddress(login.host, connection);
  } catch (error) {
    connection.destroy();
    throw error;
  }
  return {
    processId: connection.threadId,
    query: async (sql, values) => {
      const [rows] = await connection.query(sql, values === undefined ? [] : [...values]);
      return Array.isArray(rows) ? (rows as SqlRow[]) : [];
    },
    [Symbol.asyncDispose]: async () => connection.end().catch(() => connection.destroy()),
  };
}

/** The driver compares names alone, and lets any certificate pass for a host that is given as an address. */
function expectAddress(host: string, connection: unknown): void {
  if (isIP(host) === 0) return;
  const { stream } = (connection as { connection: { stream: TLSSocket } }).connection;
  const wrong = checkServerIdentity(host, stream.getPeerCertificate());
  if (wrong !== undefined) throw wrong;
}
