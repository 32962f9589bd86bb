import { Failure } from '../failure.ts';
import type { RunReport } from '../report/runReport.ts';
import type { Instance } from './openInstance.ts';
import type { Recovered } from './runs.ts';
import { recoveredLines } from './tellRun.ts';

/** An earlier run could be neither finished nor undone: nothing new is begun. */
export function stuckReport(
  { asked, secrets }: Instance,
  mode: RunReport['mode'],
  recovered: readonly Recovered[],
  { journal }: Recovered,
): RunReport {
  const { state, path } = journal;
  const lines = recoveredLines(recovered).map(secrets.hide);
  return {
    mode,
    deployment: asked.deployment,
    result: 'left',
    from: state.from,
    to: state.stops.at(-1) ?? state.from,
    phases: [],
    checks: [],
    journal: path,
    recovered: lines,
    failure: new Failure(`The run ${state.run} is still not finished.\n${lines.join('\n')}`),
    next: ['Look at the log of the instance and at GET /api/health, and run this again.'],
  };
}
