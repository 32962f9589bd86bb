import { describe, expect, it } from 'vitest';
import { type DatabaseOverrides, databaseSettings } from '../../src/databases/settings/databaseSettings.ts';
import { describeSettings, secretsOf } from '../../src/databases/settings/settings.ts';
import { type DatabaseVariables, databaseVariables, withSecretFiles } from '../../src/databases/settings/variables.ts';

const SERVER = { MB_DB_TYPE: 'postgres', MB_DB_HOST: 'db', MB_DB_DBNAME: 'metabase', MB_DB_USER: 'u', MB_DB_PASS: 'p' };
const URI = 'postgres://db:6000/metabase?user=inner&password=secret1';

describe('settings of an instance', () => {
  const prefer = { tls: { mode: 'prefer' } };
  it.each<[string, DatabaseVariables, DatabaseOverrides, object]>([
    ['nothing: a file that Metabase makes itself', {}, {}, { engine: 'h2', file: 'metabase.db', given: false }],
    ['H2 said', { MB_DB_TYPE: 'h2' }, {}, { engine: 'h2', file: 'metabase.db', given: true }],
    ['a file', { MB_DB_FILE: '/data/m.mv.db' }, {}, { engine: 'h2', file: '/data/m', given: true }],
    [
      'PostgreSQL',
      SERVER,
      {},
      { engine: 'postgres', host: 'db', port: 5432, database: 'metabase', user: 'u', password: 'p', ...prefer },
    ],
    [
      'MySQL on this host',
      { MB_DB_TYPE: 'mysql', MB_DB_DBNAME: 'm' },
      {},
      { engine: 'mysql', host: 'localhost', port: 3306, database: 'm', ...prefer },
    ],
    [
      'a port',
      { ...SERVER, MB_DB_PORT: ' 6001 ' },
      {},
      { engine: 'postgres', host: 'db', port: 6001, database: 'metabase', user: 'u', password: 'p', ...prefer },
    ],
    [
      'a URI wins',
      {
        ...SERVER,
        MB_DB_TYPE: 'mysql',
        MB_DB_HOST: 'other',
        MB_DB_USER: '',
        MB_DB_PASS: '',
        MB_DB_CONNECTION_URI: URI,
      },
      {},
      {
        engine: 'postgres',
        host: 'db',
        port: 6000,
        database: 'metabase',
        user: 'inner',
        password: 'secret1',
        ...prefer,
      },
    ],
    [
      'but for a login beside it',
      { ...SERVER, MB_DB_CONNECTION_URI: URI },
      {},
      { engine: 'postgres', host: 'db', port: 6000, database: 'metabase', user: 'u', password: 'p', ...prefer },
    ],
    [
      'a URI without a database is that of the user',
      { MB_DB_CONNECTION_URI: 'postgres://u:p@db' },
      {},
      { engine: 'postgres', host: 'db', port: 5432, database: 'u', user: 'u', password: 'p', ...prefer },
    ],
    [
      'a schema',
      { MB_DB_CONNECTION_URI: 'postgres://u:p@db/m?currentSchema=s' },
      {},
      { engine: 'postgres', host: 'db', port: 5432, database: 'm', user: 'u', password: 'p', schema: 's', ...prefer },
    ],
    [
      'both readings of a login',
      { MB_DB_CONNECTION_URI: 'postgres://u:a%41@db/m' },
      {},
      {
        engine: 'postgres',
        host: 'db',
        port: 5432,
        database: 'm',
        user: 'u',
        password: 'aA',
        asWritten: { user: 'u', password: 'a%41' },
        ...prefer,
      },
    ],
    [
      'a login beside it has one reading',
      { MB_DB_CONNECTION_URI: 'postgres://u:a%41@db/m', MB_DB_PASS: 'a%41' },
      {},
      { engine: 'postgres', host: 'db', port: 5432, database: 'm', user: 'u', password: 'a%41', ...prefer },
    ],
    [
      'a host from outside',
      SERVER,
      { host: '127.0.0.1', port: '15432' },
      { engine: 'postgres', host: '127.0.0.1', port: 15432, database: 'metabase', user: 'u', password: 'p', ...prefer },
    ],
    [
      'a host from outside, over a URI',
      { MB_DB_CONNECTION_URI: URI },
      { host: 'outside', user: 'admin', password: 'x' },
      {
        engine: 'postgres',
        host: 'outside',
        port: 6000,
        database: 'metabase',
        user: 'admin',
        password: 'x',
        ...prefer,
      },
    ],
    [
      'a URI from outside with its login',
      SERVER,
      { uri: 'postgres://a:b@outside/m' },
      { engine: 'postgres', host: 'outside', port: 5432, database: 'm', user: 'a', password: 'b', ...prefer },
    ],
    [
      'a URI from outside without one',
      SERVER,
      { uri: 'postgres://outside/m' },
      { engine: 'postgres', host: 'outside', port: 5432, database: 'm', user: 'u', password: 'p', ...prefer },
    ],
    [
      'another database, as a name',
      { MB_DB_CONNECTION_URI: URI },
      { name: 'copy' },
      { engine: 'postgres', host: 'db', port: 6000, database: 'copy', user: 'inner', password: 'secret1', ...prefer },
    ],
    [
      'a file as this machine sees it',
      { MB_DB_FILE: '/metabase.db/metabase.db' },
      { file: '/var/lib/docker/v/metabase.db' },
      { engine: 'h2', file: '/var/lib/docker/v/metabase.db', given: true },
    ],
    [
      'blank is unset',
      { ...SERVER, MB_DB_CONNECTION_URI: ' ', MB_DB_PORT: '' },
      { host: ' ' },
      { engine: 'postgres', host: 'db', port: 5432, database: 'metabase', user: 'u', password: 'p', ...prefer },
    ],
    [
      'a password beside an identity of Azure',
      { ...SERVER, MB_DB_AZURE_MANAGED_IDENTITY_CLIENT_ID: 'x' },
      {},
      { engine: 'postgres', host: 'db', port: 5432, database: 'metabase', user: 'u', password: 'p', ...prefer },
    ],
    [
      'a login from outside beside an identity',
      { ...SERVER, MB_DB_AWS_IAM: 'true' },
      { password: 'x' },
      { engine: 'postgres', host: 'db', port: 5432, database: 'metabase', user: 'u', password: 'x', ...prefer },
    ],
  ])('%s', (_, variables, overrides, expected) => {
    expect(databaseSettings(variables, overrides)).toEqual(expected);
  });

  it.each<[DatabaseVariables, DatabaseOverrides, string]>([
    [{ MB_DB_TYPE: 'mariadb' }, {}, 'MB_DB_TYPE is "mariadb". Metabase knows postgres, mysql, h2'],
    [{}, { type: 'Postgres' }, 'The input "database-type" is "Postgres"'],
    [{ ...SERVER, MB_DB_PORT: '5432x' }, {}, 'MB_DB_PORT is no port'],
    [SERVER, { port: '70000' }, 'The input "database-port" is no port'],
    [{ MB_DB_TYPE: 'postgres' }, {}, 'MB_DB_DBNAME is not set'],
    [{ MB_DB_CONNECTION_URI: 'mysql://u:p@db' }, {}, 'MB_DB_CONNECTION_URI names no database'],
    [{ MB_DB_IN_MEMORY: 'true' }, {}, 'MB_DB_IN_MEMORY is set'],
    [{ ...SERVER, MB_DB_AWS_IAM: 'true' }, {}, 'MB_DB_AWS_IAM asks for a login by cloud identity'],
    [
      { ...SERVER, MB_DB_PASS: '', MB_DB_AZURE_MANAGED_IDENTITY_CLIENT_ID: 'x' },
      {},
      'MB_DB_AZURE_MANAGED_IDENTITY_CLIENT_ID asks',
    ],
    [{}, { uri: 'nothing' }, 'The input "database-uri" can\'t be used'],
  ])('%j with %j is refused', (variables, overrides, expected) => {
    expect(() => databaseSettings(variables, overrides)).toThrow(expected);
  });

  it('are described without a login, and tell their secrets apart', () => {
    const settings = databaseSettings({ MB_DB_CONNECTION_URI: 'postgres://user1:a%41@db/m' });
    expect(describeSettings(settings)).toBe('PostgreSQL database "m" at db:5432');
    expect(secretsOf(settings)).toEqual(['aA', 'a%41']);
    expect(describeSettings(databaseSettings({}))).toBe('H2 database "metabase.db"');
    expect(secretsOf(databaseSettings({}))).toEqual([]);
  });
});

