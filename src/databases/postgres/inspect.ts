import type { SqlConnection, SqlRow } from '../../gateways/sql.ts';
import { changelogPrint } from '../changelog.ts';
import { type Counts, type Inspection, KEY_TABLES, type MigrationLock, type Node } from '../database.ts';
import { schemaStateOf } from '../schemaState.ts';

const TABLES = [
  'databasechangelog',
  'databasechangeloglock',
  'qrtz_scheduler_state',
  'setting',
  'core_session',
  ...KEY_TABLES,
];

/** Everything in one transaction, so that the parts agree with each other. */
export async function inspectPostgres(connection: SqlConnection): Promise<Inspection> {
  await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const [server = {}] = await connection.query(`
    SELECT current_setting('server_version') AS version, pg_database_size(current_database())::text AS size,
      current_setting('max_connections')::int AS most, pg_backend_pid() AS pid,
      (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS now,
      (SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()) AS encoding,
      (SELECT datcollate FROM pg_database WHERE datname = current_database()) AS collate`);
  const tables = await tablesOf(connection);
  const ids = tables.has('databasechangelog') ? await connection.query('SELECT id FROM databasechangelog') : [];
  const names = ids.map(({ id }) => String(id));
  const inspection: Inspection = {
    engine: 'postgres',
    version: String(server.version).split(' ')[0] as string,
    sizeBytes: Number(server.size),
    schema: schemaStateOf(names),
    changesets: tables.has('databasechangelog') ? ids.length : undefined,
    changelog: changelogPrint(names),
    locks: [...(await rowLocks(connection, tables)), ...(await sessionLocks(connection))],
    nodes: await nodesOf(connection, tables),
    counts: await countRows(connection),
    sessions: tables.has('core_session') ? await sessionsOf(connection) : undefined,
    encrypted: tables.has('setting') ? await hasEncryptionCheck(connection) : undefined,
    pooled: connection.processId !== undefined && connection.processId !== server.pid,
    collation: { characterSet: String(server.encoding), collation: String(server.collate) },
    connections: { most: Number(server.most), now: Number(server.now) },
    notes: [],
  };
  await connection.query('COMMIT');
  return inspection;
}

/** Of the schema that the connection looks in first; Metabase writes their names in small letters there. */
async function tablesOf(connection: SqlConnection): Promise<ReadonlySet<string>> {
  const rows = await connection.query('SELECT name FROM unnest($1::text[]) name WHERE to_regclass(name) IS NOT NULL', [
    TABLES,
  ]);
  return new Set(rows.map(({ name }) => String(name)));
}

export async function countRows(connection: SqlConnection): Promise<Counts> {
  const there = await tablesOf(connection);
  const counted: [string, number][] = [];
  for (const table of KEY_TABLES.filter((one) => there.has(one))) {
    const [row] = await connection.query(`SELECT count(*)::text AS rows FROM ${table}`);
    counted.push([table, Number(row?.rows)]);
  }
  return Object.fromEntries(counted);
}

/** All tables that a dump holds the rows of, as `schema.table`; those of an extension are the extension's business. */
export async function tableNames(connection: SqlConnection): Promise<readonly string[]> {
  const rows = await connection.query(`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
    ORDER BY 1`);
  return rows.map(({ name }) => String(name));
}

async function rowLocks(connection: SqlConnection, tables: ReadonlySet<string>): Promise<readonly MigrationLock[]> {
  if (!tables.has('databasechangeloglock')) return [];
  // The time has no zone in the table; it is taken as UTC.
  const rows = await connection.query(
    'SELECT lockedby, (extract(epoch FROM lockgranted) * 1000)::float8 AS since FROM databasechangeloglock WHERE locked',
  );
  return rows.map((row) => ({ kind: 'row', by: String(row.lockedby ?? 'unknown'), ...since(row) }));
}

/** Any advisory lock of this database counts: the key that Liquibase's extension computes changed over its releases. */
async function sessionLocks(connection: SqlConnection): Promise<readonly MigrationLock[]> {
  const rows = await connection.query(`
    SELECT l.pid, a.application_name AS name, host(a.client_addr) AS host, (extract(epoch FROM a.backend_start) * 1000)::float8 AS since
    FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.granted
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
  return rows.map((row) => {
    const from = [row.name, row.host].filter((part) => part !== null && part !== '').join(' at ');
    return { kind: 'session', by: `process ${row.pid}${from === '' ? '' : ` (${from})`}`, ...since(row) };
  });
}

function since(row: SqlRow): { since?: Date } {
  return row.since === null || row.since === undefined ? {} : { since: new Date(Number(row.since)) };
}

async function nodesOf(connection: SqlConnection, tables: ReadonlySet<string>): Promise<readonly Node[]> {
  if (!tables.has('qrtz_scheduler_state')) return [];
  const rows = await connection.query(`
    SELECT instance_name AS name, (extract(epoch FROM clock_timestamp()) * 1000 - last_checkin_time)::float8 AS age,
      checkin_interval::float8 AS interval FROM qrtz_scheduler_state ORDER BY 1`);
  return rows.map((row) => ({
    name: String(row.name),
    ageMs: Math.round(Number(row.age)),
    intervalMs: Number(row.interval),
  }));
}

async function sessionsOf(connection: SqlConnection): Promise<number> {
  const [row] = await connection.query('SELECT count(*)::text AS rows FROM core_session');
  return Number(row?.rows);
}

/** The row is there from 53 on; without a key it says so in one word (metabase/metabase `src/metabase/app_db/encryption.clj`). */
async function hasEncryptionCheck(connection: SqlConnection): Promise<boolean> {
  const rows = await connection.query(
    `SELECT 1 FROM setting WHERE key = 'encryption-check' AND value <> 'unencrypted'`,
  );
  return rows.length > 0;
}
