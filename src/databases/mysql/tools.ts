import type { DatabaseGateways } from '../gateways.ts';
import { findTools, type Tools, type ToolVersion } from '../tools.ts';

export interface ServerVersion {
  readonly engine: 'mysql' | 'mariadb';
  readonly version: string;
  readonly major: number;
}

/** `10.11.19-MariaDB-0+deb12u1`, `8.0.42-0ubuntu0.24.04.1`: only MariaDB says its name. */
export function serverVersionOf(text: string): ServerVersion {
  const version = /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0] ?? '0';
  return { engine: /mariadb/i.test(text) ? 'mariadb' : 'mysql', version, major: Number.parseInt(version, 10) };
}

/** Tools of the same make: each of the two writes statements that the other doesn't read. */
export async function mysqlTools(server: ServerVersion, gateways: DatabaseGateways): Promise<Tools> {
  const mysql = ['mysqldump', 'mysql'] as const;
  const mariadb = server.engine === 'mariadb';
  return findTools(
    {
      pairs: mariadb ? [['mariadb-dump', 'mariadb'], mysql] : [mysql],
      folders: [],
      versionOf: (text) => mysqlToolVersion(text, server.engine),
      serverMajor: server.major,
      server: `${mariadb ? 'MariaDB' : 'MySQL'} ${server.major}`,
    },
    gateways,
  );
}

/**
 * `mysqldump  Ver 8.0.42 for Linux`, `mysqldump  Ver 10.19 Distrib 10.11.19-MariaDB, for debian-linux-gnu`,
 * `mariadb-dump from 11.4.2-MariaDB, client 10.19`.
 */
export function mysqlToolVersion(text: string, engine: 'mysql' | 'mariadb'): ToolVersion | undefined {
  const mariadb = /(\d+\.\d+\.\d+)-MariaDB/.exec(text)?.[1];
  if (engine === 'mariadb') {
    return mariadb === undefined ? undefined : { version: `${mariadb}-MariaDB`, major: Number.parseInt(mariadb, 10) };
  }
  const own = /(?:Distrib|Ver) (\d+\.\d+\.\d+)/.exec(text)?.[1];
  return own === undefined || mariadb !== undefined ? undefined : { version: own, major: Number.parseInt(own, 10) };
}
