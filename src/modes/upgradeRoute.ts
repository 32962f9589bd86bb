import { badInput } from '../failure.ts';
import { isoDate } from '../gateways/clock.ts';
import { chooseTarget, newestStop, type Passed } from '../metabase/choice.ts';
import { upgradePath } from '../metabase/path.ts';
import type { Version } from '../metabase/version.ts';
import type { Build } from '../platforms/platform.ts';
import { obtainCatalogue } from '../sources/catalogue.ts';
import { circumstancesOf } from './circumstances.ts';
import { lookUpAdvisories, lookUpVersionInfo } from './lookUp.ts';
import type { Instance } from './openInstance.ts';
import { withDatesIfNeeded } from './planAll.ts';
import { tagOf } from './runs.ts';
import { settingsOf } from './wishesFor.ts';

export interface UpgradeRoute {
  readonly stops: readonly Version[];
  /** Newer versions that were not chosen. */
  readonly passed: readonly Passed[];
}

/**
 * The stops from what runs to where the deployment goes, whatever is pinned.
 * @throws Failure (bad input) when that is a version of the other edition, unknown, or older than what runs
 */
export async function upgradeRoute(
  { settings, asked, gateways }: Pick<Instance, 'settings' | 'asked' | 'gateways'>,
  installed: Build,
): Promise<UpgradeRoute> {
  const { edition, version: current } = installed;
  const { to, deployment } = asked;
  const wishes = settingsOf(settings, deployment);
  const editions = new Set([edition]);
  const [listed, advisories, versionInfo] = await Promise.all([
    obtainCatalogue(settings, gateways),
    lookUpAdvisories(settings, gateways),
    lookUpVersionInfo(settings, gateways, editions),
  ]);
  const now = gateways.clock.now();
  const known = { advisories, versionInfo, today: isoDate(now) };
  const catalogue = await withDatesIfNeeded(listed, known, editions, settings, gateways);
  const { ignore, policy, path } = wishes;
  const around = circumstancesOf<Build>(known, undefined, now)(installed);
  const situation = { ...around, edition, catalogue, current, ignore, policy, cap: undefined };
  const follow = to === undefined ? wishes.follow : ({ kind: 'version', ...to } as const);
  const { target, rejected } = chooseTarget(follow, situation);
  if (target.compare(current) < 0) {
    throw badInput(
      `${tagOf(installed)} runs, and ${tagOf({ edition, version: target })} is older. To go back, use the mode rollback.`,
    );
  }
  const lastOf = (major: number) => newestStop(major, situation);
  return { stops: upgradePath(current, target, edition, catalogue, path, lastOf), passed: rejected };
}
