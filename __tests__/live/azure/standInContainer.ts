/** One container of the stand-in, as a service of Azure runs it: on a port of its own, behind a front. */
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../servers/freePort.ts';
import { docker } from '../stand-in/image.ts';

export interface StandInContainer {
  readonly name: string;
  readonly image: string;
  readonly port: number;
  /** Ends when the process has, with its exit code. */
  readonly ended: Promise<number>;
  /** Asks it to end, and kills it after so many seconds. */
  stop(seconds: number): Promise<void>;
  kill(): Promise<void>;
  log(): Promise<string>;
  remove(): Promise<void>;
  /** The status of an answer; undefined when there is none. */
  answer(path: string): Promise<number | undefined>;
  listens(): Promise<boolean>;
}

/** Of everything that a folder's containers are called. */
export function prefixOf(folder: string): string {
  return `mu-az-${folder
    .slice(-6)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}`;
}

export async function startContainer(
  folder: string,
  image: string,
  env: Readonly<Record<string, string>>,
): Promise<StandInContainer> {
  const name = `${prefixOf(folder)}-${randomBytes(4).toString('hex')}`;
  const port = await freePort();
  const file = join(folder, `${name}.env`);
  const all = { ...env, MB_JETTY_PORT: String(port) };
  await writeFile(
    file,
    Object.entries(all)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
    { mode: 0o600 },
  );
  await docker('run', '--detach', '--name', name, '--network', 'host', '--env-file', file, image);
  return {
    name,
    image,
    port,
    ended: docker('wait', name).then(Number, () => -1),
    stop: async (seconds) => {
      await docker('stop', '--time', String(seconds), name).catch(() => undefined);
    },
    kill: async () => {
      await docker('kill', name).catch(() => undefined);
    },
    log: () => docker('logs', '--timestamps', name).catch(() => ''),
    remove: async () => {
      await docker('rm', '--force', '--volumes', name).catch(() => undefined);
    },
    answer: (path) =>
      fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(1_000) }).then(
        ({ status }) => status,
        () => undefined,
      ),
    listens: () =>
      new Promise((done) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.destroy();
          done(true);
        });
        socket.on('error', () => done(false));
      }),
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
