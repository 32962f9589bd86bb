/**
 * How long a plan of a large repository takes beside the least that it could take: searching the files for the word,
 * twice, and starting Node. Whole processes are timed, in turns, so that a busy machine is unfair to all of them alike.
 *
 *   node scripts/bench.ts [--files 10000] [--rounds 15]
 *
 * It only reports: how fast a machine is says nothing about whether the code is right.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { wordsOf } from '../src/gateways/candidates.ts';
import { LISTING, searchFor } from '../src/gateways/gitFiles.ts';
import { makeTree } from './benchTree.ts';

const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const WARM_UP = 3;
const GOAL = 1;
/** What no plan can be faster than: Node starts the two searches that a plan needs, and does nothing else. */
const SEARCHES_ALONE = `
  const { execFile } = require('node:child_process');
  for (const args of ${JSON.stringify([LISTING, searchFor(wordsOf([]), '-i')])}) execFile('git', args, { maxBuffer: 2 ** 30 }, () => undefined);
`;

const { values } = parseArgs({
  options: { files: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '15' } },
});
const tree = mkdtempSync(join(tmpdir(), 'metabase-upgrade-bench-'));
try {
  const mentions = makeTree(tree, Number(values.files));
  report(mentions, measure(Number(values.rounds)));
} finally {
  rmSync(tree, { recursive: true, force: true });
}

interface Command {
  readonly name: string;
  readonly run: () => void;
}

/** Milliseconds of every round, by command. */
function measure(rounds: number): ReadonlyMap<string, readonly number[]> {
  const commands: Command[] = [
    {
      name: 'plan',
      run: () => run(process.execPath, [BUNDLE, 'plan', '--root', tree, '--catalogue', 'snapshot', '--format', 'json']),
    },
    { name: 'git grep', run: () => run('git', ['grep', '-lIi', 'metabase']) },
    { name: 'node', run: () => run(process.execPath, ['-e', '0']) },
    { name: 'searches', run: () => run(process.execPath, ['-e', SEARCHES_ALONE]) },
  ];
  const times = new Map(commands.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const command of commands) {
      const start = process.hrtime.bigint();
      command.run();
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      if (round >= 0) times.get(command.name)?.push(milliseconds);
    }
  }
  return times;
}

function report(mentions: number, times: ReadonlyMap<string, readonly number[]>): void {
  const rows = [...times].map(([name, all]) => ({ name, median: median(all), least: Math.min(...all) }));
  const medianOf = (name: string) => rows.find((row) => row.name === name)?.median ?? Number.NaN;
  console.log(`${values.files} files, ${mentions} of them mention Metabase; ${values.rounds} rounds, in turns.`);
  console.log(`Node ${process.version}, ${process.platform}, ${availableParallelism()} processors\n`);
  console.log(`${'process'.padEnd(12)}${'median ms'.padStart(12)}${'least ms'.padStart(12)}`);
  for (const { name, median, least } of rows) {
    console.log(`${name.padEnd(12)}${median.toFixed(1).padStart(12)}${least.toFixed(1).padStart(12)}`);
  }
  const yardstick = 2 * medianOf('git grep') + medianOf('node');
  const ratioOf = (name: string) => (medianOf(name) / yardstick).toFixed(2);
  console.log(`\nplan / (2 x git grep + node) = ${ratioOf('plan')}; goal: at most ${GOAL.toFixed(2)}`);
  console.log(`Of that a Node that only starts the two searches and waits for them takes ${ratioOf('searches')}.`);
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** As at a command line: without the variables of a runner or of a git hook around it. */
function run(program: string, args: readonly string[]): void {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB|INPUT)_/.test(name)));
  const result = spawnSync(program, args, { cwd: tree, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.error) throw result.error;
  if (result.status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${result.status}:\n${result.stderr}`);
}
