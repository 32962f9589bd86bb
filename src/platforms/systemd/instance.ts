import { badInput } from '../../failure.ts';
import type { Build } from '../platform.ts';
import { elsewhere } from './elsewhere.ts';
import { jarBuild } from './jarFolder.ts';
import { findLaunch, type Launch } from './launch.ts';
import { asRoot, type Place, readAsRoot } from './rights.ts';
import type { SystemdOptions, SystemdSeams } from './seams.ts';
import { environmentOf, settingsOf } from './settings.ts';
import { readUnit, type Unit } from './unit.ts';

/** A unit with what it starts. */
export interface UnitInstance {
  readonly unit: Unit;
  readonly launch: Launch;
  /** What the unit would start with more variables of its own, over which its files and its script go. */
  readonly launchWith: (variables: readonly string[]) => Promise<Launch>;
  readonly place: Place;
  /** With what Java is told by `-D`. */
  readonly settings: Readonly<Record<string, string>>;
  /** Of the JAR that is in place; undefined when it does not tell. */
  readonly build: Build | undefined;
}

const LARGEST = 1024 ** 2;

/** @throws Failure (bad input) for a unit that runs no JAR, or of which too much can't be read */
export async function readInstance({ unit: name, jar }: SystemdOptions, seams: SystemdSeams): Promise<UnitInstance> {
  const unit = await readUnit(name, seams.run);
  const other = elsewhere(unit);
  if (other) throw other;
  const [words] = unit.commands;
  if (!words) throw badInput(`The unit ${unit.name} starts nothing (no ExecStart=). Is it the one of Metabase?`);
  const read = (path: string) => readClosed(path, seams);
  const folder = await workingDirectory(unit, seams);
  const launchWith = async (variables: readonly string[]) => {
    const environment = await environmentOf({ ...unit, environment: [...unit.environment, ...variables] }, read);
    return findLaunch({ words, environment, folder, jar }, read);
  };
  const launch = await launchWith([]);
  const place = { unit: unit.name, jar: launch.jar, staging: seams.staging, user: seams.user };
  const settings = settingsOf(launch.environment, launch.options, launch.folder);
  return { unit, launch, launchWith, place, settings, build: await jarBuild(launch.jar, seams.zipEntry) };
}

/** Without one a unit of the system is started in the root folder; `~` is the home of its user. */
async function workingDirectory({ set }: Unit, { run }: SystemdSeams): Promise<string> {
  const named = set.WorkingDirectory?.replace(/^[!-]/, '') || '/';
  if (named !== '~') return named;
  const { stdout } = await run('getent', ['passwd', '--', set.User || 'root']);
  return stdout.split(':')[5] || '/';
}

/** Undefined when there is no such file. What is closed to us is read by sudo. */
async function readClosed(path: string, seams: SystemdSeams): Promise<string | undefined> {
  try {
    return await seams.files.readText(path, LARGEST);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code !== 'EACCES' || seams.user.uid === 0) throw error;
    return asRoot(readAsRoot(path), seams);
  }
}
