import type { Repository } from '../config/runner.ts';
import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Plan } from '../planning/plan.ts';
import { automergeSwitch } from '../pulls/automerge.ts';
import { folderOf } from '../pulls/changes.ts';
import { dashboardMarker } from '../pulls/dashboard.ts';
import { lookOver, type Overview } from '../pulls/overview.ts';
import type { Round } from '../pulls/proposal.ts';
import { fingerprint } from '../pulls/wanted.ts';
import { releasesClient } from '../sources/catalogue.ts';
import { branchesOf } from './stack.ts';
import { settingsOf } from './wishesFor.ts';

export interface Access {
  readonly token: string;
  readonly repository: Repository;
}

/** What a run begins with, before it is known which boxes are ticked. */
export type KnownRound = Omit<Round, 'ticked'> & Pick<Overview, 'dashboard'>;

/** Looks once, for all deployments, at what is open. */
export async function openRound(
  plan: Plan,
  settings: Settings,
  { token, repository }: Access,
  gateways: Gateways,
): Promise<KnownRound> {
  const { root, defaults, deployments, config, openLimit } = settings;
  const client = await gateways.gitHub(repository.apiUrl, token);
  const folder = await folderOf(root, gateways.run);
  const prefixes = [defaults, ...deployments].map(({ branchPrefix }) => branchPrefix);
  const scope = fingerprint([folder, config, defaults.pull.base ?? repository.defaultBranch ?? '']);
  const dashboard = settings.dashboard ? dashboardMarker(scope) : undefined;
  return {
    client,
    releases: await releasesClient(settings, gateways),
    repository,
    catalogue: plan.catalogue,
    root,
    folder,
    run: gateways.run,
    log: gateways.log,
    now: gateways.clock.now(),
    scope,
    ...(await lookOver(client, repository, { prefixes: [...new Set(prefixes)], dashboard })),
    branches: new Set(
      plan.deployments.flatMap((one) => branchesOf(one, settingsOf(settings, one.owner ?? one.name).pull.stacked)),
    ),
    limit: openLimit,
    automerge: automergeSwitch(client, repository, gateways.log),
    opened: [],
  };
}
