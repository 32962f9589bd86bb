import { catalogueOf } from '../../src/metabase/catalogue.ts';
import type { PathPolicy } from '../../src/metabase/path.ts';
import { type Deployment, makePlan, type Plan } from '../../src/planning/plan.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { wishesOf } from '../planning/wishes.ts';

export async function planOf(files: Files, target = 'latest', path: PathPolicy = 'direct'): Promise<Plan> {
  return makePlan(await scanFiles(files), SNAPSHOT, wishesOf(target, { path }));
}

/** The one deployment of a Compose file that pins this tag; the edition is told by the tag. */
export async function deploymentOf(tag: string, target = 'latest', path: PathPolicy = 'direct'): Promise<Deployment> {
  const image = tag.startsWith('v1') ? 'metabase/metabase-enterprise' : 'metabase/metabase';
  const [deployment] = (await planOf({ 'compose.yaml': `image: ${image}:${tag}\n` }, target, path)).deployments;
  if (!deployment) throw new Error(`no deployment of ${tag}`);
  return deployment;
}

export const EMPTY_PLAN: Plan = {
  catalogue: catalogueOf('file', '2026-10-08', []),
  deployments: [],
  skipped: [],
  warnings: [],
};
