import { Failure } from '../../failure.ts';
import type { Finished, RunProcess } from '../../gateways/process.ts';
import type { Sleep } from '../../gateways/sleep.ts';

/** The command line of Azure, logged in by the user. What may hold a secret goes in by stdin, never as an argument. */
export interface Az {
  /** The answer of a command as JSON; undefined when it has none. @throws Failure with what az said */
  json(args: readonly string[], input?: string): Promise<unknown>;
  /** The same, asked again when it failed: for what changes nothing. */
  read(args: readonly string[]): Promise<unknown>;
  /** What a command printed. */
  text(args: readonly string[]): Promise<string>;
}

/** What was asked for is not there, as az tells it of an answer with 404. */
export class NotThere extends Failure {}

const TRIES = 3;
const AGAIN_MS = 2_000;

export function azTool(run: RunProcess, sleep: Sleep): Az {
  const finished = async (args: readonly string[], input?: string): Promise<Finished> => {
    const told = await run('az', [...args, '--output', 'json'], input === undefined ? {} : { input }).catch(
      (cause: unknown) => {
        throw new Failure('The command line of Azure could not be started: is there a program az on this machine?', {
          cause,
          exitCode: 2,
        });
      },
    );
    if (told.exitCode === 0) return told;
    throw failureOf(args, told);
  };
  const json = async (args: readonly string[], input?: string) => parsed(args, (await finished(args, input)).stdout);
  return {
    json,
    async read(args) {
      for (let tries = 1; ; tries++) {
        try {
          return await json(args);
        } catch (error) {
          if (tries === TRIES || error instanceof NotThere) throw error;
          await sleep(AGAIN_MS);
        }
      }
    },
    text: async (args) => (await finished(args)).stdout,
  };
}

function parsed(args: readonly string[], stdout: string): unknown {
  if (stdout.trim() === '') return undefined;
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Failure(`"az ${shown(args)}" answered with ${stdout.length} characters that are no JSON.`);
  }
}

function failureOf(args: readonly string[], { exitCode, stderr }: Finished): Failure {
  const said = stderr.trim().split('\n').slice(-8).join('\n  ').slice(0, 2000);
  const message = `"az ${shown(args)}" ended with ${exitCode}:\n  ${said}`;
  if (/Not Found|ResourceNotFound|could not be found|was not found/i.test(stderr)) return new NotThere(message);
  const hint = /az login|AADSTS|No subscription found/i.test(stderr)
    ? '\nLog in before this step, e.g. with azure/login.'
    : /AuthorizationFailed|does not have authorization|Forbidden/i.test(stderr)
      ? '\nThe rights that are needed are in docs/platforms.md.'
      : '';
  return new Failure(message + hint);
}

function shown(args: readonly string[]): string {
  return args.join(' ').slice(0, 300);
}
