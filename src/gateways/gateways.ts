import type { FindCandidates } from './candidates.ts';
import type { Clock } from './clock.ts';
import type { GitHubClient } from './github.ts';
import type { Log } from './log.ts';
import type { RunProcess } from './process.ts';

/** The few seams to the outside, handed to everything that needs one. */
export interface Gateways {
  readonly run: RunProcess;
  /** Searches the files; asked again with the same words it gives the search that is under way. */
  readonly find: FindCandidates;
  readonly clock: Clock;
  readonly log: Log;
  readonly fetch: typeof fetch;
  /** Loads the client only when it is asked for: a plan from the snapshot needs none. */
  readonly gitHub: (apiUrl: string, token: string | undefined) => Promise<GitHubClient>;
}
