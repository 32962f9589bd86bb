/**
 * The kill table: a run is killed at every boundary of its phases and in the middle of each, and the next run must bring the
 * instance to the old or the new version with all its data, and leave nothing behind. `KILL_TABLE=1` prints it.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { ENGINES, type Engine } from './engine.ts';
import type { Kill } from './modeProcess.ts';
import { openSite } from './site.ts';
import { lastLine } from './sound.ts';

// Most of the time a node has to fall silent, which costs nothing.
vi.setConfig({ maxConcurrency: 8 });

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
/** Of the last changeset, so that there is a middle of it. */
const SLOW_MS = 800;
const MIGRATING = 'migrations ...';

/** On demand the last changeset fails in the middle, with those before it applied. */
function target(fails: boolean): StandIn {
  const changesets = releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, slowMs: SLOW_MS, ...(fails ? { fails: 'half-done' as const } : {}) },
  );
  return { tag: TO, changesets };
}

const FORWARD = ['preflight', 'fetch', 'quiesce', 'backup', 'swap', 'migrate', 'verify', 'restore-scale', 'finish'];
const BACK = ['way-back', 'stop-next', 'restore', 'put-back'];

type Middle = Pick<Kill, 'after' | 'seen'>;
/** Of phases that take a while; the last moment is one of every phase. */
const MIDDLES: Readonly<Record<string, readonly Middle[]>> = {
  preflight: [{ after: 20 }],
  quiesce: [{ after: 100 }],
  backup: [{ after: 40 }, { after: 120 }],
  swap: [{ after: 10 }],
  migrate: [{ after: 200 }, { seen: MIGRATING }, { seen: MIGRATING, after: SLOW_MS / 2 }],
  restore: [{ after: 50 }, { after: 250 }],
  'put-back': [{ after: 200 }],
};

function rowsOf(phases: readonly string[], signal: NodeJS.Signals): readonly Kill[] {
  return phases.flatMap((phase) => {
    const [begin, end] = [{ at: `begin ${phase}` }, { at: `end ${phase}` }];
    const middles = (MIDDLES[phase] ?? []).map((middle) => ({ ...begin, ...middle }));
    // Who is only told to end hears of it within the phase in any case.
    const [first = begin] = middles;
    const all =
      signal === 'SIGKILL'
        ? [begin, ...middles, { ...begin, after: 'last' as const }, end]
        : [first, ...middles.slice(1), end];
    return all.map((kill) => ({ ...kill, signal }));
  });
}

function described({ at, after, seen, signal }: Kill): string {
  const when = [
    ...(seen === undefined ? [] : ['once changesets run']),
    ...(after === undefined ? [] : [after === 'last' ? 'in its last moment' : `${after} ms later`]),
  ];
  return `${signal} at ${at}${when.map((one) => `, ${one}`).join('')}`;
}

const rows = (phases: readonly string[]) =>
  (['SIGKILL', 'SIGTERM'] as const).flatMap((signal) =>
    rowsOf(phases, signal).map((kill) => [described(kill), kill] as const),
  );

const table: string[] = [];
afterAll(() => {
  if (!process.env.KILL_TABLE) return;
  const head = ['| database | migration | killed | last line of the journal | first run | next run | runs then |'];
  console.log([...head, `|${' --- |'.repeat(7)}`, ...table].join('\n'));
});

describe.concurrent.each(ENGINES)('on %s', (database, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  /** Kills the first run, lets the next one work, and looks. */
  const killed = async (how: string, kill: Kill, fails: boolean) => {
    await using site = await openSite(engine, [FROM, target(fails)]);
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const line = await lastLine(site.state);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${how}\n${first.output}\n--- next run\n${next.output}`;
    if (kill.signal === 'SIGKILL') expect(first.told.result, said).toBe('killed');
    expect(['upgraded', 'up-to-date', 'undone'], said).toContain(next.told.result);
    const version = await site.expectSound(fails ? [FROM] : [FROM, TO], said);
    const cells = [database, fails ? 'fails' : 'fine', how, line, first.told.result, next.told.result, version];
    table.push(`| ${cells.join(' | ')} |`);
  };

  it.each(rows(FORWARD))('an upgrade: %s', (how, kill) => killed(how, kill, false));

  it.each(rows(BACK))('an upgrade that fails: %s', (how, kill) => killed(how, kill, true));
});
