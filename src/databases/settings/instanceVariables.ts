import type { DatabaseSettings, ServerSettings } from './settings.ts';

/**
 * The variables by which an instance finds a database: what `databaseSettings` reads, the other way round. Broken-out ones
 * where they can say all of it, else a URI with the login among its parameters, a form that every version takes
 * (metabase/metabase `src/metabase/app_db/data_source.clj`).
 */
export function instanceVariables(settings: DatabaseSettings): Readonly<Record<string, string>> {
  if (settings.engine === 'h2') return { MB_DB_TYPE: 'h2', MB_DB_FILE: settings.file };
  const { engine, host, port, database, user, password, schema, tls } = settings;
  if (tls.mode === 'prefer' && schema === undefined) {
    return {
      MB_DB_TYPE: engine,
      MB_DB_HOST: host,
      MB_DB_PORT: String(port),
      MB_DB_DBNAME: database,
      ...(user === undefined ? {} : { MB_DB_USER: user }),
      ...(password === undefined ? {} : { MB_DB_PASS: password }),
    };
  }
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}/${encodeURIComponent(database)}`;
  const parameters = Object.entries({ user, password, ...encryption(settings), currentSchema: schema });
  const query = parameters.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return { MB_DB_CONNECTION_URI: `${engine === 'postgres' ? 'postgresql' : 'mysql'}://${place}?${query.join('&')}` };
}

/** In the words of each driver; those of MariaDB's that its older releases know too. */
function encryption({ engine, tls }: ServerSettings): Readonly<Record<string, string | undefined>> {
  const { mode, authorities, certificate, key } = tls;
  if (engine === 'postgres') return { sslmode: mode, sslrootcert: authorities, sslcert: certificate, sslkey: key };
  if (mode === 'prefer') return {};
  return {
    useSSL: String(mode !== 'disable'),
    trustServerCertificate: mode === 'require' ? 'true' : undefined,
    disableSslHostnameVerification: mode === 'verify-ca' ? 'true' : undefined,
    serverSslCert: authorities,
  };
}
