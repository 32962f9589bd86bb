import { Failure } from '../../failure.ts';
import { guardedText, heldText } from './dropIn.ts';
import { isStill } from './processState.ts';
import { asRoot, DROP_IN, dropInFolder, type Place, rootCommands } from './rights.ts';
import type { SystemdSeams } from './seams.ts';
import { needsReload, readUnit, unitState } from './unit.ts';

const LOOK_MS = 250;
/** From the word to start until something is started; waiting for other units is not counted. */
const START_MS = 30_000;

/** Makes that nobody starts the unit, now and after a restart of the machine, and that nothing kills what runs. */
export async function hold(seams: SystemdSeams, place: Place): Promise<void> {
  await guard(seams, place, heldText());
  const { set } = await readUnit(place.unit, seams.run);
  if (set.Restart === 'no' && set.TimeoutStopUSec === 'infinity') return;
  throw new Failure(
    `Another drop-in of ${place.unit} goes before ${dropInFolder(place.unit)}/${DROP_IN}: Restart is ${set.Restart} and TimeoutStopSec ` +
      `${set.TimeoutStopUSec}. Give it a name that comes before "zz" in the alphabet ("systemctl cat ${place.unit}" shows all).`,
  );
}

/** Puts a drop-in of ours in place and has it read. */
export async function guard(seams: SystemdSeams, place: Place, text: string): Promise<void> {
  const commands = rootCommands(place);
  await seams.files.makePrivateFolder(place.staging);
  await seams.files.writeDurably(`${place.staging}/${DROP_IN}`, text);
  await asRoot(commands.hold, seams);
  await asRoot(commands.reload, seams);
}

/** Everything that `hold` turned off. Until systemd is told, which comes last, the unit is as it was. */
export async function release(seams: SystemdSeams, place: Place): Promise<void> {
  const { files, run } = seams;
  const commands = rootCommands(place);
  const folder = dropInFolder(place.unit);
  const isHeld = (await files.look(`${folder}/${DROP_IN}`)) !== undefined;
  if (!isHeld && !(await needsReload(place.unit, run))) return;
  if (isHeld) await asRoot(commands.release, seams);
  if ((await files.look(folder)) !== undefined) await asRoot(commands.tidy, seams);
  await files.remove(place.staging);
  await asRoot(commands.reload, seams);
}

/**
 * Tells the unit to end, and waits. systemd would kill it after a time; that time is taken away first.
 * @throws Failure when it still runs then
 */
export async function stopUnit(seams: SystemdSeams, place: Place, patienceMs: number): Promise<void> {
  const { run, clock, sleep } = seams;
  await hold(seams, place);
  if (isStill(await unitState(place.unit, run))) return;
  await asRoot(rootCommands(place).stop, seams);
  for (const start = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const state = await unitState(place.unit, run);
    if (isStill(state) && !state.jobWaits) return;
    if (clock.now().getTime() - start < patienceMs) continue;
    throw new Failure(
      `The unit ${place.unit} was told to stop and still runs after ${Math.round(patienceMs / 1000)} s. It was not killed. Look at its log; ` +
        'when it has ended, run this again.',
    );
  }
}

/** Starts the unit once; nothing but a run can do it again, also when this is cut off and done again. */
export async function startOnce(seams: SystemdSeams, place: Place): Promise<void> {
  await startUnit(seams, place, guardedText());
  await hold(seams, place);
}

/**
 * Starts the unit, unless it runs.
 * @param free text of the drop-in under which it is started, and which stays
 * @throws Failure when it is not started
 */
export async function startUnit(seams: SystemdSeams, place: Place, free: string): Promise<void> {
  const { run, clock, sleep } = seams;
  const before = await unitState(place.unit, run);
  if (!isStill(before)) return;
  await guard(seams, place, free);
  await asRoot(rootCommands(place).start, seams);
  for (const start = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const state = await unitState(place.unit, run);
    if (!isStill(state) || state.lastStart !== before.lastStart) break;
    if (state.jobWaits || clock.now().getTime() - start < START_MS) continue;
    throw new Failure(
      `The unit ${place.unit} was told to start and did not: see "systemctl status ${place.unit}" and "journalctl --unit ${place.unit}".`,
    );
  }
}
