import { badInput } from '../failure.ts';
import type { RunReport } from '../report/runReport.ts';
import { returnOfPeers } from '../upgrade/peers.ts';
import { expectedSeconds, missingRehearsal, rehearsalsOf } from '../upgrade/rehearsal/rehearsals.ts';
import { upgrade as carryOut } from '../upgrade/upgrade.ts';
import type { Instance } from './openInstance.ts';
import { removeOldBackups } from './removeOldBackups.ts';
import { type Recovered, readJournals, recoverRuns, startRun, tagOf } from './runs.ts';
import { stuckReport } from './stuckReport.ts';
import { closing, figuresOf, recoveredLines, stillOpen } from './tellRun.ts';
import { upgradeRoute } from './upgradeRoute.ts';

/** Finishes or undoes what earlier runs left, then takes the instance over every stop to where its deployment goes. */
export async function upgrade(instance: Instance): Promise<RunReport> {
  const { platform, asked, gateways } = instance;
  const recovered = await recoverRuns(instance);
  const stuck = stillOpen(recovered);
  if (stuck) return stuckReport(instance, 'upgrade', recovered, stuck);
  const { build } = await platform.inspect();
  const from = tagOf(build);
  const { stops, passed } = await upgradeRoute(instance, build);
  const tags = stops.map((version) => tagOf({ edition: build.edition, version }));
  const to = tags.at(-1) ?? from;
  const base = { mode: 'upgrade', deployment: asked.deployment, recovered: recoveredLines(recovered) } as const;
  for (const { reason } of passed.slice(0, 5)) gateways.log.info(`Not taken: ${reason}`);
  if (stops.length === 0) return finishedBefore(instance, base, from, recovered);
  const rehearsals = rehearsalsOf((await readJournals(instance)).map(({ state }) => state));
  const missing = asked.requireRehearsal ? missingRehearsal(rehearsals, from, tags, gateways.clock.now()) : undefined;
  if (missing !== undefined) throw badInput(`The upgrade was not begun. ${missing}`);
  const expected = expectedSeconds(rehearsals, from);
  gateways.log.info(`From ${from} over ${tags.join(', ')}`);
  const run = { ...(await startRun(instance, { mode: 'upgrade', from, stops: tags })), expected };
  const result = await closing(run, () => carryOut(run, { former: build, stops }));
  const figures = await figuresOf(instance, run.journal.path, result);
  await removeOldBackups(instance);
  const stopTimes = tags
    .map((stop) => ({ stop, rehearsed: expected[stop], real: result.facts[`migration ${stop}`] as number | undefined }))
    .filter(({ rehearsed, real }) => rehearsed !== undefined || real !== undefined);
  return {
    ...base,
    ...figures,
    stopTimes,
    result: result.result,
    from,
    to,
    next: [...peers(asked.nodes, result.result, from, to), ...nextSteps(result.result, from, to, figures)],
  };
}

/** Nothing is left to do; an earlier run that was finished now is what happened today. */
async function finishedBefore(
  instance: Instance,
  base: Pick<RunReport, 'mode' | 'deployment' | 'recovered'>,
  from: string,
  recovered: readonly Recovered[],
): Promise<RunReport> {
  const done = recovered.find(({ recovery }) => recovery.did === 'went-on');
  if (done?.recovery.did !== 'went-on') {
    return { ...base, result: 'up-to-date', from, to: from, phases: [], checks: [], next: [] };
  }
  const { state, path } = done.journal;
  const result = state.mode === 'upgrade' ? 'upgraded' : 'up-to-date';
  const figures = await figuresOf(instance, path, done.recovery.result);
  return { ...base, ...figures, result, from: state.from, to: from, next: [] };
}

/** A node of another version must never meet the schema of this one. */
function peers(
  nodes: readonly string[],
  result: 'upgraded' | 'undone' | 'left',
  from: string,
  to: string,
): readonly string[] {
  if (result !== 'left') return returnOfPeers(nodes, result === 'upgraded' ? to : from);
  return nodes.length === 0 ? [] : [`Keep the other nodes stopped: ${nodes.join(', ')}.`];
}

function nextSteps(
  result: 'upgraded' | 'undone' | 'left',
  from: string,
  to: string,
  { backup, journal }: Pick<RunReport, 'backup' | 'journal'>,
): readonly string[] {
  switch (result) {
    case 'upgraded':
      return [
        `Let the pins say ${to}, by merging its pull request, so that nothing starts ${from} again.`,
        'Sign in and look at a few dashboards.',
        ...(backup ? [`To go back: mode rollback with to: ${from}. It restores ${backup.path}.`] : []),
      ];
    case 'undone':
      return [`${from} runs again. Read why it failed in the log of this job before the next try.`];
    case 'left':
      return [
        'Look at the log of the instance and at GET /api/health. Do not stop an instance that migrates.',
        `Run this again: it goes on from ${journal ?? 'the journal'}, finishing or undoing the run.`,
      ];
  }
}
