import type { Database } from '../database.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { isSideName } from '../sideName.ts';
import { connectBeside, withConnection } from './connection.ts';
import { dumpPostgres, verifyPostgres } from './dump.ts';
import { hindrancesOf } from './hindrances.ts';
import { inspectPostgres } from './inspect.ts';
import { clonePostgres, restorePostgres } from './restore.ts';
import { databaseNames, dropDatabase } from './swap.ts';

export function postgresDatabase(settings: ServerSettings, gateways: DatabaseGateways): Database {
  return {
    settings,
    inspect: () => withConnection('Inspecting', settings, gateways, inspectPostgres),
    hindrances: () => hindrancesOf(settings, gateways),
    dump: (folder) => dumpPostgres(settings, folder, gateways),
    verify: (dump, folder) => verifyPostgres(dump, folder, gateways),
    restore: (dump, folder, id) => restorePostgres(settings, dump, folder, id, gateways),
    clone: (dump, folder, to) => clonePostgres(settings, dump, folder, to, gateways),
    drop: (name) => dropDatabase(settings, name, gateways),
    leftovers: async () => {
      await using beside = await connectBeside(settings, gateways);
      return (await databaseNames(beside)).filter((name) => isSideName(settings.database, name));
    },
  };
}
