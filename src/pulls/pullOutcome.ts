/** What became of the pull request of one deployment. */
export interface PullOutcome {
  readonly deployment: string;
  readonly operation: 'created' | 'updated' | 'unchanged' | 'none';
  readonly branch: string;
  readonly number?: number;
  readonly url?: string;
  /** Why nothing was done although there is a next stop. */
  readonly note?: string;
}
