import { Failure } from '../failure.ts';
import type { Note } from '../gateways/keptNote.ts';

/** Written before the first change of a run and forgotten after the last. */
export interface Kept {
  readonly run: string;
}

/** Undefined when there is no note, or one of another run. */
export async function keptOf<Memory extends Kept>(note: Note, run: string): Promise<Memory | undefined> {
  const kept = (await note.read()) as Memory | undefined;
  return kept?.run === run ? kept : undefined;
}

/** @throws Failure when the run never stopped anything, so that there is nothing to go on from */
export async function keptOrFail<Memory extends Kept>(note: Note, run: string): Promise<Memory> {
  const kept = await keptOf<Memory>(note, run);
  if (kept) return kept;
  throw new Failure(
    `Nothing is remembered of the run ${run}, so it can't go on. Look at what runs, then start a new one.`,
  );
}

/** The note of this run, made now when there is none. @throws Failure when another run left one */
export async function keepOnce<Memory extends Kept>(
  note: Note,
  run: string,
  make: () => Promise<Memory>,
): Promise<Memory> {
  const kept = await keptOrOther<Memory>(note, run);
  if (kept) return kept;
  const made = await make();
  await note.write(made);
  return made;
}

/** Undefined when there is no note. @throws Failure for one of another run */
export async function keptOrOther<Memory extends Kept>(note: Note, run: string): Promise<Memory | undefined> {
  const kept = (await note.read()) as Memory | undefined;
  if (kept === undefined || kept.run === run) return kept;
  throw new Failure(
    `The run ${kept.run} was not finished, and what it turned off is still remembered. Run it to its end, or look at ` +
      'what runs and remove its note beside the journals.',
  );
}
