import type { Build } from '../../platform.ts';
import { scratchSettings } from '../../scratchSettings.ts';
import { printEnvironmentFile } from '../environmentFile.ts';
import type { UnitInstance } from '../instance.ts';
import { ownFolder, tagOf } from '../jarFolder.ts';
import { javaOf, javaPath } from '../javas.ts';
import { foreignDrivers } from '../plugins.ts';
import type { SystemdOptions, SystemdSeams } from '../seams.ts';
import { scratchOptions, scratchOptionsText } from './scratchOptions.ts';
import { H2_FOLDER, PLUGINS, scratchUnitText } from './scratchUnit.ts';

export interface ScratchFiles {
  /** Everybody may read it. */
  readonly unit: string;
  /** Secrets among its lines. */
  readonly environment: string;
}

/** What is told of one start. */
export interface ScratchStart {
  readonly run: string;
  readonly build: Build;
  /** Where the copy is. */
  readonly database: Readonly<Record<string, string>>;
  readonly port: number;
  /** Where systemd will read the environment. */
  readonly environmentFile: string;
  /** Major of the unit's own Java. */
  readonly ownJava: number | undefined;
}

/** From these variables Java itself takes options. */
const JAVA_READS = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'];
/** A log that the user sets up may go to a file which the live instance writes to. */
const LOGS_ELSEWHERE = ['LOG4J_CONFIGURATION_FILE', 'LOG4J2_CONFIGURATION_FILE'];

/**
 * A unit like the live one with another JAR, on a copy of its database, and the environment for it. The Java is the one that
 * an upgrade would choose. Options of Java stand in the environment, since their values may be secret.
 */
export async function scratchFiles(
  { unit, launch, settings, place, build: live }: UnitInstance,
  { run, build, database, port, environmentFile, ownJava }: ScratchStart,
  { javaHomes }: SystemdOptions,
  seams: Pick<SystemdSeams, 'files'>,
): Promise<ScratchFiles> {
  const java = javaOf(build, ownJava, javaHomes);
  const { plugins, names } = await foreignDrivers(settings, launch.folder, seams.files);
  const file = database.MB_DB_FILE;
  const told = {
    ...database,
    ...(file === undefined ? {} : { MB_DB_FILE: `${H2_FOLDER}${file.slice(file.lastIndexOf('/'))}` }),
    ...{ MB_JETTY_HOST: '127.0.0.1', MB_JETTY_PORT: String(port), MB_JETTY_SSL: 'false', MB_PLUGINS_DIR: PLUGINS },
  };
  const options = scratchOptions(launch.options).map((option, index) => [`METABASE_UPGRADE_OPTION_${index}`, option]);
  const variables = Object.entries(scratchSettings(settings, told))
    .filter(([name]) => !LOGS_ELSEWHERE.includes(name))
    .map(([name, value]) => [name, JAVA_READS.includes(name) ? scratchOptionsText(value) : value]);
  return {
    unit: scratchUnitText({
      ...{ run, unit: unit.name, set: unit.set, environmentFile },
      java: java.own ? await javaPath(launch, seams) : `${java.home}/bin/java`,
      options: options.map(([name]) => name as string),
      jar: live && tagOf(live) === tagOf(build) ? place.jar : ownFolder(place.jar).of(build),
      drivers: names.map((name) => `${plugins}/${name}`),
      folder: file?.replace(/\/[^/]*$/, ''),
    }),
    environment: printEnvironmentFile(Object.fromEntries([...variables, ...options])),
  };
}
