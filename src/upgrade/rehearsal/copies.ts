import type { Scratch } from '../../platforms/scratch.ts';
import type { DatabaseState } from '../applicationDatabase.ts';
import type { Run } from '../run.ts';

/** Copies of the application database, each made for one run. */
export interface Copies {
  readonly scratch: Scratch;
  /** The live database is only read. @param version tag of what runs on it */
  make(run: Run, version: string): Promise<Copy>;
  /** With everything else that was made for it, also by a process that was killed. Can be repeated. */
  throwAway(run: string): Promise<void>;
}

export interface Copy {
  read(): Promise<DatabaseState>;
  /** How many others use it right now. */
  users(): Promise<number>;
  /** By which the scratch instance finds it. */
  readonly variables: Readonly<Record<string, string>>;
  /** On a server of its own, where nothing else can be harmed. */
  readonly apart: boolean;
  /** What was switched off in it, in full sentences. */
  readonly silenced: readonly string[];
}
