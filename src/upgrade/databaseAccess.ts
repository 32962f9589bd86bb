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

/** What the image of Metabase uses when nothing is set (metabase/metabase `bin/docker/run_metabase.sh`). */
const FILE_OF_IMAGE = '/metabase.db';

type Told = Pick<Installed, 'environment' | 'folders' | 'hosts'>;

/**
 * The instance's own settings, with the paths and names that only it knows made those of this machine.
 * @param overrides what the user says besides, which goes first
 * @param readText reads a file of this machine
 * @param isThere whether this machine has a file
 * @throws Failure (bad input) that names the variable or input
 */
export async function databaseAccess(
  { environment, folders, hosts }: Told,
  overrides: DatabaseOverrides,
  readText: (path: string) => Promise<string>,
  isThere: (path: string) => Promise<boolean>,
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
  const ofImage = settings.given ? [] : placesOf(FILE_OF_IMAGE, folders);
  if (!settings.given && ofImage.length === 0) {
    throw badInput(
      'The settings of the instance name no database, so it uses a file of its own, which a new container would not have. ' +
        'Say where it is: MB_DB_FILE, or the input "database-file".',
    );
  }
  const inside = settings.given ? settings.file : FILE_OF_IMAGE;
  const file = overrides.file === undefined ? await fileHere(inside, folders, isThere) : settings.file;
  return { settings: { ...settings, file, given: true }, identity: inside };
}

/** An instance that says nothing of folders runs on this machine as it is. */
async function fileHere(
  file: string,
  folders: readonly HostFolder[],
  isThere: (path: string) => Promise<boolean>,
): Promise<string> {
  if (folders.length === 0) return file;
  const places = placesOf(file, folders);
  for (const place of places) if (await isThere(`${place}${ENDING}`)) return place;
  const [last] = places.slice(-1);
  if (last !== undefined) return last;
  throw badInput(
    `The instance keeps its database in ${file}, and where that is on this machine can't be told. Give the input "database-file".`,
  );
}

const ENDING = '.mv.db';

/** Metabase's image makes a folder of the name that is set, and moves the file into it under the same name. */
function placesOf(file: string, folders: readonly HostFolder[]): readonly string[] {
  const absolute = file.startsWith('/') ? file : `/${file}`;
  const name = absolute.slice(absolute.lastIndexOf('/') + 1);
  const found = [`${absolute}/${name}${ENDING}`, `${absolute}${ENDING}`].map((path) => outside(path, folders));
  return found.flatMap((path) => (path === undefined ? [] : [path.slice(0, -ENDING.length)]));
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
