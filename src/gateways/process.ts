import { getExecOutput } from '@actions/exec';
import { lastingEnvironment, startProcess } from './childProcess.ts';

export interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Written to stdin, which then ends: the way for what must not be an argument. */
  readonly input?: string;
  /** Told of stdout while the program runs, in pieces that may end anywhere. */
  readonly onOutput?: (piece: string) => void;
  /** What it leaves running goes on after the job. */
  readonly outlives?: boolean;
}

/** Runs a program with an argument list, never through a shell; rejects only when it can't be started. */
export type RunProcess = (program: string, args: readonly string[], options?: RunOptions) => Promise<Finished>;

/**
 * Nothing of the program's output reaches our own: stdout is kept for the answer alone. The runner's own way of starting
 * programs ends this process when a program doesn't read its input, and tells of output in bytes: what has input, or is
 * listened to, goes the other way.
 */
export const runProcess: RunProcess = (program, args, options = {}) => {
  const { cwd, input, onOutput, outlives } = options;
  if (input !== undefined || onOutput) return startProcess(program, args, options);
  const folder = cwd === undefined ? {} : { cwd };
  const env = outlives ? { env: lastingEnvironment() } : {};
  return getExecOutput(program, [...args], { silent: true, ignoreReturnCode: true, ...folder, ...env });
};
