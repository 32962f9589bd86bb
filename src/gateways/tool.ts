import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface ToolOptions {
  /** On top of the few variables that every tool gets; the way to hand over a password. */
  readonly env?: Readonly<Record<string, string>>;
  /** The tool reads this file itself. */
  readonly stdin?: string;
  /** The tool reads this: a text, as the way for what must not be an argument, or what comes by and by. */
  readonly input?: string | AsyncIterable<Buffer>;
  /** The tool writes this file itself, at its own speed. It must not exist yet, and is for the owner alone. */
  readonly stdout?: string;
  /** What the tool writes goes here as it comes, instead of into the answer. */
  readonly onStdout?: (chunk: Buffer) => void;
  /** After so many milliseconds the tool is asked to stop. */
  readonly timeoutMs?: number;
  /** Asks the tool to stop. */
  readonly signal?: AbortSignal;
}

export interface ToolFinished {
  /** None when a signal ended it. */
  readonly exitCode: number | undefined;
  /** Why we ended it ourselves. */
  readonly stopped?: 'timeout' | 'aborted';
  /** Empty when it went elsewhere. */
  readonly stdout: string;
  /** The end of it: a tool that complains of each of a million rows says enough in its last lines. */
  readonly stderr: string;
}

/** Runs a program with an argument list, never through a shell; rejects only when it can't be started. */
export type RunTool = (program: string, args: readonly string[], options?: ToolOptions) => Promise<ToolFinished>;

const LONGEST_STDOUT = 64 * 1024 ** 2;
const LONGEST_STDERR = 64 * 1024;
const GRACE_MS = 10_000;

/** Tokens of the runner and options that somebody set for his own use of the tools stay out. */
const HANDED_ON = /^(PATH|HOME|TMPDIR|TZ|USER|LOGNAME|XDG_RUNTIME_DIR|DOCKER_.*|LD_LIBRARY_PATH|SystemRoot)$/;

export const runTool: RunTool = async (program, args, options = {}) => {
  const input = options.stdin === undefined ? undefined : await open(options.stdin, 'r');
  try {
    const output = options.stdout === undefined ? undefined : await open(options.stdout, 'wx', 0o600);
    try {
      const read = input?.fd ?? (options.input === undefined ? 'ignore' : 'pipe');
      const stdio = [read, output?.fd ?? 'pipe', 'pipe'] as const;
      const child = spawn(program, [...args], { env: environment(options.env), stdio: [...stdio] });
      // A tool that ends before it has read everything says itself why.
      if (options.input !== undefined && child.stdin) hand(options.input, child.stdin);
      return await finished(child, options);
    } finally {
      await output?.close();
    }
  } finally {
    await input?.close();
  }
};

function hand(input: string | AsyncIterable<Buffer>, stdin: Writable): void {
  pipeline(typeof input === 'string' ? [input] : input, stdin).catch(() => undefined);
}

/** Messages in English, so that the few that are read can be. */
function environment(own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const handedOn = Object.entries(process.env).filter(([name]) => HANDED_ON.test(name));
  return { ...Object.fromEntries(handedOn), LC_ALL: 'C', ...own };
}

function finished(child: ChildProcess, { timeoutMs, signal, onStdout }: ToolOptions): Promise<ToolFinished> {
  return new Promise((done, fail) => {
    let stopped: ToolFinished['stopped'];
    let overflow = false;
    let killing: NodeJS.Timeout | undefined;
    const end = () => {
      child.kill('SIGTERM');
      killing ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    };
    const stop = (reason: NonNullable<typeof stopped>) => {
      stopped ??= reason;
      end();
    };
    const abort = () => stop('aborted');
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop('timeout'), timeoutMs);
    const out: Buffer[] = [];
    let outLength = 0;
    let err = Buffer.alloc(0);
    child.stdout?.on('data', (chunk: Buffer) => {
      if (onStdout) return onStdout(chunk);
      outLength += chunk.length;
      if (outLength <= LONGEST_STDOUT) out.push(chunk);
      else if (!overflow) {
        overflow = true;
        end();
      }
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      err = Buffer.concat([err, chunk]).subarray(-LONGEST_STDERR);
    });
    const settle = () => {
      clearTimeout(timer);
      clearTimeout(killing);
      signal?.removeEventListener('abort', abort);
    };
    child.on('error', (error) => {
      settle();
      fail(error);
    });
    child.on('close', (code) => {
      settle();
      if (overflow) return fail(new Error(`${child.spawnfile} wrote more than ${LONGEST_STDOUT} bytes.`));
      done({
        exitCode: code ?? undefined,
        ...(stopped === undefined ? {} : { stopped }),
        stdout: Buffer.concat(out).toString(),
        stderr: err.toString(),
      });
    });
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
  });
}
