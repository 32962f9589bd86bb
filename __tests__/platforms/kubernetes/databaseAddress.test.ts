import { describe, expect, it } from 'vitest';
import { databaseAddress } from '../../../src/platforms/kubernetes/databaseAddress.ts';

describe('where an instance finds its database', () => {
  it.each<[Record<string, string>, ReturnType<typeof databaseAddress>]>([
    [{}, undefined],
    [{ MB_DB_HOST: '', MB_DB_PORT: '5432' }, undefined],
    [{ MB_DB_HOST: 'db' }, { host: 'db' }],
    [
      { MB_DB_HOST: 'db.data.svc', MB_DB_PORT: '5433' },
      { host: 'db.data.svc', port: 5433 },
    ],
    [{ MB_DB_HOST: 'db', MB_DB_PORT: '$(PORT)' }, { host: 'db' }],
    [{ MB_DB_CONNECTION_URI: 'postgres://metabase:p%40ss@db:5433/bi?ssl=true' }, { host: 'db', port: 5433 }],
    [{ MB_DB_CONNECTION_URI: 'jdbc:mysql://db.example.com/bi?user=a', MB_DB_PORT: '1' }, { host: 'db.example.com' }],
    [{ MB_DB_CONNECTION_URI: 'postgres://db/bi', MB_DB_HOST: 'other' }, { host: 'db' }],
    [{ MB_DB_CONNECTION_URI: 'postgres://metabase:1/2@db:5433/bi' }, { host: 'db', port: 5433 }],
    [{ MB_DB_CONNECTION_URI: 'postgres://[::1]:5433/bi' }, { host: '::1', port: 5433 }],
    [{ MB_DB_CONNECTION_URI: 'h2:file:/data/metabase.db' }, undefined],
    [{ MB_DB_CONNECTION_URI: 'oracle://db/bi' }, undefined],
  ])('%o is %o', (environment, expected) => {
    expect(databaseAddress(environment)).toEqual(expected);
  });
});
