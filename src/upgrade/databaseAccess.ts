import { type DatabaseOverrides, databaseSettings } from '../databases/settings/databaseSettings.ts';
import type { DatabaseSettings } from '../databases/settings/settings.ts';
import { databaseVariables, withSecretFiles } from '../databases/settings/variables.ts';
import type { Beside } from '../databases/toolsBeside.ts';
import { badInput } from '../failure.ts';
import type { HostFolder, Installed } from '../platforms/platform.ts';

/** Where the application database is, as this machine reaches it. */
export interface Access {
  readonly settings: DatabaseSettings;
  /** Host, port and name as the instance has them, or the file; the same whatever address the host has today. */
  readonly identity: string;
  /** Tools that run where the server is reached, when this machine does not reach it itself. */
  readonly beside?: Beside;
}

type Told = Pick<Installed, 'environment' | 'folders' | 'hosts'>;

/**
 * The instance's own settings, with the paths and names that only it knows made those of this machine.
 * @param overrides what the user says besides, which goes first
 * @param readText reads a file of this machine
 * @throws Failure (bad input) that names the variable or input
 */
export async function databaseAccess(
  { environment, folders, hosts }: Told,
  overrides: DatabaseOverrides,
  readText: (path: string) => Promise<string>,
): Promise<Access> {
  const whole = overrides.uri !== undefined || overrides.file !== undefined;
  const read = (path: string) => readText(outside(path, folders) ?? path);
  const known = whole ? environment : await withSecretFiles(environment, read);
  const settings = databaseSettings(databaseVariables(known, javaArguments(known)), overrides);
  if (settings.engine !== 'h2') {
    const address = overrides.uri === undefined && overrides.host === undefined ? hosts[settings.host] : undefined;
    return {
      settings: address === undefined ? settings : { ...settings, host: address },
      identity: `${settings.host}:${settings.port}/${settings.database}`,
    };
  }
  if (!settings.given) {
    throw badInput(
      'The settings of the instance name no database, so it uses a file of its own, which a new container would not have. ' +
        'Say where it is: MB_DB_FILE, or the input "database-file".',
    );
  }
  const file = overrides.file === undefined ? fileHere(settings.file, folders) : settings.file;
  return { settings: { ...settings, file }, identity: settings.file };
}

/** An instance that says nothing of folders runs on this machine as it is. */
function fileHere(file: string, folders: readonly HostFolder[]): string {
  if (folders.length === 0) return file;
  const absolute = file.startsWith('/') ? file : `/${file}`;
  const found = outside(`${absolute}.mv.db`, folders);
  if (found !== undefined) return found.slice(0, -'.mv.db'.length);
  throw badInput(
    `The instance keeps its database in ${file}, and where that is on this machine can't be told. Give the input "database-file".`,
  );
}

/** Of the longest folder that holds the path. @throws Failure (bad input) when nobody on this machine can read it */
function outside(path: string, folders: readonly HostFolder[]): string | undefined {
  const holders = folders.filter(({ inside }) => path === inside || path.startsWith(`${inside.replace(/\/$/, '')}/`));
  const [nearest] = holders.sort((a, b) => b.inside.length - a.inside.length);
  if (nearest?.closed !== undefined) {
    throw badInput(
      `The settings of the instance name the file "${path}", which is in ${nearest.closed} and can't be read from here. Say what it ` +
        'holds by the inputs database-*.',
    );
  }
  return nearest && nearest.outside.replace(/\/$/, '') + path.slice(nearest.inside.replace(/\/$/, '').length);
}

/** The two variables by which Metabase's image and every JVM take properties. */
function javaArguments(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [environment.JAVA_TOOL_OPTIONS, environment.JAVA_OPTS].flatMap((text) => text?.split(/\s+/) ?? []);
}
