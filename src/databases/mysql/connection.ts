import type { SqlConnection } from '../../gateways/sql.ts';
import { serverFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import type { Tools } from '../tools.ts';

/** @param database null: none, for a database that may not exist */
export async function withConnection<T>(
  doing: string,
  settings: ServerSettings,
  gateways: DatabaseGateways,
  use: (connection: SqlConnection) => Promise<T>,
  database: string | null = settings.database,
): Promise<T> {
  try {
    const { database: _, ...login } = settings;
    await using connection = await gateways.connectMysql({ ...login, ...(database === null ? {} : { database }) });
    return await use(connection);
  } catch (error) {
    throw serverFailure(doing, error, settings);
  }
}

/**
 * How every client is started. The password is a variable; nobody's own option files or saved logins are read, as they
 * could name another server.
 */
export function clientArguments(settings: ServerSettings, tools: Tools): readonly string[] {
  return [
    '--no-defaults',
    `--host=${settings.host}`,
    `--port=${settings.port}`,
    '--protocol=tcp',
    ...(settings.user === undefined ? [] : [`--user=${settings.user}`]),
    ...tlsArguments(settings, isMariadb(tools)),
    '--default-character-set=utf8mb4',
    '--max-allowed-packet=1G',
  ];
}

export function clientEnvironment({ password }: ServerSettings): Readonly<Record<string, string>> {
  return { MYSQL_TEST_LOGIN_FILE: '/dev/null', ...(password === undefined ? {} : { MYSQL_PWD: password }) };
}

export function isMariadb(tools: Tools): boolean {
  return tools.name.includes('MariaDB');
}

/** MySQL's clients have one option with five values, MariaDB's have switches, of which new ones are on unless told. */
function tlsArguments({ tls }: ServerSettings, mariadb: boolean): readonly string[] {
  const files = [
    ...(tls.authorities === undefined ? [] : [`--ssl-ca=${tls.authorities}`]),
    ...(tls.certificate === undefined ? [] : [`--ssl-cert=${tls.certificate}`]),
    ...(tls.key === undefined ? [] : [`--ssl-key=${tls.key}`]),
  ];
  if (mariadb) {
    if (tls.mode === 'disable') return ['--skip-ssl'];
    // Without either switch the client takes what the server offers; it can't check a certificate without its name.
    const verified = tls.mode.startsWith('verify');
    const encrypted = tls.mode === 'prefer' ? [] : ['--ssl'];
    return [...encrypted, verified ? '--ssl-verify-server-cert' : '--skip-ssl-verify-server-cert', ...files];
  }
  const modes = {
    disable: 'DISABLED',
    prefer: 'PREFERRED',
    require: 'REQUIRED',
    'verify-ca': 'VERIFY_CA',
    'verify-full': 'VERIFY_IDENTITY',
  } as const;
  const keyExchange = tls.mode === 'disable' || tls.mode === 'prefer' ? ['--get-server-public-key'] : [];
  return [`--ssl-mode=${modes[tls.mode]}`, ...keyExchange, ...files];
}

export function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
