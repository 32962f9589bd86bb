import { chmod, mkdir, readdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemFiles } from '../../../src/gateways/files.ts';
import { type Manifest, manifestSchema, readManifest } from '../../../src/upgrade/backupStore/manifest.ts';
import { backupsToRemove, isAbandoned } from '../../../src/upgrade/backupStore/prune.ts';
import { bytesNeeded, expectSpace } from '../../../src/upgrade/backupStore/space.ts';
import { stateFolder } from '../../../src/upgrade/backupStore/stateFolder.ts';
import {
  backupOf,
  folderOf,
  isOf,
  listBackups,
  newBackupId,
  pruneBackups,
} from '../../../src/upgrade/backupStore/store.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';

const NOW = new Date('2026-11-23T16:45:55.123Z');
const HOUR = 3_600_000;

function manifest(hoursAgo: number, deployment = 'prod', random = 'abcdef'): Manifest {
  const created = new Date(NOW.getTime() - hoursAgo * HOUR);
  return {
    schema: 1,
    id: newBackupId(created, deployment, random),
    createdAt: created.toISOString(),
    by: 'test',
    deployment,
    metabase: { version: '58.1.0', edition: 'oss' },
    database: {
      engine: 'postgres',
      version: '15.14',
      name: 'm',
      sizeBytes: 1,
      schema: { kind: 'major', major: 58 },
      changesets: 3,
      counts: { core_user: 1 },
      encrypted: false,
    },
    contents: {
      kind: 'dump',
      dump: {
        format: 'postgres-custom',
        file: 'database.dump',
        bytes: 1,
        sha256: 'a'.repeat(64),
        counts: { core_user: 1 },
        tables: ['public.core_user'],
        tool: 'pg_dump 15.14',
        engine: 'postgres',
        serverVersion: '15.14',
        properties: {},
        notes: [],
      },
    },
    durationMs: 5,
  };
}

describe('the default folder', () => {
  it.each([
    [{ XDG_STATE_HOME: '/var/state/', HOME: '/home/u' }, '/var/state/metabase-upgrade'],
    [{ XDG_STATE_HOME: 'relative', HOME: '/home/u' }, '/home/u/.local/state/metabase-upgrade'],
    [{ XDG_STATE_HOME: '', HOME: '/root/' }, '/root/.local/state/metabase-upgrade'],
  ])('%j', (environment, expected) => expect(stateFolder(environment)).toBe(expected));
  it('must be said when there is no home', () => expect(() => stateFolder({})).toThrow('backup-dir'));
});

describe('ids', () => {
  it.each([
    ['prod', '20261123T164555Z-prod-0a1b2c'],
    ['prod-eu', '20261123T164555Z-prod-eu-0a1b2c'],
    ['prod.eu', '20261123T164555Z-prod-eu--2740657d7b7520a7-0a1b2c'],
    ['日本', '20261123T164555Z-metabase--cf2abf0c5be326cb-0a1b2c'],
    ['../../etc', '20261123T164555Z-etc--74ccf3c5b4c19a81-0a1b2c'],
  ])('of %s', (deployment, expected) => expect(newBackupId(NOW, deployment, '0a1b2c')).toBe(expected));

  it('tell deployments apart whose names are alike', () => {
    const alike = ['prod-eu', 'prod.eu', 'prod_eu', 'prod--eu', 'Prod-eu', 'prod-eu-', '-prod-eu', 'prod', 'eu'];
    const names = fc.oneof(fc.constantFrom(...alike), fc.stringMatching(/^[a-z0-9._-]{1,80}$/), fc.string());
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(isOf(other, newBackupId(NOW, one, '0a1b2c'))).toBe(one === other);
        // A name that somebody chose to look like the hashed one of another.
        const part = newBackupId(NOW, one, '0a1b2c').slice(17, -7);
        if (part !== one) expect(isOf(part, newBackupId(NOW, one, '0a1b2c'))).toBe(false);
      }),
    );
  });

  it('lead to a folder of the store, and nothing else does', () => {
    const store = { folder: '/s', files: systemFiles, clock: { now: () => NOW } };
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[0-9a-f]{6}$/), (deployment, random) => {
        const id = newBackupId(NOW, deployment, random);
        expect(folderOf(store, id)).toBe(`/s/${id}`);
      }),
    );
    for (const id of ['', '..', '../x', '20261123T164555Z-prod-0a1b2c/..', 'a/20261123T164555Z-prod-0a1b2c']) {
      expect(() => folderOf(store, id)).toThrow('is no id of a backup');
    }
  });
});

