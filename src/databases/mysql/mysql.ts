import type { SqlConnection } from '../../gateways/sql.ts';
import type { Database } from '../database.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { isSideName } from '../sideName.ts';
import { expectCopy, silence } from '../silence.ts';
import { quoteName, withConnection } from './connection.ts';
import { dumpMysql, verifyMysql } from './dump.ts';
import { hindrancesOf } from './hindrances.ts';
import { inspectMysql, tableNames } from './inspect.ts';
import { cloneMysql, restoreMysql } from './restore.ts';
import { databaseNames, dropDatabase } from './swap.ts';

/** MySQL and MariaDB. */
export function mysqlDatabase(settings: ServerSettings, gateways: DatabaseGateways): Database {
  return {
    settings,
    inspect: () => withConnection('Inspecting', settings, gateways, inspectMysql),
    hindrances: () => hindrancesOf(settings, gateways),
    dump: (folder) => dumpMysql(settings, folder, gateways),
    verify: (dump, folder) => verifyMysql(dump, folder, gateways),
    restore: (dump, folder, id) => restoreMysql(settings, dump, folder, id, gateways),
    clone: (dump, folder, to) => cloneMysql(settings, dump, folder, to, gateways),
    silence: async (name) => {
      expectCopy(settings.database, name);
      const switchOff = async (connection: SqlConnection) =>
        silence(connection, await tableNames(connection), { quote: quoteName, isFalse: 'FALSE' });
      return withConnection('Switching off the copy of', settings, gateways, switchOff, name);
    },
    users: async (name) => {
      const sessions = 'SELECT COUNT(*) AS users FROM information_schema.processlist WHERE db = ?';
      const count = async (connection: SqlConnection) => Number((await connection.query(sessions, [name]))[0]?.users);
      return withConnection('Asking', settings, gateways, count, null);
    },
    drop: (name) => dropDatabase(settings, name, gateways),
    leftovers: async () => {
      const names = await withConnection('Asking', settings, gateways, databaseNames, null);
      return names.filter((name) => isSideName(settings.database, name));
    },
  };
}
