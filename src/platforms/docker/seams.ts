import type { Clock } from '../../gateways/clock.ts';
import type { Engine } from '../../gateways/dockerEngine.ts';
import type { Note } from '../../gateways/keptNote.ts';
import type { OpenRelay } from '../../gateways/relay.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { CredentialsFor } from '../../sources/registry/credentials.ts';
import type { Build } from '../platform.ts';

/** What is worked with on a Docker Engine. */
export interface EngineSeams {
  readonly engine: Engine;
  /** Of this deployment, beside its journals. */
  readonly note: Note;
  readonly credentialsFor: CredentialsFor;
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Bytes that are free where the path is; undefined when there is no such path on this machine. */
  readonly freeBytes: (path: string) => Promise<number | undefined>;
  /** Makes one server reachable from a network that leads nowhere, for a rehearsal on the live server. */
  readonly openRelay?: OpenRelay;
}

/** What is known of the images. */
export interface ImageWishes {
  /** The user's own names of Metabase's image. */
  readonly images: OwnImages;
  /** What runs, where the tag does not tell (`latest`, a digest); from the running instance. */
  readonly installed?: Build | undefined;
}

/** On everything that a run makes. */
export const RUN_LABEL = 'metabase-upgrade.run';
/** On a container that runs one command; its value is the name of the instance. */
export const COMMAND_LABEL = 'metabase-upgrade.command-of';
