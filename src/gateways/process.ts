import { getExecOutput } from '@actions/exec';

export interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with an argument list, never through a shell; rejects only when it can't be started. */
export type RunProcess = (program: string, args: readonly string[], options?: { cwd?: string }) => Promise<Finished>;

/** Nothing of the program's output reaches our own: stdout is kept for the answer alone. */
export const runProcess: RunProcess = (program, args, options = {}) =>
  getExecOutput(program, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
