import type { SqlConnection, SqlRow } from '../../gateways/sql.ts';
import { changelogPrint } from '../changelog.ts';
import { type Counts, type Inspection, KEY_TABLES, type MigrationLock, type Node } from '../database.ts';
import { schemaStateOf } from '../schemaState.ts';
import { quoteName } from './connection.ts';
import { serverVersionOf } from './tools.ts';

/** Actual names by names in small letters: on some systems letters count, and the changelog's are capitals there. */
type Tables = ReadonlyMap<string, string>;

export async function inspectMysql(connection: SqlConnection): Promise<Inspection> {
  // MySQL remembers sizes for a day unless told; MariaDB doesn't know the variable, and doesn't.
  await connection.query('SET SESSION information_schema_stats_expiry = 0').catch(() => undefined);
  const [server = {}] = await connection.query(`
    SELECT VERSION() AS version, DATABASE() AS name, @@max_connections AS most, CONNECTION_ID() AS id,
      (SELECT CAST(COALESCE(SUM(data_length + index_length), 0) AS CHAR) FROM information_schema.tables WHERE table_schema = DATABASE()) AS size`);
  const [connected] = await connection.query(`SHOW STATUS LIKE 'Threads_connected'`);
  const { engine, version } = serverVersionOf(String(server.version));
  const tables = await tablesOf(connection);
  const changelog = tables.get('databasechangelog');
  const ids = changelog === undefined ? [] : await connection.query(`SELECT ID AS id FROM ${quoteName(changelog)}`);
  const names = ids.map(({ id }) => String(id));
  const collation = await collationOf(connection);
  return {
    engine,
    version,
    sizeBytes: Number(server.size),
    schema: schemaStateOf(names),
    changesets: changelog === undefined ? undefined : ids.length,
    changelog: changelogPrint(names, await columnsOf(connection)),
    locks: [...(await rowLocks(connection, tables)), ...(await sessionLock(connection, String(server.name)))],
    nodes: await nodesOf(connection, tables),
    counts: await countRows(connection),
    sessions: await sessionsOf(connection, tables),
    encrypted: await hasEncryptionCheck(connection, tables),
    pooled: connection.processId !== undefined && connection.processId !== server.id,
    collation,
    connections: { most: Number(server.most), now: Number(connected?.Value ?? 0) },
    notes: [...collationNotes(collation), ...(await engineNotes(connection))],
  };
}

