import { describe, expect, it } from 'vitest';
import type { Database, Inspection } from '../../../src/databases/database.ts';
import { recordBackup } from '../../../src/upgrade/backupStore/create.ts';
import type { Manifest } from '../../../src/upgrade/backupStore/manifest.ts';
import type { BackupStore } from '../../../src/upgrade/backupStore/store.ts';
import { expectRestored } from '../../../src/upgrade/backupStore/use.ts';

const INSPECTION: Inspection = {
  engine: 'postgres',
  version: '15.1',
  sizeBytes: 1,
  schema: { kind: 'major', major: 58 },
  changesets: 3,
  changelog: 'before',
  locks: [],
  nodes: [],
  counts: { core_user: 7, report_card: 20 },
  encrypted: false,
  pooled: false,
  notes: [],
};
const ABOUT = { deployment: 'd', metabase: { version: 'v0.58.3', edition: 'oss' }, by: 'test' } as const;

/** Says one after the other, and the last one for good. */
function database(...answers: Partial<Inspection>[]): Database {
  let asked = 0;
  const inspect = async () => ({ ...INSPECTION, ...answers[Math.min(asked++, answers.length - 1)] });
  return { inspect, settings: { engine: 'h2', file: 'f', given: true } } as unknown as Database;
}

function store() {
  const written: string[] = [];
  const files = {
    makePrivateFolder: async () => undefined,
    writeDurably: async (path: string) => void written.push(path),
    remove: async (path: string) => void written.push(`removed ${path}`),
  };
  const clock = { now: () => new Date('2026-11-26T12:00:00Z') };
  return { written, folder: '/s', files, clock } as unknown as BackupStore & { written: string[] };
}

function recorded(...answers: Partial<Inspection>[]): Promise<Manifest> {
  return recordBackup(store(), database(...answers), ABOUT, async () => 'snap-1');
}

describe('a backup by a command', () => {
  it('is noted with what it must hold, and by its own name when the command gives none', async () => {
    expect((await recorded({})).contents).toEqual({ kind: 'command', reference: 'snap-1' });
    const unnamed = await recordBackup(store(), database({}), ABOUT, async () => '');
    expect(unnamed.contents).toEqual({ kind: 'command', reference: unnamed.id });
  });

  it.each<[string, Partial<Inspection>[], RegExp]>([
    [
      'while changesets were applied',
      [{}, { changelog: 'after' }],
      /Changesets were applied while "backup-command" worked/,
    ],
    ['of a file of H2', [{ engine: 'h2' }], /Nothing in a file of H2 can be counted/],
  ])('is none %s', async (_, answers, message) => {
    await expect(recorded(...answers)).rejects.toThrow(message);
  });

  it.each<[string, Partial<Inspection>, string | undefined]>([
    ['the same', {}, undefined],
    ['as many as at the end', { counts: { core_user: 9, report_card: 20 } }, undefined],
    ['one in between', { counts: { core_user: 8, report_card: 20 } }, undefined],
    ['too few', { counts: { core_user: 6, report_card: 20 } }, 'core_user: 6 instead of 7 to 9'],
    ['too many', { counts: { core_user: 10, report_card: 20 } }, 'core_user: 10 instead of 7 to 9'],
    ['one more of what did not change', { counts: { core_user: 7, report_card: 21 } }, 'report_card: 21 instead of 20'],
    ['a table that is gone', { counts: { core_user: 7 } }, 'report_card: no table instead of 20'],
    ['an earlier schema', { schema: { kind: 'major', major: 57 } }, 'the schema is at another version'],
    ['fewer changesets', { changesets: 2 }, '2 changesets instead of 3'],
    ['as many others', { changelog: 'other' }, 'other changesets are applied'],
  ])('that people worked beside is restored with %s', async (_, found, wanted) => {
    const manifest = await recorded({}, { counts: { core_user: 9, report_card: 20 } });
    const judged = await expectRestored(database(found), manifest).catch((error: Error) => error.message);
    if (wanted === undefined) expect(judged).toBeUndefined();
    else expect(judged).toBe(`The database is not what the backup ${manifest.id} holds: ${wanted}.`);
  });
});
