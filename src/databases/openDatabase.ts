import type { ConnectSql } from '../gateways/sql.ts';
import type { Database } from './database.ts';
import { reasonOf, serverFailure } from './failures.ts';
import type { DatabaseGateways } from './gateways.ts';
import { h2Database } from './h2/h2.ts';
import { mysqlDatabase } from './mysql/mysql.ts';
import { postgresDatabase } from './postgres/postgres.ts';
import type { DatabaseSettings, ServerSettings } from './settings/settings.ts';

/**
 * Connects once, so that what is wrong with the settings is told before anything is done.
 * @throws Failure when the server can't be reached or refuses the login
 */
export async function openDatabase(settings: DatabaseSettings, gateways: DatabaseGateways): Promise<Database> {
  if (settings.engine === 'h2') return h2Database(settings, gateways);
  if (settings.engine === 'postgres') {
    return postgresDatabase(await loggedIn(settings, gateways.connectPostgres), gateways);
  }
  return mysqlDatabase(await loggedIn(settings, gateways.connectMysql), gateways);
}

/** The settings with the login that the server takes. A database that is gone is no reason to refuse: it can be restored. */
async function loggedIn(settings: ServerSettings, connect: ConnectSql): Promise<ServerSettings> {
  const { asWritten, ...decoded } = settings;
  const candidates = asWritten === undefined ? [decoded] : [decoded, { ...decoded, ...asWritten }];
  let refused: unknown;
  for (const candidate of candidates) {
    try {
      await using _ = await connect(candidate);
      return candidate;
    } catch (error) {
      if (isMissingDatabase(error)) return candidate;
      refused ??= error;
      if (!isRefusedLogin(error)) break;
    }
  }
  throw serverFailure('Connecting to', new Error(reasonOf(refused, settings)), settings);
}

function isMissingDatabase(error: unknown): boolean {
  const { code, errno } = error as { code?: string; errno?: number };
  return code === '3D000' || errno === 1049;
}

function isRefusedLogin(error: unknown): boolean {
  const { code, errno } = error as { code?: string; errno?: number };
  return code === '28P01' || code === '28000' || errno === 1045;
}
