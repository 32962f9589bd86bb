/** A pooler that gives out its connections for one transaction at a time, such as PgBouncer's or a cloud's. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import type { ServerSettings } from '../../../src/databases/settings/settings.ts';
import { type DatabaseOptions, openApplicationDatabase } from '../../../src/upgrade/openApplicationDatabase.ts';
import { startDaemon, temporaryFolderOf } from '../servers/daemon.ts';
import { freePort } from '../servers/freePort.ts';
import { startPostgres } from '../servers/postgres.ts';
import { realGateways } from './gateways.ts';

const ACCOUNT = 'postgres';

it('between this machine and the server is seen, and told to who upgrades', async () => {
  await using server = await startPostgres();
  const { name } = await server.createDatabase();
  const folder = await temporaryFolderOf(ACCOUNT);
  const [port, users] = [await freePort(), join(folder, 'users')];
  const config = join(folder, 'pgbouncer.ini');
  await writeFile(users, `"${server.user}" "${server.password}"\n`);
  await writeFile(
    config,
    `[databases]
${name} = host=${server.host} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
`,
  );
  const settings = (at: number): ServerSettings => {
    const { user, password } = server;
    return { engine: 'postgres', host: '127.0.0.1', port: at, user, password, database: name, tls: { mode: 'prefer' } };
  };
  const gateways = realGateways();
  const open = async (at: number) => openDatabase(settings(at), gateways);
  await using _ = await startDaemon(ACCOUNT, ['pgbouncer', config], folder, () => open(port));
  expect((await (await open(port)).inspect()).pooled).toBe(true);
  expect((await (await open(server.port)).inspect()).pooled).toBe(false);

  const read = async (at: number) => {
    const access = async () => ({ settings: settings(at), identity: 'x' });
    const database = openApplicationDatabase({ access, gateways } as unknown as DatabaseOptions);
    return (await database.read()).notes;
  };
  expect(await read(port)).toEqual([
    expect.stringContaining('hands out its connections. A migration needs one of its own'),
  ]);
  expect(await read(server.port)).toEqual([]);
});
