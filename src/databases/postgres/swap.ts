import { badInput, Failure } from '../../failure.ts';
import type { SqlConnection } from '../../gateways/sql.ts';
import { reasonOf, serverFailure } from '../failures.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { connectBeside, quoteName } from './connection.ts';

/**
 * @returns whether the live database is there
 * @throws Failure that names the right that is missing, before anything is done
 */
export async function expectRights(beside: SqlConnection, settings: ServerSettings): Promise<boolean> {
  const [row = {}] = await beside.query(
    `SELECT rolname AS role, rolcreatedb OR rolsuper AS creates,
       (SELECT pg_has_role(current_user, datdba, 'USAGE') FROM pg_database WHERE datname = $1) AS owns
     FROM pg_roles WHERE rolname = current_user`,
    [settings.database],
  );
  const role = quoteName(String(row.role));
  if (row.creates !== true) {
    throw new Failure(
      `The user ${role} may not create databases, which a restore needs: it fills a new database and swaps the names, so ` +
        `that the old one is never half overwritten. Let an administrator run: ALTER ROLE ${role} CREATEDB;`,
    );
  }
  if (row.owns === false) {
    throw new Failure(
      `The user ${role} does not own the database ${quoteName(settings.database)} and may not rename it. Let an ` +
        `administrator run: ALTER DATABASE ${quoteName(settings.database)} OWNER TO ${role};`,
    );
  }
  return row.owns !== null;
}

/**
 * Both names change in one transaction: at no moment does the live name lead nowhere.
 * @throws Failure when they didn't change
 */
export async function swapNames(swap: {
  readonly settings: ServerSettings;
  readonly fresh: string;
  readonly kept: string | undefined;
  readonly gateways: DatabaseGateways;
}): Promise<void> {
  const { settings, fresh, kept, gateways } = swap;
  const live = settings.database;
  try {
    await using beside = await connectBeside(settings, gateways);
    await endSessions(beside, [live, fresh]);
    await beside.query('BEGIN');
    // A server that answers before it has written loses its last commits when it dies, and this one is acted on.
    await beside.query(
      "SELECT set_config('synchronous_commit', 'local', true) WHERE current_setting('synchronous_commit') = 'off'",
    );
    if (kept !== undefined) await beside.query(`ALTER DATABASE ${quoteName(live)} RENAME TO ${quoteName(kept)}`);
    await beside.query(`ALTER DATABASE ${quoteName(fresh)} RENAME TO ${quoteName(live)}`);
    await beside.query('COMMIT');
  } catch (error) {
    if (await swapped(swap)) return;
    const busy = /being accessed by other users/.test(reasonOf(error, settings));
    const hint = busy
      ? ' Something is still connected to it; stop every node of Metabase and whatever else reads it.'
      : '';
    throw new Failure(
      `The restored database could not take the place of "${live}", which is as it was: ${reasonOf(error, settings)}.${hint}`,
    );
  }
}

/** The answer to COMMIT may have been lost, not the commit. */
async function swapped({ settings, fresh, gateways }: Parameters<typeof swapNames>[0]): Promise<boolean> {
  try {
    await using beside = await connectBeside(settings, gateways);
    const names = await databaseNames(beside);
    return names.includes(settings.database) && !names.includes(fresh);
  } catch {
    return false;
  }
}

export async function databaseNames(beside: SqlConnection): Promise<readonly string[]> {
  const rows = await beside.query('SELECT datname AS name FROM pg_database WHERE NOT datistemplate ORDER BY 1');
  return rows.map(({ name }) => String(name));
}

/** @throws Failure for the live database, those of the server itself, and what the server refuses */
export async function dropDatabase(settings: ServerSettings, name: string, gateways: DatabaseGateways): Promise<void> {
  if (name === settings.database || /^(postgres|template[01])$/.test(name)) {
    throw badInput(`The database "${name}" is not dropped: it is the live one, or the server's own.`);
  }
  try {
    await using beside = await connectBeside(settings, gateways);
    await endSessions(beside, [name]);
    await beside.query(`DROP DATABASE IF EXISTS ${quoteName(name)}`);
  } catch (error) {
    throw serverFailure(`Dropping "${name}" beside`, error, settings);
  }
}

/** Ours alone: those of other users we may not end, and whoever they are should be asked. */
async function endSessions(beside: SqlConnection, databases: readonly string[]): Promise<void> {
  await beside.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = ANY($1::text[]) AND usename = current_user AND pid <> pg_backend_pid()`,
    [databases],
  );
}
