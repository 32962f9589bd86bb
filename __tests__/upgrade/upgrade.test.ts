import { describe, expect, it } from 'vitest';
import { parseJournal, stateOf } from '../../src/upgrade/journal.ts';
import { World } from './world.ts';

const PATHS: [string, string[]][] = [
  ['v0.58.3', ['v0.64.1.5']],
  ['v0.38.2', ['v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.64.1.5']],
];

/** What must hold whenever nobody works on the world any more. */
function expectSound(world: World, from: string, stops: readonly string[]): void {
  expect(world.settle(), 'it runs').toBe('ready');
  expect([from, stops.at(-1)], 'it runs the old or the new version').toContain(world.tag);
  expect(world.database?.users, 'all users are there').toBe(7);
  expect(world.database?.major).toBe(world.installed.build.version.major);
  expect(world.kept, 'nothing is kept').toBeUndefined();
  for (const { path, text } of world.journals) {
    expect(stateOf(parseJournal(text, path)).closed, `${path} is closed`).toBeDefined();
  }
  for (const { tag, schema } of world.everStartedOn) {
    expect(schema, `${tag} was never started on a newer schema`).toBeLessThanOrEqual(Number(tag.split('.')[1]));
  }
}

describe.each(PATHS)('an upgrade from %s over %j', (from, stops) => {
  it('takes every stop, with one backup before the first', async () => {
    const world = new World(from);
    expect(await world.process(stops)).toMatchObject({ result: 'upgraded', facts: { backup: `${from}-0` } });
    expect(world.tag).toBe(stops.at(-1));
    expect(world.everStartedOn.map(({ tag }) => tag)).toEqual(stops);
    expect(world.effects.indexOf('stop')).toBeGreaterThan(
      world.effects.findLastIndex((effect) => effect.startsWith('fetch')),
    );
    expectSound(world, from, stops);
  });

  it('reads the dump of an instance that runs in full, and keeps none waiting for it', async () => {
    const [running, stopped] = [new World(from), new World(from)];
    await running.process(stops, { backup: 'running' });
    await stopped.process(stops);
    expect(running.effects.indexOf('back up: read in full')).toBeGreaterThan(-1);
    expect(running.effects.indexOf('back up: read in full')).toBeLessThan(running.effects.indexOf('stop'));
    expect(stopped.effects).not.toContain('back up: read in full');
    expectSound(running, from, stops);
  });

  it('does nothing the second time', async () => {
    const world = new World(from);
    await world.process(stops);
    const effects = world.effects.length;
    expect(await world.process(stops)).toBeUndefined();
    expect(world.effects).toHaveLength(effects);
  });

  it('survives being killed before each of its effects, and the next run finishes or undoes it', async () => {
    const outcomes = new Map<string, number>();
    for (let kill = 0; ; kill++) {
      const world = new World(from);
      world.killBefore = kill;
      await world.process(stops).catch(() => undefined);
      if (!world.dead) break;
      const where = `killed at ${kill}, after ${world.effects.slice(-3).join(', ')}`;
      world.killBefore = Number.POSITIVE_INFINITY;
      world.clock += 120_000;
      await world.process(stops);
      expect(world.tag, where).toBe(stops.at(-1));
      expectSound(world, from, stops);
      outcomes.set(world.tag, (outcomes.get(world.tag) ?? 0) + 1);
    }
    expect([...outcomes.values()].reduce((a, b) => a + b)).toBeGreaterThan(20);
  });

  it('survives being killed while the former version takes its time to end', async () => {
    for (let kill = 0; ; kill++) {
      const world = new World(from);
      world.stopSeconds = 20;
      world.killBefore = kill;
      await world.process(stops).catch(() => undefined);
      if (!world.dead) break;
      world.killBefore = Number.POSITIVE_INFINITY;
      // The post step of the same job comes at once.
      await world.process([]);
      world.clock += 120_000;
      expectSound(world, from, stops);
    }
  });

  it('ends at one of its two ends when it is cancelled anywhere, at the new one once that is ready', async () => {
    const clean = new World(from);
    await clean.process(stops);
    // Behind the last start comes the line in the journal that the instance is ready.
    const ready = clean.effects.lastIndexOf('start') + 1;
    const ends = new Set<string>();
    for (let cancel = 0; ; cancel++) {
      const world = new World(from);
      world.cancelAfter = cancel;
      const result = await world.process(stops).catch((error: unknown) => error);
      const where = `cancelled at ${cancel}, after ${world.effects.slice(cancel - 2, cancel + 1).join(', ')}`;
      if (world.effects.length <= cancel) break;
      world.cancelAfter = Number.POSITIVE_INFINITY;
      if (cancel >= ready) expect(result, where).toMatchObject({ result: 'upgraded' });
      world.clock += 120_000;
      // The post step: it begins nothing new.
      await world.process([]);
      expectSound(world, from, stops);
      ends.add(world.tag);
    }
    expect([...ends].sort()).toEqual([from, stops.at(-1)].sort());
  });

  it('survives being killed twice', async () => {
    for (let first = 0; ; first += 4) {
      const probe = new World(from);
      probe.killBefore = first;
      await probe.process(stops).catch(() => undefined);
      if (!probe.dead) break;
      for (let second = first % 3; second < 45; second += 3) {
        const world = new World(from);
        world.killBefore = first;
        await world.process(stops).catch(() => undefined);
        world.killBefore = first + second;
        await world.process(stops).catch(() => undefined);
        world.killBefore = Number.POSITIVE_INFINITY;
        world.clock += 120_000;
        await world.process(stops);
        expectSound(world, from, stops);
      }
    }
  });

  it.each(['before-changesets', 'after-changesets'] as const)(
    'goes back when the last stop fails %s',
    async (fails) => {
      for (let kill = 0; kill < 200; kill++) {
        const world = new World(from);
        world.behaviour = (tag) => (tag === stops.at(-1) ? { seconds: 3, fails } : { seconds: 3 });
        world.killBefore = kill;
        const result = await world.process(stops).catch(() => undefined);
        if (world.dead) {
          world.killBefore = Number.POSITIVE_INFINITY;
          world.clock += 120_000;
          await world.process(stops).catch(() => undefined);
        } else {
          expect(result).toMatchObject({ result: 'undone' });
        }
        expect(world.tag).toBe(from);
        expectSound(world, from, stops);
        if (!world.dead && kill > world.effects.length) break;
      }
    },
  );

  it.each(['before-changesets', 'after-changesets'] as const)(
    'is stopped between two starts when it is started again and again, and fails %s each time',
    async (fails) => {
      for (let logSeconds = 0; logSeconds < 12; logSeconds += 0.7) {
        const world = new World(from);
        Object.assign(world, { startsAgainAfter: 2.2, logSeconds });
        world.behaviour = (tag) => (tag === stops.at(-1) ? { seconds: 3, fails } : { seconds: 3 });
        expect(await world.process(stops), `${logSeconds}`).toMatchObject({ result: 'undone' });
        expectSound(world, from, stops);
      }
    },
  );

  it('is undone or left for the next run when any one of its effects fails', async () => {
    const clean = new World(from);
    await clean.process(stops);
    for (const effect of new Set(clean.effects)) {
      const world = new World(from);
      world.broken.add(effect);
      const result = await world.process(stops).catch((error: unknown) => error);
      if (effect !== 'open journal') expect(result, effect).not.toMatchObject({ result: 'upgraded' });
      world.clock += 120_000;
      await world.process(stops).catch(() => undefined);
      await world.process(stops);
      expect(world.tag, effect).toBe(stops.at(-1));
      expectSound(world, from, stops);
    }
  });

  it('goes on with a way back that failed, at whatever time what is in its way is gone', async () => {
    const world = new World(from);
    world.behaviour = (tag) => (tag === stops.at(-1) ? { seconds: 3, fails: 'after-changesets' } : { seconds: 3 });
    world.broken.add('put back');
    expect(await world.process(stops)).toMatchObject({ result: 'left' });
    world.broken.add('put back');
    await expect(world.process(stops)).rejects.toThrow('The way back failed again: ');
    world.behaviour = () => ({ seconds: 3 });
    expect(await world.process(stops)).toMatchObject({ result: 'upgraded' });
    expectSound(world, from, stops);
  });

  it('leaves a migration that takes longer than the timeout, and the next run finishes it', async () => {
    const world = new World(from);
    const last = stops.at(-1) as string;
    world.behaviour = (tag) => ({ seconds: tag === last ? 3600 : 3 });
    const result = await world.process(stops, { timeoutMs: 60_000 });
    expect(result).toMatchObject({ result: 'left' });
    expect(result && 'failure' in result && result.failure.message).toMatch(
      /^After 1 minutes the instance was not ready\./,
    );
    expect(world.tag).toBe(last);
    expect(world.settle()).toBe('migrating');
    // Still at it: the second run waits and leaves it again.
    await world.process(stops, { timeoutMs: 60_000 });
    expect(world.settle()).toBe('migrating');
    world.clock += 3_600_000;
    await world.process(stops, { timeoutMs: 60_000 });
    expect(world.tag).toBe(last);
    expectSound(world, from, stops);
    expect(world.effects.filter((effect) => effect === 'restore: into another')).toEqual([]);
  });

  it('with on-failure: leave touches nothing after a failure', async () => {
    const world = new World(from);
    world.behaviour = (tag) => ({
      seconds: 3,
      ...(tag === stops.at(-1) ? { fails: 'after-changesets' as const } : {}),
    });
    expect(await world.process(stops, { onFailure: 'leave' })).toMatchObject({
      result: 'left',
      told: 'Nothing more was done, since on-failure is "leave".',
    });
    expect(world.tag).toBe(stops.at(-1));
    expect(world.kept).toBeDefined();
  });

  it('without a backup leaves what has been migrated', async () => {
    const world = new World(from);
    world.behaviour = (tag) => ({
      seconds: 3,
      ...(tag === stops.at(-1) ? { fails: 'after-changesets' as const } : {}),
    });
    expect(await world.process(stops, { backup: 'none' })).toMatchObject({
      result: 'left',
      told: expect.stringContaining('changesets were applied and this run made no backup'),
    });
    expect(world.backups.size).toBe(0);
  });

  it('restores when users are missing afterwards', async () => {
    const world = new World(from);
    const platform = world.platform.bind(world);
    world.platform = () => ({
      ...platform(),
      start: async (run) => {
        await platform().start(run);
        if (world.tag === stops.at(-1) && world.database) world.database.users = 6;
      },
    });
    const result = await world.process(stops);
    expect(result).toMatchObject({ result: 'undone' });
    expect(result && 'failure' in result && result.failure.message).toContain('core_user had 7 rows and has 6 now.');
    expectSound(world, from, stops);
  });
});

