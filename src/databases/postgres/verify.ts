import { type Dump, KEY_TABLES } from '../database.ts';
import { expectSame, expectUnchanged } from '../dumpFile.ts';
import { toolFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { Tools } from '../tools.ts';
import { copyRowCounter } from './copyRows.ts';
import { tablesListed } from './listing.ts';
import { postgresTools } from './tools.ts';

/** An archive as pg_restore reads it. Each @throws Failure when it can't. */
export interface ArchiveReader {
  /** Every block of what comes. */
  blocks(archive: AsyncIterable<Buffer>): Promise<void>;
  listing(path: string): Promise<string>;
  /** The rows of these tables as text. */
  rows(path: string, tables: readonly string[], see: (chunk: Buffer) => void): Promise<void>;
}

/** @param folder of the archives, which a tool in a container must be given */
export function archiveReader(tools: Tools, folder: string): ArchiveReader {
  const read = async (args: readonly string[], options: NonNullable<Parameters<Tools['restore']>[1]>) => {
    const finished = await tools.restore(args, { folders: [folder], ...options });
    if (finished.exitCode !== 0) throw toolFailure(`Reading the dump in ${folder}`, tools.name, finished);
    return finished.stdout;
  };
  return {
    blocks: async (input) => void (await read(['--file=/dev/null'], { input })),
    listing: (path) => read(['--list', path], {}),
    rows: async (path, tables, onStdout) => {
      const wanted = tables.map((table) => `--table=${table}`);
      await read(['--data-only', '--file=-', ...wanted, path], { onStdout });
    },
  };
}

/** All tables, and the rows of the key tables. @throws Failure when some are missing */
export async function expectContents(
  archive: ArchiveReader,
  path: string,
  expected: Pick<Dump, 'counts' | 'tables'> & { readonly schema: string },
): Promise<void> {
  const { counts, tables, schema } = expected;
  const listed = tablesListed(await archive.listing(path), tables);
  const rows = copyRowCounter(schema);
  const keyTables = KEY_TABLES.filter((table) => counts[table] !== undefined);
  if (keyTables.length > 0) await archive.rows(path, keyTables, rows.see);
  expectSame(`The dump ${path}`, expected, { counts: rows.counts(), tables: listed });
}

/** Hash, listing, every block of the archive, and the rows of the key tables. */
export async function verifyPostgres(dump: Dump, folder: string, gateways: DatabaseGateways): Promise<void> {
  const path = `${folder}/${dump.file}`;
  await expectUnchanged(gateways.files, dump, folder);
  const archive = archiveReader(await postgresTools(dump.serverVersion, gateways), folder);
  await expectContents(archive, path, { ...dump, schema: dump.properties.schema ?? 'public' });
  await archive.blocks(gateways.files.read(path));
}
