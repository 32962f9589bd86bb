import { badInput, type Failure } from '../../failure.ts';

/** What a connection URI says; what it leaves out is undefined. */
export interface UriParts {
  readonly engine: 'postgres' | 'mysql' | 'h2';
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  readonly password?: string;
  /** The login as it stands in front of the host, when decoding its percent escapes changes it. */
  readonly asWritten?: { readonly user: string; readonly password?: string };
  /** Names in lower case: drivers differ in how strict they are. */
  readonly parameters: ReadonlyMap<string, string>;
  /** H2 alone. */
  readonly file?: string;
}

const ENGINES: Readonly<Record<string, UriParts['engine']>> = {
  postgres: 'postgres',
  postgresql: 'postgres',
  mysql: 'mysql',
  h2: 'h2',
};
const LONGEST = 10_000;

/**
 * Reads a connection URI in the forms that Metabase takes: with or without `jdbc:`, the user in front of the host, among
 * the parameters, or elsewhere (src/metabase/app_db/data_source.clj).
 * @param name of the variable or input; messages name it and repeat nothing of its value, which may hold a password
 * @throws Failure (bad input)
 */
export function parseConnectionUri(text: string, name: string): UriParts {
  if (text.length > LONGEST) throw badInput(`${name} is longer than ${LONGEST} characters.`);
  if (/^jdbc:aws-wrapper:/i.test(text)) throw badInput(identityMessage(name));
  const [, scheme = '', rest = ''] = /^(?:jdbc:)?([a-z0-9]+):(.*)$/is.exec(text.trim()) ?? [];
  const engine = Object.hasOwn(ENGINES, scheme.toLowerCase()) ? ENGINES[scheme.toLowerCase()] : undefined;
  if (engine === undefined) {
    throw unusable(
      name,
      'It must start with postgres:, postgresql:, mysql: (for MariaDB too) or h2:, with or without jdbc: before',
    );
  }
  return engine === 'h2' ? fileParts(rest, name) : serverParts(engine, rest, name);
}

function serverParts(engine: 'postgres' | 'mysql', rest: string, name: string): UriParts {
  if (!rest.startsWith('//')) throw unusable(name, `Behind "${engine}:" it must go on with "//host/database"`);
  // No @ and no colon in either part, as Metabase has it; a slash may be in a password.
  const login = /^([^:@/?]*)(?::([^@:]*))?@(.*)$/s.exec(rest.slice(2));
  const address = login ? (login[3] as string) : rest.slice(2);
  const [, place = '', database = '', query = ''] = /^([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(address) ?? [];
  const parameters = readParameters(engine, query, name);
  const user = login?.[1] || undefined;
  const password = login?.[2] || undefined;
  const decoded = {
    user: user === undefined ? parameters.get('user') : decodeLeniently(user),
    password: password === undefined ? parameters.get('password') : decodeLeniently(password),
  };
  const changed =
    user !== undefined && (decoded.user !== user || (password !== undefined && decoded.password !== password));
  return {
    engine,
    ...hostAndPort(place, name),
    parameters,
    ...(database === '' ? {} : { database: decode(database, name) }),
    ...(decoded.user === undefined ? {} : { user: decoded.user }),
    ...(decoded.password === undefined ? {} : { password: decoded.password }),
    ...(changed ? { asWritten: { user, ...(password === undefined ? {} : { password }) } } : {}),
  };
}

function hostAndPort(place: string, name: string): { host?: string; port?: number } {
  if (place.includes(',')) {
    throw unusable(name, 'It names several hosts, and a backup needs the one that is written to: name that one alone');
  }
  if (place.includes('@')) {
    throw unusable(
      name,
      'An @ or a colon in the user or the password must be written as %40 or %3A, or the login given apart',
    );
  }
  if (place === '') return {};
  const found = /^(\[[0-9a-f:.%]+\]|[^:[\]\s()=]+)(?::(\d{1,5}))?$/i.exec(place);
  const port = found?.[2] === undefined ? undefined : Number(found[2]);
  if (!found || port === 0 || (port ?? 1) > 65_535) {
    throw unusable(name, 'Its host and port must be written as "host", "host:5432" or "[::1]:5432"');
  }
  const host = (found[1] as string).replace(/^\[|\]$/g, '');
  return { host, ...(port === undefined ? {} : { port }) };
}

/** PostgreSQL's driver decodes a plus sign to a blank; the other one leaves it. */
function readParameters(engine: 'postgres' | 'mysql', query: string, name: string): ReadonlyMap<string, string> {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
      return [key.toLowerCase(), decode(engine === 'postgres' ? value.replaceAll('+', ' ') : value, name)] as const;
    }),
  );
}

function fileParts(rest: string, name: string): UriParts {
  const path = (rest.split(';')[0] as string).replace(/^file:/i, '');
  if (/^mem:/i.test(path))
    throw unusable(name, 'It names an H2 database in memory, of which there is nothing to back up');
  if (/^(tcp|ssl|zip|nio\w*|async|split|retry):/i.test(path) || path === '') {
    throw unusable(name, 'It must name the file of an H2 database, such as "h2:file:/metabase.db/metabase.db"');
  }
  return { engine: 'h2', file: path.replace(/\.mv\.db$/, ''), parameters: new Map() };
}

function decode(text: string, name: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw unusable(name, 'A "%" in it is not followed by two hexadecimal digits; write "%25" for the sign itself');
  }
}

/** In a login a percent sign may be meant as such. */
function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unusable(name: string, what: string): Failure {
  return badInput(`${name} can't be used. ${what}. (Its value is not shown here, as it may hold a password.)`);
}

/** A login that is made anew every few minutes can't be handed to the tools that dump a database. */
export function identityMessage(name: string): string {
  return (
    `${name} asks for a login by cloud identity, for which backups are not supported. Give a user and a password of the ` +
    'database for the upgrade, or set "backup-command" and "restore-command" to use the snapshots of your provider.'
  );
}
