import { badInput } from '../failure.ts';
import type { ConfiguredInstance } from './instanceFields.ts';
import type { Inputs } from './schema.ts';

export interface KubernetesSettings {
  readonly kind: 'kubernetes';
  /** `deployment/metabase` or `statefulset/metabase`. */
  readonly workload: string;
  readonly namespace: string;
  /** Undefined: the current one, or the service account of the pod. */
  readonly context: string | undefined;
  /** Undefined: the container with an image of Metabase. */
  readonly container: string | undefined;
  readonly patchProbes: boolean;
  readonly pauseGitops: boolean;
}

/** @throws Failure (bad input) when the workload is not named */
export function kubernetesSettings(inputs: Inputs, instance: ConfiguredInstance): KubernetesSettings {
  const workload = inputs.workload ?? instance.workload;
  if (workload === undefined) {
    throw badInput('The platform kubernetes needs "workload", e.g. "deployment/metabase" or "statefulset/metabase".');
  }
  return {
    kind: 'kubernetes',
    workload,
    namespace: inputs.namespace ?? instance.namespace ?? 'default',
    context: inputs['kube-context'] ?? instance['kube-context'],
    container: inputs.container ?? instance.container,
    patchProbes: inputs['patch-probes'] ?? instance['patch-probes'] ?? false,
    pauseGitops: inputs['pause-gitops'] ?? instance['pause-gitops'] ?? false,
  };
}