describe('encryption of the connection', () => {
  const tls = (uri: string, certificate?: string) => {
    const variables = {
      MB_DB_CONNECTION_URI: uri,
      ...(certificate === undefined ? {} : { MB_DB_SSL_CERT: certificate }),
    };
    const settings = databaseSettings(variables);
    return settings.engine === 'h2' ? undefined : settings.tls;
  };
  it.each([
    ['postgres://db/m?user=u', { mode: 'prefer' }],
    ['postgres://db/m?user=u&sslmode=disable', { mode: 'disable' }],
    ['postgres://db/m?user=u&sslmode=allow', { mode: 'prefer' }],
    ['postgres://db/m?user=u&ssl=true&sslmode=require', { mode: 'require' }],
    ['postgres://db/m?user=u&sslmode=verify-ca&sslrootcert=/ca.pem', { mode: 'verify-ca', authorities: '/ca.pem' }],
    ['postgres://db/m?user=u&ssl=true', { mode: 'verify-full' }],
    ['postgres://db/m?user=u&ssl', { mode: 'verify-full' }],
    ['postgres://db/m?user=u&ssl=false', { mode: 'prefer' }],
    ['postgres://db/m?user=u&ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory', { mode: 'require' }],
    [
      'postgres://db/m?user=u&sslmode=verify-full&sslcert=/c.pem&sslkey=/k.pem',
      { mode: 'verify-full', certificate: '/c.pem', key: '/k.pem' },
    ],
    ['mysql://db/m', { mode: 'prefer' }],
    ['mysql://db/m?useSSL=false', { mode: 'disable' }],
    ['mysql://db/m?useSSL=true', { mode: 'verify-full' }],
    ['mysql://db/m?useSSL=true&trustServerCertificate=true', { mode: 'require' }],
    ['mysql://db/m?useSSL=true&verifyServerCertificate=false', { mode: 'require' }],
    ['mysql://db/m?useSSL=true&disableSslHostnameVerification=true', { mode: 'verify-ca' }],
    ['mysql://db/m?sslMode=VERIFY_CA&serverSslCert=file:///ca.pem', { mode: 'verify-ca', authorities: '/ca.pem' }],
    ['mysql://db/m?sslMode=verify-full', { mode: 'verify-full' }],
    ['mysql://db/m?sslMode=trust', { mode: 'require' }],
    ['mysql://db/m?sslMode=DISABLED', { mode: 'disable' }],
  ])('%s', (uri, expected) => {
    expect(tls(uri)).toEqual(expected);
  });

  it('takes MB_DB_SSL_CERT', () => {
    expect(tls('mysql://db/m', 'trust')).toEqual({ mode: 'require' });
    expect(tls('mysql://db/m', '/ca.pem')).toEqual({ mode: 'verify-ca', authorities: '/ca.pem' });
  });

  it.each([
    ['postgres://db/m?user=u&sslmode=maybe', 'none of disable, allow'],
    ['mysql://db/m?sslMode=constructor', 'none of disable, disabled'],
    ['mysql://db/m?trustStore=file:x.jks', 'key store or key of Java (truststore)'],
    ['postgres://db/m?user=u&sslkey=/k.pk8', 'key store or key of Java (sslkey)'],
  ])('%s is refused', (uri, expected) => {
    expect(() => tls(uri)).toThrow(expected);
  });
});

