import type { DeploymentSettings } from '../config/resolveDeployments.ts';
import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { lastChange } from '../gateways/lastChange.ts';
import { type Running, runningVersion } from '../instance/runningVersion.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment, Plan } from '../planning/plan.ts';
import { cloudText } from '../report/cloudText.ts';

/**
 * Marks the deployments whose next stop must wait: the instance doesn't run what is pinned, or the deployment that goes
 * first hasn't been at the stop for long enough. Asks only for what the configuration names.
 */
export async function holdBack(plan: Plan, settings: Settings, gateways: Gateways): Promise<Plan> {
  if (settings.deployments.length === 0) return plan;
  const deployments = await Promise.all(
    plan.deployments.map(async (deployment) => {
      const own = settings.deployments.find(({ name }) => name === deployment.name);
      const held =
        own && deployment.stops[0] ? await reasonToWait(deployment, own, plan, settings, gateways) : undefined;
      return held === undefined ? deployment : { ...deployment, held };
    }),
  );
  return { ...plan, deployments };
}

async function reasonToWait(
  deployment: Deployment,
  own: DeploymentSettings,
  plan: Plan,
  settings: Settings,
  gateways: Gateways,
): Promise<string | undefined> {
  const next = deployment.stops[0] as Version;
  if (own.url !== undefined) {
    const running = await runningVersion(own.url, gateways.fetch);
    if (!('unknown' in running) && running.hosted) return cloudText(own.url);
    const reason = notRunning(deployment, running);
    if (reason !== undefined) return `${deployment.name}: ${reason}`;
  }
  if (!own.after) return undefined;
  const first = plan.deployments.find(({ name }) => name === own.after?.deployment);
  const ahead = settings.deployments.find(({ name }) => name === own.after?.deployment);
  if (!first || !ahead) return `${deployment.name} comes after ${own.after.deployment}, which has no pin yet.`;
  const tag = printTag(deployment.edition, next);
  if (first.current.compare(next) < 0) {
    return `${deployment.name} waits for ${first.name}, which pins ${printTag(first.edition, first.current)} and not ${tag} yet.`;
  }
  if (ahead.url !== undefined) {
    const reason = notRunning(first, await runningVersion(ahead.url, gateways.fetch));
    if (reason !== undefined) return `${deployment.name} waits for ${first.name}: ${reason}`;
  }
  return soaking(deployment.name, first, own.after.soak, settings, gateways);
}

/** What is pinned must run before the next stop is proposed, else a stop would be passed without its migrations. */
function notRunning({ edition, current, pins }: Deployment, running: Running): string | undefined {
  const pinned = printTag(edition, current);
  if ('unknown' in running) return `whether the instance runs ${pinned} is not known: ${running.unknown}.`;
  const runs = printTag(running.edition, running.version);
  if (running.edition !== edition) return `the instance runs ${runs}, which is of the other edition than ${pinned}.`;
  const rolling = pins.some(({ tag }) => tag.kind === 'rolling');
  if (running.version.compare(current) === 0 || (rolling && running.version.major === current.major)) return undefined;
  return running.version.compare(current) < 0
    ? `the instance still runs ${runs}; deploy ${pinned} first.`
    : `the instance already runs ${runs}, which is newer than the pin ${pinned}; pin what runs first.`;
}

/** Waits until the pins of the first deployment have been where they are for the time. */
async function soaking(name: string, first: Deployment, soak: number, settings: Settings, { run, clock }: Gateways) {
  if (soak === 0) return undefined;
  const changes = await Promise.all(first.pins.map(({ file, line }) => lastChange(settings.root, file, line, run)));
  const since = Math.max(...changes.map((date) => date?.getTime() ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(since)) {
    return `${name} waits for ${first.name}, but since when that is pinned is not known: check out the whole history (fetch-depth: 0).`;
  }
  const ends = new Date(since + soak);
  if (ends <= clock.now()) return undefined;
  return `${name} waits for ${first.name}, which is to run until ${ends.toISOString().slice(0, 16).replace('T', ' ')} UTC first.`;
}
