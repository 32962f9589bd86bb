import { badInput } from '../../failure.ts';
import { identityMessage, parseConnectionUri, type UriParts } from './connectionUri.ts';
import type { DatabaseSettings, ServerSettings } from './settings.ts';
import { tlsOf } from './tls.ts';
import type { DatabaseVariables } from './variables.ts';

/** What the user says of the database beside the instance's own settings, such as an address that the runner can reach. */
export interface DatabaseOverrides {
  readonly uri?: string;
  readonly type?: string;
  readonly host?: string;
  readonly port?: string;
  readonly name?: string;
  readonly user?: string;
  readonly password?: string;
  readonly file?: string;
}

/** A value, and who set it: messages name the place and never the value of a secret. */
interface Said {
  readonly by: string;
  readonly value: string;
}

const TYPES = ['postgres', 'mysql', 'h2'] as const;
const DEFAULT_PORTS = { postgres: 5432, mysql: 3306 } as const;

/**
 * The application database of an instance by the rules of Metabase's src/metabase/app_db/env.clj: a connection URI wins
 * over everything but MB_DB_USER and MB_DB_PASS, which may stand beside it, and sets the type. Overrides win over all.
 * @throws Failure (bad input) that names the variable or input
 */
export function databaseSettings(variables: DatabaseVariables, overrides: DatabaseOverrides = {}): DatabaseSettings {
  const over = (key: keyof DatabaseOverrides): Said | undefined => said(`The input "database-${key}"`, overrides[key]);
  const set = (key: keyof DatabaseVariables): Said | undefined => said(key, variables[key]);
  const uri = over('uri') ?? (over('type') || over('file') ? undefined : set('MB_DB_CONNECTION_URI'));
  const parts = uri && parseConnectionUri(uri.value, uri.by);
  const type = over('type') ?? set('MB_DB_TYPE');
  const engine = parts?.engine ?? (over('file') && !over('type') ? 'h2' : engineOf(type));
  if (engine === 'h2') return fileSettings(parts, over('file') ?? set('MB_DB_FILE'), variables, type !== undefined);
  return serverSettings(engine, parts, uri?.by, over, set);
}

function serverSettings(
  engine: 'postgres' | 'mysql',
  parts: UriParts | undefined,
  uriName: string | undefined,
  over: (key: keyof DatabaseOverrides) => Said | undefined,
  set: (key: keyof DatabaseVariables) => Said | undefined,
): ServerSettings {
  // Broken-out variables count only when there is no URI; a login beside the URI wins over the one in it, unless the
  // URI is the user's own and brings its login.
  const own = over('uri') !== undefined;
  const user = over('user') ?? (own && parts?.user !== undefined ? undefined : set('MB_DB_USER'));
  const password = over('password') ?? (own && parts?.user !== undefined ? undefined : set('MB_DB_PASS'));
  const identity = identityOf(set, password ?? (parts?.password === undefined ? undefined : { by: '', value: '' }));
  if (identity !== undefined && over('password') === undefined && !own) throw badInput(identityMessage(identity));
  const apart = (key: keyof DatabaseVariables) => (parts === undefined ? set(key) : undefined);
  const port = over('port') ?? apart('MB_DB_PORT');
  const name = (over('name') ?? apart('MB_DB_DBNAME'))?.value ?? parts?.database;
  const login = user?.value ?? parts?.user;
  const database = name ?? (engine === 'postgres' && parts !== undefined ? login : undefined);
  if (database === undefined) {
    throw badInput(
      parts === undefined
        ? 'MB_DB_DBNAME is not set, so it is not known which database of the server is Metabase\'s. Set it, or the input "database-name".'
        : `${uriName} names no database. Write its name behind the host, as in "//host:5432/metabase".`,
    );
  }
  const secret = password?.value ?? parts?.password;
  const schema = engine === 'postgres' ? parts?.parameters.get('currentschema') : undefined;
  const asWritten = user === undefined && password === undefined ? parts?.asWritten : undefined;
  return {
    engine,
    host: (over('host') ?? apart('MB_DB_HOST'))?.value ?? parts?.host ?? 'localhost',
    port: port === undefined ? (parts?.port ?? DEFAULT_PORTS[engine]) : portOf(port),
    database,
    ...(login === undefined ? {} : { user: login }),
    ...(secret === undefined ? {} : { password: secret }),
    ...(schema === undefined || schema === '' ? {} : { schema }),
    tls: tlsOf(engine, parts?.parameters ?? new Map(), uriName ?? 'MB_DB_SSL_CERT', set('MB_DB_SSL_CERT')?.value),
    ...(asWritten === undefined ? {} : { asWritten }),
  };
}

function fileSettings(
  parts: UriParts | undefined,
  file: Said | undefined,
  variables: DatabaseVariables,
  typeGiven: boolean,
): DatabaseSettings {
  if (parts === undefined && file === undefined && isOn(variables.MB_DB_IN_MEMORY)) {
    throw badInput(
      'MB_DB_IN_MEMORY is set: this instance keeps nothing, so there is nothing to back up or to upgrade.',
    );
  }
  const path = parts?.file ?? file?.value.replace(/\.mv\.db$/, '') ?? 'metabase.db';
  return { engine: 'h2', file: path, given: parts !== undefined || file !== undefined || typeGiven };
}

function engineOf(type: Said | undefined): 'postgres' | 'mysql' | 'h2' {
  if (type === undefined) return 'h2';
  const found = TYPES.find((one) => one === type.value.trim());
  if (found !== undefined) return found;
  throw badInput(`${type.by} is "${type.value.slice(0, 40)}". Metabase knows ${TYPES.join(', ')}; MariaDB is mysql.`);
}

/** The variable that asks for a login by cloud identity. A password beside Azure's wins over it, in Metabase too. */
function identityOf(
  set: (key: keyof DatabaseVariables) => Said | undefined,
  password: Said | undefined,
): string | undefined {
  if (isOn(set('MB_DB_AWS_IAM')?.value)) return 'MB_DB_AWS_IAM';
  const azure = set('MB_DB_AZURE_MANAGED_IDENTITY_CLIENT_ID');
  return azure !== undefined && password === undefined ? azure.by : undefined;
}

function portOf({ by, value }: Said): number {
  const port = /^\s*\d{1,5}\s*$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535) throw badInput(`${by} is no port, which is a number from 1 to 65535.`);
  return port;
}

function said(by: string, value: string | undefined): Said | undefined {
  return value === undefined || value.trim() === '' ? undefined : { by, value };
}

function isOn(value: string | undefined): boolean {
  return value?.trim().toLowerCase() === 'true';
}
