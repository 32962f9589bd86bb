import { Failure } from '../../failure.ts';
import type { Hindrances } from '../database.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { ServerSettings } from '../settings/settings.ts';
import { missingTools } from '../tools.ts';
import { connectBeside, withConnection } from './connection.ts';
import { expectRights } from './swap.ts';
import { postgresTools } from './tools.ts';

/** Without tools there is no dump, and without the rights to create and rename databases no restore. */
export async function hindrancesOf(settings: ServerSettings, gateways: DatabaseGateways): Promise<Hindrances> {
  const version = await withConnection('Asking', settings, gateways, async (connection) => {
    const [row] = await connection.query(`SELECT current_setting('server_version') AS version`);
    return String(row?.version);
  });
  return {
    toBackUp: await missingTools(postgresTools(version, gateways)),
    toRestore: await missingRights(settings, gateways),
  };
}

async function missingRights(settings: ServerSettings, gateways: DatabaseGateways): Promise<readonly string[]> {
  try {
    await using beside = await connectBeside(settings, gateways);
    await expectRights(beside, settings);
    return [];
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}
