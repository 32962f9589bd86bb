import type { SqlConnection } from '../../gateways/sql.ts';
import type { Database } from '../database.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { isSideName } from '../sideName.ts';
import { expectCopy, silence } from '../silence.ts';
import { connectBeside, quoteName, withConnection } from './connection.ts';
import { dumpPostgres } from './dump.ts';
import { hindrancesOf } from './hindrances.ts';
import { inspectPostgres } from './inspect.ts';
import { clonePostgres, restorePostgres } from './restore.ts';
import { databaseNames, dropDatabase } from './swap.ts';
import { verifyPostgres } from './verify.ts';

export function postgresDatabase(settings: ServerSettings, gateways: DatabaseGateways): Database {
  return {
    settings,
    inspect: () => withConnection('Inspecting', settings, gateways, inspectPostgres),
    hindrances: () => hindrancesOf(settings, gateways),
    dump: (folder) => dumpPostgres(settings, folder, gateways),
    verify: (dump, folder) => verifyPostgres(dump, folder, gateways),
    restore: (dump, folder, id) => restorePostgres(settings, dump, folder, id, gateways),
    clone: (dump, folder, to) => clonePostgres(settings, dump, folder, to, gateways),
    silence: async (name) => {
      expectCopy(settings.database, name);
      const switchOff = async (connection: SqlConnection) => {
        const tables = await connection.query(
          'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
        );
        return silence(
          connection,
          tables.map((row) => String(row.name)),
          { quote: quoteName, isFalse: 'FALSE' },
        );
      };
      return withConnection('Switching off the copy of', settings, gateways, switchOff, name);
    },
    users: async (name) => {
      await using beside = await connectBeside(settings, gateways);
      const sessions = `SELECT count(*)::int AS users FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`;
      return Number((await beside.query(sessions, [name]))[0]?.users);
    },
    drop: (name) => dropDatabase(settings, name, gateways),
    leftovers: async () => {
      await using beside = await connectBeside(settings, gateways);
      return (await databaseNames(beside)).filter((name) => isSideName(settings.database, name));
    },
  };
}
