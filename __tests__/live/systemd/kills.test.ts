/**
 * The kill table of the platform systemd: a run is killed at every boundary of its phases and in the middle of them, and the next
 * run must bring the instance to the old or the new version with all its data, and leave nothing behind. `KILL_TABLE=1` prints it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JarServer, startJarServer } from '../../platforms/systemd/jarServer.ts';
import { startPostgres } from '../servers/postgres.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { type Engine, serverEngine } from '../upgrade/engine.ts';
import type { Kill } from '../upgrade/modeProcess.ts';
import { type Machine, startMachine } from './machine.ts';
import { openUnit, type UnitSite } from './site.ts';

const FROM = 'v0.50.3';
const TO = 'v0.52.2';
const SLOW_MS = 1_500;

/** The last changeset takes its time; on demand it fails then, with those before it applied. */
function target(fails: boolean): StandIn {
  const changesets = releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, slowMs: SLOW_MS, ...(fails ? { fails: 'half-done' as const } : {}) },
  );
  return { tag: TO, changesets };
}

const FORWARD = ['preflight', 'fetch', 'quiesce', 'backup', 'swap', 'migrate', 'verify', 'restore-scale', 'finish'];
const BACK = ['way-back', 'stop-next', 'restore', 'put-back'];
/** How long after its beginning the middle of a phase is. */
const MIDDLES: readonly (readonly [string, number])[] = [
  ['fetch', 60],
  ['quiesce', 250],
  ['backup', 100],
  ['swap', 150],
  ['migrate', 300],
  ['migrate', 1_800],
  ['restore-scale', 150],
];
const BACK_MIDDLES: readonly (readonly [string, number])[] = [
  ['restore', 150],
  ['put-back', 150],
  ['put-back', 500],
];
const H2_ROWS: readonly Kill[] = [
  { at: 'begin quiesce', after: 250 },
  { at: 'end backup' },
  { at: 'begin swap', after: 150 },
  { at: 'begin migrate', after: 1_200 },
];
const H2_BACK_ROWS: readonly Kill[] = [
  { at: 'begin restore', after: 20 },
  { at: 'end restore' },
  { at: 'begin put-back', after: 300 },
];

function rowsOf(phases: readonly string[], middles: typeof MIDDLES): readonly Kill[] {
  return phases.flatMap((phase) => [
    { at: `begin ${phase}` },
    ...middles.filter(([name]) => name === phase).map(([, after]) => ({ at: `begin ${phase}`, after })),
    { at: `end ${phase}` },
  ]);
}

let machine: Machine;
let engine: Engine;
let jars: JarServer;
const table: string[] = [];
beforeAll(async () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  [machine, server, jars] = await Promise.all([startMachine(), startPostgres(), startJarServer()]);
  engine = serverEngine(server);
  await machine.exec('useradd', '--system', 'metabase');
});
afterAll(async () => {
  if (process.env.KILL_TABLE) console.log(table.sort().join('\n'));
  for (const one of [machine, engine, jars]) await one?.[Symbol.asyncDispose]();
});

const open = (fails: boolean, database: 'postgres' | 'h2') =>
  openUnit({ machine, engine, jars, from: FROM, releases: [target(fails)], database });

/** Kills the first run, lets the next one work, and looks. */
async function killedAt(site: UnitSite, kill: Kill, kind: string): Promise<void> {
  const where = `${kind}: killed ${kill.after === undefined ? 'at' : `${kill.after} ms after`} ${kill.at}`;
  const first = await site.mode({ mode: 'upgrade' }, kill);
  const next = await site.mode({ mode: 'upgrade' });
  table.push(
    `${where.padEnd(64)} ${first.told.result} -> ${await site.tag().catch(() => 'silent')} (${next.told.result})`,
  );
  const said = `${where}\n${first.output}\n--- next run\n${next.output}`;
  if (kill.after === undefined) expect(first.told.result, said).toBe('killed');
  expect(['upgraded', 'up-to-date', 'undone'], said).toContain(next.told.result);
  await site.expectSound(kind.endsWith('failing') ? [FROM] : [FROM, TO], said);
}

describe.concurrent('an upgrade', () => {
  it.each(rowsOf(FORWARD, MIDDLES))('on PostgreSQL that is killed at $at, $after', async (kill) => {
    await using site = await open(false, 'postgres');
    await killedAt(site, kill, 'postgres, fine');
  });

  it.each(rowsOf(BACK, BACK_MIDDLES))(
    'on PostgreSQL with a failing migration that is killed at $at, $after',
    async (kill) => {
      await using site = await open(true, 'postgres');
      await killedAt(site, kill, 'postgres, failing');
    },
  );

  it.each(H2_ROWS)('on H2 that is killed at $at, $after', async (kill) => {
    await using site = await open(false, 'h2');
    await killedAt(site, kill, 'h2, fine');
  });

  it.each(H2_BACK_ROWS)('on H2 with a failing migration that is killed at $at, $after', async (kill) => {
    await using site = await open(true, 'h2');
    await killedAt(site, kill, 'h2, failing');
  });
});
