import type { SqlConnection } from '../../gateways/sql.ts';
import type { Dump } from '../database.ts';
import { fingerprint } from '../dumpFile.ts';
import { toolFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { clientEnvironment, tlsForTools, withConnection } from './connection.ts';
import { countRows, tableNames } from './inspect.ts';
import { propertiesOf } from './properties.ts';
import { postgresTools } from './tools.ts';
import { archiveReader, expectContents } from './verify.ts';

const FILE = 'database.dump';

/**
 * The rows are counted in the snapshot that pg_dump reads, so that the dump can be held against them to the row, even
 * of a database in use. Reading every block too took a third of pg_dump's own time, in which an instance is down: that is
 * left to `verify`, and this reads the listing and the key tables, which the format can seek.
 */
export async function dumpPostgres(
  settings: ServerSettings,
  folder: string,
  gateways: DatabaseGateways,
): Promise<Dump> {
  const { files } = gateways;
  return withConnection('Dumping', settings, gateways, async (connection) => {
    await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const [row = {}] = await connection.query(`
      SELECT pg_export_snapshot() AS snapshot, current_schema() AS schema, current_setting('server_version') AS version`);
    const serverVersion = String(row.version).split(' ')[0] as string;
    const schema = String(row.schema);
    const tools = await postgresTools(serverVersion, gateways);
    const counts = await countRows(connection);
    const tables = await tableNames(connection);
    const properties = await propertiesOf(connection, settings.database);
    const [temporary, path] = [`${folder}/${FILE}.partial`, `${folder}/${FILE}`];
    await files.remove(temporary);
    const env = clientEnvironment(settings, await tlsForTools(settings, gateways));
    const dumped = await tools.dump(
      // Downtime counts more than disk: the least compression is several times as fast as the usual one.
      ['--format=custom', '--compress=1', '--no-password', '--lock-wait-timeout=60s', `--snapshot=${row.snapshot}`],
      { env, stdout: temporary },
    );
    if (dumped.exitCode !== 0) throw toolFailure('Dumping', tools.name, dumped, settings);
    await endTransaction(connection);
    await files.finishDurably(temporary, path);
    const [print] = await Promise.all([
      fingerprint(files, path),
      expectContents(archiveReader(tools, folder), path, { counts, tables, schema }),
    ]);
    return {
      format: 'postgres-custom',
      file: FILE,
      ...print,
      counts,
      tables,
      tool: tools.name,
      engine: 'postgres',
      serverVersion,
      properties: { ...properties, schema },
      notes: [],
    };
  });
}

/** The dump is whole already: a server that went away meanwhile takes nothing from it. */
async function endTransaction(connection: SqlConnection): Promise<void> {
  await connection.query('COMMIT').catch(() => undefined);
}
