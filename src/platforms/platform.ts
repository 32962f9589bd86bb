import type { Edition } from '../metabase/edition.ts';
import type { Version } from '../metabase/version.ts';
import type { Scratch } from './scratch.ts';

/** A release of one edition, as a platform has to put it in place. */
export interface Build {
  readonly edition: Edition;
  readonly version: Version;
}

/** What is installed, whether it runs or not. */
export interface Installed {
  readonly build: Build;
  /** `docker.io/metabase/metabase:v0.58.3`, or the path of the JAR. */
  readonly what: string;
  /** The settings of the instance: its environment, and the properties of its JVM. Secrets among them: never shown. */
  readonly environment: Readonly<Record<string, string>>;
  /** True when only what the database needs is known of them. */
  readonly partly?: boolean;
  /** The settings with which the next version is made, where they are written elsewhere than in what runs. */
  readonly next?: Readonly<Record<string, string>>;
  /** Bytes of memory that it may use; undefined when that is not limited, or not known. */
  readonly memory?: number;
  /** Where folders and files of the instance lie on this machine: secrets in files, an H2 database. Longest match counts. */
  readonly folders: readonly HostFolder[];
  /** Names that the instance knows and this machine perhaps does not, e.g. of its database, with an address for each. */
  readonly hosts: Readonly<Record<string, string>>;
  /** How many nodes run when all is well. */
  readonly nodes: number;
  /** What would kill a migration or start the former version again, in full sentences with the remedy. */
  readonly dangers: readonly string[];
  /** What a careful person would want to know. */
  readonly notes: readonly string[];
}

/** A path as the instance sees it, and as this machine does. */
export interface HostFolder {
  readonly inside: string;
  readonly outside: string;
  /** What the folder is, when this machine can't read it; `outside` is empty then. */
  readonly closed?: string;
}

/** What the process of the instance does. `restarting`: it fails and is started again and again. */
export type Process =
  | { readonly state: 'running'; readonly since?: Date }
  | { readonly state: 'restarting'; readonly exitCode?: number }
  | { readonly state: 'stopped'; readonly exitCode?: number }
  | { readonly state: 'absent' };

/** Which one is in place: the one from before the run, the one that the run put there, or neither in between. */
export type InPlace = 'former' | 'next' | 'neither';

/** Output of a command that ran once with the settings of the instance, e.g. `migrate down`. */
export interface Ran {
  readonly exitCode: number;
  readonly output: string;
}

/** Programs that run beside the instance. */
export interface Tunnel {
  /** Joins its input and output to a port. */
  toPort(host: string, port: number): Promise<{ readonly program: string; readonly args: readonly string[] }>;
  /** Runs a command; its input and output are those of the program. */
  exec(command: readonly string[]): Promise<{ readonly program: string; readonly args: readonly string[] }>;
  close(): Promise<void>;
}

/**
 * How an instance runs, and how it is stopped, replaced and put back. Every step can be repeated: a run that was cut off
 * in the middle of one is finished by doing it again. Nothing here ever kills a process: `stop` waits.
 */
export interface Platform {
  readonly name: string;
  /** @throws Failure when there is no such instance, or nothing can be told about it */
  inspect(): Promise<Installed>;
  /** Gets the build to this machine while the former one still runs. Gives what was got, e.g. a digest. */
  fetch(build: Build): Promise<string>;
  /** Why `fetch` would fail, in a sentence, as far as that is known without fetching. */
  missing(build: Build): Promise<string | undefined>;
  /** Bytes that `fetch` will need where it stores, and how many are free there; undefined when that is not known. */
  space(build: Build): Promise<{ readonly needed: number; readonly free: number; readonly where: string } | undefined>;
  /** Why the build can't be run here or used for that, in full sentences; nothing is changed. Left out, there is never a reason. */
  obstacles?(build: Build, use: 'run' | 'migrate down'): Promise<readonly string[]>;
  /** Stops all nodes and sees to it that nothing starts them again. Waits up to the time for the process to end. */
  stop(run: string, patienceMs: number): Promise<void>;
  /** Starts what is in place, one node. */
  start(run: string): Promise<void>;
  /** Puts the build in place of what is stopped, without starting it. What was there is kept for `putBack`. */
  swap(run: string, build: Build): Promise<void>;
  /** Puts back what `swap` of this run took away, without starting it. The next one must stand still. */
  putBack(run: string): Promise<void>;
  /** As many nodes as before, and everything that `stop` turned off. */
  restoreScale(run: string): Promise<void>;
  /** Removes what was kept for `putBack`. */
  finish(run: string): Promise<void>;
  inPlace(run: string): Promise<InPlace>;
  /** Whether a command of `runOnce` still runs, which a run that was cut off may have left; it must come to its end. */
  commandRuns(): Promise<boolean>;
  process(): Promise<Process>;
  /** What the instance has written since then, at most the last megabyte. */
  log(since: Date): Promise<string>;
  /** Where its API answers, without a slash at the end; undefined while it can't be told. */
  url(): Promise<string | undefined>;
  /** Why `runOnce` can not be used here, in a full sentence with what to do instead; not there where it can. */
  readonly onceRefused?: string;
  /** The way to what `url` gives, where it is another than the network's. */
  readonly ask?: typeof fetch;
  /**
   * A way into the network of the instance, for what this machine does not reach.
   * @param image with the tools of the database
   */
  readonly tunnel?: (image: string) => Promise<Tunnel>;
  /** Runs `metabase <command>` of the build once, with the settings of the instance; the command is one argument. */
  runOnce(build: Build, command: 'migrate down' | 'migrate release-locks'): Promise<Ran>;
  /** For rehearsals. A platform without it can't rehearse, and says so. */
  readonly scratch?: Scratch;
}
