import { describe, expect, it } from 'vitest';
import {
  chooseStrategy,
  migrateDownFault,
  type Situation,
  type Strategy,
  wayBack,
} from '../../src/metabase/rollback.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';

const SWAPPED: Situation = {
  swapped: true,
  changesets: 'none',
  migrating: false,
  backup: true,
  onFailure: 'rollback',
};

describe('the way back', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['before the swap', { swapped: false }, 'start-old'],
    ['before the swap, whatever else is known', { swapped: false, changesets: 'unknown', backup: false }, 'start-old'],
    ['before the swap, also when it is to be left', { swapped: false, onFailure: 'leave' }, 'start-old'],
    ['without a changeset', {}, 'swap-back'],
    ['without a changeset and without a backup', { backup: false }, 'swap-back'],
    ['with changesets and a backup', { changesets: 'applied' }, 'restore'],
    ['with changesets and no backup', { changesets: 'applied', backup: false }, 'leave'],
    ['when the database can not be asked, with a backup', { changesets: 'unknown' }, 'restore'],
    ['when the database can not be asked, without one', { changesets: 'unknown', backup: false }, 'leave'],
    ['while a migration may run', { migrating: true }, 'leave'],
    ['while a migration may run, without a changeset so far', { migrating: true, changesets: 'none' }, 'leave'],
    ['when it is to be left', { onFailure: 'leave', changesets: 'applied' }, 'leave'],
  ])('%s is %s', (_title, situation, wanted) => {
    expect(wayBack({ ...SWAPPED, ...situation }).do).toBe(wanted);
  });

  it('is never to start the former version on what the next one has migrated', () => {
    for (const changesets of ['applied', 'unknown'] as const) {
      for (const backup of [true, false]) {
        for (const migrating of [true, false]) {
          for (const onFailure of ['rollback', 'leave'] as const) {
            const way = wayBack({ swapped: true, changesets, backup, migrating, onFailure });
            expect(['restore', 'leave']).toContain(way.do);
            if (way.do === 'restore') expect([backup, migrating, onFailure]).toEqual([true, false, 'rollback']);
          }
        }
      }
    }
  });
});

describe('going back on demand', () => {
  const cases: [Strategy, 'none' | 'applied' | 'unknown', boolean, string, string, string | RegExp][] = [
    ['auto', 'none', false, '59.2.5', '59.1', 'image-only'],
    ['auto', 'none', true, '64.1', '58.3', 'image-only'],
    ['auto', 'applied', true, '64.1', '58.3', 'restore'],
    ['auto', 'unknown', true, '64.1', '58.3', 'restore'],
    ['auto', 'applied', false, '64.1', '58.3', /no verified backup/],
    ['restore', 'none', true, '64.1', '58.3', 'restore'],
    ['restore', 'applied', false, '64.1', '58.3', /no verified backup/],
    ['image-only', 'none', false, '64.1', '63.18', 'image-only'],
    ['image-only', 'applied', true, '59.2.5', '59.1', /Use strategy: restore\.$/],
    ['image-only', 'unknown', true, '59.2.5', '59.1', /that is not known/],
    ['migrate-down', 'applied', false, '64.1', '63.18', 'migrate-down'],
    ['migrate-down', 'applied', false, '64.1', '64.0', /whole majors only/],
    ['migrate-down', 'applied', false, '45.4.3', '43.7.3', /documented down to major 44 only/],
    ['migrate-down', 'applied', false, '45.4.3', '44.7.3', 'migrate-down'],
    ['migrate-down', 'applied', false, '49.25.2', '48.13', /^From 49 to 48 "migrate down" has failed: .*checksums/],
    ['migrate-down', 'applied', false, '56.1', '55.24.1', /From 56 to 55/],
    ['migrate-down', 'applied', false, '58.3', '54.24', /From 55 to 54/],
  ];

  it.each(cases)(
    '%s with changesets %s, backup %s, from %s to %s: %s',
    (asked, changesets, backup, from, to, wanted) => {
      const chosen = chooseStrategy({ from: versionOf(from), to: versionOf(to), changesets, backup, asked });
      if (wanted instanceof RegExp) expect('refused' in chosen && chosen.refused).toMatch(wanted);
      else expect(chosen).toEqual({ strategy: wanted });
    },
  );

  it.each([
    ['64.1', '58.34', undefined],
    ['48.13', '47.13', undefined],
    ['47.13', '44.7.3', /From 46 to 45/],
  ])('from %s to %s has the fault %s', (from, to, wanted) => {
    const fault = migrateDownFault(versionOf(from), versionOf(to));
    if (wanted === undefined) expect(fault).toBeUndefined();
    else expect(fault).toMatch(wanted);
  });
});
