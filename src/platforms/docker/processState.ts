import type { ContainerInspect } from '../../gateways/engineTypes.ts';
import type { Process } from '../platform.ts';

/** One that was made and never started has no exit code, whatever the Engine fills in. */
export function processState(container: ContainerInspect | undefined): Process {
  if (!container) return { state: 'absent' };
  const { Running, Restarting, ExitCode, StartedAt } = container.State;
  if (Restarting) return { state: 'restarting', exitCode: ExitCode };
  const started = new Date(StartedAt);
  const everStarted = started.getTime() > 0;
  if (Running) return everStarted ? { state: 'running', since: started } : { state: 'running' };
  return everStarted ? { state: 'stopped', exitCode: ExitCode } : { state: 'stopped' };
}
