import { Failure } from '../../failure.ts';
import { chooseJava, javaFor, OPENS_NIO, OPENS_NIO_FROM } from '../../metabase/java.ts';
import type { Build } from '../platform.ts';
import { javaText } from './dropIn.ts';
import type { UnitInstance } from './instance.ts';
import { tagOf } from './jarFolder.ts';
import { javaVersion } from './javaVersion.ts';
import type { Launch } from './launch.ts';
import { asRoot, dropInFolder, JAVA_DROP_IN, type Place, rootCommands } from './rights.ts';
import type { SystemdOptions, SystemdSeams } from './seams.ts';
import { needsReload } from './unit.ts';

const LARGEST = 64 * 1024;
/** systemd's own, where a unit sets none. */
export const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The Java that a build is to run on: the unit's own, or one of `java-home`. */
export type ChosenJava =
  | { readonly own: true }
  | { readonly own: false; readonly major: number; readonly home: string };

/** Where a name without a folder is found. */
export async function javaPath({ java, environment }: Launch, { files }: Pick<SystemdSeams, 'files'>): Promise<string> {
  if (java.includes('/')) return java;
  for (const folder of (environment.PATH ?? DEFAULT_PATH).split(':')) {
    if (await files.look(`${folder}/${java}`)) return `${folder}/${java}`;
  }
  return java;
}

/**
 * Why a build can't run on any Java that is known, each tried by running it; empty when it can.
 * @param own major of the unit's own Java
 */
export async function javaObstacles(
  build: Build,
  own: number | undefined,
  { launch, launchWith, unit }: Pick<UnitInstance, 'launch' | 'launchWith' | 'unit'>,
  homes: SystemdOptions['javaHomes'],
  seams: Pick<SystemdSeams, 'run' | 'files'>,
): Promise<readonly string[]> {
  const range = javaFor(build.version);
  const others = Object.keys(homes).map(Number);
  const chosen = chooseJava(range, own, others);
  const wanted = range.most === undefined ? `${range.advised} or newer` : `${range.least} to ${range.most}`;
  if (chosen === undefined) {
    const known = [...(own === undefined ? [] : [`${own} of the unit`]), ...others.map((one) => `${one} of java-home`)];
    return [
      `${tagOf(build)} needs Java ${wanted}, and there is ${known.join(', ') || 'none'} (${launch.java}). Install it and name its home by the ` +
        `input "java-home", e.g. "${range.advised}=/usr/lib/jvm/java-${range.advised}".`,
    ];
  }
  if (chosen === own) return [];
  const home = homes[chosen] as string;
  const java = `${home}/bin/java`;
  const found = await javaVersion(java, seams.run);
  if (found !== chosen) {
    const what = found === undefined ? 'no Java' : `Java ${found}`;
    return [`java-home says that Java ${chosen} is in ${home}, and ${java} is ${what}.`];
  }
  if (launch.by === 'unit') return [];
  const started = await javaPath(await launchWith(surroundings(home, launch)), seams);
  if (started === java) return [];
  return [
    `${tagOf(build)} needs Java ${wanted}, and what ${unit.name} starts takes ${started} whatever JAVA_HOME and PATH are: let it use ` +
      '$JAVA_HOME/bin/java, and set JAVA_HOME in no file.',
  ];
}

/** Variables by which a script finds a Java. */
function surroundings(home: string, { environment }: Launch): readonly string[] {
  return [`JAVA_HOME=${home}`, `PATH=${home}/bin:${environment.PATH ?? DEFAULT_PATH}`];
}

/** What the documentation of a build asks for beyond what is certain to be needed, in full sentences. */
export function javaAdvice(
  build: Build,
  own: number | undefined,
  homes: SystemdOptions['javaHomes'],
  { options, environment }: Launch,
): readonly string[] {
  const range = javaFor(build.version);
  const chosen = chooseJava(range, own, Object.keys(homes).map(Number));
  const variables = TAKES_OPTIONS.map((name) => environment[name] ?? '');
  const opens = [...options, ...variables].some((text) => text.includes(OPENS_NIO));
  return [
    ...(chosen !== undefined && chosen < range.advised
      ? [`The documentation of ${tagOf(build)} asks for Java ${range.advised}, and it will run on ${chosen}.`]
      : []),
    ...(build.version.major >= OPENS_NIO_FROM && !opens
      ? [
          `The documentation of ${tagOf(build)} starts Java with --add-opens ${OPENS_NIO}, and this unit does not: add it in front of -jar.`,
        ]
      : []),
  ];
}

/** Variables from which Java, or many a unit, takes options. */
const TAKES_OPTIONS = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', 'JAVA_OPTS'];

export function javaOf(build: Build, own: number | undefined, homes: SystemdOptions['javaHomes']): ChosenJava {
  const major = chooseJava(javaFor(build.version), own, Object.keys(homes).map(Number));
  if (major === undefined) throw new Failure(`No Java is known on which ${tagOf(build)} runs.`);
  const home = homes[major];
  return major === own || home === undefined ? { own: true } : { own: false, major, home };
}

export async function readJavaDropIn(
  unit: string,
  { files }: Pick<SystemdSeams, 'files'>,
): Promise<string | undefined> {
  const path = `${dropInFolder(unit)}/${JAVA_DROP_IN}`;
  return (await files.look(path)) === undefined ? undefined : files.readText(path, LARGEST);
}

/** The drop-in that lets the unit start a Java, for `swap`; words as in `javaText`. */
export function javaDropIn(
  chosen: ChosenJava,
  own: string | undefined,
  launch: Launch,
  words: readonly string[],
): string | undefined {
  if (chosen.own) return own;
  return javaText(chosen.home, launch.by === 'unit' ? words : surroundings(chosen.home, launch), launch.by);
}

/** Installs it, or takes ours away, where that is not so already; one that systemd was not told of yet is told now. */
export async function placeJavaDropIn(seams: SystemdSeams, place: Place, text: string | undefined): Promise<void> {
  const isThere = (await readJavaDropIn(place.unit, seams)) === text;
  if (isThere && !(await needsReload(place.unit, seams.run))) return;
  if (!isThere) await writeJavaDropIn(seams, place, text);
  await asRoot(rootCommands(place).reload, seams);
}

async function writeJavaDropIn(seams: SystemdSeams, place: Place, text: string | undefined): Promise<void> {
  const commands = rootCommands(place);
  if (text === undefined) {
    await asRoot(commands.ownJava, seams);
    return;
  }
  await seams.files.makePrivateFolder(place.staging);
  await seams.files.writeDurably(`${place.staging}/${JAVA_DROP_IN}`, text);
  await asRoot(commands.useJava, seams);
}
