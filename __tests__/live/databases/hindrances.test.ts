/** What a backup and its restore would fail for, asked of real servers before anything is done. */
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import type { ServerSettings } from '../../../src/databases/settings/settings.ts';
import { startMariadb } from '../servers/mariadb.ts';
import { startPostgres } from '../servers/postgres.ts';
import { realGateways } from './gateways.ts';

/** Nobody's tools are looked for in folders that are not there. */
const NO_TOOLS = { searchPath: ['/no/such/folder'], files: { ...realGateways().files, list: async () => [] } };

async function hindrances(settings: ServerSettings, tools: object = {}) {
  return (await openDatabase(settings, { ...realGateways(), ...tools })).hindrances();
}

it('of PostgreSQL are missing tools, and a user who may not create or rename databases', async () => {
  await using server = await startPostgres();
  const { name } = await server.createDatabase();
  await server.query("CREATE ROLE plain LOGIN PASSWORD 'plain'; CREATE ROLE owner LOGIN PASSWORD 'owner' CREATEDB");
  const as = (user: string, password: string): ServerSettings => {
    const place = { engine: 'postgres', host: server.host, port: server.port, database: name } as const;
    return { ...place, user, password, tls: { mode: 'prefer' } };
  };
  expect(await hindrances(as(server.user, server.password))).toEqual({ toBackUp: [], toRestore: [] });
  expect(await hindrances(as('plain', 'plain'))).toEqual({
    toBackUp: [],
    toRestore: [expect.stringContaining('The user "plain" may not create databases, which a restore needs')],
  });
  expect((await hindrances(as('owner', 'owner'))).toRestore).toEqual([
    expect.stringMatching(/^The user "owner" does not own the database .* ALTER DATABASE/),
  ]);
  await server.query(`ALTER DATABASE "${name}" OWNER TO owner`);
  expect(await hindrances(as('owner', 'owner'))).toEqual({ toBackUp: [], toRestore: [] });
  expect((await hindrances(as('owner', 'owner'), NO_TOOLS)).toBackUp).toEqual([
    expect.stringMatching(/^No tools for PostgreSQL \d+ were found\. .* set "tools-image"/),
  ]);
});

it('of MariaDB are missing tools, and a user who may not fill a database beside', async () => {
  await using server = await startMariadb();
  const { name } = await server.createDatabase();
  const as = (user: string, password: string): ServerSettings => {
    const place = { engine: 'mysql', host: server.host, port: server.port, database: name } as const;
    return { ...place, user, password, tls: { mode: 'disable' } };
  };
  const settings = as(server.user, server.password);
  expect(await hindrances(settings)).toEqual({ toBackUp: [], toRestore: [] });
  const databases = () => server.text('SHOW DATABASES');
  const before = await databases();
  await server.query(`CREATE USER plain IDENTIFIED BY 'plain'; GRANT ALL ON \`${name}\`.* TO plain`);
  const [said] = (await hindrances(as('plain', 'plain'))).toRestore;
  expect(said).toMatch(
    /There the right to CREATE, ALTER, DROP, INSERT is missing\. Let an administrator run: GRANT ALL/,
  );
  await server.query(`GRANT CREATE, DROP ON *.* TO plain`);
  expect((await hindrances(as('plain', 'plain'))).toRestore).toEqual([
    expect.stringContaining('There the right to ALTER, INSERT is missing.'),
  ]);
  await server.query(`REVOKE CREATE, DROP ON *.* FROM plain; ${/GRANT ALL .*;/.exec(said as string)?.[0]}`);
  expect(await hindrances(as('plain', 'plain'))).toEqual({ toBackUp: [], toRestore: [] });
  await server.query(`CREATE ROLE keeper; ${/GRANT ALL .* TO /.exec(said as string)?.[0]} keeper;
    CREATE USER member IDENTIFIED BY 'member'; GRANT ALL ON \`${name}\`.* TO member;
    GRANT keeper TO member; SET DEFAULT ROLE keeper FOR member`);
  expect(await hindrances(as('member', 'member'))).toEqual({ toBackUp: [], toRestore: [] });
  expect(await databases()).toBe(before);
  expect((await hindrances(settings, NO_TOOLS)).toBackUp).toEqual([expect.stringContaining('No tools for MariaDB 10')]);
});
