/** What a run finds before it stops anything, and what a backup alone does. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startMetabase } from '../stand-in/runMetabase.ts';
import { standIn } from '../stand-in/standIn.ts';
import { ENGINES, type Engine, SERVERS } from './engine.ts';
import { openSite } from './site.ts';

// Most of the time a node has to fall silent, which costs nothing.
vi.setConfig({ maxConcurrency: 8 });

const FROM = 'v0.58.3';
const TO = 'v0.60.2';

describe.concurrent.each(SERVERS)('on %s', (_name, start) => {
  let engine: Engine;
  let server: DatabaseServer;
  beforeAll(async () => {
    engine = await start();
    server = engine.server as DatabaseServer;
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  it('a database that is another one is refused, with everything that is wrong', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    const other = await server.createDatabase();
    const { told } = await site.mode({ mode: 'upgrade', 'database-name': other.name });
    expect(told.result).toBe('refused');
    expect(told.failure).toMatch(/^The upgrade was not begun:\n {2}- The application database .* has no changelog/);
    await site.expectSound([FROM]);
  });

  it('the database of an instance of another major is refused', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    await using other = await openSite(engine, ['v0.57.1']);
    const { told } = await site.mode({ mode: 'upgrade', 'database-name': other.database.name });
    expect(told.failure).toContain('is of major 57, and the instance is of major 58');
    await site.expectSound([FROM]);
  });

  it('a second node is seen', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    await using second = await startMetabase({ jar: await standIn({ tag: FROM }), env: site.database.env });
    await second.ready();
    const { told } = await site.mode({ mode: 'upgrade' });
    expect(told.failure).toContain('2 nodes use the application database, 1 expected');
    await second.stop();
    await site.expectSound([FROM]);
  });

  it('a lock that was left behind before 54 is seen, and the run goes on once it is released', async () => {
    const former = 'v0.50.9';
    await using site = await openSite(engine, [former, TO]);
    const table = server.engine === 'postgres' ? 'databasechangeloglock' : 'DATABASECHANGELOGLOCK';
    const locked = server.engine === 'postgres' ? 'TRUE' : '1';
    await server.query(`UPDATE ${table} SET LOCKED = ${locked}, LOCKEDBY = 'gone'`, site.database.name);
    const { told } = await site.mode({ mode: 'upgrade' });
    expect(told.failure).toContain('The migration lock is taken by gone');
    await site.expectSound([former]);
    await site.command('run-once', former, 'migrate release-locks');
    expect((await site.mode({ mode: 'upgrade' })).told.result).toBe('upgraded');
    await site.expectSound([TO]);
  });

  it('a backup is made while the instance runs, and old ones go', async () => {
    await using site = await openSite(engine, [FROM]);
    for (let round = 0; round < 3; round++) {
      const { told, output } = await site.mode({ mode: 'backup', keep: '2', 'keep-days': '0' });
      expect(told, output).toMatchObject({ result: 'backed-up', 'from-version': FROM });
      expect(told['backup-sha256']).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(await readdir(join(site.state, 'backups'))).toHaveLength(2);
    await site.expectSound([FROM]);
  });
});

const [H2] = ENGINES.filter(([name]) => name === 'H2') as [(typeof ENGINES)[number]];
describe.concurrent('on H2', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await H2[1]();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  it('a file that is not there is refused', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    const { told } = await site.mode({ mode: 'upgrade', 'database-file': `${site.database.name}.other` });
    expect(told.failure).toContain(`There is no file ${site.database.name}.other.mv.db`);
    await site.expectSound([FROM]);
  });

  it('a backup is refused while the instance runs', async () => {
    await using site = await openSite(engine, [FROM]);
    expect((await site.mode({ mode: 'backup' })).told.failure).toContain('is held open by process');
    await site.expectSound([FROM]);
  });
});
