import type { Database, Dump } from './database.ts';
import type { DatabaseGateways } from './gateways.ts';
import { verifyH2 } from './h2/h2.ts';
import { verifyMysql } from './mysql/dump.ts';
import { verifyPostgres } from './postgres/dump.ts';

type Verify = (dump: Dump, folder: string, gateways: DatabaseGateways) => Promise<void>;

const ENGINES: Readonly<Record<Dump['engine'], Verify>> = {
  postgres: verifyPostgres,
  mysql: verifyMysql,
  mariadb: verifyMysql,
  h2: verifyH2,
};

/** Verifies dumps of every engine without a server: what they must hold stands in their manifests. */
export function dumpVerifier(gateways: DatabaseGateways): Pick<Database, 'verify'> {
  return { verify: (dump, folder) => ENGINES[dump.engine](dump, folder, gateways) };
}
