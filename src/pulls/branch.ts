import { EDITIONS } from '../metabase/edition.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment } from '../planning/plan.ts';

const LINE = /-v[01]\.\d+\.x$/;

/** What all branches of a deployment have in common: `metabase-upgrade/oss` of `metabase-upgrade/oss-v0.64.x`. */
export function stemOf(branch: string): string {
  return branch.replace(LINE, '');
}

/** The branch on which a stop of the deployment is proposed, now or when its turn comes. */
export function branchOf({ branch, edition }: Deployment, stop: Version): string {
  return `${stemOf(branch)}-v${EDITIONS[edition].digit}.${stop.major}.x`;
}
