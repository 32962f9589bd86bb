import { badInput } from '../../failure.ts';
import type { Installed } from '../platform.ts';
import { dangersOf, notesOf } from './dangers.ts';
import type { UnitInstance } from './instance.ts';
import { foreignDrivers, tellDrivers } from './plugins.ts';
import { lackingLines, rootCommands } from './rights.ts';
import type { SystemdOptions, SystemdSeams } from './seams.ts';
import type { Unit } from './unit.ts';

/** What a unit says of the instance. @throws Failure (bad input) when the version can't be told */
export async function describe(
  instance: UnitInstance,
  options: SystemdOptions,
  seams: SystemdSeams,
): Promise<Installed> {
  const { unit, launch, settings } = instance;
  const build = instance.build ?? options.installed;
  if (!build) {
    throw badInput(
      `Of which version ${launch.jar} is can't be told: it has no version.properties that can be read, and no instance answers. Give the path ` +
        'of the JAR by the input "jar", and let this user read it.',
    );
  }
  const drivers = tellDrivers(await foreignDrivers(settings, launch.folder, seams.files));
  return {
    build,
    what: launch.jar,
    environment: settings,
    ...memoryOf(unit),
    folders: [],
    hosts: {},
    nodes: 1,
    dangers: [
      ...dangersOf(unit),
      ...(instance.build
        ? []
        : [`${launch.jar} can't be read by this user, or is no JAR of Metabase: its version must be read from it.`]),
      ...(await closedFile(settings, seams)),
      ...(await lackingRights(instance, seams)),
    ],
    notes: [...notesOf(unit, launch), ...(drivers === undefined ? [] : [drivers])],
  };
}

/** By `MemoryMax=`; a number too large to be one of bytes is no limit. */
function memoryOf({ set }: Unit): Pick<Installed, 'memory'> {
  const bytes = Number(set.MemoryMax);
  return Number.isSafeInteger(bytes) && bytes > 0 ? { memory: bytes } : {};
}

/** A restore writes beside the file, and gives what it wrote to the owner of it. */
export async function closedFile(
  { MB_DB_FILE: given, MB_DB_CONNECTION_URI: uri }: UnitInstance['settings'],
  { user, run }: SystemdSeams,
) {
  if (user.uid === 0 || uri || !given) return [];
  const file = `${given.replace(/\.mv\.db$/, '')}.mv.db`;
  for (const path of [file, file.replace(/[^/]*$/, '')]) {
    if ((await run('test', ['-O', path])).exitCode === 0) continue;
    return [
      `${path} with the H2 file does not belong to this user, who could not restore it. Let the runner work as root.`,
    ];
  }
  return [];
}

async function lackingRights({ place }: UnitInstance, seams: SystemdSeams): Promise<readonly string[]> {
  const { label, ...always } = rootCommands(place);
  return lackingLines(
    [...Object.values(always), ...((await seams.files.look('/sys/fs/selinux/enforce')) ? [label] : [])],
    seams,
  );
}
