import type { Hindrances } from '../databases/database.ts';

/** What a run reads of the application database, to hold before against after. */
export interface DatabaseState {
  readonly engine: string;
  readonly version: string;
  /** Tells one database from another: host, port and name, or the file. No secret. */
  readonly identity: string;
  readonly sizeBytes: number;
  readonly schema:
    | { readonly kind: 'none' | 'before-42' | 'unknown' }
    | { readonly kind: 'major'; readonly major: number };
  /** Changes with every changeset that is applied or taken back. */
  readonly changelog: string;
  /** Rows of the tables whose loss a user would see. */
  readonly counts: Readonly<Record<string, number>>;
  /** Rows of those who are signed in. */
  readonly sessions?: number | undefined;
  /** The database says that settings in it are encrypted; undefined when it can't be told. */
  readonly encrypted?: boolean | undefined;
  /** A row stays behind when a node was killed; a session ends with its connection. */
  readonly locks: readonly { readonly kind: 'row' | 'session'; readonly by: string }[];
  /** Nodes that were alive a moment ago. */
  readonly nodes: readonly string[];
  readonly notes: readonly string[];
}

/** A finished and verified backup. */
export interface MadeBackup {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Made elsewhere by the user's own command, which named it so; then there is no file and no hash. */
  readonly reference?: string;
}

/** The application database with its backups, as far as a run needs them. */
export interface ApplicationDatabase {
  read(): Promise<DatabaseState>;
  /**
   * Dumps, verifies and stores.
   * @param version tag under which the instance ran
   * @param runs it still does, so that there is time to read the dump from end to end
   */
  backUp(version: string, runs: boolean): Promise<MadeBackup>;
  /**
   * Whether there is room for so many backups, beside what else will be stored by then; a sentence when there isn't.
   * @param others bytes, and where they go
   */
  roomForBackup(
    state: DatabaseState,
    backups?: number,
    others?: readonly { readonly needed: number; readonly where: string }[],
  ): Promise<string | undefined>;
  hindrances(): Promise<Hindrances>;
  /** Puts a backup in the place of the live database; can be repeated after it was cut off. */
  restore(backup: string, run: string): Promise<void>;
  /** Drops what a restore kept aside. */
  forget(run: string): Promise<void>;
}
