import { Failure } from '../../failure.ts';
import type { SqlConnection, Tls } from '../../gateways/sql.ts';
import { reasonOf, serverFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';

/** Where systems keep the authorities that everybody trusts; libpq before 16 looks in none of them by itself. */
const SYSTEM_AUTHORITIES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
] as const;

/** Databases that a server has besides the user's; one is needed to rename the live one from. */
const MAINTENANCE = ['postgres', 'template1'] as const;

/** @param database other than the live one, where only tables of the live one are looked for by its schema */
export async function connect(
  settings: ServerSettings,
  gateways: DatabaseGateways,
  database = settings.database,
): Promise<SqlConnection> {
  return gateways.connectPostgres({ ...settings, database });
}

/** A connection that isn't to the live database, so that this one can be renamed. */
export async function connectBeside(settings: ServerSettings, gateways: DatabaseGateways): Promise<SqlConnection> {
  const reasons: string[] = [];
  for (const database of MAINTENANCE) {
    try {
      const { schema: _, ...login } = settings;
      return await gateways.connectPostgres({ ...login, database });
    } catch (error) {
      reasons.push(`${database}: ${reasonOf(error, settings)}`);
    }
  }
  throw new Failure(
    `The user "${settings.user ?? ''}" can't connect to a database beside "${settings.database}", which a restore needs to ` +
      `create and rename databases. Allow connections to "postgres". (${reasons.join('; ')})`,
  );
}

/** Runs in the live database. @throws Failure for whatever the server refuses */
export async function withConnection<T>(
  doing: string,
  settings: ServerSettings,
  gateways: DatabaseGateways,
  use: (connection: SqlConnection) => Promise<T>,
  database = settings.database,
): Promise<T> {
  try {
    await using connection = await connect(settings, gateways, database);
    return await use(connection);
  } catch (error) {
    throw serverFailure(doing, error, settings);
  }
}

/** Everything that libpq needs, the password too, as variables: arguments can be read by every user of the machine. */
export function clientEnvironment(settings: ServerSettings, tls: Tls): Readonly<Record<string, string>> {
  return {
    // The name counts for the certificate, the address for the way there.
    PGHOST: tls.serverName ?? settings.host,
    ...(tls.serverName === undefined ? {} : { PGHOSTADDR: settings.host }),
    PGPORT: String(settings.port),
    PGDATABASE: settings.database,
    PGCONNECT_TIMEOUT: '15',
    PGAPPNAME: 'metabase-upgrade',
    PGSSLMODE: tls.mode,
    ...(settings.user === undefined ? {} : { PGUSER: settings.user }),
    ...(settings.password === undefined ? {} : { PGPASSWORD: settings.password }),
    ...(tls.authorities === undefined ? {} : { PGSSLROOTCERT: tls.authorities }),
    ...(tls.certificate === undefined ? {} : { PGSSLCERT: tls.certificate }),
    ...(tls.key === undefined ? {} : { PGSSLKEY: tls.key }),
  };
}

/** A certificate that must be verified is verified against the system's authorities when none are named. */
export async function tlsForTools({ tls }: ServerSettings, { files }: DatabaseGateways): Promise<Tls> {
  if (!tls.mode.startsWith('verify') || tls.authorities !== undefined) return tls;
  for (const authorities of SYSTEM_AUTHORITIES) {
    if (await files.look(authorities)) return { ...tls, authorities };
  }
  return tls;
}

/** Words of a connection string are quoted, and a name may hold anything. */
export function connectionWord(key: string, value: string): string {
  return `${key}='${value.replace(/[\\']/g, (char) => `\\${char}`)}'`;
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function quoteText(text: string): string {
  const quoted = `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
  return text.includes('\\') ? `E${quoted}` : quoted;
}
