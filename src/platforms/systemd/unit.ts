import { badInput, Failure } from '../../failure.ts';
import type { RunProcess } from '../../gateways/process.ts';
import { busPathOf, commandsOf, filesOf, textsOf } from './busctl.ts';

/** What a unit is doing, by `systemctl show`. */
export interface UnitState {
  readonly load: string;
  readonly active: string;
  readonly sub: string;
  readonly type: string;
  /** When the main process was last started, in a form that only tells one start from another; `0` is never. */
  readonly lastStart: string;
  readonly exitCode: number;
  /** Something is about to be done with it. */
  readonly jobWaits: boolean;
  readonly assertion: string;
}

/** What is set for a unit, drop-ins included, as systemd has read it. */
export interface Unit {
  /** Its own name, whatever alias it was asked by. */
  readonly name: string;
  readonly state: UnitState;
  /** Plain properties such as `Restart` and `KillMode`. */
  readonly set: Readonly<Record<string, string>>;
  /** Words of each `ExecStart=`, quotes and specifiers resolved and variables not. */
  readonly commands: readonly (readonly string[])[];
  readonly stopCommands: readonly (readonly string[])[];
  readonly environment: readonly string[];
  readonly environmentFiles: readonly { readonly path: string; readonly optional: boolean }[];
  readonly unsetEnvironment: readonly string[];
}

const STATE = [
  'LoadState',
  'ActiveState',
  'SubState',
  'Type',
  'ExecMainStartTimestampMonotonic',
  'ExecMainStatus',
  'Job',
  'AssertResult',
];
const SET = [
  ...['Id', 'FragmentPath', 'SourcePath', 'NeedDaemonReload', 'Transient', 'KillMode', 'Restart', 'WatchdogUSec'],
  ...['RootDirectory', 'RootImage', 'TriggeredBy', 'RequiredBy', 'BoundBy', 'WorkingDirectory', 'TimeoutStopUSec'],
  // Who it is, and how it computes.
  ...['User', 'Group', 'SupplementaryGroups', 'DynamicUser'],
  ...['MemoryMax', 'MemoryHigh', 'CPUWeight', 'CPUQuotaPerSecUSec', 'LimitNOFILE'],
];
const ON_THE_BUS = ['ExecStart', 'ExecStop', 'Environment', 'EnvironmentFiles', 'UnsetEnvironment'];

export async function unitState(name: string, run: RunProcess): Promise<UnitState> {
  return stateOf(await show(name, STATE, run));
}

/** Something changed on the disk that systemd was not told of: whoever changed it was cut off before. */
export async function needsReload(name: string, run: RunProcess): Promise<boolean> {
  return (await show(name, ['NeedDaemonReload'], run)).NeedDaemonReload === 'yes';
}

/**
 * Everything that is known of a unit. What is in quotes, specifiers and drop-ins is systemd's own reading of them.
 * @throws Failure (bad input) when there is no such unit or it can't be loaded
 */
export async function readUnit(name: string, run: RunProcess): Promise<Unit> {
  const shown = await show(name, [...STATE, ...SET], run);
  const state = stateOf(shown);
  if (state.load !== 'loaded') throw badInput(notLoaded(name, state.load));
  const path = busPathOf(shown.Id ?? name);
  const { exitCode, stdout, stderr } = await run('busctl', [
    ...[
      '--system',
      'get-property',
      'org.freedesktop.systemd1',
      path,
      'org.freedesktop.systemd1.Service',
      ...ON_THE_BUS,
    ],
  ]);
  const lines = stdout.trimEnd().split('\n');
  if (exitCode !== 0 || lines.length !== ON_THE_BUS.length) {
    throw new Failure(
      `What is set for ${name} can't be read by "busctl get-property": ${stderr.trim() || `${lines.length} lines`}.`,
    );
  }
  const [start, stop, environment, files, unset] = lines as [string, string, string, string, string];
  return {
    name: shown.Id ?? name,
    state,
    set: shown,
    commands: commandsOf(start),
    stopCommands: commandsOf(stop),
    environment: textsOf(environment),
    environmentFiles: filesOf(files),
    unsetEnvironment: textsOf(unset),
  };
}

async function show(
  name: string,
  properties: readonly string[],
  run: RunProcess,
): Promise<Readonly<Record<string, string>>> {
  const args = ['show', `--property=${properties.join(',')}`, '--', name];
  const { exitCode, stdout, stderr } = await run('systemctl', args).catch((cause: { readonly code?: string }) => {
    if (cause.code !== 'ENOENT') throw cause;
    throw new Failure('There is no systemctl here: the job must run on the machine of the unit.', {
      cause,
      exitCode: 2,
    });
  });
  if (exitCode !== 0) throw new Failure(`"systemctl show ${name}" ended with ${exitCode}: ${stderr.trim()}`);
  return parseShown(stdout);
}

/** Lines of `Name=value`. */
export function parseShown(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const at = line.indexOf('=');
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
    }),
  );
}

function stateOf(shown: Readonly<Record<string, string>>): UnitState {
  return {
    load: shown.LoadState ?? '',
    active: shown.ActiveState ?? '',
    sub: shown.SubState ?? '',
    type: shown.Type ?? '',
    lastStart: shown.ExecMainStartTimestampMonotonic ?? '0',
    exitCode: Number(shown.ExecMainStatus ?? 0),
    jobWaits: !['', '0', undefined].includes(shown.Job),
    assertion: shown.AssertResult ?? '',
  };
}

function notLoaded(name: string, load: string): string {
  switch (load) {
    case 'not-found':
      return `There is no unit ${name} on this machine. Look for its name with "systemctl list-units --type=service --all".`;
    case 'masked':
      return `The unit ${name} is masked, so it can't be started. Run "systemctl unmask ${name}" first.`;
    default:
      return `The unit ${name} can't be used (${load}): see "systemctl status ${name}".`;
  }
}
