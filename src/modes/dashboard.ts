import type { Settings } from '../config/settings.ts';
import { Failure } from '../failure.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import { runningVersion } from '../instance/runningVersion.ts';
import { printTag } from '../metabase/tag.ts';
import type { Plan } from '../planning/plan.ts';
import { dashboardMarker, keepDashboard, tickedIn } from '../pulls/dashboard.ts';
import { type Lift, liftBox } from '../pulls/lift.ts';
import { dashboardFacts } from '../report/dashboardFacts.ts';
import { dashboardText, type IgnoredEntry } from '../report/dashboardText.ts';
import type { PullOutcome } from '../report/outcome.ts';
import type { KnownRound } from './round.ts';

export interface OpenDashboard {
  readonly ticked: ReadonlySet<string>;
  /** Writes what this run has done. The pull requests are more important: what fails here is a warning. */
  readonly close: (plan: Plan, pulls: readonly PullOutcome[], lifts: readonly Lift[]) => Promise<void>;
}

/** Tells which boxes are ticked before anything is done. */
export function openDashboard(settings: Settings, round: KnownRound, gateways: Gateways): OpenDashboard {
  const { client, repository, scope, log, dashboard: found } = round;
  const none = { ticked: new Set<string>(), close: async () => {} };
  if (!settings.dashboard) return none;
  if (found instanceof Failure) {
    log.warning(found.message);
    return none;
  }
  return {
    ticked: tickedIn(found),
    close: async (plan, pulls, lifts) => {
      try {
        const text = await textOf(plan, pulls, lifts, settings, scope, gateways);
        const note = await keepDashboard(client, repository, scope, found, text);
        if (note !== undefined) log.info(note);
      } catch (error) {
        log.warning(explainGitHub(error, 'The dashboard could not be written').message);
      }
    },
  };
}

async function textOf(
  { deployments }: Plan,
  pulls: readonly PullOutcome[],
  lifts: readonly Lift[],
  settings: Settings,
  scope: string,
  gateways: Gateways,
): Promise<string> {
  const parts = deployments.map(async (deployment) => {
    const running = await runningOf(deployment.owner ?? deployment.name, settings, gateways);
    return {
      deployment,
      facts: { ...dashboardFacts(deployment.advice), ...(running === undefined ? {} : { running }) },
      pulls: pulls.filter(
        (pull) => pull.deployment === deployment.name && !lifts.some(({ branch }) => branch === pull.branch),
      ),
      ignored: lifts
        .filter(({ deployments: names }) => names.includes(deployment.name))
        .map((lift) => ignoredOf(lift, pulls)),
    };
  });
  return dashboardText(await Promise.all(parts), dashboardMarker(scope));
}

function ignoredOf(lift: Lift, pulls: readonly PullOutcome[]): IgnoredEntry {
  const { version, reason, file, after } = lift;
  const pull = pulls.find(({ branch }) => branch === lift.branch);
  const box = after === undefined || pull?.number !== undefined ? undefined : liftBox(lift);
  return { version, reason, file, pull, ...(box === undefined ? {} : { box }) };
}

async function runningOf(name: string, settings: Settings, { fetch }: Gateways): Promise<string | undefined> {
  const url = settings.deployments.find((deployment) => deployment.name === name)?.url;
  if (url === undefined) return undefined;
  const running = await runningVersion(url, fetch);
  return 'unknown' in running ? `not known: ${running.unknown}` : printTag(running.edition, running.version);
}
