import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { type Running, runningVersion } from '../instance/runningVersion.ts';
import type { Scan } from '../manifests/scan.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import { type ExactPlan, planExact } from '../planning/exact.ts';
import type { Wishes } from '../planning/plan.ts';

/** Plans what becomes exact, and asks only the instances of deployments that have such a tag. */
export async function exactTags(
  found: Scan,
  catalogue: Catalogue,
  wishesOf: (file: string) => Wishes,
  { deployments }: Settings,
  { fetch }: Gateways,
): Promise<ExactPlan> {
  const names = new Set<string | undefined>([
    ...found.skipped.filter(({ file, floating }) => floating && wishesOf(file).pinFloating).map(nameOf),
    ...found.pins.filter(({ file, tag }) => tag.kind === 'rolling' && wishesOf(file).pinRolling).map(nameOf),
  ]);
  const asked = deployments.filter(({ name, url }) => url !== undefined && names.has(name));
  const answers = await Promise.all(asked.map(({ url }) => runningVersion(url as string, fetch)));
  const runs = new Map<string, Running>(asked.map(({ name }, index) => [name, answers[index] as Running]));
  return planExact(found, catalogue, wishesOf, (name) => runs.get(name));

  function nameOf({ file }: { readonly file: string }): string | undefined {
    return wishesOf(file).name;
  }
}
