import { Failure } from '../../failure.ts';
import type { Counts, Dump, Restored } from '../database.ts';
import { expectSame } from '../dumpFile.ts';
import { toolFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { sideName } from '../sideName.ts';
import { clientArguments, clientEnvironment, withConnection } from './connection.ts';
import { verifyMysql } from './dump.ts';
import { countRows, tableNames } from './inspect.ts';
import { createDatabase, dropDatabase, livePropertiesOf, swapTables } from './swap.ts';
import { mysqlTools, serverVersionOf } from './tools.ts';

export async function restoreMysql(
  settings: ServerSettings,
  dump: Dump,
  folder: string,
  id: string,
  gateways: DatabaseGateways,
): Promise<Restored> {
  await verifyMysql(dump, folder, gateways);
  const fresh = sideName(settings.database, 'restore', id);
  const kept = sideName(settings.database, 'before_restore', id);
  const live = await withConnection(
    'Restoring',
    settings,
    gateways,
    async (connection) => {
      const properties = await livePropertiesOf(connection, settings.database);
      await createDatabase(connection, settings, fresh, properties ?? dump.properties);
      return properties;
    },
    null,
  );
  let emptied = false;
  try {
    const counts = await fill(settings, dump, folder, fresh, gateways);
    const target = live === undefined ? settings.database : kept;
    await withConnection(
      'Restoring',
      settings,
      gateways,
      (c) => createDatabase(c, settings, target, live ?? dump.properties),
      null,
    );
    emptied = true;
    const notes = await swapTables({ settings, fresh, kept: live === undefined ? undefined : kept, gateways });
    await dropDatabase(settings, fresh, gateways);
    return { kept: live === undefined ? undefined : kept, counts, notes };
  } catch (error) {
    if (emptied && live !== undefined) await dropIfEmpty(settings, kept, gateways);
    await dropQuietly(settings, fresh, gateways);
    throw error;
  }
}

export async function cloneMysql(
  settings: ServerSettings,
  dump: Dump,
  folder: string,
  to: string,
  gateways: DatabaseGateways,
): Promise<Counts> {
  await verifyMysql(dump, folder, gateways);
  const create = `Restoring a copy as "${to}" from`;
  await withConnection(create, settings, gateways, (c) => createDatabase(c, settings, to, dump.properties), null);
  try {
    return await fill(settings, dump, folder, to, gateways);
  } catch (error) {
    await dropQuietly(settings, to, gateways);
    throw error;
  }
}

async function fill(
  settings: ServerSettings,
  dump: Dump,
  folder: string,
  into: string,
  gateways: DatabaseGateways,
): Promise<Counts> {
  const version = await withConnection(
    'Asking',
    settings,
    gateways,
    async (connection) => String((await connection.query('SELECT VERSION() AS version'))[0]?.version),
    null,
  );
  const tools = await mysqlTools(serverVersionOf(version), gateways);
  const path = `${folder}/${dump.file}`;
  const finished = await tools.restore(
    // In binary mode the client runs no commands of its own, such as a shell's, that a dump could hold.
    [...clientArguments(settings, tools), '--binary-mode', '--batch', '--', into],
    { env: clientEnvironment(settings), stdin: path },
  );
  if (finished.exitCode !== 0) throw toolFailure('Restoring', tools.name, finished, settings);
  const found = await withConnection(
    'Counting the restored rows of',
    settings,
    gateways,
    async (connection) => ({ counts: await countRows(connection), tables: await tableNames(connection) }),
    into,
  );
  expectSame(`What was restored from ${path}`, dump, found);
  return found.counts;
}

/** The kept database is dropped only while it holds nothing: after the swap it is the user's former data. */
async function dropIfEmpty(settings: ServerSettings, kept: string, gateways: DatabaseGateways): Promise<void> {
  const tables = await withConnection('Asking', settings, gateways, tableNames, kept).catch(() => undefined);
  if (tables?.length === 0) await dropQuietly(settings, kept, gateways);
}

async function dropQuietly(settings: ServerSettings, name: string, gateways: DatabaseGateways): Promise<void> {
  await dropDatabase(settings, name, gateways).catch((error) => {
    if (!(error instanceof Failure)) throw error;
  });
}
