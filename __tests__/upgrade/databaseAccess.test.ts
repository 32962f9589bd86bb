import { describe, expect, it } from 'vitest';
import type { DatabaseOverrides } from '../../src/databases/settings/databaseSettings.ts';
import { databaseAccess } from '../../src/upgrade/databaseAccess.ts';

type Environment = Readonly<Record<string, string>>;

const POSTGRES = { MB_DB_TYPE: 'postgres', MB_DB_HOST: 'db', MB_DB_DBNAME: 'm', MB_DB_USER: 'u', MB_DB_PASS: 'p' };
const FOLDERS = [
  { inside: '/data', outside: '/srv/volumes/data' },
  { inside: '/data/deep', outside: '/srv/deep' },
  { inside: '/run/secrets', outside: '/srv/secrets' },
];

async function access(
  environment: Environment,
  overrides: DatabaseOverrides = {},
  folders = FOLDERS,
  there: readonly string[] = [],
) {
  const read = async (path: string) => {
    if (path === '/srv/secrets/password') return 'from a file\n';
    throw Object.assign(new Error('missing'), { code: 'ENOENT' });
  };
  const isThere = async (path: string) => there.includes(path);
  return databaseAccess({ environment, folders, hosts: { db: '172.18.0.5' } }, overrides, read, isThere);
}

describe('the database of an instance', () => {
  it('is reached by an address, and known by its name', async () => {
    expect(await access(POSTGRES)).toMatchObject({
      settings: { engine: 'postgres', host: '172.18.0.5', port: 5432, database: 'm', password: 'p' },
      identity: 'db:5432/m',
    });
  });

  it('keeps a host that the user gives', async () => {
    expect((await access(POSTGRES, { host: 'db' })).settings).toMatchObject({ host: 'db' });
    const uri = { uri: 'postgres://u:p@db/m' };
    expect((await access({}, uri)).settings).toMatchObject({ host: 'db' });
  });

  it('has the password of a file as this machine sees it', async () => {
    const { MB_DB_PASS: _, ...others } = POSTGRES;
    const environment = { ...others, MB_DB_PASS_FILE: '/run/secrets/password' };
    expect((await access(environment)).settings).toMatchObject({ password: 'from a file' });
    await expect(access({ ...others, MB_DB_PASS_FILE: '/elsewhere' })).rejects.toThrow('"/elsewhere"');
    // Nothing of the instance is needed when the user says it all.
    expect(await access({ ...others, MB_DB_PASS_FILE: '/elsewhere' }, { uri: 'postgres://u:p@h/m' })).toBeDefined();
  });

  it('may be said to the JVM', async () => {
    const environment = { JAVA_OPTS: '-Xmx2g -Dmb.db.type=mysql -DMB_DB_HOST=h', MB_DB_DBNAME: 'm' };
    expect(await access(environment)).toMatchObject({ settings: { engine: 'mysql', host: 'h' }, identity: 'h:3306/m' });
  });

  it.each([
    ['/data/metabase.db', '/srv/volumes/data/metabase.db'],
    ['/data/deep/metabase.db', '/srv/deep/metabase.db'],
    ['data/metabase.db', '/srv/volumes/data/metabase.db'],
  ])('as a file %s is %s here', async (file, here) => {
    expect(await access({ MB_DB_FILE: file })).toEqual({
      settings: { engine: 'h2', file: here, given: true },
      identity: file,
    });
  });

  it('as a file is in the folder of its name that the image makes', async () => {
    const there = ['/srv/volumes/data/metabase.db/metabase.db.mv.db'];
    expect((await access({ MB_DB_FILE: '/data/metabase.db' }, {}, FOLDERS, there)).settings).toMatchObject({
      file: '/srv/volumes/data/metabase.db/metabase.db',
    });
  });

  it.each([
    ['/metabase.db', '/srv/metabase/metabase.db.mv.db', '/srv/metabase/metabase.db'],
    ['/metabase.db/', '/srv/metabase/metabase.db.mv.db', '/srv/metabase/metabase.db'],
  ])('that nothing names is the one of the image, where %s holds it', async (inside, there, file) => {
    const folders = [{ inside, outside: '/srv/metabase' }];
    expect(await access({}, {}, folders, [there])).toEqual({
      settings: { engine: 'h2', file, given: true },
      identity: '/metabase.db',
    });
  });

  it('as a file is taken as it is where there are no folders, or where the user names it', async () => {
    expect((await access({ MB_DB_FILE: '/x/metabase.db' }, {}, [])).settings).toMatchObject({ file: '/x/metabase.db' });
    expect((await access({}, { file: '/y/metabase.db' })).settings).toMatchObject({ file: '/y/metabase.db' });
  });

  it.each<[string, Environment, string]>([
    ['nowhere', { MB_DB_FILE: '/database/metabase.db' }, 'Give the input "database-file".'],
    ['in a file that nothing names', {}, 'MB_DB_FILE, or the input "database-file"'],
  ])('is refused %s', async (_name, environment, message) => {
    await expect(access(environment)).rejects.toThrow(message);
  });
});
