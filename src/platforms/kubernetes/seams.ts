import type { Clock } from '../../gateways/clock.ts';
import type { Note } from '../../gateways/keptNote.ts';
import type { Log } from '../../gateways/log.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import type { Build } from '../platform.ts';
import type { Cluster } from './cluster.ts';
import type { Which } from './workload.ts';

/** What a workload is worked on with. */
export interface KubernetesSeams {
  readonly cluster: Cluster;
  /** Of this deployment, beside its journals. */
  readonly note: Note;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  /** Told of every value of a Secret before it is used. */
  readonly mask: (secret: string) => void;
}

export interface KubernetesOptions extends Which {
  /** What runs, where the tag does not tell (`latest`, a digest); from the running instance. */
  readonly installed: Build | undefined;
  /** So long a migration is waited for: probes must be as patient. */
  readonly timeoutMs: number;
  /** Probes that are not are made so for the run. */
  readonly patchProbes: boolean;
  /** Who would undo the changes is paused for the run. */
  readonly pauseGitops: boolean;
  /** The database is reached through a pod of the cluster. */
  readonly tunnel: boolean;
}