async function tablesOf(connection: SqlConnection): Promise<Tables> {
  const names = await tableNames(connection);
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

/** Tables without views. */
export async function tableNames(connection: SqlConnection): Promise<readonly string[]> {
  const rows = await connection.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return rows.map(({ name }) => String(name));
}

/** A changeset that fails half done leaves no row in the changelog here, and what it did to the tables stays. */
async function columnsOf(connection: SqlConnection): Promise<readonly string[]> {
  const rows = await connection.query(`
    SELECT CONCAT_WS('|', LOWER(table_name), column_name, column_type, is_nullable) AS line
    FROM information_schema.columns WHERE table_schema = DATABASE()`);
  return rows.map(({ line }) => String(line));
}

export async function countRows(connection: SqlConnection): Promise<Counts> {
  const tables = await tablesOf(connection);
  const counted: [string, number][] = [];
  for (const key of KEY_TABLES) {
    const table = tables.get(key);
    if (table === undefined) continue;
    const [row] = await connection.query(`SELECT COUNT(*) AS n FROM ${quoteName(table)}`);
    counted.push([key, Number(row?.n)]);
  }
  return Object.fromEntries(counted);
}

export async function collationOf(connection: SqlConnection): Promise<{ characterSet: string; collation: string }> {
  const [row] = await connection.query(`
    SELECT default_character_set_name AS characterSet, default_collation_name AS collation
    FROM information_schema.schemata WHERE schema_name = DATABASE()`);
  return { characterSet: String(row?.characterSet), collation: String(row?.collation) };
}

/** What Metabase's page on moving from H2 asks for; others broke migrations of v62 (metabase/metabase issue 75458). */
function collationNotes({ characterSet, collation }: { characterSet: string; collation: string }): readonly string[] {
  if (characterSet === 'utf8mb4' && collation === 'utf8mb4_unicode_ci') return [];
  return [`The database has ${characterSet} with ${collation}; Metabase asks for utf8mb4 with utf8mb4_unicode_ci.`];
}

async function engineNotes(connection: SqlConnection): Promise<readonly string[]> {
  const rows = await connection.query(`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND engine <> 'InnoDB' ORDER BY 1`);
  if (rows.length === 0) return [];
  const names = rows.map(({ name }) => String(name)).join(', ');
  return [`These tables are not of InnoDB, so a dump of the running instance may catch them half changed: ${names}.`];
}

async function rowLocks(connection: SqlConnection, tables: Tables): Promise<readonly MigrationLock[]> {
  const table = tables.get('databasechangeloglock');
  if (table === undefined) return [];
  const rows = await connection.query(
    `SELECT LOCKEDBY AS lockedby, UNIX_TIMESTAMP(LOCKGRANTED) * 1000 AS since FROM ${quoteName(table)} WHERE LOCKED = 1`,
  );
  return rows.map((row) => ({ kind: 'row', by: String(row.lockedby ?? 'unknown'), ...since(row) }));
}

/** The name is that of Liquibase's extension for session locks (liquibase-sessionlock, MySQLLockService). */
export function sessionLockName(database: string): string {
  return `${database}.DATABASECHANGELOGLOCK`.toUpperCase();
}

async function sessionLock(connection: SqlConnection, database: string): Promise<readonly MigrationLock[]> {
  const name = sessionLockName(database);
  // The server refuses a longer one, so nobody holds it.
  if ([...name].length > 64) return [];
  const [row] = await connection.query(
    `SELECT l.id AS id, p.HOST AS host, p.USER AS user FROM (SELECT IS_USED_LOCK(?) AS id) l
     LEFT JOIN information_schema.processlist p ON p.ID = l.id`,
    [name],
  );
  if (row?.id === null || row?.id === undefined) return [];
  const who = row.host === null ? '' : ` (${row.user} at ${row.host})`;
  return [{ kind: 'session', by: `connection ${row.id}${who}` }];
}

function since(row: SqlRow): { since?: Date } {
  return row.since === null ? {} : { since: new Date(Number(row.since)) };
}

async function nodesOf(connection: SqlConnection, tables: Tables): Promise<readonly Node[]> {
  const table = tables.get('qrtz_scheduler_state');
  if (table === undefined) return [];
  const rows = await connection.query(`
    SELECT INSTANCE_NAME AS name, CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 - LAST_CHECKIN_TIME AS CHAR) AS age,
      CAST(CHECKIN_INTERVAL AS CHAR) AS gap FROM ${quoteName(table)} ORDER BY 1`);
  return rows.map((row) => ({
    name: String(row.name),
    ageMs: Math.round(Number(row.age)),
    intervalMs: Number(row.gap),
  }));
}

async function sessionsOf(connection: SqlConnection, tables: Tables): Promise<number | undefined> {
  const table = tables.get('core_session');
  if (table === undefined) return undefined;
  const [row] = await connection.query(`SELECT COUNT(*) AS n FROM ${quoteName(table)}`);
  return Number(row?.n);
}

/** The row is there from 53 on; without a key it says so in one word (metabase/metabase `src/metabase/app_db/encryption.clj`). */
async function hasEncryptionCheck(connection: SqlConnection, tables: Tables): Promise<boolean | undefined> {
  const table = tables.get('setting');
  if (table === undefined) return undefined;
  const rows = await connection.query(
    `SELECT 1 FROM ${quoteName(table)} WHERE \`key\` = 'encryption-check' AND value <> 'unencrypted'`,
  );
  return rows.length > 0;
}