describe('a manifest', () => {
  it('is read as it was written', () => {
    expect(readManifest(JSON.stringify(manifest(0)), '/m')).toEqual(manifest(0));
  });
  it.each<[string, RegExp]>([
    ['', /^\/m is not JSON/],
    ['{', /is not JSON/],
    ['[]', /is not the manifest of a backup/],
    [JSON.stringify({ ...manifest(0), schema: 2 }), /newer metabase-upgrade \(form 2\)/],
    [JSON.stringify({ ...manifest(0), createdAt: 'yesterday' }), /createdAt/],
    [JSON.stringify({ ...manifest(0), contents: { kind: 'other' } }), /contents/],
    // It must not lead out of its folder.
    [JSON.stringify(manifest(0)).replace('"database.dump"', '"../../etc/passwd"'), /contents\.dump\.file/],
  ])('%s is refused', (text, expected) => expect(() => readManifest(text, '/m')).toThrow(expected));
});

describe('what is removed', () => {
  const ids = (backups: readonly Manifest[], keep: Parameters<typeof backupsToRemove>[1]) =>
    backupsToRemove(backups, keep, NOW).map(({ id }) => id);
  const [a, b, c] = [manifest(1), manifest(30), manifest(500)];

  it.each<[string, Parameters<typeof backupsToRemove>[1], readonly Manifest[]]>([
    ['beyond the newest', { newest: 2, days: 0, pinned: [] }, [c]],
    ['but what is young', { newest: 1, days: 2, pinned: [] }, [c]],
    ['but what is pinned', { newest: 1, days: 0, pinned: [c.id] }, [b]],
    ['but the last one, ever', { newest: 0, days: 0, pinned: [] }, [b, c]],
    ['nothing', { newest: 3, days: 0, pinned: [] }, []],
    ['nothing that is young', { newest: 1, days: 365, pinned: [] }, []],
  ])('%s', (_, keep, expected) => expect(ids([b, c, a], keep)).toEqual(expected.map(({ id }) => id)));

  it('is counted for each deployment', () => {
    expect(ids([manifest(1), manifest(2, 'staging')], { newest: 1, days: 0, pinned: [] })).toEqual([]);
  });

  it('is never the newest, the young or the pinned, whatever is asked', () => {
    const backups = fc
      .uniqueArray(fc.integer({ min: 0, max: 5000 }), { maxLength: 20 })
      .map((hours) => hours.map((h) => manifest(h)));
    fc.assert(
      fc.property(backups, fc.nat({ max: 25 }), fc.nat({ max: 200 }), fc.nat({ max: 19 }), (all, newest, days, pin) => {
        const pinned = all[pin] ? [all[pin].id] : [];
        const removed = backupsToRemove(all, { newest, days, pinned }, NOW);
        const kept = all.filter((one) => !removed.includes(one));
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(all.length, Math.max(1, newest)));
        for (const one of removed) {
          expect(pinned).not.toContain(one.id);
          expect(NOW.getTime() - Date.parse(one.createdAt)).toBeGreaterThan(days * 24 * HOUR);
          expect(kept.filter((other) => other.createdAt > one.createdAt).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is an unfinished one a day after its last change', () => {
    const at = (hours: number) => isAbandoned(new Date(NOW.getTime() - hours * HOUR), NOW);
    expect([at(-1), at(0), at(24), at(24.01)]).toEqual([false, false, false, true]);
  });
});

describe('space', () => {
  const MIB = 1024 ** 2;
  it.each([
    ['postgres', false, 164],
    ['mariadb', false, 264],
    ['mysql', true, 464],
    ['h2', true, 264],
  ] as const)('%s, encrypted: %s', (engine, encrypted, expected) => {
    expect(bytesNeeded(engine, 100 * MIB, encrypted)).toBe(expected * MIB);
  });
  it('must be there', () => {
    expect(() => expectSpace('/s', 10, 10)).not.toThrow();
    expect(() => expectSpace('/s', 3 * MIB, 2 * MIB)).toThrow('up to 3 MiB are needed, 2 MiB are free');
  });
});

describe('a store on the disk', () => {
  const scene = async () => {
    const folder = await temporaryFolder();
    const store = { folder: `${folder.path}/store`, files: systemFiles, clock: { now: () => NOW } };
    const put = async (one: Manifest, text = JSON.stringify(one)) => {
      await mkdir(`${store.folder}/${one.id}`, { recursive: true });
      await writeFile(`${store.folder}/${one.id}/database.dump`, 'x');
      if (text !== '') await writeFile(`${store.folder}/${one.id}/manifest.json`, text);
    };
    return { store, put, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
  };

  it('lists what is whole, what is unfinished and what is neither, and removes no stranger', async () => {
    await using all = await scene();
    const { store, put } = all;
    const [young, old, oldest, cut, broken, other] = [1, 100, 200, 300, 400, 500].map((hours) => manifest(hours)) as [
      Manifest,
      Manifest,
      Manifest,
      Manifest,
      Manifest,
      Manifest,
    ];
    for (const one of [young, old, oldest]) await put(one);
    await put(cut, '');
    await put(broken, '{');
    await put(other, JSON.stringify(young));
    await mkdir(`${store.folder}/lost+found`);
    await writeFile(`${store.folder}/${newBackupId(NOW, 'a-file', '000000')}`, '');
    await symlink('/etc', `${store.folder}/${newBackupId(NOW, 'a-link', '000000')}`);
    const stored = await listBackups(store);
    expect(stored.backups).toEqual([young, old, oldest]);
    expect(stored.unfinished.map(({ id }) => id)).toEqual([cut.id]);
    expect(stored.unreadable.map(({ id }) => id)).toEqual([other.id, broken.id]);
    await expect(backupOf(store, cut.id)).rejects.toThrow('was never finished');
    await expect(backupOf(store, manifest(9).id)).rejects.toThrow('There is no backup');
    await expect(backupOf(store, other.id)).rejects.toThrow('the manifest of another backup');

    // The unfinished one was made just now, whatever its name says.
    expect(await pruneBackups(store, { newest: 1, days: 0, pinned: [old.id] })).toEqual([oldest.id]);
    const yesterday = new Date(NOW.getTime() - 25 * HOUR);
    await utimes(`${store.folder}/${cut.id}/database.dump`, yesterday, yesterday);
    await utimes(`${store.folder}/${cut.id}`, yesterday, yesterday);
    expect(await pruneBackups(store, { newest: 1, days: 0, pinned: [old.id, cut.id] })).toEqual([]);
    expect(await pruneBackups(store, { newest: 1, days: 0, pinned: [] })).toEqual([old.id, cut.id]);
    expect(await readdir(store.folder)).toHaveLength(6);
  });

  it('removes nothing of another deployment, and has what lies elsewhere forgotten first', async () => {
    await using all = await scene();
    const { store, put } = all;
    const [young, old] = [manifest(1), manifest(100)];
    for (const one of [young, old, manifest(1, 'other'), manifest(100, 'other')]) await put(one);
    const keep = { newest: 1, days: 0, pinned: [], deployment: 'prod' };
    const failing = pruneBackups(store, keep, async () => {
      throw new Error('no such snapshot');
    });
    await expect(failing).rejects.toThrow('no such snapshot');
    expect((await listBackups(store)).backups).toHaveLength(4);
    const forgotten: string[] = [];
    expect(await pruneBackups(store, keep, async ({ id }) => void forgotten.push(id))).toEqual([old.id]);
    expect(forgotten).toEqual([old.id]);
    expect((await listBackups(store)).backups).toHaveLength(3);
  });

  it('removes a dump that a killed run left in the open beside its encrypted form', async () => {
    await using all = await scene();
    const { store, put } = all;
    const backup = manifest(1);
    const { dump } = backup.contents as Extract<Manifest['contents'], { kind: 'dump' }>;
    const encrypted = { file: 'database.dump.age', bytes: 1, sha256: 'b'.repeat(64) };
    const whole = manifestSchema.parse({ ...backup, contents: { kind: 'dump', dump, encrypted } });
    await put(whole);
    const path = `${store.folder}/${whole.id}/database.dump`;
    await utimes(path, NOW, NOW);
    await pruneBackups(store, { newest: 1, days: 0, pinned: [] });
    expect((await stat(path)).size).toBe(1);
    const yesterday = new Date(NOW.getTime() - 25 * HOUR);
    await utimes(path, yesterday, yesterday);
    await pruneBackups(store, { newest: 1, days: 0, pinned: [] });
    expect(await readdir(`${store.folder}/${whole.id}`)).toEqual(['manifest.json']);
  });

  it('is for its owner alone, even when the folder was there', async () => {
    await using all = await scene();
    await mkdir(all.store.folder);
    await chmod(all.store.folder, 0o755);
    await systemFiles.makePrivateFolder(all.store.folder);
    expect((await stat(all.store.folder)).mode & 0o777).toBe(0o700);
  });
});
