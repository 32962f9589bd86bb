import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import { databaseSettings } from '../../../src/databases/settings/databaseSettings.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { MARIADB_PROGRAMS, startMariadb } from '../servers/mariadb.ts';
import { missing } from '../servers/missing.ts';
import { POSTGRES_PROGRAMS, startPostgres } from '../servers/postgres.ts';
import { messageOf, realGateways } from './gateways.ts';

const engines = [
  {
    scheme: 'postgresql',
    programs: POSTGRES_PROGRAMS,
    start: startPostgres,
    require: 'sslmode=require',
    verify: (authority: string) => `sslmode=verify-full&sslrootcert=${authority}`,
    verifyUnknown: 'sslmode=verify-full',
    disable: 'sslmode=disable',
  },
  {
    scheme: 'mysql',
    programs: MARIADB_PROGRAMS,
    start: startMariadb,
    require: 'useSSL=true&trustServerCertificate=true',
    verify: (authority: string) => `sslMode=verify-full&serverSslCert=${authority}`,
    verifyUnknown: 'sslMode=verify-full',
    disable: 'useSSL=false',
  },
];

/** The driver and the tools each have their own ways to be told, so each mode makes a dump. */
describe.for(engines)('encryption to $scheme', ({ scheme, programs, start, ...parameters }) => {
  describe.skipIf(missing(...programs, '/usr/bin/openssl'))('of real servers', () => {
    let encrypted: DatabaseServer;
    let plain: DatabaseServer;
    beforeAll(async () => {
      [encrypted, plain] = await Promise.all([start({ tls: true }), start()]);
      for (const server of [encrypted, plain]) await server.createDatabase('m');
    });
    afterAll(async () => {
      for (const server of [encrypted, plain]) await server?.[Symbol.asyncDispose]();
    });

    const dump = async (server: DatabaseServer, query: string, host = 'localhost') => {
      const uri = `jdbc:${scheme}://${host}:${server.port}/m?${query}`;
      const variables = { MB_DB_CONNECTION_URI: uri, MB_DB_USER: server.user, MB_DB_PASS: server.password };
      const database = await openDatabase(databaseSettings(variables), realGateways());
      await using folder = await temporaryFolder();
      const made = await database.dump(folder.path);
      await database.verify(made, folder.path);
      return made.tables;
    };

    it('takes what there is', async () => {
      expect(await dump(encrypted, '')).toEqual([]);
      expect(await dump(plain, '')).toEqual([]);
      expect(await dump(encrypted, parameters.disable)).toEqual([]);
    });

    it('may be required', async () => {
      expect(await dump(encrypted, parameters.require, '127.0.0.1')).toEqual([]);
      expect(await messageOf(dump(plain, parameters.require))).toMatch(/^Connecting to .* failed: .*(SSL|secure)/);
    });

    it('may be verified', async () => {
      expect(await dump(encrypted, parameters.verify(encrypted.authority))).toEqual([]);
      expect(await messageOf(dump(encrypted, parameters.verifyUnknown))).toMatch(/self-signed certificate/);
      // The certificate is for the name.
      expect(await messageOf(dump(encrypted, parameters.verify(encrypted.authority), '127.0.0.1'))).toMatch(
        /does not match certificate|Hostname\/IP/,
      );
    });
  });
});
