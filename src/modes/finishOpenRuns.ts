import type { RunReport } from '../report/runReport.ts';
import type { Instance } from './openInstance.ts';
import { type Recovered, recoverRuns } from './runs.ts';
import { stuckReport } from './stuckReport.ts';
import { figuresOf, recoveredLines, stillOpen } from './tellRun.ts';

/** GitHub ends what a cancelled job still does after five minutes; something of that is needed for the way back. */
const PATIENCE_MS = 3 * 60_000;

/**
 * What the post step does: finishes or undoes the run that the main step was cut off in, and begins nothing new.
 * @returns undefined when no run is open
 */
export async function finishOpenRuns(instance: Instance): Promise<RunReport | undefined> {
  const { asked } = instance;
  const hurried = { ...instance, asked: { ...asked, timeoutMs: Math.min(asked.timeoutMs, PATIENCE_MS) } };
  const recovered = await recoverRuns(hurried);
  const [newest] = recovered;
  if (!newest) return undefined;
  const mode = modeOf(newest);
  const stuck = stillOpen(recovered);
  if (stuck) return stuckReport(instance, mode, recovered, stuck);
  const { path, state } = newest.journal;
  const result = resultOf(newest);
  const next = state.stops.at(-1) ?? state.from;
  const wasLeft = result === 'undone' || result === 'failed';
  const { recovery } = newest;
  const figures = await figuresOf(instance, path, recovery.did === 'went-on' ? recovery.result : undefined);
  return {
    ...figures,
    mode,
    deployment: asked.deployment,
    result,
    from: state.from,
    to: wasLeft ? state.from : next,
    recovered: recoveredLines(recovered).map(instance.secrets.hide),
    next: [
      wasLeft
        ? `${state.from} runs. Start the workflow again when you want to.`
        : `Let the pins say ${next}, so that nothing starts ${state.from} again.`,
    ],
  };
}

function modeOf({ journal: { state } }: Recovered): RunReport['mode'] {
  return state.mode === 'rollback' || state.mode === 'rehearse' ? state.mode : 'upgrade';
}

function resultOf({ journal, recovery }: Recovered): RunReport['result'] {
  if (recovery.did === 'threw-away') return 'failed';
  const done = recovery.did === 'went-on' && recovery.result.result === 'upgraded';
  if (!done) return 'undone';
  return journal.state.mode === 'rollback' ? 'rolled-back' : 'upgraded';
}
