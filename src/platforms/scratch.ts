import type { Build, Process, Tunnel } from './platform.ts';

/** Where a database server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A database server that is made for one rehearsal, from an image that has it, such as `postgres:17`. */
export interface OwnServer {
  readonly image: string;
  readonly engine: 'postgres' | 'mysql';
  /** May do everything on it. */
  readonly user: string;
  readonly password: string;
}

/** The server with the copy, as this machine and as the scratch instance reach it. */
export interface CopyServer {
  readonly here: Address;
  readonly inside: Address;
  /** The way to a server that this machine does not reach: `here` is then where it listens at the end of it. */
  readonly tunnel?: Tunnel;
}

/** What an instance that runs elsewhere is like, as far as a container on this machine can be made after it. */
export interface Elsewhere {
  /** With it the names of all that is made begin. */
  readonly name: string;
  /** That runs: `registry.example.com/metabase/metabase:v0.58.3`. */
  readonly image: string;
  /** Its settings. Secrets among them: never shown. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * A second instance beside the live one, on a copy of its database, that nobody finds and that finds nobody. All that is
 * made belongs to a run and is found again by its name, whoever made it. Nothing of it is kept, so that here, and only
 * here, a process may be killed.
 */
export interface Scratch {
  /** Why no rehearsal can be begun here, in full sentences with the remedy; nothing is changed. Left out, there is never a reason. */
  obstacles?(): Promise<readonly string[]>;
  /** Gets to this machine what `start` needs beyond that which the platform itself fetches. */
  fetch?(build: Build): Promise<void>;
  /** Whether a server of its own can be made for the copy; else the copy lies on the live server. */
  readonly makesServers: boolean;
  /** Whether the scratch instance is sure to reach nothing else when the copy is on a server of its own. */
  readonly apart: boolean;
  /**
   * Makes the place for the copy.
   * @param server a new one; or the live one, as it is reached from this machine, else from beside the instance; none for a
   * database that is a file
   */
  open(run: string, server: OwnServer | Address | undefined): Promise<CopyServer | undefined>;
  /**
   * Starts the build with the settings of the live instance, as far as they are known, changed by `scratchSettings`. The one
   * that runs is ended before.
   * @param database the variables that say where the copy is
   */
  start(run: string, build: Build, database: Readonly<Record<string, string>>): Promise<void>;
  process(run: string): Promise<Process>;
  /** What the scratch instance has written since then, or its server when that has ended; at most the last megabyte. */
  log(run: string, since: Date): Promise<string>;
  /** How its API is asked. */
  api(run: string): Promise<{ readonly url: string; readonly fetch: typeof fetch }>;
  /** Ends the scratch instance; the place stays. */
  end(run: string): Promise<void>;
  /** Ends and removes everything of the run, also what a process that was killed has left. */
  remove(run: string): Promise<void>;
}
