import type { Cluster } from './cluster.ts';
import type { Meta, Workload } from './objects.ts';
import type { Groups, Keeper } from './owners.ts';

interface Scaled {
  readonly metadata: Meta;
  readonly spec: {
    readonly scaleTargetRef: { readonly kind?: string; readonly name: string };
    readonly minReplicas?: number;
    readonly maxReplicas?: number;
  };
}

/** KEDA keeps a workload at so many replicas while it is there (https://keda.sh/docs/latest/concepts/scaling-deployments/). */
export const KEDA_PAUSED = 'autoscaling.keda.sh/paused-replicas';
export const KEDA = 'scaledobjects.keda.sh';
const HPA = 'horizontalpodautoscalers.autoscaling';

/**
 * Those who would start a second node. A HorizontalPodAutoscaler leaves a workload with 0 replicas alone, and raises one with 1 to
 * its minimum (https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/, implicit maintenance-mode
 * deactivation): during a run it may have 1 at most.
 */
export async function scalersOf(cluster: Cluster, workload: Workload, groups: Groups): Promise<readonly Keeper[]> {
  const byKeda = groups.has('keda.sh') ? await cluster.list<Scaled>(KEDA) : [];
  const keda = byKeda.filter((one) => isTarget(one, workload) && one.metadata.annotations?.[KEDA_PAUSED] === undefined);
  const all = await cluster.list<Scaled>(HPA);
  // KEDA makes one of its own and removes it when it is paused.
  const plain = all.filter(
    (one) => isTarget(one, workload) && !one.metadata.ownerReferences?.some(({ kind }) => kind === 'ScaledObject'),
  );
  const { namespace } = cluster;
  return [
    ...keda.map(({ metadata: { name } }) => ({
      what: `the ScaledObject ${name} of KEDA`,
      resource: KEDA,
      namespace,
      name,
      pause: { metadata: { annotations: { [KEDA_PAUSED]: '0' } } },
      resume: { metadata: { annotations: { [KEDA_PAUSED]: null } } },
      kind: 'scaler' as const,
    })),
    ...plain
      .filter(({ spec: { maxReplicas = 1 } }) => maxReplicas > 1)
      .map(({ metadata: { name }, spec: { minReplicas = 1, maxReplicas = 1 } }) => ({
        what: `the HorizontalPodAutoscaler ${name} (${minReplicas} to ${maxReplicas} replicas)`,
        resource: HPA,
        namespace,
        name,
        pause: { spec: { minReplicas: 1, maxReplicas: 1 } },
        resume: { spec: { minReplicas, maxReplicas } },
        kind: 'scaler' as const,
      })),
  ];
}

function isTarget({ spec: { scaleTargetRef } }: Scaled, { kind, metadata }: Workload): boolean {
  return (scaleTargetRef.kind ?? 'Deployment') === kind && scaleTargetRef.name === metadata.name;
}
