import { execFile } from 'node:child_process';
import type { RunProcess } from './process.ts';

/** Output of a listing of the largest repositories. */
const LARGEST_OUTPUT_BYTES = 1024 ** 3;

/**
 * An environment without the mark by which a runner finds, at the end of a job, what the job has started and ends it
 * (actions/runner `src/Runner.Worker/JobExtension.cs`).
 */
export function lastingEnvironment(): Record<string, string> {
  const { RUNNER_TRACKING_ID: _, ...others } = process.env;
  return others as Record<string, string>;
}

/**
 * The seam for processes on the command line: the program is started before this function returns, so that it runs
 * while our own modules load. The runner's own way of starting programs looks for them on the disk first.
 */
export const startProcess: RunProcess = (program, args, { cwd, input, onOutput, outlives } = {}) =>
  new Promise((done, fail) => {
    const env = outlives ? { env: lastingEnvironment() } : {};
    const options = {
      maxBuffer: LARGEST_OUTPUT_BYTES,
      windowsHide: true,
      ...(cwd === undefined ? {} : { cwd }),
      ...env,
    };
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') fail(error);
      else done({ exitCode: error ? (error.code as number) : 0, stdout, stderr });
    });
    if (onOutput) child.stdout?.on('data', onOutput);
    if (input === undefined) return;
    // A program that ends without reading its input has said all that it has to say by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
