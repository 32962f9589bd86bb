import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastingEnvironment } from './childProcess.ts';
import { identityOf, type ProcessIdentity } from './processIdentity.ts';

/** A program that goes on when this process ends, whoever ends it. */
export interface LastingProgram extends ProcessIdentity {
  /** With the end of what it wrote. */
  readonly ended: Promise<{ readonly exitCode: number; readonly output: string }>;
  /** Lets this process end before it. */
  leave(): void;
}

/** Rejects only when it can't be started. */
export type StartLasting = (
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string | undefined },
) => Promise<LastingProgram>;

const LARGEST_OUTPUT = 1024 ** 2;

/** In a session of its own, and without a pipe to this process: its output goes to a file that no folder has any more. */
export const startLasting: StartLasting = async (program, args, { cwd }) => {
  const output = await namelessFile();
  const child = spawn(program, [...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: lastingEnvironment(),
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  const exit = new Promise<number>((done) => child.once('exit', (code) => done(code ?? -1)));
  try {
    await new Promise<void>((done, fail) => child.once('spawn', done).once('error', fail));
  } catch (error) {
    await output.close();
    throw error;
  }
  const identity = await identityOf(child.pid as number);
  const ended = exit.then(async (exitCode) => ({ exitCode, output: await endOf(output) }));
  return { ...identity, ended, leave: () => child.unref() };
};

async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `metabase-upgrade-${randomBytes(8).toString('hex')}`);
  const file = await open(path, 'wx+', 0o600);
  await rm(path);
  return file;
}

async function endOf(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  const bytes = Buffer.alloc(Math.min(size, LARGEST_OUTPUT));
  await file.read(bytes, 0, bytes.length, size - bytes.length);
  await file.close();
  return bytes.toString('utf8');
}
