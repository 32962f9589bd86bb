/** How a connection is encrypted, in the words of PostgreSQL; `require` encrypts and trusts any certificate. */
export type TlsMode = 'disable' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';

export interface Tls {
  readonly mode: TlsMode;
  /** Files in PEM: the authorities that are trusted instead of the system's, and the client's own certificate. */
  readonly authorities?: string;
  readonly certificate?: string;
  readonly key?: string;
  /** The server's own name, where it is reached by another. */
  readonly serverName?: string;
}

export interface SqlLogin {
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  /** None: MySQL connects to no database; PostgreSQL to the one with the user's name. */
  readonly database?: string;
  /** PostgreSQL: the search path, when it isn't the database's own. */
  readonly schema?: string;
  readonly tls: Tls;
}

export type SqlRow = Readonly<Record<string, unknown>>;

export interface SqlConnection extends AsyncDisposable {
  query(sql: string, values?: readonly unknown[]): Promise<readonly SqlRow[]>;
  /** The process or thread that the server named when the connection was made. */
  readonly processId: number | undefined;
}

/** Connects, or rejects with the driver's own error, which holds no password. */
export type ConnectSql = (login: SqlLogin) => Promise<SqlConnection>;

/** A server that doesn't answer is told from one that is slow to log in. */
export const CONNECT_TIMEOUT_MS = 15_000;
