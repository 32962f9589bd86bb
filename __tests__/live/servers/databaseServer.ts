import { randomBytes } from 'node:crypto';

/** A server of its own for one test file, on loopback, with data that nobody needs to keep. */
export interface DatabaseServer extends AsyncDisposable {
  readonly engine: 'postgres' | 'mariadb';
  readonly host: string;
  readonly port: number;
  /** May do everything. */
  readonly user: string;
  readonly password: string;
  /** The certificate that signs the server's own, which is for `localhost`; empty without TLS. */
  readonly authority: string;
  /** An empty one; under a name of its own when none is given. */
  createDatabase(name?: string): Promise<Database>;
  /** Rows of the last statement. */
  query(sql: string, database?: string): Promise<readonly Record<string, unknown>[]>;
  /** What the engine's own client prints: a line a row, columns separated by bars (PostgreSQL) or tabs (MariaDB). */
  text(sql: string, database?: string): Promise<string>;
  /** As if it lost its power. */
  kill(): Promise<void>;
  /** Again, on the same data and the same port. */
  start(): Promise<void>;
}

export interface Database {
  readonly name: string;
  /** With user and password. */
  readonly url: string;
}

export interface ServerOptions {
  /** With a certificate for `localhost`, which `authority` names. */
  readonly tls?: boolean;
  /** `name=value`, as the server knows them. */
  readonly settings?: readonly string[];
}

/** Of characters that an address, a shell, JSON and a file of options each must escape, and then of chance. */
export function newPassword(): string {
  return `p@s/%41 "\\#$${randomBytes(9).toString('hex')}`;
}

/** The part of it that is the same however it is escaped. */
export function traceOf(password: string): string {
  return password.slice(-18);
}
