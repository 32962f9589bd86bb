import { Failure } from '../../failure.ts';
import type { EngineSeams } from './seams.ts';

export const NEVER_RESTART = { Name: 'no', MaximumRetryCount: 0 } as const;
const LOOK_MS = 250;

/**
 * Asks a container to end, and waits. The Engine's own stop would kill it after a time, and a migration with it; here it is
 * told once, and when the time is over it is left as it is. It is not started again by the Engine.
 * @throws Failure when it still runs then
 */
export async function stopContainer(
  { engine, clock, sleep }: Pick<EngineSeams, 'engine' | 'clock' | 'sleep'>,
  id: string,
  patienceMs: number,
): Promise<void> {
  const first = await engine.container(id);
  if (!first) return;
  await neverRestart({ engine }, id);
  if (!isAlive(first)) return;
  await engine.signal(id, stopSignal(first.Config.StopSignal));
  for (const start = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const now = await engine.container(id);
    if (!now || !isAlive(now)) return;
    if (clock.now().getTime() - start < patienceMs) continue;
    throw new Failure(
      `The container ${first.Name.slice(1)} was asked to stop and still runs after ${Math.round(patienceMs / 1000)} s. It was ` +
        'not killed. Look at its log; when it has ended, run this again.',
    );
  }
}

/** Makes that nothing but `start` starts it. */
export async function neverRestart({ engine }: Pick<EngineSeams, 'engine'>, id: string): Promise<void> {
  const policy = (await engine.container(id))?.HostConfig.RestartPolicy?.Name || 'no';
  if (policy !== NEVER_RESTART.Name) await engine.updateRestart(id, NEVER_RESTART);
}

export function isAlive({
  State,
}: {
  readonly State: { readonly Running: boolean; readonly Restarting: boolean };
}): boolean {
  return State.Running || State.Restarting;
}

/** The one that the container wants, unless that would kill it. */
function stopSignal(wanted: string | undefined): string {
  return !wanted || /^(SIG)?KILL$|^9$/i.test(wanted) ? 'SIGTERM' : wanted;
}
