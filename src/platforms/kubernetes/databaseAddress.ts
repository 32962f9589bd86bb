/** Where an instance finds its database, as far as its variables say; the port is left out where they do not. */
export function databaseAddress(
  environment: Readonly<Record<string, string>>,
): { readonly host: string; readonly port?: number } | undefined {
  const { MB_DB_CONNECTION_URI: uri = '', MB_DB_HOST: named, MB_DB_PORT: number } = environment;
  const [, ofUri, portOfUri] = IN_URI.exec(uri) ?? [];
  // A URI goes before the variables (metabase/metabase `src/metabase/app_db/env.clj`).
  const [host, port] = ofUri === undefined ? [named, number] : [ofUri, portOfUri];
  if (host === undefined || host === '') return undefined;
  return port && /^\d+$/.test(port) ? { host, port: Number(port) } : { host };
}

const IN_URI = /[@/]([^@/:?]+)(?::(\d+))?\//;
