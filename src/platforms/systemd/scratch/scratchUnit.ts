import { printArguments, printWord } from '../arguments.ts';

/** What a scratch instance is as a unit. Nothing of it may be secret: everybody reads a unit. */
export interface ScratchUnit {
  readonly run: string;
  /** Of the live instance. */
  readonly unit: string;
  /** Its properties, by `systemctl show`. */
  readonly set: Readonly<Record<string, string>>;
  /** For root alone, who reads it for the unit. */
  readonly environmentFile: string;
  readonly java: string;
  /** Names of the variables that have an option of Java each. */
  readonly options: readonly string[];
  readonly jar: string;
  /** Paths of drivers that the live instance has and Metabase does not bring along. */
  readonly drivers: readonly string[];
  /** With the copy of an H2 file. */
  readonly folder: string | undefined;
}

/** Of its own, and gone when it has ended: systemd makes and removes it (systemd.exec(5), `PrivateTmp=`). */
const OWN_FOLDER = '/tmp';
export const PLUGINS = `${OWN_FOLDER}/plugins`;
/** Where the unit sees the folder with an H2 file, whoever may look into the folders above it. */
export const H2_FOLDER = `${OWN_FOLDER}/h2`;
const STOP_SECONDS = 20;

/**
 * A unit that runs once and writes to nothing but what is its own. Names of variables stand where values would be seen.
 */
export function scratchUnitText(scratch: ScratchUnit): string {
  const { run, unit, set, environmentFile, java, options, jar, drivers, folder } = scratch;
  const words = [literal(java), ...options.map((name) => `\${${name}}`), '-jar', literal(jar)];
  return `${[
    '# Made by metabase-upgrade for a rehearsal, and removed at its end.',
    '[Unit]',
    `Description=${descriptionOf(run, unit).replaceAll('%', '%%')}`,
    'StartLimitIntervalSec=0',
    '[Service]',
    ...userOf(set),
    ...limitsOf(set),
    `EnvironmentFile=${environmentFile.replaceAll('%', '%%')}`,
    'PrivateTmp=yes',
    'ProtectSystem=strict',
    `WorkingDirectory=${OWN_FOLDER}`,
    ...[java.replace(/\/bin\/java$/, ''), jar, ...drivers]
      .filter(isHidden)
      .map((path) => `BindReadOnlyPaths=${printWord(path)}`),
    ...(folder === undefined ? [] : [`BindPaths=${printWord(folder)}:${H2_FOLDER}`]),
    `ExecStartPre=/bin/mkdir ${PLUGINS}`,
    ...drivers.map((path) => `ExecStartPre=${printArguments(['/bin/cp', '--', literal(path), PLUGINS])}`),
    `ExecStart=${printArguments(words)}`,
    'Restart=no',
    'SuccessExitStatus=143',
    `TimeoutStopSec=${STOP_SECONDS}`,
  ].join('\n')}\n`;
}

/** By a private `/tmp`, with which systemd makes `/var/tmp` private, too. */
function isHidden(path: string): boolean {
  return /^\/(?:var\/)?tmp\//.test(path);
}

/** By which a unit is known to be of this run. */
export function descriptionOf(run: string, unit: string): string {
  return `Rehearsal ${run} of ${unit}`;
}

/** systemd puts values in for what looks like a variable. */
function literal(word: string): string {
  return word.replaceAll('$', '$$$$');
}

function userOf({ User, Group, SupplementaryGroups, DynamicUser }: ScratchUnit['set']): readonly string[] {
  return [
    ...(User ? [`User=${User}`] : []),
    ...(Group ? [`Group=${Group}`] : []),
    ...(SupplementaryGroups ? [`SupplementaryGroups=${SupplementaryGroups}`] : []),
    ...(DynamicUser === 'yes' ? ['DynamicUser=yes'] : []),
  ];
}

const LIMITS = ['MemoryMax', 'MemoryHigh', 'CPUWeight', 'LimitNOFILE'];

/** How it computes, which a measured time depends on. A number too large to be one is no limit. */
function limitsOf(set: ScratchUnit['set']): readonly string[] {
  const quota = secondsOf(set.CPUQuotaPerSecUSec ?? '');
  return [
    ...LIMITS.flatMap((name) =>
      Number.isSafeInteger(Number(set[name] || Number.NaN)) ? [`${name}=${set[name]}`] : [],
    ),
    ...(quota === undefined ? [] : [`CPUQuota=${Math.round(quota * 100)}%`]),
  ];
}

/** `1.500000s`, `500ms`: of each second, so much. */
function secondsOf(text: string): number | undefined {
  const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)s$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) / (milli === 'm' ? 1000 : 1);
}
