import type { Clock } from '../../gateways/clock.ts';
import type { Files } from '../../gateways/files.ts';
import type { Note } from '../../gateways/keptNote.ts';
import type { Log } from '../../gateways/log.ts';
import type { RunProcess } from '../../gateways/process.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import type { ReadZipEntry } from '../../gateways/zipEntry.ts';
import type { Build } from '../platform.ts';

/** What a unit is worked with. */
export interface SystemdSeams {
  readonly run: RunProcess;
  readonly files: Files;
  readonly zipEntry: ReadZipEntry;
  /** Of this deployment, beside its journals. */
  readonly note: Note;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  readonly fetch: typeof fetch;
  /** Who we are; whoever isn't root goes through sudo. */
  readonly user: { readonly uid: number; readonly gid: number };
  /** A folder of our own, from which drop-ins are installed. */
  readonly staging: string;
  /** SHA-256 that the release names for its JARs; none where it names none or can't be asked. */
  readonly checksums: (build: Build) => Promise<readonly string[]>;
  /** On loopback, for a rehearsal. */
  readonly freePort: () => Promise<number>;
}

export interface SystemdOptions {
  /** `metabase.service` */
  readonly unit: string;
  /** Homes of other Javas on this machine, by their major. */
  readonly javaHomes: Readonly<Record<number, string>>;
  /** Where the JAR is, when the unit does not tell. */
  readonly jar: string | undefined;
  /** Where JARs are downloaded from, without a slash at the end. */
  readonly downloadsUrl: string;
  /** What runs, where the JAR does not tell. */
  readonly installed: Build | undefined;
}
