import type { DatabaseGateways } from '../gateways.ts';
import { findTools, type Tools, type ToolVersion } from '../tools.ts';

/** Where Debian's, Red Hat's and Homebrew's packages keep each version apart. */
const VERSIONED = ['/usr/lib/postgresql', '/usr', '/opt/homebrew/opt'] as const;
const VERSIONED_NAME = /^(\d+(\.\d+)?|pgsql-\d+(\.\d+)?|postgresql@\d+|libpq)$/;

/** pg_dump of the server's major, or of a newer one: it refuses a server that is newer than itself. */
export async function postgresTools(serverVersion: string, gateways: DatabaseGateways): Promise<Tools> {
  const major = Number.parseInt(serverVersion, 10);
  return findTools(
    {
      pairs: [['pg_dump', 'pg_restore']],
      folders: await versionedFolders(gateways),
      versionOf: postgresToolVersion,
      serverMajor: major,
      server: `PostgreSQL ${major}`,
    },
    gateways,
  );
}

/** `pg_dump (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)`. */
export function postgresToolVersion(text: string): ToolVersion | undefined {
  const version = /\(PostgreSQL\) (\d+(?:\.\d+|beta\d+|rc\d+)?)/.exec(text)?.[1];
  return version === undefined ? undefined : { version, major: Number.parseInt(version, 10) };
}

async function versionedFolders({ files }: DatabaseGateways): Promise<readonly string[]> {
  const found = await Promise.all(
    VERSIONED.map(async (parent) => {
      const entries = await files.list(parent).catch(() => []);
      return entries.filter(({ name }) => VERSIONED_NAME.test(name)).map(({ name }) => `${parent}/${name}/bin`);
    }),
  );
  return found.flat();
}

/** pg_dump and pg_restore from 17 on set an option that older servers don't know. */
const UNKNOWN_OPTION = /unrecognized configuration parameter "transaction_timeout"/;

/**
 * A newer pg_restore can't be told to stop at the first error, as the first statement of each of its connections is one
 * to an older server. It goes on, and this judges what it complained of.
 */
export function onlyUnknownOption(stderr: string): boolean {
  const errors = stderr.split('\n').filter((line) => /^pg_restore: error:/.test(line));
  return errors.length > 0 && errors.every((line) => UNKNOWN_OPTION.test(line));
}

export function setsUnknownOption(tools: Tools, serverVersion: string): boolean {
  return tools.major >= 17 && Number.parseInt(serverVersion, 10) < 17;
}
