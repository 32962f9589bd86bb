import type { Settings } from '../config/settings.ts';
import type { Scan } from '../manifests/scan.ts';
import { type Catalogue, hasVersion } from '../metabase/catalogue.ts';
import { makePlan, type Plan, type Wishes } from '../planning/plan.ts';

/**
 * The plan, in which a deployment that comes after another one goes no farther than that one is. Else it would wait for
 * the newest release, and while releases come faster than the time to soak it would wait for ever.
 */
export function planInOrder(
  found: Pick<Scan, 'pins' | 'skipped'>,
  catalogue: Catalogue,
  wishesOf: (file: string) => Wishes,
  settings: Settings,
  warnings: readonly string[],
): Plan {
  const plan = makePlan(found, catalogue, wishesOf, warnings);
  const caps = new Map<string, Wishes['follow']>();
  for (const { name, after } of settings.deployments) {
    const own = plan.deployments.find((deployment) => deployment.name === name);
    const first = plan.deployments.find((deployment) => deployment.name === after?.deployment);
    if (!own || !first || first.current.compare(own.current) <= 0 || first.current.compare(own.target) >= 0) continue;
    if (hasVersion(catalogue, own.edition, first.current)) caps.set(name, { kind: 'version', version: first.current });
  }
  if (caps.size === 0) return plan;
  const capped = (file: string): Wishes => {
    const wishes = wishesOf(file);
    const follow = wishes.name === undefined ? undefined : caps.get(wishes.name);
    return follow ? { ...wishes, follow } : wishes;
  };
  return makePlan(found, catalogue, capped, warnings);
}
