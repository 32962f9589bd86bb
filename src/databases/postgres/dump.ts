import type { SqlConnection } from '../../gateways/sql.ts';
import { type Dump, KEY_TABLES } from '../database.ts';
import { expectSame, expectUnchanged, fingerprint } from '../dumpFile.ts';
import { toolFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { clientEnvironment, tlsForTools, withConnection } from './connection.ts';
import { copyRowCounter } from './copyRows.ts';
import { countRows, tableNames } from './inspect.ts';
import { propertiesOf } from './properties.ts';
import { postgresTools } from './tools.ts';

const FILE = 'database.dump';

/**
 * The rows are counted in the snapshot that pg_dump reads, so that the dump can be held against them to the row, even
 * of a database in use.
 */
export async function dumpPostgres(
  settings: ServerSettings,
  folder: string,
  gateways: DatabaseGateways,
): Promise<Dump> {
  return withConnection('Dumping', settings, gateways, async (connection) => {
    await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const [row = {}] = await connection.query(`
      SELECT pg_export_snapshot() AS snapshot, current_schema() AS schema, current_setting('server_version') AS version`);
    const serverVersion = String(row.version).split(' ')[0] as string;
    const tools = await postgresTools(serverVersion, gateways);
    const counts = await countRows(connection);
    const tables = await tableNames(connection);
    const properties = await propertiesOf(connection, settings.database);
    const temporary = `${folder}/${FILE}.partial`;
    await gateways.files.remove(temporary);
    const finished = await tools.dump(
      // Downtime counts more than disk: the least compression is several times as fast as the usual one.
      ['--format=custom', '--compress=1', '--no-password', '--lock-wait-timeout=60s', `--snapshot=${row.snapshot}`],
      { env: clientEnvironment(settings, await tlsForTools(settings, gateways)), stdout: temporary },
    );
    if (finished.exitCode !== 0) throw toolFailure('Dumping', tools.name, finished, settings);
    await endTransaction(connection);
    await gateways.files.finishDurably(temporary, `${folder}/${FILE}`);
    return {
      format: 'postgres-custom',
      file: FILE,
      ...(await fingerprint(gateways.files, `${folder}/${FILE}`)),
      counts,
      tables,
      tool: tools.name,
      engine: 'postgres',
      serverVersion,
      properties: { ...properties, schema: String(row.schema) },
      notes: [],
    };
  });
}

/** The dump is whole already: a server that went away meanwhile takes nothing from it. */
async function endTransaction(connection: SqlConnection): Promise<void> {
  await connection.query('COMMIT').catch(() => undefined);
}

/** Hash, listing, every block of the archive, and the rows of the key tables. */
export async function verifyPostgres(dump: Dump, folder: string, gateways: DatabaseGateways): Promise<void> {
  await expectUnchanged(gateways.files, dump, folder);
  const tools = await postgresTools(dump.serverVersion, gateways);
  const path = `${folder}/${dump.file}`;
  const read = async (args: readonly string[], onStdout?: (chunk: Buffer) => void) => {
    const options = { folders: [folder], ...(onStdout === undefined ? {} : { onStdout }) };
    const finished = await tools.restore([...args, path], options);
    if (finished.exitCode !== 0) throw toolFailure(`Reading the dump ${path}`, tools.name, finished);
    return finished.stdout;
  };
  const tables = tablesListed(await read(['--list']), dump.tables);
  await read(['--file=/dev/null']);
  const rows = copyRowCounter(dump.properties.schema ?? 'public');
  const keyTables = KEY_TABLES.filter((table) => dump.counts[table] !== undefined);
  if (keyTables.length > 0) {
    await read(['--data-only', '--file=-', ...keyTables.map((table) => `--table=${table}`)], rows.see);
  }
  expectSame(`The dump ${path}`, dump, { counts: rows.counts(), tables });
}

/**
 * Those tables whose rows a listing has: `3412; 0 16391 TABLE DATA public core_user metabase`. Schema, name and owner
 * stand there without quotes, and any of them may hold blanks and dots.
 */
export function tablesListed(listing: string, tables: readonly string[]): readonly string[] {
  const entries = listing.split('\n').flatMap((line) => /^\d+; \d+ \d+ TABLE DATA (.+)$/.exec(line)?.[1] ?? []);
  const listed = entries.map((entry) => entry.replaceAll('.', ' '));
  return tables.filter((table) => listed.some((entry) => entry.startsWith(`${table.replaceAll('.', ' ')} `)));
}

/** Owners of what is in a dump, the last word of each line. */
export function ownersListed(listing: string): readonly string[] {
  const owners = listing.split('\n').flatMap((line) => {
    const found =
      /^\d+; \d+ \d+ (?:TABLE(?! DATA)|VIEW|SEQUENCE|FUNCTION|MATERIALIZED VIEW|TYPE|SCHEMA) .* (\S+)$/.exec(
        line.trimEnd(),
      );
    return found ? [found[1] as string] : [];
  });
  return [...new Set(owners)];
}
