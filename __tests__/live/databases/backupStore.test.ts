import { execFile, spawn } from 'node:child_process';
import { readdir, readFile, stat, truncate } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/databases/database.ts';
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import { systemClock } from '../../../src/gateways/clock.ts';
import { systemFiles } from '../../../src/gateways/files.ts';
import { runProcess } from '../../../src/gateways/process.ts';
import { runCommand } from '../../../src/upgrade/backupStore/command.ts';
import { createBackup, recordBackup } from '../../../src/upgrade/backupStore/create.ts';
import { type BackupStore, listBackups, pruneBackups } from '../../../src/upgrade/backupStore/store.ts';
import { expectRestored, verifyBackup, withDump } from '../../../src/upgrade/backupStore/use.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { MARIADB_PROGRAMS, startMariadb } from '../servers/mariadb.ts';
import { missing } from '../servers/missing.ts';
import { POSTGRES_PROGRAMS, startPostgres } from '../servers/postgres.ts';
import { messageOf, realGateways } from './gateways.ts';

const run = promisify(execFile);
const NODE = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const BACK_UP = fileURLToPath(new URL('backUp.ts', import.meta.url));
const ABOUT = {
  deployment: 'Prod EU',
  metabase: { version: '58.1.0', edition: 'oss' },
  by: 'run 1 of nobody',
} as const;

interface Server extends AsyncDisposable {
  readonly settings: { host: string; port: number; user: string; password: string };
  run(sql: string, database?: string): Promise<string>;
  /** Rows that no compression makes smaller, of about a kilobyte. */
  readonly rows: (count: number) => string;
  /** Ends when the server has no session of a tool any more. */
  readonly toolsRunning: string;
}

