import type { Edit } from '../manifests/edit.ts';
import type { Plan } from '../planning/plan.ts';
import type { PullOutcome } from '../pulls/pullOutcome.ts';

/** What a mode did, for the report. */
export interface Outcome {
  readonly plan: Plan;
  /** Of `apply`: what was written. */
  readonly edits?: readonly Edit[];
  /** Of `pull-request`: one for each deployment that has a next stop. */
  readonly pulls?: readonly PullOutcome[];
}
