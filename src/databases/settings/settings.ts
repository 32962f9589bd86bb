import type { Tls } from '../../gateways/sql.ts';

/** Where an instance keeps its own data: on a server, or in a file. */
export type DatabaseSettings = ServerSettings | FileSettings;

export interface ServerSettings {
  readonly engine: 'postgres' | 'mysql';
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  readonly database: string;
  /** PostgreSQL's `currentSchema`: a search path, so names that need quotes have them. */
  readonly schema?: string;
  readonly tls: Tls;
  /**
   * The same login without its percent escapes decoded, when that makes a difference. Metabase's pages ask for `%40`,
   * its code (src/metabase/app_db/data_source.clj) takes a login in front of the host as it is written: only the
   * server knows which of the two is meant.
   */
  readonly asWritten?: { readonly user: string; readonly password?: string };
}

export interface FileSettings {
  readonly engine: 'h2';
  /** Without `.mv.db`, as the instance sees it; relative to the folder that it was started in. */
  readonly file: string;
  /** False when nothing names a database: Metabase then makes one of its own, which in a container is thrown away. */
  readonly given: boolean;
}

const NAMES = { postgres: 'PostgreSQL', mysql: 'MySQL', h2: 'H2' } as const;

/** For messages: no login in it. */
export function describeSettings(settings: DatabaseSettings): string {
  if (settings.engine === 'h2') return `H2 database "${settings.file}"`;
  return `${NAMES[settings.engine]} database "${settings.database}" at ${settings.host}:${settings.port}`;
}

/** What must never be seen in any output. */
export function secretsOf(settings: DatabaseSettings): readonly string[] {
  if (settings.engine === 'h2') return [];
  return [settings.password, settings.asWritten?.password].filter((one) => one !== undefined && one !== '') as string[];
}
