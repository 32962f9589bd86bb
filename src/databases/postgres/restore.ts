import { availableParallelism } from 'node:os';
import { Failure } from '../../failure.ts';
import type { SqlConnection } from '../../gateways/sql.ts';
import type { Counts, Dump, Restored } from '../database.ts';
import { expectSame, expectUnchanged } from '../dumpFile.ts';
import { reasonOf, serverFailure, toolFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { sideName } from '../sideName.ts';
import {
  clientEnvironment,
  connectBeside,
  connectionWord,
  quoteName,
  tlsForTools,
  withConnection,
} from './connection.ts';
import { countRows, tableNames } from './inspect.ts';
import { ownersListed } from './listing.ts';
import { carryOver, createStatement, propertiesOf } from './properties.ts';
import { dropDatabase, expectRights, swapNames } from './swap.ts';
import { onlyUnknownOption, postgresTools, setsUnknownOption } from './tools.ts';

/** More connections than this help little, and small servers have few to give. */
const MOST_JOBS = 4;

export async function restorePostgres(
  settings: ServerSettings,
  dump: Dump,
  folder: string,
  id: string,
  gateways: DatabaseGateways,
): Promise<Restored> {
  await expectUnchanged(gateways.files, dump, folder);
  const fresh = sideName(settings.database, 'restore', id);
  const kept = sideName(settings.database, 'before_restore', id);
  try {
    await using beside = await connectBeside(settings, gateways);
    const live = await expectRights(beside, settings);
    const properties = live ? await propertiesOf(beside, settings.database) : dump.properties;
    await beside.query(createStatement(fresh, properties, live));
    try {
      const { counts, notes } = await fill(settings, dump, folder, fresh, true, gateways);
      const lost = live ? await carryOverTo(beside, settings, fresh) : [];
      await swapNames({ settings, fresh, kept: live ? kept : undefined, gateways });
      return { kept: live ? kept : undefined, counts, notes: [...notes, ...lost] };
    } catch (error) {
      await dropQuietly(settings, fresh, gateways);
      throw error;
    }
  } catch (error) {
    throw serverFailure('Restoring', error, settings);
  }
}

export async function clonePostgres(
  settings: ServerSettings,
  dump: Dump,
  folder: string,
  to: string,
  gateways: DatabaseGateways,
): Promise<Counts> {
  await expectUnchanged(gateways.files, dump, folder);
  try {
    await using beside = await connectBeside(settings, gateways);
    await expectRights(beside, { ...settings, database: to });
    await beside.query(createStatement(to, dump.properties, false));
    try {
      return (await fill(settings, dump, folder, to, false, gateways)).counts;
    } catch (error) {
      await dropQuietly(settings, to, gateways);
      throw error;
    }
  } catch (error) {
    throw serverFailure(`Restoring a copy as "${to}" from`, error, settings);
  }
}

/** @param faithful with owners and rights, where the server has all the roles */
async function fill(
  settings: ServerSettings,
  dump: Dump,
  folder: string,
  into: string,
  faithful: boolean,
  gateways: DatabaseGateways,
): Promise<{ readonly counts: Counts; readonly notes: readonly string[] }> {
  const tools = await postgresTools(await serverVersion(settings, into, gateways), gateways);
  const path = `${folder}/${dump.file}`;
  const listing = await tools.restore(['--list', path], { folders: [folder] });
  if (listing.exitCode !== 0) throw toolFailure('Reading the dump of', tools.name, listing, settings);
  const strangers = faithful ? await foreignOwners(settings, into, ownersListed(listing.stdout), gateways) : [];
  const tolerant = setsUnknownOption(tools, await serverVersion(settings, into, gateways));
  const finished = await tools.restore(
    [
      `--dbname=${connectionWord('dbname', into)}`,
      '--no-password',
      `--jobs=${Math.min(MOST_JOBS, availableParallelism())}`,
      ...(tolerant ? [] : ['--exit-on-error']),
      ...(faithful && strangers.length === 0 ? [] : ['--no-owner']),
      ...(faithful ? [] : ['--no-privileges']),
      path,
    ],
    { env: clientEnvironment(settings, await tlsForTools(settings, gateways)), folders: [folder] },
  );
  const harmless = tolerant && finished.exitCode === 1 && onlyUnknownOption(finished.stderr);
  if (finished.exitCode !== 0 && !harmless) throw toolFailure('Restoring', tools.name, finished, settings);
  // The parameter of the connection is a list of names, so a name is quoted in it.
  const schema = settings.schema ?? (dump.properties.schema && quoteName(dump.properties.schema));
  const login = { ...settings, ...(schema ? { schema } : {}) };
  const found = await withConnection(
    'Counting the restored rows of',
    login,
    gateways,
    async (connection) => {
      // A dump has no statistics: without them the first queries of the instance would be slow.
      await connection.query('ANALYZE');
      return { counts: await countRows(connection), tables: await tableNames(connection) };
    },
    into,
  );
  expectSame(`What was restored from ${path}`, dump, found);
  const owned = strangers.map((role) => `What belonged to "${role}" belongs to "${settings.user}" now.`);
  return { counts: found.counts, notes: owned };
}

async function serverVersion(settings: ServerSettings, database: string, gateways: DatabaseGateways): Promise<string> {
  return withConnection(
    'Asking',
    settings,
    gateways,
    async (connection) => {
      const [row] = await connection.query(`SELECT current_setting('server_version') AS version`);
      return String(row?.version);
    },
    database,
  );
}

/** Owners that aren't there, or in whose name we may not act. */
async function foreignOwners(
  settings: ServerSettings,
  database: string,
  owners: readonly string[],
  gateways: DatabaseGateways,
): Promise<readonly string[]> {
  return withConnection(
    'Asking',
    settings,
    gateways,
    async (connection) => {
      const rows = await connection.query(
        `SELECT name FROM unnest($1::text[]) name LEFT JOIN pg_roles ON rolname = name
       WHERE rolname IS NULL OR NOT pg_has_role(current_user, oid, 'MEMBER')`,
        [owners],
      );
      return rows.map(({ name }) => String(name)).filter((name) => name !== 'pg_database_owner');
    },
    database,
  );
}

/** A setting that only a superuser may make is told, and is no reason to stay without a database. */
async function carryOverTo(beside: SqlConnection, settings: ServerSettings, to: string): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const statement of await carryOver(beside, settings.database, to)) {
    await beside.query(statement).catch((error) => {
      lost.push(`A setting of the database could not be carried over: ${statement} (${reasonOf(error, settings)})`);
    });
  }
  return lost;
}

async function dropQuietly(settings: ServerSettings, name: string, gateways: DatabaseGateways): Promise<void> {
  await dropDatabase(settings, name, gateways).catch((error) => {
    if (!(error instanceof Failure)) throw error;
  });
}
