import type { Catalogue } from './catalogue.ts';
import type { Circumstances } from './circumstances.ts';
import type { Edition } from './edition.ts';
import type { IgnoreRule } from './ignore.ts';
import type { Policy } from './policy.ts';
import type { Version } from './version.ts';

/** What a version is chosen by: what the deployment is at, what is wished for it, and what is known. */
export interface Situation extends Circumstances {
  readonly edition: Edition;
  readonly catalogue: Catalogue;
  /** What is pinned; undefined when the pin names no version. */
  readonly current: Version | undefined;
  readonly ignore: readonly IgnoreRule[];
  readonly policy: Policy;
  readonly cap?: Cap | undefined;
}

/** As far as a deployment goes for now, e.g. because another one goes first. */
export interface Cap {
  readonly version: Version;
  /** Half a sentence. */
  readonly reason: string;
}

/** The advisories that `version` closes for the deployment; none when it isn't newer. */
export function closedBy(version: Version, { current, fixes }: Situation): readonly string[] {
  return current && version.compare(current) > 0 ? fixes(version) : [];
}

/** How many advisories a version can close for the deployment. */
export function holesOf({ current, holes }: Situation): number {
  return current ? holes : 0;
}
