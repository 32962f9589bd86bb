import type { SqlConnection, SqlRow } from '../../gateways/sql.ts';
import { quoteName, quoteText } from './connection.ts';

/** What CREATE DATABASE takes, of an existing one. Columns came and went with the versions: `to_jsonb` has what is there. */
export async function propertiesOf(
  connection: SqlConnection,
  database: string,
): Promise<Readonly<Record<string, string>>> {
  const [row = {}] = await connection.query(
    `SELECT to_jsonb(d) AS all, pg_encoding_to_char(encoding) AS encoding, pg_get_userbyid(datdba) AS owner
     FROM pg_database d WHERE datname = $1`,
    [database],
  );
  const all = (row.all ?? {}) as SqlRow;
  const values = {
    encoding: row.encoding,
    owner: row.owner,
    collate: all.datcollate,
    ctype: all.datctype,
    provider: all.datlocprovider,
    locale: all.datlocale ?? all.daticulocale,
    connectionLimit: all.datconnlimit,
  };
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, String(value)]));
}

/** @param owner false: whoever creates it owns it */
export function createStatement(name: string, properties: Readonly<Record<string, string>>, owner: boolean): string {
  const { encoding, collate, ctype, provider, locale, connectionLimit } = properties;
  const icu = provider === 'i' && locale !== undefined;
  return [
    `CREATE DATABASE ${quoteName(name)} TEMPLATE template0`,
    ...(encoding === undefined ? [] : [`ENCODING ${quoteText(encoding)}`]),
    ...(collate === undefined ? [] : [`LC_COLLATE ${quoteText(collate)}`]),
    ...(ctype === undefined ? [] : [`LC_CTYPE ${quoteText(ctype)}`]),
    ...(icu ? [`LOCALE_PROVIDER icu ICU_LOCALE ${quoteText(locale)}`] : []),
    ...(owner && properties.owner !== undefined ? [`OWNER ${quoteName(properties.owner)}`] : []),
    ...(connectionLimit === undefined || connectionLimit === '-1'
      ? []
      : [`CONNECTION LIMIT ${Number(connectionLimit)}`]),
  ].join(' ');
}

/** Settings that hold a list, which is kept with its quotes. */
const LISTS = ['search_path', 'temp_tablespaces', 'session_preload_libraries', 'local_preload_libraries'];

/** Rights and settings that hang on the database itself, which no dump of its contents holds. */
export async function carryOver(connection: SqlConnection, from: string, to: string): Promise<readonly string[]> {
  const settings = await connection.query(
    `SELECT unnest(s.setconfig) AS setting, r.rolname AS role FROM pg_db_role_setting s
     JOIN pg_database d ON d.oid = s.setdatabase LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE d.datname = $1`,
    [from],
  );
  const rights = await connection.query(
    `SELECT a.privilege_type AS right, r.rolname AS role, a.is_grantable AS grantable FROM pg_database d
     CROSS JOIN LATERAL aclexplode(d.datacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee WHERE d.datname = $1`,
    [from],
  );
  return [...settings.map((row) => settingStatement(row, to)), ...rightStatements(rights, to)];
}

function settingStatement({ setting, role }: SqlRow, to: string): string {
  const [, key = '', value = ''] = /^([^=]+)=(.*)$/s.exec(String(setting)) ?? [];
  const target =
    role === null ? `DATABASE ${quoteName(to)}` : `ROLE ${quoteName(String(role))} IN DATABASE ${quoteName(to)}`;
  const name = key.split('.').map(quoteName).join('.');
  return `ALTER ${target} SET ${name} TO ${LISTS.includes(key) && value !== '' ? value : quoteText(value)}`;
}

/** No rows mean the defaults. */
function rightStatements(rights: readonly SqlRow[], to: string): readonly string[] {
  if (rights.length === 0) return [];
  const grants = rights.map(({ right, role, grantable }) => {
    const grantee = role === null ? 'PUBLIC' : quoteName(String(role));
    return `GRANT ${right} ON DATABASE ${quoteName(to)} TO ${grantee}${grantable ? ' WITH GRANT OPTION' : ''}`;
  });
  return [`REVOKE ALL ON DATABASE ${quoteName(to)} FROM PUBLIC`, ...grants];
}
