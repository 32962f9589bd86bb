import { spawn } from 'node:child_process';
import { open, readdir, readFile } from 'node:fs/promises';
import { systemSleep } from './sleep.ts';

/** A variable that children inherit, by which all of a tree of processes are found, also after we were killed. */
const MARK = 'METABASE_UPGRADE_REHEARSAL';
/** The runner's tokens and other people's settings stay out; a program gets what it needs to be found and to write. */
const HANDED_ON = /^(PATH|HOME|TMPDIR|TZ|LANG|LC_.*|USER|LOGNAME|XDG_RUNTIME_DIR|DOCKER_.*|JAVA_HOME|LD_LIBRARY_PATH)$/;
const GRACE_MS = 20_000;
const LOOK_MS = 100;

export interface MarkedProcess {
  /** Undefined while it runs; -1 when a signal ended it. */
  readonly exitCode: () => number | undefined;
}

/** Programs that run beside this one, each belonging to a mark of a few letters and digits. */
export interface MarkedProcesses {
  /** @param logFile gets all that it writes. Rejects when it can't be started */
  start(
    mark: string,
    command: readonly string[],
    options: {
      readonly environment: Readonly<Record<string, string>>;
      readonly cwd?: string;
      readonly logFile: string;
    },
  ): Promise<MarkedProcess>;
  /** Asks everything with this mark to end, and after a while ends it. */
  end(mark: string): Promise<void>;
}

export const markedProcesses: MarkedProcesses = {
  async start(mark, [program = '', ...args], { environment, cwd, logFile }) {
    const log = await open(logFile, 'a', 0o600);
    try {
      const handedOn = Object.entries(process.env).filter(([name]) => HANDED_ON.test(name));
      const child = spawn(program, args, {
        env: { ...Object.fromEntries(handedOn), ...environment, [MARK]: mark },
        ...(cwd === undefined ? {} : { cwd }),
        // A group of its own: a signal for the job is ours to act on.
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
      });
      let ended: number | undefined;
      child.on('exit', (code) => {
        ended = code ?? -1;
      });
      await new Promise((started, failed) => child.once('spawn', () => started(undefined)).once('error', failed));
      child.unref();
      return { exitCode: () => ended };
    } finally {
      await log.close();
    }
  },
  async end(mark) {
    for (let waited = 0; ; waited += LOOK_MS) {
      const alive = await marked(mark);
      if (alive.length === 0) return;
      if (waited === 0) signal(alive, 'SIGTERM');
      if (waited >= GRACE_MS) signal(alive, 'SIGKILL');
      await systemSleep(LOOK_MS);
    }
  },
};

/** As Linux tells it of the processes of this user; zombies have no environment any more. */
async function marked(mark: string): Promise<readonly number[]> {
  const all = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const wanted = `${MARK}=${mark}`;
  const found = await Promise.all(
    all.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
      return environment.split('\0').includes(wanted) && pid !== process.pid ? [pid] : [];
    }),
  );
  return found.flat();
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended by itself.
    }
  }
}
