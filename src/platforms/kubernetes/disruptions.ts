import type { Cluster } from './cluster.ts';
import type { Meta, Workload } from './objects.ts';

const LABEL = 'metabase-upgrade/budget-of';

interface Budget {
  readonly metadata: Meta;
}

/**
 * For the time of the run no pod may be evicted, so that a node that is emptied waits for the migration. Scaling is not bound by
 * it (https://kubernetes.io/docs/tasks/run-application/configure-pdb/).
 */
export async function forbidEvictions(cluster: Cluster, workload: Workload): Promise<void> {
  const name = budgetName(workload);
  if (await cluster.get<Budget>('poddisruptionbudgets.policy', name)) return;
  const versions = (await cluster.groups()).get('policy') ?? [];
  await cluster.create({
    // Before 1.21 there was only the beta.
    apiVersion: versions.includes('v1') ? 'policy/v1' : 'policy/v1beta1',
    kind: 'PodDisruptionBudget',
    metadata: { name, labels: { [LABEL]: workload.metadata.name.slice(0, 63) } },
    spec: { maxUnavailable: 0, selector: workload.spec.selector },
  });
}

export async function allowEvictions(cluster: Cluster, workload: Workload): Promise<void> {
  await cluster.remove('poddisruptionbudgets.policy', budgetName(workload));
}

function budgetName({ metadata }: Workload): string {
  return `${metadata.name.slice(0, 200)}-metabase-upgrade`;
}
