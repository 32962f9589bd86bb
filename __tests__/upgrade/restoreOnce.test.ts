import { describe, expect, it } from 'vitest';
import type { Database, Inspection } from '../../src/databases/database.ts';
import { sideName } from '../../src/databases/sideName.ts';
import { systemClock } from '../../src/gateways/clock.ts';
import { systemFiles } from '../../src/gateways/files.ts';
import { createBackup } from '../../src/upgrade/backupStore/create.ts';
import type { BackupStore } from '../../src/upgrade/backupStore/store.ts';
import { forgetRestores, restoreOnce } from '../../src/upgrade/restoreOnce.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

const RUN = '20261008T120000Z-1a2b3c';
const OTHER = '20261008T130000Z-9f9f9f';

/** Databases by name with what they hold; the process may die after any step of a restore. */
function server(users: number) {
  const databases = new Map([['live', users]]);
  let steps = Number.POSITIVE_INFINITY;
  const step = () => {
    if (steps-- <= 0) throw new Error('killed');
  };
  const inspect = async (): Promise<Inspection> => ({
    engine: 'postgres',
    version: '15.1',
    sizeBytes: 1,
    schema: { kind: 'major', major: 58 },
    changesets: 3,
    changelog: 'x',
    locks: [],
    nodes: [],
    counts: { core_user: databases.get('live') },
    encrypted: false,
    pooled: false,
    notes: [],
  });
  const database: Database = {
    settings: { engine: 'postgres', host: 'h', port: 1, database: 'live', tls: { mode: 'disable' } },
    inspect,
    hindrances: async () => ({ toBackUp: [], toRestore: [] }),
    dump: async (folder) => {
      await systemFiles.writeDurably(`${folder}/database.dump`, 'x');
      const sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
      const own = { file: 'database.dump', bytes: 1, sha256, counts: { core_user: databases.get('live') } };
      const about = { tool: 't', engine: 'postgres', serverVersion: '15.1', properties: {}, notes: [] } as const;
      return { format: 'postgres-custom', ...own, ...about, tables: [] };
    },
    verify: async () => undefined,
    restore: async (dump, _folder, id) => {
      const [fresh, kept] = [sideName('live', 'restore', id), sideName('live', 'before_restore', id)];
      if (databases.has(fresh) || databases.has(kept)) throw new Error(`${fresh} or ${kept} is there already`);
      step();
      databases.set(fresh, 0);
      step();
      databases.set(fresh, dump.counts.core_user as number);
      step();
      databases.set(kept, databases.get('live') as number);
      databases.set('live', databases.get(fresh) as number);
      databases.delete(fresh);
      step();
      return { kept, counts: dump.counts, notes: [] };
    },
    clone: async () => ({}),
    silence: async () => [],
    users: async () => 0,
    drop: async (name) => void databases.delete(name),
    leftovers: async () => [...databases.keys()].filter((name) => name !== 'live'),
  };
  return {
    database,
    databases,
    dieAfter: (count: number) => {
      steps = count;
    },
  };
}

async function scene() {
  const folder = await temporaryFolder();
  const store: BackupStore = { folder: `${folder.path}/backups`, files: systemFiles, clock: systemClock };
  const at = server(7);
  const about = { deployment: 'd', metabase: { version: 'v0.58.3', edition: 'oss' }, by: 'test' } as const;
  const { id } = await createBackup(store, at.database, about);
  at.databases.set('live', 1);
  return { ...at, store, id, [Symbol.asyncDispose]: folder[Symbol.asyncDispose] };
}

describe('a restore of a run', () => {
  it.each([0, 1, 2, 3, 4])(
    'that is cut off after %i steps is done by the next one, and what was live is kept',
    async (steps) => {
      await using at = await scene();
      at.dieAfter(steps);
      const first = await restoreOnce(at.database, at.store, at.id, RUN, []).catch((error: Error) => error.message);
      expect(first).toBe(steps < 4 ? 'killed' : undefined);
      at.dieAfter(Number.POSITIVE_INFINITY);
      await restoreOnce(at.database, at.store, at.id, RUN, []);
      expect(at.databases.get('live')).toBe(7);
      const kept = [...at.databases].filter(([name]) => name !== 'live');
      expect(kept.map(([, users]) => users)).toEqual([1]);
      await forgetRestores(at.database, RUN);
      expect([...at.databases.keys()]).toEqual(['live']);
    },
  );

  it('restores anew when what is live is not the backup any more', async () => {
    await using at = await scene();
    await restoreOnce(at.database, at.store, at.id, RUN, []);
    at.databases.set('live', 3);
    await restoreOnce(at.database, at.store, at.id, RUN, []);
    expect(at.databases.get('live')).toBe(7);
    expect([...at.databases.values()].sort()).toEqual([1, 3, 7]);
    await forgetRestores(at.database, RUN);
    expect(at.databases.size).toBe(1);
  });

  it('leaves what another run made', async () => {
    await using at = await scene();
    await restoreOnce(at.database, at.store, at.id, OTHER, []);
    await restoreOnce(at.database, at.store, at.id, RUN, []);
    await forgetRestores(at.database, RUN);
    expect([...at.databases.keys()].filter((name) => name.includes('9f9f9f'))).toHaveLength(1);
    expect(at.databases.size).toBe(2);
  });
});
