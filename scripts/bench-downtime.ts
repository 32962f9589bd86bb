/**
 * How long an instance is down in an upgrade beside the same done by hand (stop, dump, run, wait: scripts/by-hand.sh), and
 * how long a dump and a restore take beside the bare tools. A real PostgreSQL with a database of at least 1 GB, the
 * stand-in as the instance, the bundle as it is built from the sources; in turns, so that a busy machine is unfair to all.
 *
 *   node scripts/bench-downtime.ts [--rounds 3] [--part downtime|tools] [--gigabytes 1]
 *
 * The server has its data in memory where there is room, so that less of what is measured is the disk; TMPDIR=/dev/shm does
 * the same for the dumps.
 *
 * It only reports: how fast a machine is says nothing about whether the code is right.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '../__tests__/live/servers/postgres.ts';
import { serverEngine } from '../__tests__/live/upgrade/engine.ts';
import { fillDatabase } from './benchDatabase.ts';
import { downtimes } from './benchDowntimes.ts';
import { toolTimes } from './benchTools.ts';

const GOAL_RATIO = 1.05;
const GOAL_SECONDS = 1;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    part: { type: 'string', default: 'all' },
    gigabytes: { type: 'string', default: '1' },
  },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'metabase-upgrade-bench-'));
await using server = await startPostgres({ settings: ['shared_buffers=256MB', 'max_wal_size=4GB'] });
try {
  const bundle = buildBundle();
  const engine = serverEngine(server);
  const { bytes, database } = await fillDatabase(engine, folder, Number(values.gigabytes) * 1024 ** 3);
  console.log(`A database of ${(bytes / 1024 ** 3).toFixed(2)} GB; ${rounds} rounds, in turns; seconds, medians.`);
  console.log(`Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}\n`);
  if (values.part !== 'tools') reportDowntime(await downtimes(server, database, folder, bundle, rounds));
  if (values.part !== 'downtime') reportTools(await toolTimes(server, database, folder, rounds));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function buildBundle(): string {
  const out = join(folder, 'bundle');
  execFileSync(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url)), '--out', out]);
  return join(out, 'index.js');
}

type Times = ReadonlyMap<string, readonly number[]>;

function reportDowntime({ down, phases }: Awaited<ReturnType<typeof downtimes>>): void {
  table('downtime', down);
  for (const other of ['by hand', 'by hand, fast dump']) {
    const [ours, theirs] = [median(down.get('upgrade')), median(down.get(other))];
    const most = GOAL_RATIO * theirs + GOAL_SECONDS;
    console.log(
      `upgrade / ${other} = ${(ours / theirs).toFixed(2)} (${signed(ours - theirs)} s); ` +
        `goal: at most ${most.toFixed(1)} s, which is ${GOAL_RATIO} times + ${GOAL_SECONDS} s`,
    );
  }
  console.log('');
  table('phases of upgrade', phases);
  console.log('');
}

function reportTools(times: Times): void {
  table('tools', times);
  for (const [ours, bare] of [
    ['dump', 'pg_dump'],
    ['restore', 'pg_restore'],
  ] as const) {
    const ratio = median(times.get(ours)) / median(times.get(bare));
    console.log(`${ours} / ${bare} = ${ratio.toFixed(2)}; goal: at most ${GOAL_RATIO}`);
  }
}

function table(title: string, times: Times): void {
  console.log(`${title.padEnd(24)}${'median'.padStart(10)}${'least'.padStart(10)}   each`);
  for (const [name, all] of times) {
    const each = all.map((one) => one.toFixed(1)).join(' ');
    console.log(
      `${name.padEnd(24)}${median(all).toFixed(1).padStart(10)}${Math.min(...all)
        .toFixed(1)
        .padStart(10)}   ${each}`,
    );
  }
}

function signed(seconds: number): string {
  return `${seconds < 0 ? '' : '+'}${seconds.toFixed(1)}`;
}

function median(all: readonly number[] = []): number {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
