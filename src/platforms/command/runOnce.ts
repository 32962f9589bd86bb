import { Failure } from '../../failure.ts';
import type { Note } from '../../gateways/keptNote.ts';
import type { StartLasting } from '../../gateways/lastingProgram.ts';
import type { ProcessIdentity } from '../../gateways/processIdentity.ts';
import type { Kept } from '../kept.ts';
import type { Ran } from '../platform.ts';
import type { CommandList } from './commandLists.ts';

/** By which a later run sees whether the last command of this one still runs. */
export interface KeptCommand extends Kept {
  readonly once?: ProcessIdentity;
}

interface Seams {
  readonly note: Note;
  readonly startLasting: StartLasting;
  readonly cancelled: AbortSignal;
}

/**
 * Runs a command of Metabase to its end. It may be migrating, so it goes on whatever becomes of the job.
 * @throws Failure when the job is cancelled before that
 */
export async function runOnce(
  [program = '', ...args]: CommandList,
  command: string,
  cwd: string | undefined,
  { note, startLasting, cancelled }: Seams,
): Promise<Ran> {
  const { pid, started, ended, leave } = await startLasting(program, args, { cwd }).catch((cause: unknown) => {
    throw notStarted('runOnce', program, cause);
  });
  const kept = (await note.read()) as KeptCommand | undefined;
  if (kept) await note.write({ ...kept, once: { pid, started } });
  const left = new Promise<never>((_, fail) => {
    const go = () => {
      leave();
      fail(new Failure(`The job was cancelled, and "${command}" was left to its end.`));
    };
    if (cancelled.aborted) go();
    else cancelled.addEventListener('abort', go, { once: true });
  });
  return Promise.race([ended, left]);
}

export function notStarted(name: string, program: string, cause: unknown): Failure {
  return new Failure(`The ${name} command could not be started: is there a program ${program}?`, {
    cause,
    exitCode: 2,
  });
}
