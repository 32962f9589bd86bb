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
  const environment = await environmentOf(unit, read);
  // Without one a unit of the system is started in the root folder; `~` is the home of its user.
  const folder = unit.set.WorkingDirectory?.replace(/^!|^-/, '') || '/';
  const launch = await findLaunch({ words, environment, folder, jar }, read);
  const place = { unit: unit.name, jar: launch.jar, staging: seams.staging, user: seams.user };
  const settings = settingsOf(launch.environment, launch.options, launch.folder);
  return { unit, launch, place, settings, build: await jarBuild(launch.jar, seams.zipEntry) };
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
