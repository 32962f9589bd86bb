import type { SqlConnection } from '../../gateways/sql.ts';
import type { Hindrances } from '../database.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { sideName } from '../sideName.ts';
import { missingTools } from '../tools.ts';
import { quoteName, withConnection } from './connection.ts';
import { mysqlTools, serverVersionOf } from './tools.ts';

/** Without tools there is no dump, and without rights on databases beside the live one no restore. */
export async function hindrancesOf(settings: ServerSettings, gateways: DatabaseGateways): Promise<Hindrances> {
  return withConnection('Asking', settings, gateways, async (connection) => {
    const [row] = await connection.query('SELECT VERSION() AS version');
    const tools = mysqlTools(serverVersionOf(String(row?.version)), gateways);
    return { toBackUp: await missingTools(tools), toRestore: await missingRights(connection, settings) };
  });
}

/** What a restore does beside the live database. Each is asked for on a table of a database that there is not. */
const NEEDED: Readonly<Record<string, (table: string) => string>> = {
  CREATE: (table) => `CREATE TABLE ${table} (id INT)`,
  ALTER: (table) => `ALTER TABLE ${table} ADD COLUMN id INT`,
  DROP: (table) => `DROP TABLE ${table}`,
  INSERT: (table) => `INSERT INTO ${table} VALUES (1)`,
};

/** "Access denied to database", "command denied to user for table", "you need the privilege". */
export function isDenied(answer: unknown): boolean {
  return [1044, 1142, 1227].includes((answer as { errno?: number }).errno ?? 0);
}

/**
 * The servers judge rights before they look whether a database is there, so asking changes nothing: without the right the
 * answer is that it is denied, with it that the database is unknown. Grants themselves would have to be read with their
 * patterns and roles.
 */
async function missingRights(connection: SqlConnection, settings: ServerSettings): Promise<readonly string[]> {
  const missing: string[] = [];
  const beside = sideName(settings.database, 'restore', 'rights');
  for (const [right, statement] of Object.entries(NEEDED)) {
    const answer = await connection.query(statement(`${quoteName(beside)}.rights`)).catch((error) => error);
    if (isDenied(answer)) missing.push(right);
  }
  if (missing.length === 0) return [];
  return [
    `A restore fills a new database, such as "${beside}", and moves its tables, so that the old one is never half overwritten. ` +
      `There the right to ${missing.join(', ')} is missing. ${await grantNeeded(connection, settings)}`,
  ];
}

/** What an administrator has to run, in a sentence. */
export async function grantNeeded(connection: SqlConnection, settings: ServerSettings): Promise<string> {
  const [row] = await connection.query('SELECT CURRENT_USER() AS user');
  const account = String(row?.user).replace(/^(.*)@(.*)$/, `'$1'@'$2'`);
  const pattern = `\`${settings.database.replaceAll('_', '\\_').replaceAll('`', '``')}\\_%\``;
  return `Let an administrator run: GRANT ALL PRIVILEGES ON ${pattern}.* TO ${account};`;
}
