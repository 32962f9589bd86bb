import { execFile } from 'node:child_process';
import type { RunProcess } from './process.ts';

/** Output of a listing of the largest repositories. */
const LARGEST_OUTPUT_BYTES = 1024 ** 3;

/**
 * The seam for processes on the command line: the program is started before this function returns, so that it runs
 * while our own modules load. The runner's own way of starting programs looks for them on the disk first.
 */
export const startProcess: RunProcess = (program, args, { cwd, input } = {}) =>
  new Promise((done, fail) => {
    const options = { maxBuffer: LARGEST_OUTPUT_BYTES, windowsHide: true, ...(cwd === undefined ? {} : { cwd }) };
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') fail(error);
      else done({ exitCode: error ? (error.code as number) : 0, stdout, stderr });
    });
    if (input === undefined) return;
    // A program that ends without reading its input has said all that it has to say by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
