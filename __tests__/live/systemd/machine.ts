import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { debianImage, docker } from '../stand-in/debianImage.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const PACKAGES = ['systemd', 'systemd-sysv', 'dbus', 'sudo', 'default-jre-headless', 'postgresql-client', 'libstdc++6'];
/** Where the Node that runs the tests is seen there. */
export const NODE = '/opt/node';
const PATIENCE_MS = 60_000;

/** A machine of Debian whose process 1 is systemd. It shares this one's network, our sources and one folder. */
export interface Machine extends AsyncDisposable {
  /** The same path there and here; everybody may look into it. */
  readonly folder: string;
  /** What the command printed; throws when it fails. */
  exec(...command: string[]): Promise<string>;
  /** Ends with any exit code. */
  tried(user: string, env: Readonly<Record<string, string>>, ...command: string[]): Promise<Tried>;
  write(path: string, text: string, mode?: string): Promise<void>;
}

export interface Tried {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function startMachine(): Promise<Machine> {
  const image = await debianImage('systemd', PACKAGES);
  const folder = await temporaryFolder();
  await chmod(folder.path, 0o755);
  const name = `mu-systemd-${randomBytes(4).toString('hex')}`;
  const mounts = [`${folder.path}:${folder.path}`, `${ROOT}:${ROOT}:ro`, `${dirname(process.execPath)}:${NODE}:ro`];
  await docker(
    ...['run', '--detach', '--name', name, '--network', 'host', '--cap-add', 'SYS_ADMIN'],
    ...['--security-opt', 'seccomp=unconfined', '--cgroupns', 'host', '--tmpfs', '/run', '--tmpfs', '/run/lock'],
    ...[...mounts, '/sys/fs/cgroup:/sys/fs/cgroup:rw'].flatMap((mount) => ['--volume', mount]),
    ...[image, '/lib/systemd/systemd'],
  );
  const exec = (...command: string[]) => docker('exec', name, ...command);
  const machine: Machine = {
    folder: folder.path,
    exec,
    async tried(user, env, ...command) {
      const variables = Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
      const args = ['exec', '--user', user, ...variables, name, ...command];
      const {
        code = 0,
        stdout,
        stderr,
      } = (await run('docker', args, { maxBuffer: 2 ** 26 }).catch(
        (error: { code: number; stdout: string; stderr: string }) => error,
      )) as { code?: number; stdout: string; stderr: string };
      return { exitCode: code, stdout, stderr };
    },
    async write(path, text, mode = '0644') {
      const child = run('docker', ['exec', '--interactive', name, 'install', '-D', '-m', mode, '/dev/stdin', path]);
      child.child.stdin?.end(text);
      await child;
    },
    async [Symbol.asyncDispose]() {
      await docker('rm', '--force', '--volumes', name);
      await folder[Symbol.asyncDispose]();
    },
  };
  for (const start = performance.now(); ; ) {
    const { stdout } = await machine.tried('root', {}, 'systemctl', 'is-system-running');
    if (/running|degraded/.test(stdout)) return machine;
    if (performance.now() - start > PATIENCE_MS) {
      const log = await docker('logs', name);
      await machine[Symbol.asyncDispose]();
      throw new Error(`systemd did not come up (${stdout.trim()}): ${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
