import type { Process } from '../platform.ts';
import type { UnitState } from './unit.ts';

/**
 * What a unit does, in the words of a run.
 * @param placedAfter the last start before what is in place was put there: when it still is the last one, that never started
 */
export function processState({ load, active, sub, lastStart, exitCode }: UnitState, placedAfter?: string): Process {
  if (load === 'not-found') return { state: 'absent' };
  switch (active) {
    case 'activating':
      return sub.startsWith('auto-restart') ? { state: 'restarting', exitCode } : { state: 'running' };
    case 'inactive':
    case 'failed':
      return lastStart === placedAfter ? { state: 'stopped' } : { state: 'stopped', exitCode };
    case 'active':
      return sub === 'exited' ? { state: 'stopped', exitCode } : { state: 'running' };
    default:
      // Also while it is told to end, it has not.
      return { state: 'running' };
  }
}

export function isStill(state: UnitState): boolean {
  return processState(state).state === 'stopped' || processState(state).state === 'absent';
}
