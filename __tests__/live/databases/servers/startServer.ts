import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A folder that the server's user owns. Short: a socket's path is limited. */
export async function folderOf(user: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mbu-'));
  await chmod(path, 0o755);
  if (process.getuid?.() === 0) await run('chown', [`${user}:`, path]);
  return path;
}

/** Servers refuse to run as root. */
export function asUser(user: string, command: readonly string[]): readonly [string, readonly string[]] {
  if (process.getuid?.() !== 0) return [command[0] as string, command.slice(1)];
  return ['setpriv', [`--reuid=${user}`, `--regid=${user}`, '--init-groups', ...command]];
}

export async function runAs(user: string, command: readonly string[]): Promise<string> {
  const [program, args] = asUser(user, command);
  return (await run(program, [...args], { cwd: '/' })).stdout;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** A key and a certificate for `localhost` that is its own authority, in the server's folder. */
export async function certificateIn(folder: string, user: string): Promise<{ certificate: string; key: string }> {
  const [certificate, key] = [`${folder}/server.crt`, `${folder}/server.key`];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', certificate];
  await runAs(user, ['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files]);
  if (process.getuid?.() !== 0) await chmod(key, 0o600);
  return { certificate, key };
}

/** A server in the foreground, and what it said, for when it doesn't come up. */
export class RunningServer {
  readonly folder: string;
  readonly #user: string;
  readonly #command: readonly string[];
  #child: ChildProcess;
  #said = '';

  constructor(user: string, folder: string, command: readonly string[]) {
    this.folder = folder;
    this.#user = user;
    this.#command = command;
    this.#child = this.#spawn();
  }

  #spawn(): ChildProcess {
    const [program, args] = asUser(this.#user, this.#command);
    const child = spawn(program, [...args], { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text) => {
        this.#said = `${this.#said}${text}`.slice(-20_000);
      });
    }
    return child;
  }

  async ready(ask: () => Promise<unknown>): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        await ask();
        return;
      } catch (error) {
        if (this.#child.exitCode !== null || tries > 300) throw new Error(`${error}\n${this.#said}`);
        await sleep(100);
      }
    }
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = new Promise((done) => this.#child.once('exit', done));
      this.#child.kill(signal);
      await ended;
    }
  }

  start(): void {
    this.#child = this.#spawn();
  }

  async remove(signal: NodeJS.Signals): Promise<void> {
    await this.stop(signal);
    await rm(this.folder, { recursive: true, force: true });
  }
}
