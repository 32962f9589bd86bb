import { EDITIONS } from '../metabase/edition.ts';
import type { Deployment } from '../planning/plan.ts';

/** `metabase-upgrade/oss-v0.38.x`: one branch for each edition and major of the next stop. */
export function branchOf({ edition, stops, current }: Deployment): string {
  return `metabase-upgrade/${edition}-v${EDITIONS[edition].digit}.${(stops[0] ?? current).major}.x`;
}
