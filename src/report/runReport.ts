import type { Failure } from '../failure.ts';

/** What a mode did that works on an instance. */
export interface RunReport {
  readonly mode: 'upgrade' | 'rollback' | 'backup' | 'rehearse';
  readonly deployment: string;
  /**
   * `undone`: it failed, and the former version runs again. `left`: a person has to look, or the next run goes on.
   * `failed`: a rehearsal that did, with nothing to undo. `up-to-date`: there was nothing to do.
   */
  readonly result: 'upgraded' | 'rolled-back' | 'backed-up' | 'rehearsed' | 'up-to-date' | 'undone' | 'failed' | 'left';
  /** Tags; of a backup both are what runs. */
  readonly from: string;
  readonly to: string;
  readonly backup?: ReportedBackup | undefined;
  /** In the order in which they were begun. */
  readonly phases: readonly RanPhase[];
  /** From the stop to the moment at which the instance answered again; undefined when it was not stopped. */
  readonly downtimeSeconds?: number | undefined;
  /** Of all stops together. */
  readonly migrationSeconds?: number | undefined;
  /** Seconds of each stop, in the rehearsal and on the live instance, where there was one or the other. */
  readonly stopTimes?: readonly StopTime[] | undefined;
  /** On its server, with indexes; a dump is smaller. */
  readonly databaseBytes?: number | undefined;
  readonly journal?: string | undefined;
  /** What was found and holds, in full sentences. */
  readonly checks: readonly string[];
  /** What earlier runs had left, and what became of it. */
  readonly recovered: readonly string[];
  /** What to do next. */
  readonly next: readonly string[];
  readonly failure?: Failure | undefined;
}

export interface StopTime {
  readonly stop: string;
  readonly rehearsed?: number | undefined;
  readonly real?: number | undefined;
}

export interface ReportedBackup {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Of one that the user's own command made elsewhere; it has neither bytes nor a hash here. */
  readonly reference?: string | undefined;
}

export interface RanPhase {
  readonly phase: string;
  readonly stop?: string | undefined;
  readonly begun: Date;
  readonly seconds: number;
  /** False when it failed or was cut off. */
  readonly ended: boolean;
}