describe('people who are signed in', () => {
  it.each([
    [5, 5, []],
    [5, 3, ['Of 5 sessions of people who were signed in 3 are left: the others sign in again.']],
  ])('%i before and %i after are told, and are no reason to go back', async (before, after, warnings) => {
    const world = new World('v0.58.3');
    const database = world.applicationDatabase.bind(world);
    world.applicationDatabase = () => ({
      ...database(),
      read: async () => ({ ...(await database().read()), sessions: world.tag === 'v0.58.3' ? before : after }),
    });
    expect(await world.process(['v0.64.1.5'])).toMatchObject({ result: 'upgraded', facts: { sessions: after } });
    expect(world.warnings).toEqual(warnings);
  });
});

describe('an upgrade is refused, and nothing is changed,', () => {
  it.each<[string, (world: World) => void, RegExp]>([
    [
      'when the schema is of another major',
      (world) => {
        const database = world.applicationDatabase.bind(world);
        world.applicationDatabase = () => ({
          ...database(),
          read: async () => ({ ...(await database().read()), schema: { kind: 'major', major: 57 } }),
        });
      },
      /The schema of db:5432\/metabase is of major 57, and the instance is of major 58\./,
    ],
    [
      'when a second node runs',
      (world) => {
        const database = world.applicationDatabase.bind(world);
        world.applicationDatabase = () => ({
          ...database(),
          read: async () => ({ ...(await database().read()), nodes: ['one', 'two'] }),
        });
      },
      /2 nodes use the application database, 1 expected: one, two\. Stop the others first\./,
    ],
    [
      'when the lock is taken',
      (world) => {
        const database = world.applicationDatabase.bind(world);
        world.applicationDatabase = () => ({
          ...database(),
          read: async () => ({ ...(await database().read()), locks: [{ kind: 'row', by: 'host (10.0.0.1)' }] }),
        });
      },
      /The migration lock is taken by host \(10\.0\.0\.1\)\. .*migrate release-locks/,
    ],
    [
      'when there is no room for the backup, and the platform sees a danger: both are told',
      (world) => {
        const database = world.applicationDatabase.bind(world);
        const platform = world.platform.bind(world);
        world.applicationDatabase = () => ({ ...database(), roomForBackup: async () => 'There is no room.' });
        world.platform = () => ({
          ...platform(),
          inspect: async () => ({ ...(await platform().inspect()), dangers: ['A watchdog would kill it.'] }),
        });
      },
      /- A watchdog would kill it\.\n {2}- There is no room\./,
    ],
    [
      'when tools, rights and the next image are missing, and the server is too old: all are told',
      (world) => {
        const database = world.applicationDatabase.bind(world);
        const platform = world.platform.bind(world);
        world.applicationDatabase = () => ({
          ...database(),
          read: async () => ({ ...(await database().read()), version: '13.2' }),
          hindrances: async () => ({ toBackUp: ['No pg_dump.'], toRestore: ['No right to create.'] }),
        });
        world.platform = () => ({ ...platform(), missing: async ({ version }) => `No image of ${version.major}.` });
      },
      /- v0\.64\.1\.5 needs postgres 14 .*\n {2}- No pg_dump\.\n {2}- No right to create\.\n {2}- No image of 64\.$/,
    ],
    [
      'when the next version can not be fetched',
      (world) => world.broken.add('fetch v0.64.1.5'),
      /fetch v0\.64\.1\.5 is broken/,
    ],
  ])('%s', async (_title, change, message) => {
    const world = new World('v0.58.3');
    change(world);
    const effects = () => world.effects.filter((effect) => !/journal|fetch/.test(effect));
    await expect(world.process(['v0.64.1.5'])).rejects.toThrow(message);
    expect(effects()).toEqual([]);
    expect(world.settle()).not.toBe('down');
    expect(world.tag).toBe('v0.58.3');
    const [journal] = world.journals;
    expect(stateOf(parseJournal(journal?.text ?? '', 'run-1')).closed).toBe('abandoned');
  });
});
