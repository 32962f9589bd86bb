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

/** Commands as this account: servers refuse to run as root. Whoever isn't root already runs them as is. */
export function as(account: string): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  return ['setpriv', `--reuid=${account}`, `--regid=${account}`, '--init-groups'];
}

export async function runAs(account: string, command: readonly string[]): Promise<string> {
  const [program, ...args] = [...as(account), ...command] as [string, ...string[]];
  return (await run(program, args, { cwd: '/' })).stdout.trim();
}

/** A folder that belongs to this account; in memory where there is room, since MariaDB waits for the disk at each change of a table. */
export async function temporaryFolderOf(account: string): Promise<string> {
  const memory = await statfs(MEMORY).catch(() => undefined);
  const parent = memory && memory.bavail * memory.bsize > ROOM_BYTES ? MEMORY : tmpdir();
  return runAs(account, ['mktemp', '-d', join(parent, 'metabase-upgrade-server-XXXXXX')]);
}

export interface Daemon extends AsyncDisposable {
  readonly pid: number;
}

/** Runs until disposed of, and no longer than this process. Ready once `probe` no longer throws. */
export async function startDaemon(
  account: string,
  command: readonly string[],
  folder: string,
  probe: () => Promise<unknown>,
): Promise<Daemon> {
  const [program, ...args] = [...boundToUs(account), ...command] as [string, ...string[]];
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  }
  const daemon = { pid: child.pid as number, [Symbol.asyncDispose]: () => end(child, folder) };
  const deadline = performance.now() + PATIENCE_MS;
  let fault: unknown;
  while (child.exitCode === null && performance.now() < deadline) {
    try {
      await probe();
      return daemon;
    } catch (error) {
      fault = error;
      await pause(LOOK_MS);
    }
  }
  await end(child, folder);
  throw new Error(`${command[0]} did not start:\n${output}`, { cause: fault });
}

/** A second program, because the kernel forgets the wish when the account changes. */
function boundToUs(account: string): readonly string[] {
  return [...as(account), 'setpriv', '--pdeathsig=KILL'];
}

/** Its data goes with it, so there is nothing to close in order. */
async function end(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGQUIT');
    await once(child, 'close');
  }
  await rm(folder, { recursive: true, force: true });
}
