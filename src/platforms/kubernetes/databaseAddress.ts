import { parseConnectionUri } from '../../databases/settings/connectionUri.ts';
import { Failure } from '../../failure.ts';

const URI = 'MB_DB_CONNECTION_URI';

/** Where an instance finds its database, as far as its variables say; the port is left out where they do not. */
export function databaseAddress(
  environment: Readonly<Record<string, string>>,
): { readonly host: string; readonly port?: number } | undefined {
  const { [URI]: uri, MB_DB_HOST: host, MB_DB_PORT: port } = environment;
  // A URI goes before the variables (metabase/metabase `src/metabase/app_db/env.clj`).
  if (uri) return addressIn(uri);
  if (!host) return undefined;
  return port && /^\d+$/.test(port) ? { host, port: Number(port) } : { host };
}

/** Whoever opens the database says what is wrong with one that can't be read. */
function addressIn(uri: string): ReturnType<typeof databaseAddress> {
  try {
    const { host, port } = parseConnectionUri(uri, URI);
    if (host === undefined) return undefined;
    return port === undefined ? { host } : { host, port };
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