describe('variables', () => {
  it('are read from the environment and from the arguments of Java, which win', () => {
    const environment = { MB_DB_TYPE: 'h2', MB_DB_HOST: 'a', MB_DB_USER: ' ', OTHER: 'x' };
    const java = [
      '-Xmx2g',
      '-DMB_DB_TYPE=mysql',
      '-Dmb.db.type=postgres',
      '-Dmb-db-dbname=m=1',
      '-Dmb.db.host=',
      '-Dother=1',
    ];
    expect(databaseVariables(environment, java)).toEqual({
      MB_DB_TYPE: 'postgres',
      MB_DB_HOST: 'a',
      MB_DB_DBNAME: 'm=1',
    });
    expect(databaseVariables({})).toEqual({});
  });

  it('are read from files where the image does', async () => {
    const files: Record<string, string> = { '/run/pass': 'p\n w \n\n', '/run/host': 'x' };
    const read = async (path: string) => {
      if (files[path] === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
      return files[path];
    };
    const environment = { MB_DB_PASS_FILE: '/run/pass', MB_DB_HOST_FILE: '/run/host', MB_DB_USER_FILE: '' };
    expect(databaseVariables(await withSecretFiles(environment, read))).toEqual({ MB_DB_PASS: 'p\n w ' });
    const both = withSecretFiles({ MB_DB_PASS_FILE: '/run/pass', MB_DB_PASS: 'geheim' }, read);
    await expect(both).rejects.toThrow(/^Both MB_DB_PASS and MB_DB_PASS_FILE are set/);
    await expect(both).rejects.not.toThrow('geheim');
    await expect(withSecretFiles({ MB_DB_USER_FILE: '/none' }, read)).rejects.toThrow(
      /MB_DB_USER_FILE names "\/none".*\(ENOENT\)/,
    );
  });
});
