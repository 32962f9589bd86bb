import { badInput, Failure } from '../../failure.ts';
import type { SqlConnection } from '../../gateways/sql.ts';
import { reasonOf } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { quoteName, withConnection } from './connection.ts';
import { grantNeeded, isDenied } from './hindrances.ts';
import { collationOf, tableNames } from './inspect.ts';
import { createPrograms, dropPrograms, type Program, readPrograms, withoutDefiner } from './programs.ts';

/** A table that somebody still uses ends the attempt instead of hanging for a day. */
const LOCK_WAIT_SECONDS = 15;

/**
 * The servers can't rename a database. One RENAME TABLE statement moves all tables of the live database away and all
 * restored ones to their place, as a whole or not at all; a key table is never missing in between. Triggers forbid it
 * and are made anew afterwards, as is everything that doesn't move with a table.
 * @returns what could not be kept of the former database
 * @throws Failure; before the tables moved, the live database is as it was
 */
export async function swapTables(swap: {
  readonly settings: ServerSettings;
  readonly fresh: string;
  /** None when there was no live database. */
  readonly kept: string | undefined;
  readonly gateways: DatabaseGateways;
}): Promise<readonly string[]> {
  const { settings, fresh, kept, gateways } = swap;
  const live = settings.database;
  return withConnection(
    'Swapping the tables of',
    settings,
    gateways,
    async (connection) => {
      await connection.query(`SET SESSION lock_wait_timeout = ${LOCK_WAIT_SECONDS}`);
      const restored = await readPrograms(connection, fresh);
      const former = kept === undefined ? [] : await readPrograms(connection, live);
      const moves = [
        ...(kept === undefined ? [] : await movesOf(connection, live, kept)),
        ...(await movesOf(connection, fresh, live)),
      ];
      await dropPrograms(connection, fresh, restored.filter(isTrigger));
      await moveTables(connection, settings, former.filter(isTrigger), moves);
      try {
        const others = former.filter((one) => !isTrigger(one));
        await dropPrograms(connection, live, others);
        await createPrograms(connection, live, restored);
      } catch (error) {
        throw new Failure(
          `All tables of the backup are in "${live}", but not all its views and programs: ${reasonOf(error, settings)}. ` +
            `Restore once more; the former tables are kept in "${kept ?? ''}".`,
        );
      }
      return kept === undefined ? [] : keepPrograms(connection, kept, former, settings);
    },
    null,
  );
}

/** In the name of whoever is connected, and asleep: what is only kept must neither fail the restore nor do anything. */
async function keepPrograms(
  connection: SqlConnection,
  kept: string,
  former: readonly Program[],
  settings: ServerSettings,
): Promise<readonly string[]> {
  try {
    await createPrograms(connection, kept, former.map(withoutDefiner), true);
    return [];
  } catch (error) {
    return [`Not all views and programs of the former database could be kept: ${reasonOf(error, settings)}`];
  }
}

async function moveTables(
  connection: SqlConnection,
  settings: ServerSettings,
  triggers: readonly Program[],
  moves: readonly string[],
): Promise<void> {
  try {
    if (triggers.length > 0) await dropPrograms(connection, settings.database, triggers);
    if (moves.length > 0) await connection.query(`RENAME TABLE ${moves.join(', ')}`);
  } catch (error) {
    if (triggers.length > 0) {
      await dropPrograms(connection, settings.database, triggers);
      await createPrograms(connection, settings.database, triggers);
    }
    throw error;
  }
}

function isTrigger({ kind }: Program): boolean {
  return kind === 'TRIGGER';
}

async function movesOf(connection: SqlConnection, from: string, to: string): Promise<readonly string[]> {
  await connection.query(`USE ${quoteName(from)}`);
  const names = (await tableNames(connection)).map(quoteName);
  return names.map((name) => `${quoteName(from)}.${name} TO ${quoteName(to)}.${name}`);
}

/** @throws Failure that says which right is missing */
export async function createDatabase(
  connection: SqlConnection,
  settings: ServerSettings,
  name: string,
  { characterSet, collation }: Readonly<Record<string, string>>,
): Promise<void> {
  const options = [
    ...(characterSet === undefined ? [] : [`CHARACTER SET ${quoteName(characterSet)}`]),
    ...(collation === undefined ? [] : [`COLLATE ${quoteName(collation)}`]),
  ];
  try {
    await connection.query(`CREATE DATABASE ${quoteName(name)} ${options.join(' ')}`);
  } catch (error) {
    if (!isDenied(error)) throw error;
    throw new Failure(
      `The database "${name}", which a restore needs, may not be created: it fills a new database and moves its tables, so that ` +
        `the old one is never half overwritten. ${await grantNeeded(connection, settings)}`,
    );
  }
}

export async function databaseNames(connection: SqlConnection): Promise<readonly string[]> {
  const rows = await connection.query('SELECT schema_name AS name FROM information_schema.schemata ORDER BY 1');
  return rows.map(({ name }) => String(name));
}

/** Undefined when there is no live database. */
export async function livePropertiesOf(
  connection: SqlConnection,
  database: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (!(await databaseNames(connection)).includes(database)) return undefined;
  await connection.query(`USE ${quoteName(database)}`);
  return collationOf(connection);
}

/** @throws Failure for the live database, those of the server itself, and what the server refuses */
export async function dropDatabase(settings: ServerSettings, name: string, gateways: DatabaseGateways): Promise<void> {
  const own = /^(mysql|sys|information_schema|performance_schema)$/i.test(name);
  // Where capitals don't count, a name in others is the same database.
  if (own || name.toLowerCase() === settings.database.toLowerCase()) {
    throw badInput(`The database "${name}" is not dropped: it is the live one, or the server's own.`);
  }
  const drop = async (connection: SqlConnection) => {
    await connection.query(`DROP DATABASE IF EXISTS ${quoteName(name)}`);
  };
  await withConnection(`Dropping "${name}" beside`, settings, gateways, drop, null);
}
