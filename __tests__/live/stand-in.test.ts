import { afterAll, describe, expect, it } from 'vitest';
import { appDatabases, ENGINES } from './stand-in/appDatabase.ts';
import { FIRST_USER } from './stand-in/metabaseClient.ts';
import { releaseChangesets } from './stand-in/releaseChangesets.ts';
import { startMetabase } from './stand-in/runMetabase.ts';
import { standIn } from './stand-in/standIn.ts';

const databases = appDatabases();
afterAll(() => databases[Symbol.asyncDispose]());

const HOPS = ['v0.38.2', 'v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.64.1.5'];

describe.concurrent('the way of an old instance', () => {
  it.each(ENGINES)('keeps users, sessions and questions (%s)', async (engine) => {
    await using database = await databases.create(engine);
    let session: string | undefined;
    const asked: string[] = [];
    for (const tag of HOPS) {
      await using metabase = await startMetabase({ jar: await standIn({ tag }), env: database.env });
      const { client } = await metabase.ready();
      session ??= await client.setUp();
      const properties = (await client.get('/api/session/properties')).json();
      expect(properties).toMatchObject({ version: { tag }, 'has-user-setup': true, 'setup-token': null });
      expect(await client.emailOf(session)).toBe(FIRST_USER.email);
      expect(await client.emailOf(await client.logIn())).toBe(FIRST_USER.email);
      asked.push(`How many engines in ${tag}?`);
      await client.addQuestion(session, asked.at(-1) as string);
      expect(await client.questions(session)).toEqual(asked);
      expect(await metabase.stop()).toMatchObject({ exitCode: 143 });
      expect(metabase.output()).toContain('Metabase Initialization COMPLETE');
    }
    const ids = await database.changelog();
    expect(ids).toEqual(
      releaseChangesets('v0.64.1.5')
        .map(({ id }) => id)
        .filter((id) => id !== 'v00.00-000'),
    );
    expect(new Set(await filenames(database))).toEqual(
      new Set(releaseChangesets('v0.64.1.5').map(({ filename }) => filename)),
    );
  });

  it.each([
    ['v0.44.7', '1', 'v44.00-060'],
    ['v0.45.1', 'v00.00-000', 'v45.00-001'],
    ['v0.49.25', 'v00.00-000', 'v49.2024-03-26T20:27:58'],
    ['v1.64.1.5', 'v00.00-000', 'v64.2026-08-03T09:15:00'],
  ])('begins in %s with %s and ends with %s', async (tag, first, last) => {
    await using database = await databases.create('postgres');
    await using metabase = await startMetabase({ jar: await standIn({ tag }), env: database.env });
    await metabase.ready();
    const ids = await database.changelog();
    expect([ids[0], ids.at(-1)]).toEqual([first, last]);
  });
});

describe.concurrent('the log', () => {
  it.each([
    ['v0.48.13', 'Waiting for migration lock to be cleared...', /Metabase Initialization COMPLETE$/m],
    [
      'v0.57.1',
      'Checking if migration lock is taken...',
      /Metabase Initialization COMPLETE in .+ \(JVM uptime: .+\)$/m,
    ],
  ])('of %s tells its story in order', async (tag, lock, complete) => {
    await using database = await databases.create('postgres');
    const jar = await standIn({ tag, hash: 'abc1234' });
    await using metabase = await startMetabase({ jar, env: database.env });
    await metabase.ready();
    await metabase.saw('Metabase Initialization COMPLETE');
    const { output } = await metabase.stop();
    const lines = [
      `Starting Metabase version ${tag} (abc1234) ...`,
      'Setting up and migrating Metabase DB. Please sit tight, this may take a minute...',
      'Verifying postgres Database Connection ...',
      'application database connection. ✅',
      ...(tag === 'v0.48.13' ? [] : ['Checking if a database downgrade is required...']),
      'Running Database Migrations...',
      'Setting up Liquibase...',
      'Updating liquibase table to reflect consolidated changeset filenames',
      'Liquibase is ready.',
      'Checking if Database has unrun migrations...',
      `Database has unrun migrations. ${lock}`,
      'No migration lock found.',
      'Migration lock acquired.',
      ' migrations ...',
      'Migration complete in ',
      'Database Migrations Current ... ✅',
      'Database setup took ',
      'Metabase Initialization COMPLETE',
      'Metabase Shutting Down ...',
      'Metabase Shutdown COMPLETE',
    ];
    expect(lines.filter((line) => !output.includes(line))).toEqual([]);
    const places = lines.map((line) => output.indexOf(line));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(output).toMatch(complete);

    await using again = await startMetabase({ jar, env: database.env });
    await again.ready();
    expect(again.output()).toContain('No unrun migrations found.');
    expect(again.output()).not.toContain('Running 0 migrations');
  });
});

