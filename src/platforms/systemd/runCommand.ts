import { Failure } from '../../failure.ts';
import type { Build, Ran } from '../platform.ts';
import { guard, hold, startUnit } from './control.ts';
import { commandText } from './dropIn.ts';
import type { UnitInstance } from './instance.ts';
import { ownFolder, tagOf } from './jarFolder.ts';
import { javaOf } from './javas.ts';
import { otherWords } from './launch.ts';
import { isStill } from './processState.ts';
import { recentLog } from './recentLog.ts';
import type { SystemdOptions, SystemdSeams } from './seams.ts';
import { type UnitState, unitState } from './unit.ts';

const LOOK_MS = 250;

/**
 * Runs a command of Metabase as the unit itself, which stands still: with its user, its variables and everything else that is set
 * for it, and nobody can start the instance meanwhile. A process of ours that is killed does not end it.
 * @param own major of the unit's own Java
 */
export async function runCommand(
  seams: SystemdSeams,
  { launch, place, unit, build: live }: UnitInstance,
  build: Build,
  command: string,
  own: number | undefined,
  options: SystemdOptions,
): Promise<Ran> {
  const { run, clock } = seams;
  if (launch.by === 'script') throw new Failure(scriptFault(unit.name, command));
  const jar = live && tagOf(live) === tagOf(build) ? place.jar : ownFolder(place.jar).of(build);
  const java = javaOf(build, own, options.javaHomes);
  const words = otherWords(
    unit.commands[0] ?? [],
    java.own ? undefined : `${java.home}/bin/java`,
    jar,
    command.split(' '),
  );
  await ended(seams, place.unit);
  const since = clock.now();
  if (!isStill(await unitState(place.unit, run))) {
    throw new Failure(`The unit ${unit.name} runs, so "${command}" can't be run. Somebody started it: stop it first.`);
  }
  await startUnit(seams, place, commandText(words, false));
  await guard(seams, place, commandText(words, true));
  await ended(seams, place.unit);
  const { exitCode } = await unitState(place.unit, run);
  const output = await recentLog(seams, place.unit, since);
  await hold(seams, place);
  return { exitCode, output };
}

async function ended({ run, sleep }: SystemdSeams, unit: string): Promise<void> {
  for (;;) {
    const state = await unitState(unit, run);
    if (!commandRuns(state) && !state.jobWaits) return;
    await sleep(LOOK_MS);
  }
}

/** Only while a command runs is the unit of a type that comes to an end. */
export function commandRuns({ type, active }: UnitState): boolean {
  return type === 'oneshot' && (active === 'activating' || active === 'deactivating');
}

export function scriptFault(unit: string, command: string): string {
  return (
    `"${command}" can't be run for ${unit}: a script or a variable names its Java, and with which settings is not known. Go back by strategy: restore, ` +
    'or let the unit start Java itself.'
  );
}
