import type { Failure } from '../failure.ts';
import type { Edit } from '../manifests/edit.ts';
import type { Plan } from '../planning/plan.ts';
import type { Violation } from '../planning/violation.ts';

/** What a mode did, for the report. */
export interface Outcome {
  readonly plan: Plan;
  /** Of `apply`: what was written. */
  readonly edits?: readonly Edit[];
  /** Of `pull-request`: one for each deployment that has a next stop, or each of its stops; then what was closed. */
  readonly pulls?: readonly PullOutcome[];
  /** Of `check`: what is wrong with the pull request. */
  readonly violations?: readonly Violation[];
}

/** What became of the pull request of one deployment. */
export interface PullOutcome {
  readonly deployment: string;
  readonly operation: 'created' | 'updated' | 'unchanged' | 'closed' | 'none';
  readonly branch: string;
  readonly number?: number;
  readonly url?: string;
  /** Why nothing was done although there is a next stop, or why it was closed. */
  readonly note?: string;
  /** Nobody has to do anything about the note: a later run goes on by itself. */
  readonly waits?: boolean;
  /** Of the dashboard: the box that makes it go on, or makes the commit anew. */
  readonly box?: string;
  /** What went wrong; the other deployments went on. */
  readonly failure?: Failure;
}
