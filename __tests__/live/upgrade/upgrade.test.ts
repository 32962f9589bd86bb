import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startMariadb } from '../servers/mariadb.ts';
import { startPostgres } from '../servers/postgres.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import { startMetabase } from '../stand-in/runMetabase.ts';
import { type StandIn, standIn } from '../stand-in/standIn.ts';
import { openSite, ready } from './site.ts';

const HOPS = ['v0.38.2', 'v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.64.1.5'];
const FROM = 'v0.58.3';
const TO = 'v0.60.2';

/** A release whose changeset at this place is another one than it should be. */
function changed(tag: string, at: number, how: { slowMs?: number; fails?: 'half-done' | 'at-once' }): StandIn {
  const all = releaseChangesets(tag);
  const place = at < 0 ? all.length + at : at;
  return { tag, changesets: all.map((one, index) => (index === place ? { ...one, ...how } : one)) };
}

/** The place of the first changeset that FROM does not have. */
const FIRST_NEW = releaseChangesets(TO).findIndex(
  ({ id }) => !releaseChangesets(FROM).some((known) => known.id === id),
);

describe.each([
  ['postgres', () => startPostgres()],
  ['mariadb', () => startMariadb()],
] as const)('on %s', (_engine, start) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  describe.concurrent('an upgrade', () => {
    it('takes an instance over every stop, and has nothing to do the second time', async () => {
      await using site = await openSite(server, HOPS);
      const { told, output } = await site.mode({ mode: 'upgrade' });
      expect(told, output).toMatchObject({ result: 'upgraded', 'from-version': 'v0.38.2', 'to-version': 'v0.64.1.5' });
      await site.expectSound(['v0.64.1.5']);
      expect(told.summary).toContain('migrate v0.39.7');
      expect(told.summary).toContain('```mermaid\ngantt');
      expect(Number(told['downtime-seconds'])).toBeGreaterThan(Number(told['migration-seconds']));
      expect(await readdir(told['backup-path'] as string)).toContain('manifest.json');
      expect((await site.mode({ mode: 'upgrade' })).told).toMatchObject({ result: 'up-to-date' });
    });

    it.each([
      ['its last changeset fails half done', -1, 'half-done'],
      ['its first changeset fails half done', FIRST_NEW, 'half-done'],
      ['its first changeset fails at once', FIRST_NEW, 'at-once'],
    ] as const)('is undone when %s', async (_name, at, fails) => {
      await using site = await openSite(server, [FROM, changed(TO, at, { fails })]);
      const { told, output } = await site.mode({ mode: 'upgrade' });
      expect(told, output).toMatchObject({ result: 'undone' });
      expect(told.failure).toContain('From its log:');
      await site.expectSound([FROM], output);
      // Nothing half done is in the way of the repaired release.
      await site.release({ tag: TO });
      const second = await site.mode({ mode: 'upgrade' });
      expect(second.told, second.output).toMatchObject({ result: 'upgraded' });
      await site.expectSound([TO]);
    });

    it('leaves a migration that takes longer than the timeout, and the next run finishes', async () => {
      await using site = await openSite(server, [FROM, changed(TO, -1, { slowMs: 45_000 })]);
      const first = await site.mode({ mode: 'upgrade', timeout: '2s' });
      expect(first.told, first.output).toMatchObject({ result: 'left' });
      expect(first.told.failure).toContain('it was left alone: do not stop it');
      const backup = await site.mode({ mode: 'backup' });
      expect(backup.told.failure).toContain(
        'is not finished, so a backup now could be one of a half migrated database',
      );
      const again = await site.mode({ mode: 'upgrade', timeout: '1s' });
      expect(again.told.result, again.output).toMatch(/left|upgraded/);
      const last = await site.mode({ mode: 'upgrade' });
      expect(last.told.result, last.output).toMatch(/upgraded|up-to-date/);
      await site.expectSound([TO]);
    });

    it('with on-failure leave stays where it failed, until a run may take it back', async () => {
      await using site = await openSite(server, [FROM, changed(TO, -1, { fails: 'half-done' })]);
      const first = await site.mode({ mode: 'upgrade', 'on-failure': 'leave' });
      expect(first.told, first.output).toMatchObject({ result: 'left' });
      expect(await site.version()).toBe(TO);
      await site.release({ tag: TO });
      const second = await site.mode({ mode: 'upgrade' });
      expect(second.output).toContain('The backup was restored');
      expect(second.told, second.output).toMatchObject({ result: 'upgraded' });
      await site.expectSound([TO]);
    });
  });

  describe.concurrent('a refusal', () => {
    it('names everything that is wrong, and changes nothing', async () => {
      await using site = await openSite(server, [FROM, TO]);
      const other = await server.createDatabase();
      const { told } = await site.mode({ mode: 'upgrade', 'database-name': other.name });
      expect(told.result).toBe('refused');
      expect(told.failure).toMatch(/^The upgrade was not begun:\n {2}- The application database .* has no changelog/);
      await site.expectSound([FROM]);
    });

    it('sees a second node', async () => {
      await using site = await openSite(server, [FROM, TO]);
      const env = {
        ...{ MB_DB_TYPE: server.engine === 'postgres' ? 'postgres' : 'mysql', MB_DB_HOST: server.host },
        ...{ MB_DB_PORT: String(server.port), MB_DB_DBNAME: site.database },
        ...{ MB_DB_USER: server.user, MB_DB_PASS: server.password },
      };
      await using second = await startMetabase({ jar: await standIn({ tag: FROM }), env });
      await second.ready();
      const { told } = await site.mode({ mode: 'upgrade' });
      expect(told.failure).toContain('2 nodes use the application database, 1 expected');
      await second.stop();
      await site.expectSound([FROM]);
    });

    it('sees a lock that was left behind before 54', async () => {
      await using site = await openSite(server, ['v0.50.9', TO]);
      const table = server.engine === 'postgres' ? 'databasechangeloglock' : 'DATABASECHANGELOGLOCK';
      await server.query(
        `UPDATE ${table} SET LOCKED = ${server.engine === 'postgres' ? 'TRUE' : '1'}, LOCKEDBY = 'gone'`,
        site.database,
      );
      const { told } = await site.mode({ mode: 'upgrade' });
      expect(told.failure).toContain('The migration lock is taken by gone');
      expect(await site.version()).toBe('v0.50.9');
    });

    it('of a second run while one works', async () => {
      await using site = await openSite(server, [FROM, changed(TO, -1, { slowMs: 4_000 })]);
      const first = site.mode({ mode: 'upgrade' });
      const lock = join(site.folder, 'state/journals/bi');
      while (!(await readdir(lock).catch((): string[] => [])).includes('lock'))
        await new Promise((go) => setTimeout(go, 20));
      expect((await site.mode({ mode: 'upgrade' })).told.failure).toContain('is working on this deployment');
      expect((await first).told.result).toBe('upgraded');
      await site.expectSound([TO]);
    });
  });

  describe.concurrent('a rollback', () => {
    it('restores the backup of the former version, and what was there today is in a backup of its own', async () => {
      await using site = await openSite(server, [FROM, TO]);
      await site.mode({ mode: 'upgrade' });
      await site.client.addQuestion(await site.client.logIn(), 'Asked today');
      const { told, output } = await site.mode({ mode: 'rollback' });
      expect(told, output).toMatchObject({ result: 'rolled-back', 'from-version': TO, 'to-version': FROM });
      expect(output).toContain('what was entered since then is lost');
      await site.expectSound([FROM]);
      expect(await readdir(join(site.folder, 'state/backups'))).toHaveLength(2);
    });

    it.each(['begin revert', 'end revert', 'begin swap', 'begin verify', 'begin finish'])(
      'that is killed at %s is carried on',
      async (at) => {
        await using site = await openSite(server, [FROM, TO]);
        await site.mode({ mode: 'upgrade' });
        const first = await site.mode({ mode: 'rollback', strategy: 'restore' }, { at });
        expect(first.told.result).toBe('killed');
        const next = await site.mode({ mode: 'rollback', strategy: 'restore' });
        expect(next.told, next.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
        await site.expectSound([FROM]);
      },
    );

    it('runs "migrate down" once a major', async () => {
      await using site = await openSite(server, [FROM, 'v0.59.9', TO]);
      await site.mode({ mode: 'upgrade' });
      const { told, output } = await site.mode({ mode: 'rollback', to: FROM, strategy: 'migrate-down' });
      expect(told, output).toMatchObject({ result: 'rolled-back' });
      expect(output).toContain('migrate down with v0.59.9');
      await site.expectSound([FROM]);
    });

    it('changes the version alone when no changeset was applied since', async () => {
      await using site = await openSite(server, ['v0.58.3', 'v0.58.4']);
      await site.mode({ mode: 'upgrade' });
      await site.client.addQuestion(await site.client.logIn(), 'Asked today');
      const { told, output } = await site.mode({ mode: 'rollback' });
      expect(told, output).toMatchObject({ result: 'rolled-back', 'to-version': 'v0.58.3' });
      await ready(site.client);
      expect(await site.client.questions(await site.client.logIn())).toEqual(['How many?', 'Asked today']);
      expect((await site.mode({ mode: 'rollback' })).told.failure).toContain('is not older');
    });

    it('is refused without a way', async () => {
      await using site = await openSite(server, [TO, FROM]);
      expect((await site.mode({ mode: 'rollback' })).told.failure).toContain('set "to"');
      expect((await site.mode({ mode: 'rollback', to: FROM })).told.failure).toContain('There is no verified backup');
      const only = await site.mode({ mode: 'rollback', to: FROM, strategy: 'image-only' });
      expect(only.told.failure).toContain('Use strategy: restore.');
      await site.expectSound([TO]);
    });
  });

  it('a backup is made while the instance runs, old ones go, and what is in the way is told', async () => {
    await using site = await openSite(server, [FROM]);
    for (let round = 0; round < 3; round++) {
      const { told, output } = await site.mode({ mode: 'backup', keep: '2', 'keep-days': '0' });
      expect(told, output).toMatchObject({ result: 'backed-up', 'from-version': FROM });
      expect(told['backup-sha256']).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(await readdir(join(site.folder, 'state/backups'))).toHaveLength(2);
    await mkdir(join(site.folder, 'state/journals/other'), { recursive: true });
    await site.expectSound([FROM]);
  });
});
