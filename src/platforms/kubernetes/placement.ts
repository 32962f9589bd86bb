import type { PodSpec } from './objects.ts';

/** For pods that are no part of a mesh: what it would put beside them never ends, and waits for what they may not reach. */
export const NO_SIDECAR = { 'sidecar.istio.io/inject': 'false' };

/** Where pods of a workload run and by what right its images are pulled: another pod with the same runs where they do. */
export function placementOf(spec: PodSpec) {
  const { imagePullSecrets, serviceAccountName, nodeSelector, tolerations, affinity } = spec;
  return {
    ...{ imagePullSecrets, serviceAccountName, nodeSelector, tolerations },
    ...(affinity?.nodeAffinity ? { affinity: { nodeAffinity: affinity.nodeAffinity } } : {}),
    automountServiceAccountToken: false,
  };
}

/** By which names it finds others. */
export function resolverOf({ hostAliases, dnsPolicy, dnsConfig }: PodSpec) {
  return { hostAliases, dnsPolicy, dnsConfig };
}
