/** A server of its own for one test file, on loopback, with data that nobody needs to keep. */
export interface DatabaseServer extends AsyncDisposable {
  readonly engine: 'postgres' | 'mariadb';
  readonly host: string;
  readonly port: number;
  /** May do everything. */
  readonly user: string;
  readonly password: string;
  /** An empty one; under a name of its own when none is given. */
  createDatabase(name?: string): Promise<Database>;
  /** Rows of the last statement. */
  query(sql: string, database?: string): Promise<readonly Record<string, unknown>[]>;
}

export interface Database {
  readonly name: string;
  /** With user and password. */
  readonly url: string;
}
