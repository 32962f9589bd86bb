import type { FindCandidates } from './candidates.ts';
import type { Clock } from './clock.ts';
import type { DockerConfigText } from './dockerConfig.ts';
import type { GitHubClient } from './github.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import type { RunProcess } from './process.ts';
import type { Sleep } from './sleep.ts';

/** The few seams to the outside, handed to everything that needs one. */
export interface Gateways {
  readonly run: RunProcess;
  /** Searches the files; asked again with the same words it gives the search that is under way. */
  readonly find: FindCandidates;
  readonly clock: Clock;
  readonly log: Log;
  readonly sleep: Sleep;
  readonly fetch: typeof fetch;
  /** Told of every secret before it is used, so that no log shows it. */
  readonly mask: (secret: string) => void;
  readonly readDockerConfig: () => Promise<DockerConfigText | undefined>;
  /** The machine and what is needed to work on an instance there; signals are listened to from then on. */
  readonly host: () => Promise<Host>;
  /** Loads the client only when it is asked for: a plan from the snapshot needs none. */
  readonly gitHub: (apiUrl: string, token: string | undefined) => Promise<GitHubClient>;
}