const engines = [
  {
    engine: 'postgres' as const,
    programs: POSTGRES_PROGRAMS,
    file: 'database.dump',
    start: async (): Promise<Server> => {
      const server = await startPostgres();
      return {
        settings: server,
        run: server.text,
        rows: (count) =>
          `INSERT INTO report_card SELECT n, (SELECT string_agg(md5(random()::text || n || i), '') FROM generate_series(1, 32) i) FROM generate_series(1, ${count}) n`,
        toolsRunning: `SELECT count(*) FROM pg_stat_activity WHERE application_name IN ('pg_dump', 'metabase-upgrade')`,
        [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
      };
    },
  },
  {
    engine: 'mysql' as const,
    programs: MARIADB_PROGRAMS,
    file: 'database.sql',
    start: async (): Promise<Server> => {
      const server = await startMariadb();
      return {
        settings: server,
        run: server.text,
        rows: (count) => `INSERT INTO report_card SELECT seq, REPEAT(MD5(RAND()), 32) FROM seq_1_to_${count}`,
        toolsRunning: `SELECT COUNT(*) FROM information_schema.processlist WHERE db = 'metabase'`,
        [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
      };
    },
  },
];

describe.for(engines)('the backup store with $engine', ({ engine, programs, file, start }) => {
  describe.skipIf(missing(...programs))('and a real server', () => {
    let server: Server;
    let database: Database;
    const settings = () => {
      const { host, port, user, password } = server.settings;
      return { engine, host, port, user, password, database: 'metabase', tls: { mode: 'prefer' as const } };
    };
    const storeIn = (folder: string, files = systemFiles): BackupStore => ({ folder, files, clock: systemClock });
    const cards = (name = 'metabase') => server.run('SELECT COUNT(*) FROM report_card', name);

    beforeAll(async () => {
      server = await start();
      await server.run('CREATE DATABASE metabase');
      const text = engine === 'mysql' ? 'longtext' : 'text';
      for (const sql of [
        'CREATE TABLE databasechangelog (id varchar(255))',
        `INSERT INTO databasechangelog VALUES ('v58.2025-11-01T00:00:00')`,
        'CREATE TABLE core_user (id int)',
        'INSERT INTO core_user VALUES (1), (2)',
        `CREATE TABLE report_card (id int, dataset_query ${text})`,
        server.rows(60_000),
      ]) {
        await server.run(sql, 'metabase');
      }
      database = await openDatabase(settings(), realGateways());
    });
    afterAll(async () => server?.[Symbol.asyncDispose]());

    it('makes, lists, verifies, restores and removes backups', async () => {
      await using folder = await temporaryFolder();
      const store = storeIn(`${folder.path}/a/store`);
      expect(await listBackups(store)).toEqual({ backups: [], unfinished: [], unreadable: [] });
      const first = await createBackup(store, database, ABOUT);
      expect(first.id).toMatch(/^\d{8}T\d{6}Z-prod-eu--[0-9a-f]{16}-[0-9a-f]{6}$/);
      expect(first).toMatchObject({
        ...ABOUT,
        database: {
          engine: engine === 'mysql' ? 'mariadb' : 'postgres',
          name: 'metabase',
          schema: { kind: 'major', major: 58 },
          changesets: 1,
          counts: { core_user: 2, report_card: 60_000 },
        },
      });
      const modes = await Promise.all(
        ['', `/${first.id}`, `/${first.id}/${file}`, `/${first.id}/manifest.json`].map(
          async (path) => (await stat(`${store.folder}${path}`)).mode & 0o777,
        ),
      );
      expect(modes).toEqual([0o700, 0o700, 0o600, 0o600]);
      expect((await readdir(`${store.folder}/${first.id}`)).sort()).toEqual([file, 'manifest.json']);
      expect(await readFile(`${store.folder}/${first.id}/manifest.json`, 'utf8')).not.toContain(
        server.settings.password,
      );
      expect(await listBackups(store)).toEqual({ backups: [first], unfinished: [], unreadable: [] });
      expect(await verifyBackup(store, first.id, database)).toEqual([]);

      await server.run('DELETE FROM report_card WHERE id > 10', 'metabase');
      expect(await messageOf(expectRestored(database, first))).toContain('report_card: 10 instead of 60000');
      const restored = await withDump(store, first.id, [], (dump, from) => database.restore(dump, from, 'x1'));
      await expectRestored(database, first);
      expect(await cards()).toBe('60000');
      await database.drop(restored.kept as string);
      expect(await pruneBackups(store, { newest: 1, days: 0, pinned: [] })).toEqual([]);
      const second = await createBackup(store, database, ABOUT);
      expect(await pruneBackups(store, { newest: 1, days: 0, pinned: [first.id] })).toEqual([]);
      expect(await pruneBackups(store, { newest: 1, days: 0, pinned: [] })).toEqual([first.id]);
      expect(await readdir(store.folder)).toEqual([second.id]);
    });

    it('keeps an encrypted backup that only an identity opens', async () => {
      await using folder = await temporaryFolder();
      const store = storeIn(folder.path);
      const identity = await generateIdentity();
      const backup = await createBackup(store, database, ABOUT, { recipients: [await identityToRecipient(identity)] });
      expect((await readdir(`${folder.path}/${backup.id}`)).sort()).toEqual([`${file}.age`, 'manifest.json']);
      expect(await verifyBackup(store, backup.id, database)).toEqual([expect.stringContaining('without an identity')]);
      expect(await verifyBackup(store, backup.id, database, [identity])).toEqual([]);
      expect(await messageOf(verifyBackup(store, backup.id, database, [await generateIdentity()]))).toContain(
        'could not be decrypted',
      );
      expect(await messageOf(withDump(store, backup.id, [], async () => 'x'))).toContain('Give the identity');
      await withDump(store, backup.id, [identity], (dump, from) => database.clone(dump, from, 'from_encrypted'));
      expect(await cards('from_encrypted')).toBe('60000');
      await database.drop('from_encrypted');
      expect((await readdir(`${folder.path}/${backup.id}`)).sort()).toEqual([`${file}.age`, 'manifest.json']);
      await truncate(`${folder.path}/${backup.id}/${file}.age`, 5000);
      expect(await messageOf(verifyBackup(store, backup.id, database))).toContain('is not what was written');
    });

    it('leaves only an unfinished backup when it is killed in the middle of a dump', async () => {
      await using folder = await temporaryFolder();
      const store = storeIn(folder.path);
      const child = spawn(NODE, [BACK_UP, folder.path, JSON.stringify(settings())], { stdio: 'inherit' });
      const ended = new Promise((done) => child.once('exit', (_, signal) => done(signal)));
      const started = async () => {
        const [id] = await readdir(folder.path);
        return (await stat(`${folder.path}/${id}/${file}.partial`).catch(() => undefined))?.size ?? 0;
      };
      await expect.poll(started, { interval: 5, timeout: 60_000 }).toBeGreaterThan(100_000);
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      const { backups, unfinished, unreadable } = await listBackups(store);
      expect([backups, unreadable]).toEqual([[], []]);
      expect(unfinished).toHaveLength(1);
      const id = unfinished[0]?.id as string;
      expect(await messageOf(withDump(store, id, [], async () => 'x'))).toContain('was never finished');
      // Young, it may be another run's; a day later it is nobody's.
      const keep = { newest: 0, days: 0, pinned: [] };
      expect(await pruneBackups(store, keep)).toEqual([]);
      await expect.poll(() => server.run(server.toolsRunning), { timeout: 60_000 }).toBe('0');
      const tomorrow = { now: () => new Date(Date.now() + 90_000_000) };
      expect(await pruneBackups({ ...store, clock: tomorrow }, keep)).toEqual([id]);
      expect(await readdir(folder.path)).toEqual([]);
      expect(await cards()).toBe('60000');
    });

    it('ends a dump that is aborted, and removes what there is of it', async () => {
      await using folder = await temporaryFolder();
      const controller = new AbortController();
      const gateways = { ...realGateways(), signal: controller.signal };
      const aborted = messageOf(createBackup(storeIn(folder.path), await openDatabase(settings(), gateways), ABOUT));
      await expect.poll(async () => (await readdir(folder.path)).length, { interval: 5 }).toBe(1);
      controller.abort();
      expect(await aborted).toMatch(/the run was cancelled/i);
      expect(await readdir(folder.path)).toEqual([]);
    });

    it('refuses a disk that is too small, and cleans up one that fills', async () => {
      await using folder = await temporaryFolder();
      await using disk = await smallDisk(folder.path);
      if (disk === undefined) return;
      const store = storeIn(`${folder.path}/store`);
      expect(await messageOf(createBackup(store, database, ABOUT))).toMatch(
        /There is too little space in .*: up to \d+ MiB are needed, \d+ MiB are free/,
      );
      expect(await readdir(store.folder)).toEqual([]);
      const optimistic = { ...systemFiles, freeBytes: async () => 10 ** 12 };
      const said = await messageOf(createBackup(storeIn(store.folder, optimistic), database, ABOUT));
      expect(said).toMatch(/^Dumping the .* failed: .* The disk is full\.$/s);
      expect(await readdir(store.folder)).toEqual([]);
      await disk.remove();
    });

    it('judges what the user restored with a command of his own', async () => {
      await using folder = await temporaryFolder();
      const store = storeIn(folder.path);
      const backup = await recordBackup(store, database, ABOUT, (id) =>
        runCommand('backup-command', ['sh', '-c', 'echo making; echo "snap-$0"', '{id}'], { id }, runProcess),
      );
      expect(backup.contents).toEqual({ kind: 'command', reference: `snap-${backup.id}` });
      expect(await verifyBackup(store, backup.id, database)).toEqual([expect.stringContaining(`snap-${backup.id}`)]);
      expect(await messageOf(withDump(store, backup.id, [], async () => 'x'))).toContain('restore-command');
      await expectRestored(database, backup);
      await server.run(`INSERT INTO databasechangelog VALUES ('v59.2026-01-01T00:00:00')`, 'metabase');
      expect(await messageOf(expectRestored(database, backup))).toMatch(/another version; 2 changesets instead of 1/);
      await server.run(`DELETE FROM databasechangelog WHERE id LIKE 'v59%'`, 'metabase');
    });
  });
});

/** Four megabytes, by root alone. */
async function smallDisk(path: string): Promise<(AsyncDisposable & { remove(): Promise<void> }) | undefined> {
  const umount = async () => void (await run('umount', [path]).catch(() => undefined));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', path]);
    return { remove: umount, [Symbol.asyncDispose]: umount };
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    process.stderr.write(`Not tested, as only root can mount a small disk: ${error}\n`);
    return undefined;
  }
}
