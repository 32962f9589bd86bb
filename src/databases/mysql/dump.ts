import { Failure } from '../../failure.ts';
import type { SqlConnection } from '../../gateways/sql.ts';
import type { ToolFinished } from '../../gateways/tool.ts';
import type { Dump } from '../database.ts';
import { countDifferences, expectSame, expectUnchanged, fingerprintOf, readWhileWritten } from '../dumpFile.ts';
import { toolFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { clientArguments, clientEnvironment, isMariadb, withConnection } from './connection.ts';
import { collationOf, countRows, tableNames } from './inspect.ts';
import { dumpScanner } from './scanDump.ts';
import { mysqlTools, serverVersionOf } from './tools.ts';

const FILE = 'database.sql';

/**
 * A dump in one consistent snapshot. The tool can't share its snapshot, so rows are counted before: of a stopped instance
 * the dump has as many, and of a running one it has a number between that and the one afterwards.
 */
export async function dumpMysql(settings: ServerSettings, folder: string, gateways: DatabaseGateways): Promise<Dump> {
  return withConnection('Dumping', settings, gateways, async (connection) => {
    const [row] = await connection.query('SELECT VERSION() AS version');
    const server = serverVersionOf(String(row?.version));
    const tools = await mysqlTools(server, gateways);
    const tables = await tableNames(connection);
    const before = await countRows(connection);
    const events = await mayReadEvents(connection);
    const { characterSet, collation } = await collationOf(connection);
    const temporary = `${folder}/${FILE}.partial`;
    await gateways.files.remove(temporary);
    const dumping = tools.dump(
      [
        ...clientArguments(settings, tools),
        ...['--single-transaction', '--quick', '--routines', '--triggers', '--hex-blob', '--no-tablespaces'],
        ...(events ? ['--events'] : []),
        // The first would set the server's replication when restored, the second asks for a table that old servers lack.
        ...(isMariadb(tools) ? [] : ['--set-gtid-purged=OFF', '--loose-column-statistics=0']),
        '--',
        settings.database,
      ],
      { env: clientEnvironment(settings), stdout: temporary },
    );
    const expectDone = (finished: ToolFinished) => {
      if (finished.exitCode !== 0) throw toolFailure('Dumping', tools.name, finished, settings);
    };
    const scanner = dumpScanner();
    const print = await readWhileWritten(gateways.files, temporary, dumping, expectDone, (chunks) =>
      fingerprintOf(chunks, scanner.see),
    );
    await gateways.files.finishDurably(temporary, `${folder}/${FILE}`);
    const scanned = scanner.end();
    const { counts } = scanned;
    expectWhole(`${folder}/${FILE}`, { counts, tables }, scanned);
    if (countDifferences(before, counts).length > 0) expectBetween(before, counts, await countRows(connection));
    return {
      format: 'mysql-sql',
      file: FILE,
      ...print,
      counts,
      tables,
      tool: tools.name,
      engine: server.engine,
      serverVersion: String(row?.version),
      properties: { characterSet, collation },
      notes: events ? [] : ['The user may not read events of the database, so the dump has none. Metabase makes none.'],
    };
  });
}

/** Without the right, the tool would fail at the very end. */
async function mayReadEvents(connection: SqlConnection): Promise<boolean> {
  return connection.query('SHOW EVENTS').then(
    () => true,
    () => false,
  );
}

function expectBetween(before: Dump['counts'], dumped: Dump['counts'], after: Dump['counts']): void {
  const wrong = countDifferences(before, dumped).filter((difference) => {
    const table = difference.split(':')[0] as keyof Dump['counts'];
    const [low, high] = [before[table] ?? -1, after[table] ?? -1].sort((a, b) => a - b) as [number, number];
    const rows = dumped[table];
    return rows === undefined || rows < low || rows > high;
  });
  if (wrong.length > 0) throw new Failure(`The dump is not complete: these row counts differ: ${wrong.join(', ')}.`);
}

/** Hash, every line, the last line, and the rows of the key tables. */
export async function verifyMysql(dump: Dump, folder: string, gateways: DatabaseGateways): Promise<void> {
  const scanner = dumpScanner();
  await expectUnchanged(gateways.files, dump, folder, scanner.see);
  expectWhole(`${folder}/${dump.file}`, dump, scanner.end());
}

function expectWhole(
  path: string,
  expected: Pick<Dump, 'counts' | 'tables'>,
  { complete, ...found }: ReturnType<ReturnType<typeof dumpScanner>['end']>,
): void {
  if (!complete) throw new Failure(`The dump ${path} ends before the line "-- Dump completed": it was cut off.`);
  expectSame(`The dump ${path}`, expected, found);
}
