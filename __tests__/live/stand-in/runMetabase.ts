import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../servers/freePort.ts';
import { type MetabaseClient, metabaseClient } from './metabaseClient.ts';

/** How a JAR is started. Of this process's environment it gets PATH alone. */
export interface Start {
  readonly jar: string;
  readonly env?: Readonly<Record<string, string>>;
  /** JVM properties, as `-Dname=value`. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly args?: readonly string[];
}

export interface Ended {
  /** Null when a signal ended it that the JVM had no time for. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

export interface RunningMetabase extends AsyncDisposable {
  readonly client: MetabaseClient;
  readonly pid: number;
  readonly ended: Promise<Ended>;
  output(): string;
  /** Once the log says so; throws with the log when the process ends before. */
  saw(text: string): Promise<void>;
  /** Once health is ok; throws with the log when the process ends before. */
  ready(): Promise<RunningMetabase>;
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

const LOOK_MS = 50;

/** Runs to its end, as a command does. */
export async function runMetabase(start: Start): Promise<Ended> {
  return launch(start).ended;
}

/** A server on a free port of loopback; killed when its scope ends. */
export async function startMetabase(start: Start): Promise<RunningMetabase> {
  const port = await freePort();
  const { child, ended, output } = launch({ ...start, env: { MB_JETTY_PORT: String(port), ...start.env } });
  const client = metabaseClient(`http://127.0.0.1:${port}`);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const until = async (what: string, holds: () => boolean | Promise<boolean>) => {
    while (!(await holds())) {
      if (over) throw new Error(`ended before ${what}:\n${output()}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  };
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  const running: RunningMetabase = {
    client,
    pid: child.pid as number,
    ended,
    output,
    saw: (text) => until(`it said '${text}'`, () => output().includes(text)),
    ready: async () => {
      await until('it was ready', async () => (await client.health()).status === 'ok');
      return running;
    },
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop('SIGKILL');
    },
  };
  return running;
}

function launch(start: Start) {
  const properties = Object.entries(start.properties ?? {}).map(([name, value]) => `-D${name}=${value}`);
  // A short life: starting fast is worth more than running fast.
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto', ...properties];
  // It ends with this process, whatever ends that.
  const child = spawn('setpriv', ['--pdeathsig=KILL', 'java', ...options, '-jar', start.jar, ...(start.args ?? [])], {
    env: { PATH: process.env.PATH, ...start.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(start.cwd === undefined ? {} : { cwd: start.cwd }),
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended: Promise<Ended> = once(child, 'close').then(([exitCode, signal]) => ({ exitCode, signal, output: text }));
  return { child, ended, output: () => text };
}
