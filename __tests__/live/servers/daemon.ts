import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MEMORY = '/dev/shm';
const ROOM_BYTES = 2 ** 31;
const LOOK_MS = 50;
const PATIENCE_MS = 60_000;
const LONGEST_OUTPUT = 20_000;

/** Commands as this account: servers refuse to run as root. Whoever isn't root already runs them as is. */
export function as(account: string): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  return ['setpriv', `--reuid=${account}`, `--regid=${account}`, '--init-groups'];
}

export async function runAs(account: string, command: readonly string[]): Promise<string> {
  const [program, ...args] = [...as(account), ...command] as [string, ...string[]];
  return (await run(program, args, { cwd: '/' })).stdout.trim();
}

/**
 * A folder that belongs to this account; in memory where there is room, since MariaDB waits for the disk at each change of
 * a table.
 */
export async function temporaryFolderOf(account: string): Promise<string> {
  const memory = await statfs(MEMORY).catch(() => undefined);
  const parent = memory && memory.bavail * memory.bsize > ROOM_BYTES ? MEMORY : tmpdir();
  return runAs(account, ['mktemp', '-d', join(parent, 'metabase-upgrade-server-XXXXXX')]);
}

/** A server in the foreground that ends with this process, whatever ends that. */
export interface Daemon extends AsyncDisposable {
  /** As if it lost its power; its data stays. */
  kill(): Promise<void>;
  /** On the same data, where it was killed. */
  start(): Promise<void>;
}

export interface DaemonOptions {
  readonly account: string;
  readonly command: readonly string[];
  /** Removed in the end. */
  readonly folder: string;
  /** Ends it at once, with all that it has started. */
  readonly deadly: NodeJS.Signals;
  /** It is ready once this no longer throws. */
  readonly probe: () => Promise<unknown>;
}

export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  const { folder, deadly } = options;
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    child.kill(deadly);
    await once(child, 'close');
  };
  const remove = async () => {
    await kill();
    await rm(folder, { recursive: true, force: true });
  };
  const start = async () => {
    const launched = launch(options);
    child = launched.child;
    await ready(launched, options);
  };
  try {
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { kill, start, [Symbol.asyncDispose]: remove };
}

interface Launched {
  readonly child: ChildProcess;
  output(): string;
}

function launch({ account, command, folder }: DaemonOptions): Launched {
  // A second setpriv, because the kernel forgets the wish when the account changes.
  const [program, ...args] = [...as(account), 'setpriv', '--pdeathsig=KILL', ...command] as [string, ...string[]];
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-LONGEST_OUTPUT);
    });
  }
  return { child, output: () => output };
}

async function ready({ child, output }: Launched, { command, probe }: DaemonOptions): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  let fault: unknown;
  while (child.exitCode === null && performance.now() < deadline) {
    try {
      await probe();
      return;
    } catch (error) {
      fault = error;
      await pause(LOOK_MS);
    }
  }
  throw new Error(`${command[0]} did not start:\n${output()}`, { cause: fault });
}
