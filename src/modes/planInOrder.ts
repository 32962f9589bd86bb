import type { Settings } from '../config/settings.ts';
import type { Pin } from '../manifests/pin.ts';
import type { Scan } from '../manifests/scan.ts';
import { type Catalogue, hasVersion } from '../metabase/catalogue.ts';
import type { Circumstances } from '../metabase/circumstances.ts';
import type { Cap } from '../metabase/situation.ts';
import { printTag } from '../metabase/tag.ts';
import { makePlan, type Plan, type Wishes } from '../planning/plan.ts';

/**
 * The plan, in which a deployment that comes after another one goes no farther than that one is. Else it would wait for
 * the newest release, and while releases come faster than the time to soak it would wait for ever.
 */
export function planInOrder(
  found: Scan,
  catalogue: Catalogue,
  wishesOf: (file: string) => Wishes,
  settings: Settings,
  warnings: readonly string[],
  circumstancesOf: (pin: Pin) => Circumstances,
): Plan {
  const plan = makePlan(found, catalogue, wishesOf, warnings, circumstancesOf);
  const caps = new Map<string, Cap>();
  for (const { name, after } of settings.deployments) {
    const own = plan.deployments.find((deployment) => deployment.name === name);
    const first = plan.deployments.find((deployment) => deployment.name === after?.deployment);
    if (!own || !first || first.current.compare(own.current) <= 0 || first.current.compare(own.target) >= 0) continue;
    if (!hasVersion(catalogue, own.edition, first.current)) continue;
    const reason = `${name} comes after ${first.name}, which pins ${printTag(first.edition, first.current)}`;
    caps.set(name, { version: first.current, reason });
  }
  if (caps.size === 0) return plan;
  const capped = (file: string): Wishes => {
    const wishes = wishesOf(file);
    const cap = wishes.name === undefined ? undefined : caps.get(wishes.name);
    return cap ? { ...wishes, cap } : wishes;
  };
  return makePlan(found, catalogue, capped, warnings, circumstancesOf);
}