/** Path, answer while migrations run, answer afterwards: status and the start of the body. */
const ANSWERS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'v0.56.1': [
    ['/api/health', '503 {"status":"initializing","progress":0.3}', '200 {"status":"ok"}'],
    ['/readyz', '200 <!DOCTYPE html>', '200 <!DOCTYPE html>'],
    ['/livez', '200 <!DOCTYPE html>', '200 <!DOCTYPE html>'],
    ['/health', '200 <!DOCTYPE html>', '200 <!DOCTYPE html>'],
    [
      '/api/session/properties',
      '503 Metabase is still initializing. Please sit tight...',
      '200 {"version":{"tag":"v0.56.1"',
    ],
    ['/api/user/current', '503 Metabase is still initializing. Please sit tight...', '401 Unauthenticated'],
  ],
  'v0.57.1': [
    ['/api/health', '503 {"status":"initializing","progress":0.3}', '200 {"status":"ok"}'],
    ['/readyz', '503 {"status":"initializing","progress":0.3}', '200 {"status":"ok"}'],
    ['/livez', '200 {"status":"ok"}', '200 {"status":"ok"}'],
    ['/anything', '200 <!DOCTYPE html>', '200 <!DOCTYPE html>'],
  ],
};

describe.concurrent('the web server', () => {
  it.each(Object.keys(ANSWERS))('of %s answers before it is ready', async (tag) => {
    await using database = await databases.create('h2');
    const changesets = releaseChangesets(tag).map((one, index, all) =>
      index === all.length - 1 ? { ...one, slowMs: 3000 } : one,
    );
    await using metabase = await startMetabase({ jar: await standIn({ tag, changesets }), env: database.env });
    await metabase.saw(' migrations ...');
    const answers = async () => {
      const rows: string[] = [];
      for (const [path] of ANSWERS[tag] ?? []) {
        const { code, text } = await metabase.client.get(path);
        rows.push(`${code} ${text}`);
      }
      return rows;
    };
    const before = await answers();
    await metabase.ready();
    const after = await answers();
    for (const [index, [, early, late]] of (ANSWERS[tag] ?? []).entries()) {
      expect(before[index]?.slice(0, early.length)).toBe(early);
      expect(after[index]?.slice(0, late.length)).toBe(late);
    }
    expect(metabase.output()).toContain('ERROR middleware.log :: GET /api/health 503');
  });

  it.for([
    ['v0.48.13', { code: 200, status: 'ok' }],
    ['v0.58.3', { code: 503, status: 'Error getting app-db connection' }],
  ] as const)('of %s answers for a database that is gone', async ([tag, health], { expect }) => {
    await using database = await databases.create('postgres');
    await using metabase = await startMetabase({ jar: await standIn({ tag }), env: database.env });
    const { client } = await metabase.ready();
    const name = new URL(database.env.MB_DB_CONNECTION_URI as string).pathname.slice(1);
    const server = await databases.server('postgres');
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    await expect.poll(() => client.get('/api/user/current', 'any')).toMatchObject({ code: 500 });
    await expect.poll(() => client.health(), { timeout: 20_000 }).toEqual(health);
  });

  it('gives a session only for the right password, and sets up only once', async () => {
    await using database = await databases.create('h2');
    await using metabase = await startMetabase({ jar: await standIn({ tag: 'v0.58.3' }), env: database.env });
    const { client } = await metabase.ready();
    const before = (await client.get('/api/session/properties')).json();
    expect(before).toMatchObject({ 'has-user-setup': false, 'setup-token': expect.stringMatching(/^[0-9a-f-]{36}$/) });
    await client.setUp();
    expect((await client.post('/api/setup', { token: before['setup-token'], user: FIRST_USER })).code).toBe(403);
    expect((await client.post('/api/session', { username: FIRST_USER.email, password: 'wrong' })).code).toBe(401);
    expect(await client.emailOf('no-such-session')).toBeNull();
  });

  it('is seen as a live node, and leaves its row behind', async ({ expect }) => {
    await using database = await databases.create('postgres');
    await using metabase = await startMetabase({ jar: await standIn({ tag: 'v0.58.3' }), env: database.env });
    await metabase.ready();
    const checkIn = async () => (await database.query('SELECT * FROM QRTZ_SCHEDULER_STATE'))[0];
    await expect.poll(checkIn).toMatchObject({ sched_name: 'MetabaseScheduler', checkin_interval: '2000' });
    const first = Number((await checkIn())?.last_checkin_time);
    await expect
      .poll(async () => Number((await checkIn())?.last_checkin_time), { timeout: 20_000 })
      .toBeGreaterThan(first);
    await metabase.stop();
    expect(await checkIn()).toBeDefined();
  });
});

async function filenames(database: { query(sql: string): Promise<readonly Record<string, unknown>[]> }) {
  return (await database.query('SELECT FILENAME FROM DATABASECHANGELOG')).map(({ filename }) => filename);
}
