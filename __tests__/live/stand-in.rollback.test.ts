import { afterAll, describe, expect, it } from 'vitest';
import { type AppDatabase, appDatabases, ENGINES } from './stand-in/appDatabase.ts';
import type { Changeset } from './stand-in/changeset.ts';
import { releaseChangesets } from './stand-in/releaseChangesets.ts';
import { runMetabase, startMetabase } from './stand-in/runMetabase.ts';
import { type StandIn, standIn } from './stand-in/standIn.ts';

const databases = appDatabases();
afterAll(() => databases[Symbol.asyncDispose]());

/** `migrate …`, with the exit code and all that was printed. */
async function migrate(release: StandIn, database: AppDatabase, ...args: string[]) {
  return runMetabase({ jar: await standIn(release), env: database.env, args: ['migrate', ...args] });
}

/** Starts, and ends as soon as it is ready or has failed. */
async function start(release: StandIn, database: AppDatabase) {
  await using metabase = await startMetabase({ jar: await standIn(release), env: database.env });
  await metabase.ready().catch(() => undefined);
  return await metabase.stop();
}

const majorOf = (id: string) => Number(/^v(\d+)/.exec(id)?.[1] ?? 0);
const highest = async (database: AppDatabase) => Math.max(...(await database.changelog()).map(majorOf));
const changed = (tag: string, change: (last: Changeset) => Changeset) =>
  releaseChangesets(tag).map((one, index, all) => (index === all.length - 1 ? change(one) : one));

describe.concurrent('a start with an older release', () => {
  it.each([
    ['v0.58.3', 'v0.57.6', 'Downgrade detected'],
    ['v0.58.9', 'v0.58.3', 'COMPLETE'],
    ['v0.55.1', 'v0.55.1', 'COMPLETE'],
    ['v0.55.1', 'v0.54.1', 'Downgrade detected'],
    ['v0.50.1', 'v0.48.9', 'Validation Failed'],
    ['v0.50.1', 'v0.48.13', 'COMPLETE'],
    ['v0.48.13', 'v0.47.1', 'COMPLETE'],
    ['v0.41.9', 'v0.40.8', 'COMPLETE'],
  ])('of %s by %s: %s', async (newer, older, outcome) => {
    await using database = await databases.create('postgres');
    expect((await migrate({ tag: newer }, database, 'up')).exitCode).toBe(0);
    const { exitCode, output } = await start({ tag: older }, database);
    expect(output).toContain(outcome);
    expect(exitCode).toBe(outcome === 'COMPLETE' ? 143 : 1);
    expect(output.includes('Metabase Initialization FAILED')).toBe(outcome !== 'COMPLETE');
  });

  it('is told which release to go back with', async () => {
    await using database = await databases.create('postgres');
    await migrate({ tag: 'v0.58.3' }, database, 'up');
    const { output } = await start({ tag: 'v0.56.1' }, database);
    expect(output).toContain('Database has migrations from v58 but this binary only knows up to v56:');
    expect(output).toContain('  - v58.2025-12-03T09:15:00');
    expect(output).toMatch(/You must run `java .*migrate down` from version 58\./);
  });
});

