import { describe, expect, it } from 'vitest';
import { parseJournal, stateOf } from '../../src/upgrade/journal.ts';
import type { Revert } from '../../src/upgrade/revert.ts';
import { buildOf, World } from './world.ts';

const FROM = 'v0.64.1.5';

interface Case {
  readonly to: string;
  readonly revert: Revert;
  /** Users before, and after a rollback that came to its end. */
  readonly users: number;
}

const CASES: [string, Case][] = [
  [
    'restore',
    { to: 'v0.58.3', revert: { strategy: 'restore', backup: 'v0.58.3-old', counts: { core_user: 5 } }, users: 5 },
  ],
  [
    'migrate-down',
    {
      to: 'v0.62.17',
      revert: { strategy: 'migrate-down', builds: [buildOf('v0.64.1.5'), buildOf('v0.63.18')] },
      users: 7,
    },
  ],
  ['image-only', { to: 'v0.64.1', revert: { strategy: 'image-only' }, users: 7 }],
];

function world(): World {
  const made = new World(FROM);
  made.backups.set('v0.58.3-old', { major: 58, changelog: 580, users: 5 });
  return made;
}

/** It runs one version or the other, each with its own data, and nothing is left behind. */
function expectSound(seen: World, { to, users }: Case, where: string): void {
  expect(seen.settle(), where).toBe('ready');
  expect([`${to} ${users}`, `${FROM} 7`], where).toContain(`${seen.tag} ${seen.database?.users}`);
  expect(seen.database?.major, where).toBe(seen.installed.build.version.major);
  expect(seen.kept, where).toBeUndefined();
  for (const { path, text } of seen.journals) {
    expect(stateOf(parseJournal(text, path)).closed, where).toBeDefined();
  }
}

describe.each(CASES)('going back by %s', (_name, one) => {
  const { to, revert, users } = one;

  it('saves what is there today, and ends at the former version', async () => {
    const seen = world();
    expect(await seen.back(to, revert)).toMatchObject({ result: 'upgraded', facts: { backup: `${FROM}-1` } });
    expect([seen.tag, seen.database?.users]).toEqual([to, users]);
    expect(seen.backups.get(`${FROM}-1`)?.users).toBe(7);
    expectSound(seen, one, 'in the end');
  });

  it('survives being killed before each of its effects', async () => {
    const ends = new Set<string>();
    for (let kill = 0; ; kill++) {
      const seen = world();
      seen.killBefore = kill;
      await seen.back(to, revert).catch(() => undefined);
      if (!seen.dead) break;
      seen.killBefore = Number.POSITIVE_INFINITY;
      seen.clock += 120_000;
      const where = `killed at ${kill}, after ${seen.effects.slice(-2).join(', ')}`;
      await seen.back(to, revert);
      expect(seen.tag, where).toBe(to);
      expectSound(seen, one, where);
      ends.add(seen.effects.slice(0, kill).at(-1) ?? '');
    }
    expect(ends.size).toBeGreaterThan(8);
  });

  it('is undone when any one of its effects fails', async () => {
    const clean = world();
    await clean.back(to, revert);
    for (const effect of new Set(clean.effects)) {
      const seen = world();
      seen.broken.add(effect);
      await seen.back(to, revert).catch(() => undefined);
      seen.clock += 120_000;
      await seen.process([]).catch(() => undefined);
      await seen.process([]);
      expectSound(seen, one, effect);
    }
  });
});

describe('going back', () => {
  it('by "migrate down" believes the changelog and not the exit code', async () => {
    const seen = world();
    seen.migrateDownFails = true;
    const result = await seen.back('v0.63.18', { strategy: 'migrate-down', builds: [buildOf(FROM)] });
    expect(result).toMatchObject({ result: 'undone' });
    expect(result && 'failure' in result && result.failure.message).toBe(
      '"migrate down" with v0.64.1.5 ended with 0, and the schema is of major 64 where 63 was expected.\n' +
        '  Error rolling back migration v64.x',
    );
    expect([seen.tag, seen.settle()]).toEqual([FROM, 'ready']);
  });

  it('is possible when the instance does not run any more', async () => {
    const seen = world();
    seen.behaviour = (tag) => ({ seconds: 3, ...(tag === FROM ? { fails: 'after-changesets' as const } : {}) });
    seen.database = { major: 60, changelog: 633, users: 7 };
    expect(
      await seen.back('v0.58.3', { strategy: 'restore', backup: 'v0.58.3-old', counts: { core_user: 5 } }),
    ).toMatchObject({ result: 'upgraded' });
    expect([seen.tag, seen.database?.users, seen.settle()]).toEqual(['v0.58.3', 5, 'ready']);
  });

  it('is refused while the instance may be migrating', async () => {
    const seen = world();
    seen.behaviour = () => ({ seconds: 3600 });
    seen.database = { major: 60, changelog: 633, users: 7 };
    seen.installed.startedAt = seen.clock;
    await expect(seen.back('v0.58.3', { strategy: 'image-only' })).rejects.toThrow(
      /^The rollback was not begun:\n {2}- The instance is starting and may be migrating\./,
    );
    expect(seen.settle()).toBe('migrating');
  });
});
