import { isLtsMajor } from './follow.ts';
import type { Version } from './version.ts';

/** What is known beyond the list of releases when a version is chosen for one deployment. */
export interface Circumstances {
  readonly now: Date;
  /** Ids of the security advisories that hit what the deployment is at and no longer hit `version`. */
  readonly fixes: (version: Version) => readonly string[];
  /** How many hit what the deployment is at. */
  readonly holes: number;
  /** How far Metabase has got with its newest release; undefined when that isn't known. */
  readonly rollout?: Rollout | undefined;
  /** Whether `version` can be had where the deployment takes it from; undefined when that isn't known. */
  readonly published: (version: Version) => Publication | undefined;
  /** Whether a major has long-term support. */
  readonly isLts: (major: number) => boolean;
}

/** The version that Metabase tells its instances of, and to how many in a hundred. */
export interface Rollout {
  readonly version: Version;
  readonly percent: number;
}

export interface Publication {
  readonly published: boolean;
  /** Where it was looked for, e.g. `docker.io/metabase/metabase`. */
  readonly where: string;
}

/** Nothing was looked up. So early that nothing has been out for long: who has a policy of ages says what time it is. */
export const NOTHING_KNOWN: Circumstances = {
  now: new Date(0),
  fixes: () => [],
  holes: 0,
  published: () => undefined,
  isLts: isLtsMajor,
};
