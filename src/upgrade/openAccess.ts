import type { Database } from '../databases/database.ts';
import type { DatabaseGateways } from '../databases/gateways.ts';
import { openDatabase } from '../databases/openDatabase.ts';
import type { Access } from './databaseAccess.ts';

/** Opens a database, with the tools beside its server where this machine does not reach it. */
export function openAccess({ settings, beside }: Access, gateways: DatabaseGateways): Promise<Database> {
  return openDatabase(settings, beside === undefined ? gateways : { ...gateways, beside });
}
