/**
 * The kill table: a run is killed at every boundary of its phases and in the middle of them, and the next run must bring the
 * instance to the old or the new version with all its data, and leave nothing behind. `KILL_TABLE=1` prints it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startMariadb } from '../servers/mariadb.ts';
import { startPostgres } from '../servers/postgres.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { type Kill, openSite, prepareTemplate, type Site } from './site.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
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
  ['preflight', 30],
  ['quiesce', 150],
  ['backup', 60],
  ['backup', 200],
  ['swap', 10],
  ['migrate', 700],
  ['migrate', 1_800],
];
const BACK_MIDDLES: readonly (readonly [string, number])[] = [
  ['restore', 60],
  ['restore', 250],
  ['restore', 500],
  ['put-back', 300],
];

function rowsOf(phases: readonly string[], middles: typeof MIDDLES): readonly Kill[] {
  return phases.flatMap((phase) => [
    { at: `begin ${phase}` },
    ...middles.filter(([name]) => name === phase).map(([, after]) => ({ at: `begin ${phase}`, after })),
    { at: `end ${phase}` },
  ]);
}

const table: string[] = [];
afterAll(() => {
  if (process.env.KILL_TABLE) console.log(table.sort().join('\n'));
});

/** Kills the first run, lets the next one work, and looks. */
async function killedAt(site: Site, kill: Kill, kind: string): Promise<void> {
  const when = kill.after === undefined ? 'at' : `${kill.after} ms after`;
  const where = `${kind}: ${kill.signal ?? 'SIGKILL'} ${when} ${kill.at}`;
  const first = await site.mode({ mode: 'upgrade' }, kill);
  const next = await site.mode({ mode: 'upgrade' });
  table.push(`${where.padEnd(64)} ${first.told.result} -> ${await site.version()} (${next.told.result})`);
  const said = `${where}\n${first.output}\n--- next run\n${next.output}`;
  if (kill.signal === undefined && kill.after === undefined) expect(first.told.result, said).toBe('killed');
  expect(['upgraded', 'up-to-date', 'undone'], said).toContain(next.told.result);
  await site.expectSound(kind.endsWith('failing') ? [FROM] : [FROM, TO], said);
  // Nothing keeps the run after that one from its work.
  if (!kind.endsWith('failing')) expect((await site.mode({ mode: 'upgrade' })).told.result, said).toBe('up-to-date');
}

describe('on PostgreSQL', () => {
  let server: DatabaseServer;
  let template: string;
  beforeAll(async () => {
    server = await startPostgres();
    template = await prepareTemplate(server, FROM);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  describe.concurrent('an upgrade', () => {
    it.each(rowsOf(FORWARD, MIDDLES))('that is killed at $at, $after', async (kill) => {
      await using site = await openSite(server, [FROM, target(false)], template);
      await killedAt(site, kill, 'postgres, fine');
    });

    it.each(rowsOf(BACK, BACK_MIDDLES))('with a failing migration that is killed at $at, $after', async (kill) => {
      await using site = await openSite(server, [FROM, target(true)], template);
      await killedAt(site, kill, 'postgres, failing');
    });

    it.each(['quiesce', 'backup', 'swap', 'migrate', 'verify'])('that is cancelled at %s', async (phase) => {
      await using site = await openSite(server, [FROM, target(false)], template);
      await killedAt(site, { at: `begin ${phase}`, signal: 'SIGTERM' }, 'postgres, cancelled');
    });
  });
});

/** What differs from PostgreSQL: the dump, changesets that stay half done, and a swap of tables in place of a name. */
describe('on MariaDB', () => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await startMariadb();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  describe.concurrent('an upgrade', () => {
    it.each(MIDDLES.map(([phase, after]) => ({ at: `begin ${phase}`, after })))(
      'that is killed at $at, $after',
      async (kill) => {
        await using site = await openSite(server, [FROM, target(false)]);
        await killedAt(site, kill, 'mariadb, fine');
      },
    );

    it.each(rowsOf(['restore', 'put-back'], BACK_MIDDLES))(
      'with a failing migration that is killed at $at, $after',
      async (kill) => {
        await using site = await openSite(server, [FROM, target(true)]);
        await killedAt(site, kill, 'mariadb, failing');
      },
    );
  });
});
