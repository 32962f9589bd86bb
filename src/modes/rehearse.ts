import { badInput, Failure } from '../failure.ts';
import type { RunReport } from '../report/runReport.ts';
import type { Facts } from '../upgrade/journal.ts';
import type { Rehearsed } from '../upgrade/rehearsal/rehearsals.ts';
import { rehearse as carryOut, type RehearsalResult } from '../upgrade/rehearsal/rehearse.ts';
import type { Instance } from './openInstance.ts';
import { copies, throwAwayRehearsal } from './rehearsals.ts';
import { type Recovered, readJournals, startRun, tagOf } from './runs.ts';
import { closing, figuresOf, recoveredLines } from './tellRun.ts';
import { upgradeRoute } from './upgradeRoute.ts';

/** Takes a copy of the database over the stops that an upgrade would make, beside the running instance, and measures them. */
export async function rehearse(instance: Instance): Promise<RunReport> {
  const { platform, asked, gateways } = instance;
  const made = copies(instance);
  const recovered = await throwAwayLeft(instance);
  const { build } = await platform.inspect();
  const from = tagOf(build);
  const { stops } = await upgradeRoute(instance, build);
  const tags = stops.map((version) => tagOf({ edition: build.edition, version }));
  const to = tags.at(-1) ?? from;
  const base = {
    mode: 'rehearse',
    deployment: asked.deployment,
    recovered: recoveredLines(recovered),
    from,
    to,
  } as const;
  if (stops.length === 0) return { ...base, result: 'up-to-date', phases: [], checks: [], next: [] };
  const obstacles = (await made.scratch.obstacles?.()) ?? [];
  if (obstacles.length > 0) {
    throw badInput(`The rehearsal was not begun:\n${obstacles.map((one) => `  - ${one}`).join('\n')}`);
  }
  gateways.log.info(`Rehearsing from ${from} over ${tags.join(', ')}`);
  const run = await startRun(instance, { mode: 'rehearse', from, stops: tags });
  const result = await closing(run, () => carryOut(run, made, { former: build, stops }));
  const figures = await figuresOf(instance, run.journal.path, asRun(result));
  if (result.result === 'failed') return { ...base, ...figures, result: 'failed', next: [FAILED] };
  const rehearsed = result.facts.rehearsed as unknown as Rehearsed;
  const stopTimes = rehearsed.stops.map(({ stop, seconds }) => ({ stop, rehearsed: seconds }));
  const next = [
    `Upgrade within two weeks: mode upgrade, with "require-rehearsal: true" if it must not go without this one.`,
  ];
  return { ...base, ...figures, result: 'rehearsed', checks: checksOf(result.facts), stopTimes, next };
}

/** Rehearsals that were cut off. A run that is open works on the live instance, which a rehearsal must not. */
async function throwAwayLeft(instance: Instance): Promise<readonly Recovered[]> {
  const open = (await readJournals(instance)).filter(({ state }) => state.closed === undefined);
  const other = open.find(({ state }) => state.mode !== 'rehearse');
  if (other) {
    throw new Failure(
      `The ${other.state.mode} ${other.state.run} is not finished, so a rehearsal now could be one of a half migrated database. ` +
        `Run that mode again first: it finishes or undoes it (${other.path}).`,
    );
  }
  for (const journal of open) await throwAwayRehearsal(instance, journal);
  return open.map((journal) => ({ journal, recovery: { did: 'threw-away' } }));
}

const FAILED =
  'The instance runs on as before, and the copy is gone. Read why it failed, and rehearse again before you upgrade.';

/** In the terms of a run on the live instance. */
function asRun(result: RehearsalResult) {
  if (result.result === 'rehearsed') return { result: 'upgraded', facts: result.facts } as const;
  return {
    result: 'undone',
    facts: result.facts,
    failure: result.failure,
    told: 'The live instance was not touched.',
  } as const;
}

function checksOf(facts: Facts): readonly string[] {
  const { database, copyOn, silenced, sizeBytes } = facts;
  const size = `${(Number(sizeBytes) / 1024 ** 2).toFixed(1)} MiB`;
  const noisy = Object.entries(facts).flatMap(([name, lines]) =>
    name.startsWith('errors ') && Array.isArray(lines) && lines.length > 0 ? [`${name.slice(7)}: ${lines.at(-1)}`] : [],
  );
  return [
    'Each stop answered with its version and edition, its schema, and no fewer users and questions.',
    `The copy of ${size} was on ${copyOn}${database === copyOn ? '' : `; the live database is on ${database}`}.`,
    ...(Array.isArray(silenced) ? silenced.map((one) => `In the copy: ${one}`) : []),
    'Everything that was made for it was thrown away.',
    ...noisy.map((line) => `Told in the log of ${line}`),
  ];
}
