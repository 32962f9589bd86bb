import type { Follow } from '../metabase/follow.ts';
import type { IgnoreRule } from '../metabase/ignore.ts';
import type { PathPolicy } from '../metabase/path.ts';
import type { ConfigFile, Inheritable } from './configFile.ts';

/** The inputs that were given, which go before the defaults of the file; undefined is what was not given. */
export type GivenInputs = Partial<Omit<Inheritable, 'ignore' | 'branchPrefix'>>;

/** How pins are moved, wherever it was said. */
export interface UpgradeSettings {
  readonly follow: Follow;
  readonly path: PathPolicy;
  /** Those of the file and those of the deployment. */
  readonly ignore: readonly IgnoreRule[];
  readonly branchPrefix: string;
  readonly pull: {
    readonly base: string | undefined;
    readonly labels: readonly string[];
    readonly reviewers: readonly string[];
    readonly teamReviewers: readonly string[];
    readonly assignees: readonly string[];
    readonly milestone: number | undefined;
    readonly draft: boolean;
  };
}

export const DEFAULT_BRANCH_PREFIX = 'metabase-upgrade/';

/** For pins that belong to no deployment. */
export function resolveDefaults(config: ConfigFile, inputs: GivenInputs): UpgradeSettings {
  return merged([inputs, config.defaults], config.defaults.ignore);
}

/** The first of the layers that says something decides; lists are taken whole, never joined. */
export function merged(layers: readonly GivenInputs[], ignore: readonly IgnoreRule[]): UpgradeSettings {
  const said = <Key extends keyof Inheritable>(key: Key) =>
    (layers as readonly Partial<Inheritable>[]).find((layer) => layer[key] !== undefined)?.[key];
  return {
    follow: said('follow') ?? { kind: 'latest' },
    path: said('path') ?? 'direct',
    ignore,
    branchPrefix: said('branchPrefix') ?? DEFAULT_BRANCH_PREFIX,
    pull: {
      base: said('base'),
      labels: said('labels') ?? [],
      reviewers: said('reviewers') ?? [],
      teamReviewers: said('teamReviewers') ?? [],
      assignees: said('assignees') ?? [],
      milestone: said('milestone'),
      draft: said('draft') ?? false,
    },
  };
}
