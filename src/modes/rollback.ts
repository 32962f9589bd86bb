import { printVersion } from '../metabase/version.ts';
import type { RunReport } from '../report/runReport.ts';
import { returnOfPeers } from '../upgrade/peers.ts';
import { upgrade as carryOut } from '../upgrade/upgrade.ts';
import type { Instance } from './openInstance.ts';
import { pinWhatRuns } from './pinWhatRuns.ts';
import { described, rollbackRoute } from './rollbackRoute.ts';
import { type Recovered, recoverRuns, startRun, tagOf } from './runs.ts';
import { stuckReport } from './stuckReport.ts';
import { closing, figuresOf, recoveredLines, stillOpen } from './tellRun.ts';

/** Finishes or undoes what earlier runs left, then goes back to a former version, with a backup of today made first. */
export async function rollback(instance: Instance): Promise<RunReport> {
  const { platform, asked, gateways } = instance;
  const recovered = await recoverRuns(instance);
  const stuck = stillOpen(recovered);
  if (stuck) return stuckReport(instance, 'rollback', recovered, stuck);
  const { build } = await platform.inspect();
  const from = tagOf(build);
  const base = { mode: 'rollback', deployment: asked.deployment, recovered: recoveredLines(recovered), from } as const;
  if (asked.to === undefined && recovered.some((one) => destinationOf(one) === from)) {
    // What was left open has led there already.
    return { ...base, result: 'rolled-back', to: from, phases: [], checks: [], next: pins(from) };
  }
  const { to, revert } = await rollbackRoute(instance, build);
  gateways.log.info(`Back from ${from} to ${tagOf(to)}. ${described(revert)}`);
  const run = await startRun(instance, { mode: 'rollback', from, stops: [tagOf(to)] });
  const result = await closing(run, () => carryOut(run, { former: build, stops: [to.version], revert }));
  const figures = await figuresOf(instance, run.journal.path, result);
  if (result.result === 'upgraded') {
    const back = { name: asked.deployment, to: to.version, told: described(revert) };
    const pinned = await pinWhatRuns(back, instance.settings, gateways);
    const pinning = pinned === undefined ? pins(tagOf(to), printVersion(build.version)) : [pinned];
    const next = [...returnOfPeers(asked.nodes, tagOf(to)), ...pinning];
    return { ...base, ...figures, result: 'rolled-back', to: tagOf(to), next };
  }
  const next =
    result.result === 'undone'
      ? [
          ...returnOfPeers(asked.nodes, from),
          `${from} runs again, as before. Read why it failed in the log of this job.`,
        ]
      : ['Look at the log of the instance and at GET /api/health, and run this again: it goes on from the journal.'];
  return { ...base, ...figures, result: result.result, to: tagOf(to), next };
}

/** Where a run leads to that is undone, or that was a rollback itself. */
function destinationOf({ journal: { state }, recovery }: Recovered): string | undefined {
  if (recovery.did === 'closed' || recovery.did === 'threw-away') return undefined;
  return state.mode === 'rollback' ? state.stops.at(-1) : state.from;
}

/** Nothing in the repository was changed: the next deployment of it would bring the newer version back. */
function pins(to: string, left?: string): readonly string[] {
  return [
    `Revert the commit that moved the pins, so that they say ${to} again: they bring the newer version back otherwise.`,
    ...(left === undefined
      ? []
      : [`Write "ignore: [{version: '${left}', reason: …}]" into the deployment, so that it is not proposed again.`]),
  ];
}
