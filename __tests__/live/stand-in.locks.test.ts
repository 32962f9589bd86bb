import { afterAll, describe, expect, it } from 'vitest';
import { type AppDatabase, appDatabases } from './stand-in/appDatabase.ts';
import { releaseChangesets } from './stand-in/releaseChangesets.ts';
import { runMetabase, startMetabase } from './stand-in/runMetabase.ts';
import { standIn } from './stand-in/standIn.ts';

const databases = appDatabases();
afterAll(() => databases[Symbol.asyncDispose]());

const OLD = 'v0.53.2';
const NEW = 'v0.54.1';

/** The last changeset takes this long. */
const slow = (tag: string, slowMs: number) => {
  const changesets = releaseChangesets(tag);
  return standIn({ tag, changesets: changesets.map((one) => (one === changesets.at(-1) ? { ...one, slowMs } : one)) });
};

async function isLocked(database: AppDatabase): Promise<boolean> {
  const [row] = await database.query(
    'SELECT CASE WHEN LOCKEDBY IS NULL THEN 0 ELSE 1 END AS taken FROM DATABASECHANGELOGLOCK WHERE ID = 1',
  );
  return Number(row?.taken) === 1;
}

describe.concurrent('the migration lock after kill -9', () => {
  it.each([
    [OLD, 'postgres', true],
    [OLD, 'mariadb', true],
    [OLD, 'h2', true],
    [NEW, 'postgres', false],
    [NEW, 'mariadb', false],
    [NEW, 'h2', true],
  ] as const)('of %s on %s stays: %s', async (tag, engine, stays) => {
    await using database = await databases.create(engine);
    await using killed = await startMetabase({ jar: await slow(tag, 60_000), env: database.env });
    await killed.saw(' migrations ...');
    await expectLastChangeset(database, engine, tag);
    if (engine !== 'h2') expect(await isLocked(database)).toBe(stays);
    await killed.stop('SIGKILL');
    expect(await isLocked(database)).toBe(stays);

    const jar = await standIn({ tag });
    const next = async () => {
      await using metabase = await startMetabase({ jar, env: database.env });
      await metabase.ready().catch(() => undefined);
      return await metabase.stop();
    };
    if (!stays) {
      // On MariaDB the first half of the changeset is there already.
      expect((await next()).exitCode).toBe(engine === 'mariadb' ? 1 : 143);
      return;
    }
    const before = performance.now();
    const { exitCode, output } = await next();
    expect(exitCode).toBe(1);
    expect(performance.now() - before).toBeGreaterThan(12_000);
    expect(output).toContain('LockException: Database has migration lock; cannot run migrations.');
    expect(await runMetabase({ jar, env: database.env, args: ['migrate', 'release-locks'] })).toMatchObject({
      exitCode: 0,
    });
    expect(await isLocked(database)).toBe(false);
  });
});

/** The log is ahead of the database by a few changesets; wait until only the slow one is missing. */
async function expectLastChangeset(database: AppDatabase, engine: string, tag: string): Promise<void> {
  if (engine === 'h2') {
    // Nobody else can look into the file, and H2 writes it up to half a second late.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return;
  }
  const fresh = releaseChangesets(tag).filter(({ id }) => id === 'v00.00-000' || /^v(4[5-9]|[5-9]\d)/.test(id));
  while ((await database.changelog()).length < fresh.length - 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

describe.concurrent('a second node during a migration', () => {
  it.each([
    [OLD, 'postgres'],
    [NEW, 'postgres'],
    [NEW, 'mariadb'],
  ] as const)('%s waits on %s and finds nothing to do', async (tag, engine) => {
    await using database = await databases.create(engine);
    const jar = await slow(tag, 5000);
    await using first = await startMetabase({ jar, env: database.env });
    await first.saw('Migration lock acquired.');
    await using second = await startMetabase({ jar, env: database.env });
    await Promise.all([first.ready(), second.ready()]);
    expect(second.output()).toMatch(/Migration lock was acquired after [1-5] retries\./);
    expect(second.output()).toContain(
      'Migration lock cleared, but nothing to do here! Migrations were finished by another instance.',
    );
  });

  it.each(['postgres', 'mariadb'] as const)(
    "gives up after twelve seconds, and the lock of a session can't be forced (%s)",
    async (engine) => {
      await using database = await databases.create(engine);
      const jar = await slow(NEW, 60_000);
      await using first = await startMetabase({ jar, env: database.env });
      await first.saw('Migration lock acquired.');
      expect(await isLocked(database)).toBe(false);
      expect(await locksOfSessions(database, engine)).toBe(1);
      const before = performance.now();
      await using second = await startMetabase({ jar, env: database.env });
      expect(await second.ended).toMatchObject({ exitCode: 1 });
      expect(performance.now() - before).toBeGreaterThan(12_000);
      const forced = await runMetabase({ jar, env: database.env, args: ['migrate', 'release-locks'] });
      expect(forced.exitCode).toBe(1);
      expect(forced.output).toContain('Database %s does not support forcing migration locks.');
    },
  );
});

/** What tells who is migrating, now that the row doesn't. */
async function locksOfSessions(database: AppDatabase, engine: 'postgres' | 'mariadb'): Promise<number> {
  const [row] =
    engine === 'postgres'
      ? await database.query(`SELECT COUNT(*) AS held FROM pg_locks
          WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
      : await database.query(
          "SELECT IS_USED_LOCK(UPPER(CONCAT(DATABASE(), '.DATABASECHANGELOGLOCK'))) IS NOT NULL AS held",
        );
  return Number(row?.held);
}

describe.concurrent('SIGTERM during a migration', () => {
  it.each([
    ['lets a short one end', 4000, false],
    ['cuts a long one off after twenty seconds', 60_000, true],
  ] as const)('%s', async (_, slowMs, cut) => {
    await using database = await databases.create('postgres');
    await using metabase = await startMetabase({ jar: await slow(OLD, slowMs), env: database.env });
    await metabase.saw(' migrations ...');
    const before = performance.now();
    const stopping = metabase.stop('SIGTERM');
    await metabase.saw('Waiting for migration lock(s) to be released (max 20.0 secs)');
    // The web server goes first: clients are refused, not told that it is initialising.
    expect(await metabase.client.health()).toMatchObject({ status: 'unreachable' });
    const { exitCode, output } = await stopping;
    expect(exitCode).toBe(143);
    expect(output.includes('Releasing liquibase locks on shutdown')).toBe(cut);
    if (cut) expect(performance.now() - before).toBeGreaterThan(20_000);
    expect(await isLocked(database)).toBe(false);
    const last = releaseChangesets(OLD).at(-1)?.id;
    expect((await database.changelog()).includes(last as string)).toBe(!cut);
  });
});
