import { badInput } from '../../failure.ts';
import type { Tls, TlsMode } from '../../gateways/sql.ts';

/** pgjdbc's own words, and its default. */
const POSTGRES_MODES: Readonly<Record<string, TlsMode>> = {
  disable: 'disable',
  allow: 'prefer',
  prefer: 'prefer',
  require: 'require',
  'verify-ca': 'verify-ca',
  'verify-full': 'verify-full',
};

/** `sslMode` of MariaDB's driver, and the names that MySQL's own has for the same. */
const MYSQL_MODES: Readonly<Record<string, TlsMode>> = {
  disable: 'disable',
  disabled: 'disable',
  preferred: 'prefer',
  trust: 'require',
  required: 'require',
  'verify-ca': 'verify-ca',
  verify_ca: 'verify-ca',
  'verify-full': 'verify-full',
  verify_identity: 'verify-full',
};

/**
 * The parameters of the JDBC drivers that say how a connection is encrypted.
 * @param parameters by name in lower case
 * @param certificate value of MB_DB_SSL_CERT: `trust`, or a file in PEM
 * @throws Failure (bad input) for a value that no driver knows, and for Java's own key stores, which no other tool reads
 */
export function tlsOf(
  engine: 'postgres' | 'mysql',
  parameters: ReadonlyMap<string, string>,
  name: string,
  certificate?: string,
): Tls {
  const store = ['truststore', 'keystore', 'trustcertificatekeystoreurl', 'clientcertificatekeystoreurl'];
  const refused = [...parameters.keys()].find((key) => store.includes(key));
  const pem = (key: string) => parameters.get(key) || undefined;
  const clientKey = pem('sslkey');
  if (refused !== undefined || /\.(pk8|p12|der|jks)$/i.test(clientKey ?? '')) {
    throw badInput(
      `${name} names a key store or key of Java (${refused ?? 'sslkey'}), which the tools for dumps can't read. Give a URI ` +
        'with certificates in PEM for the upgrade, or set "backup-command" and "restore-command".',
    );
  }
  const authorities = pem('sslrootcert') ?? pem('serversslcert') ?? (certificate === 'trust' ? undefined : certificate);
  const own = pem('sslcert');
  return {
    mode: engine === 'postgres' ? postgresMode(parameters, name) : mysqlMode(parameters, name, certificate),
    ...(authorities === undefined ? {} : { authorities: authorities.replace(/^file:(\/\/)?/, '') }),
    ...(own === undefined ? {} : { certificate: own }),
    ...(clientKey === undefined ? {} : { key: clientKey }),
  };
}

function postgresMode(parameters: ReadonlyMap<string, string>, name: string): TlsMode {
  const mode = parameters.get('sslmode');
  if (mode !== undefined && mode !== '') return known(POSTGRES_MODES, mode, 'sslmode', name);
  if (!isTrue(parameters.get('ssl'), parameters.has('ssl'))) return 'prefer';
  // What ssl=true alone means to pgjdbc, unless it is told to believe anyone.
  return /nonvalidating/i.test(parameters.get('sslfactory') ?? '') ? 'require' : 'verify-full';
}

function mysqlMode(parameters: ReadonlyMap<string, string>, name: string, certificate: string | undefined): TlsMode {
  const mode = parameters.get('sslmode');
  if (mode !== undefined && mode !== '') return known(MYSQL_MODES, mode.toLowerCase(), 'sslMode', name);
  const asked = ['usessl', 'ssl', 'requiressl'].find((key) => parameters.has(key));
  const wanted = asked === undefined ? undefined : isTrue(parameters.get(asked), true);
  if (wanted === false) return 'disable';
  if (isTrue(parameters.get('trustservercertificate'), false) || certificate === 'trust') return 'require';
  if (parameters.get('verifyservercertificate') === 'false') return wanted ? 'require' : 'prefer';
  if (certificate !== undefined) return 'verify-ca';
  if (!wanted) return 'prefer';
  return isTrue(parameters.get('disablesslhostnameverification'), false) ? 'verify-ca' : 'verify-full';
}

/** A parameter without a value, as in `?ssl`, counts as set. */
function isTrue(value: string | undefined, there: boolean): boolean {
  return value === '' ? there : value?.toLowerCase() === 'true';
}

function known(modes: Readonly<Record<string, TlsMode>>, mode: string, parameter: string, name: string): TlsMode {
  const found = Object.hasOwn(modes, mode) ? modes[mode] : undefined;
  if (found !== undefined) return found;
  throw badInput(`${name} has a value for ${parameter} that is none of ${Object.keys(modes).join(', ')}.`);
}
