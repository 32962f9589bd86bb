import type { Database } from '../database.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { isSideName } from '../sideName.ts';
import { missingTools } from '../tools.ts';
import { withConnection } from './connection.ts';
import { dumpMysql, verifyMysql } from './dump.ts';
import { inspectMysql } from './inspect.ts';
import { cloneMysql, restoreMysql } from './restore.ts';
import { databaseNames, dropDatabase } from './swap.ts';
import { mysqlTools, serverVersionOf } from './tools.ts';

/** MySQL and MariaDB. */
export function mysqlDatabase(settings: ServerSettings, gateways: DatabaseGateways): Database {
  return {
    settings,
    inspect: () => withConnection('Inspecting', settings, gateways, inspectMysql),
    hindrances: () =>
      withConnection('Asking', settings, gateways, async (connection) => {
        const [row] = await connection.query('SELECT VERSION() AS version');
        const tools = mysqlTools(serverVersionOf(String(row?.version)), gateways);
        return { toBackUp: await missingTools(tools), toRestore: [] };
      }),
    dump: (folder) => dumpMysql(settings, folder, gateways),
    verify: (dump, folder) => verifyMysql(dump, folder, gateways),
    restore: (dump, folder, id) => restoreMysql(settings, dump, folder, id, gateways),
    clone: (dump, folder, to) => cloneMysql(settings, dump, folder, to, gateways),
    drop: (name) => dropDatabase(settings, name, gateways),
    leftovers: async () => {
      const names = await withConnection('Asking', settings, gateways, databaseNames, null);
      return names.filter((name) => isSideName(settings.database, name));
    },
  };
}
