import type { DatabaseSettings } from './settings/settings.ts';

/** Tables whose rows a user would miss, in every version of Metabase so far. */
export const KEY_TABLES = ['core_user', 'report_card', 'report_dashboard', 'metabase_database'] as const;

/** Rows of each key table that is there; H2 can't be asked while it is only a file. */
export type Counts = { readonly [table in (typeof KEY_TABLES)[number]]?: number | undefined };

/**
 * How far the schema is. `none`: no changelog, so a fresh or another database. `before-42`: ids without a version.
 * `unknown`: it can't be asked, or its ids are of a form that isn't known yet.
 */
export type SchemaState =
  | { readonly kind: 'none' | 'before-42' | 'unknown' }
  | { readonly kind: 'major'; readonly major: number };

/** Up to about 53 Metabase locks its migrations by a row that a crash leaves behind, later by a lock of the session. */
export interface MigrationLock {
  readonly kind: 'row' | 'session';
  readonly by: string;
  /** None when the server doesn't say. */
  readonly since?: Date;
}

/** A node as the scheduler's table has it. Its row stays for a while after it stopped. */
export interface Node {
  readonly name: string;
  /** Since its last sign of life, by the clock of the database server. */
  readonly ageMs: number;
  readonly intervalMs: number;
}

export interface Inspection {
  readonly engine: 'postgres' | 'mysql' | 'mariadb' | 'h2';
  /** `15.14`, `10.11.19`; of H2 the format of the file. */
  readonly version: string;
  readonly sizeBytes: number;
  readonly schema: SchemaState;
  /** Rows of the changelog. */
  readonly changesets: number | undefined;
  /**
   * Changes with every changeset that is applied or taken back, on servers without transactional DDL also with one that
   * came half of the way. Of H2 it changes with the file.
   */
  readonly changelog: string;
  readonly locks: readonly MigrationLock[];
  readonly nodes: readonly Node[];
  readonly counts: Counts;
  /** Rows of `core_session`, one for each browser that is signed in. */
  readonly sessions?: number | undefined;
  /** Settings are encrypted with a key (from 53 on there is a row that says so). */
  readonly encrypted: boolean | undefined;
  /** Something between us and the server hands out its connections: a migration needs one for itself. */
  readonly pooled: boolean | undefined;
  readonly collation?: { readonly characterSet: string; readonly collation: string };
  readonly connections?: { readonly most: number; readonly now: number };
  /** What else a careful person would want to know, in full sentences. */
  readonly notes: readonly string[];
}

/** One dumped database, as the manifest of a backup keeps it. Paths are relative to the folder of the backup. */
export interface Dump {
  readonly format: 'postgres-custom' | 'mysql-sql' | 'h2-file';
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Of the source at the moment of the dump. */
  readonly counts: Counts;
  /** Names of all tables; none for H2. */
  readonly tables: readonly string[];
  readonly tool: string;
  readonly engine: Inspection['engine'];
  readonly serverVersion: string;
  /** How the database must be made anew if it is gone: encoding, collation and the like. */
  readonly properties: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

export interface Restored {
  /** The name under which the former database is kept; none when there was none. */
  readonly kept: string | undefined;
  readonly counts: Counts;
  readonly notes: readonly string[];
}

/** What a backup and a restore would fail for, as far as it can be known before: tools and rights, in full sentences. */
export interface Hindrances {
  readonly toBackUp: readonly string[];
  readonly toRestore: readonly string[];
}

export interface Database {
  readonly settings: DatabaseSettings;
  inspect(): Promise<Inspection>;
  hindrances(): Promise<Hindrances>;
  /**
   * Writes a dump into the folder, which must exist, under a temporary name until it is whole. The instance may be down for
   * it, so it is held against the source by what is soon read: all tables, the rows of the key tables, size and hash.
   * @throws Failure when it lacks tables or rows
   */
  dump(folder: string): Promise<Dump>;
  /** Reads a dump from end to end. @throws Failure when it is not what was written, can't be read, or lacks rows */
  verify(dump: Dump, folder: string): Promise<void>;
  /**
   * Puts the dump in the place of the live database: first beside it, then swapped. Nothing of the instance may be
   * running. When it fails, the live database is as it was.
   * @param id of a few letters and digits, part of the names that are made
   */
  restore(dump: Dump, folder: string, id: string): Promise<Restored>;
  /** Restores the dump under another name, which must be free. */
  clone(dump: Dump, folder: string, to: string): Promise<Counts>;
  /**
   * Takes from a copy what an instance on it would do in the world: its mail server, Slack, webhooks, and everything that is
   * scheduled. @throws Failure for the live one
   * @returns what was switched off, in full sentences; none for H2, whose rows can't be changed from outside
   */
  silence(name: string): Promise<readonly string[]>;
  /** How many others use a copy right now. */
  users(name: string): Promise<number>;
  /** Drops a database that restore or clone made or kept. @throws Failure for the live one */
  drop(name: string): Promise<void>;
  /** What earlier restores made or kept and nobody dropped. */
  leftovers(): Promise<readonly string[]>;
}

/** A node that still runs: Quartz gives up one that is 7.5 s behind its interval (`clusterCheckinInterval`). */
export function isLive({ ageMs, intervalMs }: Node): boolean {
  return ageMs <= intervalMs + 7_500;
}
