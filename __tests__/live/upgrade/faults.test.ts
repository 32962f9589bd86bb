/** What fails around a run: the disk is full, the database server or the registry goes away. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { ENGINES, type Engine, SERVERS } from './engine.ts';
import type { Ended } from './modeProcess.ts';
import { openSite, type Site } from './site.ts';
import { lastLine } from './sound.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const MEBIBYTE = 1024 ** 2;

function slow(fails: boolean): StandIn {
  const changesets = releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, slowMs: 3_000, ...(fails ? { fails: 'half-done' as const } : {}) },
  );
  return { tag: TO, changesets };
}

const run = promisify(execFile);
const asRoot = (...command: string[]) =>
  process.getuid?.() === 0 ? run(command[0] as string, command.slice(1)) : run('sudo', ['-n', ...command]);

/** A disk of its own for what runs keep. */
async function disk(path: string, mebibytes: number): Promise<AsyncDisposable> {
  await mkdir(path);
  await asRoot('mount', '-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=777`, 'metabase-upgrade-test', path);
  // What still holds it must not keep the test from its end.
  return { [Symbol.asyncDispose]: async () => void (await asRoot('umount', '--lazy', path)) };
}

/** Takes what is free on a disk but for so much, whoever writes there too. @returns the file that does */
async function fill(disk: string, spare: number): Promise<string> {
  const filler = join(disk, 'filler');
  for (let tries = 0; ; tries++) {
    const { bavail, bsize } = await statfs(disk);
    try {
      await run('fallocate', ['--length', String(bavail * bsize - spare), filler]);
      return filler;
    } catch (error) {
      if (tries === 20) throw error;
      await rm(filler, { force: true });
    }
  }
}

/** @returns how the run ends, which no failure of the work cuts off */
async function during(running: Promise<Ended>, work: () => Promise<unknown>): Promise<Ended> {
  try {
    await work();
  } finally {
    await running;
  }
  return running;
}

/** Looks all the time, until it is so. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > 90_000) throw new Error('it never came so far');
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

/** While a dump is being written. */
function dumping({ state }: Site): boolean {
  const backups = join(state, 'backups');
  if (!existsSync(backups)) return false;
  return readdirSync(backups, { recursive: true }).some((name) => String(name).endsWith('.partial'));
}

/** Rows that no compression makes smaller, so that a dump takes a while. */
async function enlarge({ engine, query }: DatabaseServer, database: string, mebibytes: number): Promise<void> {
  const rows =
    engine === 'postgres'
      ? `SELECT (SELECT string_agg(md5(random()::text || n || i), '') FROM generate_series(1, 32) i) AS text FROM generate_series(1, ${mebibytes * 1024}) n`
      : `SELECT REPEAT(MD5(RAND()), 32) AS text FROM seq_1_to_${mebibytes * 1024}`;
  await query(`CREATE TABLE large AS ${rows}`, database);
}

describe.each(ENGINES)('a disk with too little space for a backup of %s', (_name, start) => {
  it('is seen before anything is stopped', async () => {
    await using engine = await start();
    await using site = await openSite(engine, [FROM, TO]);
    await using _ = await disk(site.state, 32);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told.failure, output).toContain(`There is too little space in ${site.state}/backups`);
    await site.expectSound([FROM]);
  });
});

describe.each(SERVERS)('faults on %s', (_name, start) => {
  let engine: Engine;
  let server: DatabaseServer;
  beforeEach(async () => {
    engine = await start();
    server = engine.server as DatabaseServer;
  });
  afterEach(() => engine?.[Symbol.asyncDispose]());

  it('a disk that gets full in the middle of the dump: the former version is started again', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    await enlarge(server, site.database.name, 120);
    await using _ = await disk(site.state, 700);
    let filler = '';
    const { told, output } = await during(site.mode({ mode: 'upgrade' }), async () => {
      await until(() => dumping(site));
      filler = await fill(site.state, 4 * MEBIBYTE);
    });
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure, output).toMatch(/(\. The disk is full\.|ENOSPC)/);
    await rm(filler);
    await site.expectSound([FROM], output);
    const next = await site.mode({ mode: 'upgrade' });
    expect(next.told, next.output).toMatchObject({ result: 'upgraded' });
    await site.expectSound([TO], next.output);
  });

  it('a disk that is full to the last byte when the backup begins: the former version is started again', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    await using _ = await disk(site.state, 200);
    let filler = '';
    const work = async () => {
      filler = await fill(site.state, 0);
    };
    const { told, output } = await site.mode({ mode: 'upgrade' }, { at: 'begin backup', work });
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure, output).toContain('There is too little space in');
    await rm(filler);
    await site.expectSound([FROM], output);
    expect((await site.mode({ mode: 'upgrade' })).told.result).toBe('upgraded');
  });

  it.each([
    ['the dump', false, (site: Site) => until(() => dumping(site))],
    [
      'the migration',
      false,
      async (site: Site) => until(async () => (await site.command('log')).includes('migrations ...')),
    ],
    ['the restore', true, async (site: Site) => until(async () => (await lastLine(site.state)) === 'begin restore')],
    ['putting back', true, async (site: Site) => until(async () => (await lastLine(site.state)) === 'begin put-back')],
  ] as const)(
    'a server that dies in %s: the next run brings the instance to one version',
    async (_when, fails, come) => {
      await using site = await openSite(engine, [FROM, slow(fails)]);
      await enlarge(server, site.database.name, 40);
      const first = await during(site.mode({ mode: 'upgrade', timeout: '30s' }), async () => {
        await come(site);
        await server.kill();
      });
      expect(['left', 'undone'], first.output).toContain(first.told.result);
      await server.start();
      const next = await site.mode({ mode: 'upgrade' });
      const said = `${first.output}\n--- next run\n${next.output}`;
      expect(next.told.result, said).toMatch(fails ? /^undone$/ : /^(upgraded|up-to-date|undone)$/);
      await site.expectSound(fails ? [FROM] : [FROM, TO], said);
    },
  );
});
