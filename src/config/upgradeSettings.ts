import type { Follow } from '../metabase/follow.ts';
import type { IgnoreRule } from '../metabase/ignore.ts';
import type { PathPolicy } from '../metabase/path.ts';
import { EVERYTHING, type Policy } from '../metabase/policy.ts';
import type { Automerge, ConfigFile, Inheritable } from './configFile.ts';
import type { Window } from './window.ts';

/** The inputs that were given, which go before the defaults of the file; undefined is what was not given. */
export type GivenInputs = Partial<Omit<Inheritable, 'ignore' | 'branchPrefix'>>;

/** How pins are moved, wherever it was said. */
export interface UpgradeSettings {
  readonly follow: Follow;
  readonly path: PathPolicy;
  /** Those of the file and those of the deployment. */
  readonly ignore: readonly IgnoreRule[];
  readonly branchPrefix: string;
  readonly policy: Policy;
  /** Floating tags, and rolling ones, are to become exact. */
  readonly pinFloating: boolean;
  readonly pinRolling: boolean;
  /** When pull requests may be opened and changed; undefined is always. */
  readonly schedule: Window | undefined;
  readonly pull: {
    readonly base: string | undefined;
    readonly labels: readonly string[];
    readonly reviewers: readonly string[];
    readonly teamReviewers: readonly string[];
    readonly assignees: readonly string[];
    readonly milestone: number | undefined;
    readonly draft: boolean;
    readonly automerge: Automerge;
    /** Milliseconds; 0 for as often as there is something newer. */
    readonly updateAtMost: number;
    readonly stacked: boolean;
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
  const expressions = said('schedule');
  return {
    follow: said('follow') ?? { kind: 'latest' },
    path: said('path') ?? 'direct',
    ignore,
    branchPrefix: said('branchPrefix') ?? DEFAULT_BRANCH_PREFIX,
    policy: {
      minimumReleaseAge: said('minimumReleaseAge') ?? EVERYTHING.minimumReleaseAge,
      hotfixes: said('hotfixes') ?? EVERYTHING.hotfixes,
      minimumPoint: said('minimumPoint') ?? EVERYTHING.minimumPoint,
      majorSoak: said('majorSoak') ?? EVERYTHING.majorSoak,
      respectRollout: said('respectRollout') ?? EVERYTHING.respectRollout,
      privatePatches: said('privatePatches') ?? EVERYTHING.privatePatches,
    },
    pinFloating: said('pinFloating') ?? false,
    pinRolling: said('rolling') === 'pin',
    schedule: expressions && { expressions, timezone: said('timezone') ?? 'UTC' },
    pull: {
      base: said('base'),
      labels: said('labels') ?? [],
      reviewers: said('reviewers') ?? [],
      teamReviewers: said('teamReviewers') ?? [],
      assignees: said('assignees') ?? [],
      milestone: said('milestone'),
      draft: said('draft') ?? false,
      automerge: said('automerge') ?? 'none',
      updateAtMost: said('updateAtMost') ?? 0,
      stacked: said('steps') === 'stacked',
    },
  };
}
