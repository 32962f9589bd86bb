import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databaseSettings } from '../../src/databases/settings/databaseSettings.ts';
import { instanceVariables } from '../../src/databases/settings/instanceVariables.ts';
import type { ServerSettings } from '../../src/databases/settings/settings.ts';
import { databaseVariables } from '../../src/databases/settings/variables.ts';

const PLAIN: ServerSettings = {
  engine: 'postgres',
  host: 'db',
  port: 5432,
  user: 'metabase',
  password: 'p@s/s%',
  database: 'metabase',
  tls: { mode: 'prefer' },
};

describe('the variables of an instance', () => {
  it.each<[string, ServerSettings, Readonly<Record<string, string>>]>([
    [
      'apart where that says everything',
      PLAIN,
      {
        ...{ MB_DB_TYPE: 'postgres', MB_DB_HOST: 'db', MB_DB_PORT: '5432', MB_DB_DBNAME: 'metabase' },
        ...{ MB_DB_USER: 'metabase', MB_DB_PASS: 'p@s/s%' },
      },
    ],
    [
      'as a URI with a schema',
      { ...PLAIN, schema: '"My Schema"', host: '::1' },
      {
        MB_DB_CONNECTION_URI:
          'postgresql://[::1]:5432/metabase?user=metabase&password=p%40s%2Fs%25&sslmode=prefer&currentSchema=%22My%20Schema%22',
      },
    ],
    [
      'as a URI of MariaDB with encryption',
      { ...PLAIN, engine: 'mysql', port: 3306, tls: { mode: 'require' } },
      {
        MB_DB_CONNECTION_URI:
          'mysql://db:3306/metabase?user=metabase&password=p%40s%2Fs%25&useSSL=true&trustServerCertificate=true',
      },
    ],
  ])('are written %s', (_, settings, variables) => {
    expect(instanceVariables(settings)).toEqual(variables);
  });

  it('name a file of H2', () => {
    expect(instanceVariables({ engine: 'h2', file: '/copy/metabase.db', given: true })).toEqual({
      MB_DB_TYPE: 'h2',
      MB_DB_FILE: '/copy/metabase.db',
    });
  });

  it('are read back as the same settings, whatever these are', () => {
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '');
    const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,20}$/);
    const modes = fc.constantFrom('disable', 'prefer', 'require', 'verify-ca', 'verify-full') as fc.Arbitrary<
      ServerSettings['tls']['mode']
    >;
    const engine = fc.constantFrom('postgres' as const, 'mysql' as const);
    fc.assert(
      fc.property(engine, text, text, name, modes, fc.integer({ min: 1, max: 65_535 }), (...given) => {
        const [kind, user, password, database, mode, port] = given;
        const settings = { ...PLAIN, engine: kind, user, password, database, port, tls: { mode } };
        expect(databaseSettings(databaseVariables(instanceVariables(settings)))).toEqual(settings);
      }),
    );
  });
});