describe.concurrent('migrate down', () => {
  it.each(ENGINES)('goes back one major, and once more changes nothing (%s)', async (engine) => {
    await using database = await databases.create(engine);
    await migrate({ tag: 'v0.56.1' }, database, 'up');
    await migrate({ tag: 'v0.58.3' }, database, 'up');
    const down = await migrate({ tag: 'v0.58.3' }, database, 'down');
    expect(down).toMatchObject({ exitCode: 0 });
    expect(down.output).toContain('Rolling back app database schema to version 57');
    expect(down.output).toContain('::v58.2025-12-03T09:15:00::');
    expect(await highest(database)).toBe(57);
    const again = await migrate({ tag: 'v0.58.3' }, database, 'down');
    expect(again).toMatchObject({ exitCode: 0 });
    expect(again.output).toContain('No changesets to roll back');
    expect((await start({ tag: 'v0.56.1' }, database)).output).toContain('Downgrade detected');
    expect((await migrate({ tag: 'v0.57.9' }, database, 'down')).exitCode).toBe(0);
    expect(await start({ tag: 'v0.56.1' }, database)).toMatchObject({ exitCode: 143 });
  });

  it.each(ENGINES)('ends with 0 although a changeset could not be rolled back (%s)', async (engine) => {
    await using database = await databases.create(engine);
    const broken = { tag: 'v0.58.3', changesets: changed('v0.58.3', (last) => ({ ...last, undoFails: true })) };
    await migrate(broken, database, 'up');
    const { exitCode, output } = await migrate(broken, database, 'down');
    expect(exitCode).toBe(0);
    expect(output).toContain('Error rolling back migration ');
    expect(output).toContain('The following changesets were not rolled back due to errors');
    expect(await highest(database)).toBe(58);
  });

  it('leaves what it does not know, and ends with 0', async () => {
    await using database = await databases.create('postgres');
    await migrate({ tag: 'v0.50.9' }, database, 'up');
    const { exitCode, output } = await migrate({ tag: 'v0.50.1' }, database, 'down');
    expect(exitCode).toBe(0);
    expect(output).toContain('Likely because they are not in the changelog file: v50.2024-05-21T16:40:10');
    expect(await database.changelog()).toContain('v50.2024-05-21T16:40:10');
  });

  it.each([
    ['v0.58.3', 'down', 1, 'Cannot downgrade a database at version 59 from Metabase version 58. You must run'],
    ['v0.58.3', 'down-force', 0, 'not rolled back'],
    ['v0.50.1', 'down', 0, 'not rolled back'],
    ['v0.50.1', 'down-force', 1, 'Command failed with exception'],
    ['v0.44.7', 'down', 1, 'target version must be a number between 44 and the previous major version (44), inclusive'],
  ])('with the release before: %s %s', async (tag, direction, code, text) => {
    await using database = await databases.create('postgres');
    await migrate({ tag: 'v0.59.1' }, database, 'up');
    const { exitCode, output } = await migrate({ tag, acceptsNewerChecksums: true }, database, direction);
    expect(output).toContain(text);
    expect(exitCode).toBe(code);
  });

  it('from 49 leads to a 48 that refuses the checksums', async () => {
    await using database = await databases.create('postgres');
    await migrate({ tag: 'v0.48.9' }, database, 'up');
    const sums = async () => {
      const rows = await database.query('SELECT MD5SUM FROM DATABASECHANGELOG');
      return [...new Set(rows.map(({ md5sum }) => String(md5sum).slice(0, 2)))];
    };
    expect(await sums()).toEqual(['8:']);
    await migrate({ tag: 'v0.49.25' }, database, 'up');
    expect(await sums()).toEqual(['9:']);
    expect((await migrate({ tag: 'v0.49.25' }, database, 'down')).exitCode).toBe(0);
    expect(await highest(database)).toBe(48);
    const refused = await start({ tag: 'v0.48.9' }, database);
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toMatch(/ValidationFailedException: Validation Failed:\s+\d+ changesets check sum/);
    expect(refused.output).toMatch(/was: 9:[0-9a-f]{32} but is now: 8:[0-9a-f]{32}/);
    expect((await start({ tag: 'v0.48.12' }, database)).exitCode).toBe(143);
  });
});

describe.concurrent('a changeset that fails', () => {
  it.each([
    ['postgres', 'half-done', false],
    ['mariadb', 'half-done', true],
    ['h2', 'half-done', true],
    ['mariadb', 'at-once', false],
  ] as const)('on %s, %s: half of it stays: %s', async (engine, fails, stays) => {
    await using database = await databases.create(engine);
    const failing = { tag: 'v0.58.3', changesets: changed('v0.58.3', (last) => ({ ...last, fails })) };
    const { exitCode, output } = await start(failing, database);
    expect(exitCode).toBe(1);
    expect(output).toContain('Metabase Initialization FAILED');
    expect(output).toContain('MigrationFailedException: Migration failed for changeset');
    // What came before is committed, each changeset by itself.
    expect(await highest(database)).toBe(57);
    const half = database.query('SELECT COUNT(*) FROM step_58').then(
      () => true,
      () => false,
    );
    expect(await half).toBe(stays);
    const repaired = await start({ tag: 'v0.58.3' }, database);
    expect(repaired.exitCode).toBe(stays ? 1 : 143);
    expect(/already exists/i.test(repaired.output)).toBe(stays);
  });

  it('is passed over by force, and by nothing else', async () => {
    await using database = await databases.create('mariadb');
    const failing = { tag: 'v0.58.3', changesets: changed('v0.58.3', (last) => ({ ...last, fails: 'at-once' })) };
    expect((await migrate(failing, database, 'up')).exitCode).toBe(1);
    const forced = await migrate(failing, database, 'force');
    expect(forced.exitCode).toBe(0);
    expect(forced.output).toContain('Start executing migration with id v58.2025-12-03T09:15:00');
    expect(forced.output).toContain('[ERROR] ');
    expect(await highest(database)).toBe(57);
    expect((await migrate({ tag: 'v0.58.3' }, database, 'force')).output).toContain('[SUCCESS]');
    expect(await highest(database)).toBe(58);
  });
});
