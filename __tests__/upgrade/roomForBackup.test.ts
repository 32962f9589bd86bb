import { expect, it } from 'vitest';
import type { DatabaseState } from '../../src/upgrade/applicationDatabase.ts';
import { type DatabaseOptions, openApplicationDatabase } from '../../src/upgrade/openApplicationDatabase.ts';

const MIB = 1024 ** 2;
const STATE = { engine: 'postgres', sizeBytes: 100 * MIB } as DatabaseState;
/** By path: on which disk it is. */
const DISKS: Readonly<Record<string, string>> = {
  '/state/backups': 'one',
  '/var/lib/docker': 'one',
  '/mnt/docker': 'two',
};

function room(free: number, backups: number, images: string | undefined, more: Partial<DatabaseOptions> = {}) {
  const files = {
    makePrivateFolder: async () => undefined,
    freeBytes: async () => free * MIB,
    diskOf: async (path: string) => DISKS[path],
  };
  const store = { folder: '/state/backups', files } as unknown as DatabaseOptions['store'];
  const database = openApplicationDatabase({ store, recipients: [], ...more } as DatabaseOptions);
  const others = images === undefined ? [] : [{ needed: 300 * MIB, where: images }];
  return database.roomForBackup(STATE, backups, others);
}

// A backup of 100 MiB takes 164 with the margin.
it.each<[string, number, number, string | undefined, Partial<DatabaseOptions>, string | undefined]>([
  ['enough', 164, 1, undefined, {}, undefined],
  ['too little', 163, 1, undefined, {}, 'up to 164 MiB are needed, 163 MiB are free'],
  ['enough for one and not for three', 164, 3, undefined, {}, 'up to 492 MiB are needed'],
  ['images on the same disk', 463, 1, '/var/lib/docker', {}, 'up to 464 MiB are needed'],
  ['room for both', 464, 1, '/var/lib/docker', {}, undefined],
  ['images on another disk', 164, 1, '/mnt/docker', {}, undefined],
  ['images where nobody knows', 164, 1, '/gone', {}, undefined],
  ['backups that are made elsewhere', 1, 3, '/var/lib/docker', { commands: { backup: ['x'] } }, undefined],
])('%s', async (_, free, backups, images, more, wanted) => {
  const told = await room(free, backups, images, more);
  if (wanted === undefined) expect(told).toBeUndefined();
  else expect(told).toContain(wanted);
});
