import type { Process } from '../platform.ts';
import type { Cluster } from './cluster.ts';
import type { ContainerStatus, Meta, Pod, Workload } from './objects.ts';
import { selectorText } from './workload.ts';

/** So long a node may be looked for, by a cluster that adds machines when it needs them. */
const UNSCHEDULED_MS = 300_000;

/**
 * Pods of the workload that have not come to their end, those of older ReplicaSets and those that are being deleted too: the
 * newest first.
 */
export async function podsOf(cluster: Cluster, workload: Workload): Promise<readonly Pod[]> {
  const selector = selectorText(workload.spec.selector);
  // In one answer: this is asked again and again.
  const kinds = workload.kind === 'Deployment' ? 'replicasets.apps,pods' : 'pods';
  const all = await cluster.list<Pod & { readonly kind: string }>(kinds, selector);
  const own = [workload.metadata.uid];
  const sets = all.filter(({ kind, metadata }) => kind === 'ReplicaSet' && ownedBy(metadata, own));
  const owners = [...own, ...sets.map(({ metadata }) => metadata.uid)];
  return all
    .filter(({ kind, metadata }) => kind === 'Pod' && ownedBy(metadata, owners))
    .filter(({ status }) => !/^(Succeeded|Failed)$/.test(status?.phase ?? ''))
    .sort((a, b) => Date.parse(b.metadata.creationTimestamp ?? '') - Date.parse(a.metadata.creationTimestamp ?? ''));
}

function ownedBy({ ownerReferences = [] }: Meta, owners: readonly (string | undefined)[]): boolean {
  return ownerReferences.some(({ uid, controller }) => controller === true && owners.includes(uid));
}

export function statusOf(pod: Pod | undefined, container: string): ContainerStatus | undefined {
  return pod?.status?.containerStatuses?.find(({ name }) => name === container);
}

/**
 * What the container does. Kubernetes starts it again whenever it ends: what runs a second time may be migrating, and only
 * the pause before the next start is told as `restarting`.
 * @param pods of the workload
 */
export function processOf(pods: readonly Pod[], container: string, now: Date): Process {
  const pod = pods.find(({ metadata }) => metadata.deletionTimestamp === undefined) ?? pods[0];
  if (!pod) return { state: 'absent' };
  const status = statusOf(pod, container);
  const { running, waiting, terminated } = status?.state ?? {};
  if (running)
    return running.startedAt ? { state: 'running', since: new Date(running.startedAt) } : { state: 'running' };
  const ended = terminated ?? status?.lastState?.terminated;
  if (ended) return { state: 'restarting', exitCode: ended.exitCode };
  if (fault(waiting?.reason) || pod.status?.initContainerStatuses?.some(({ state }) => fault(state?.waiting?.reason))) {
    return { state: 'restarting' };
  }
  const unscheduled = pod.status?.conditions?.find(({ type, status: is }) => type === 'PodScheduled' && is === 'False');
  const since = Date.parse(unscheduled?.lastTransitionTime ?? '');
  return now.getTime() - since > UNSCHEDULED_MS ? { state: 'absent' } : { state: 'running' };
}

/** Reasons of waiting that are no part of getting started. */
function fault(reason: string | undefined): boolean {
  return reason !== undefined && !/^(ContainerCreating|PodInitializing)$/.test(reason);
}

/** Why a pod does not run, in the words of Kubernetes; empty when nothing is told. */
export function complaintsOf(pod: Pod): readonly string[] {
  const { conditions = [], containerStatuses = [], initContainerStatuses = [] } = pod.status ?? {};
  const waiting = [...initContainerStatuses, ...containerStatuses].flatMap(({ name, state }) =>
    fault(state?.waiting?.reason)
      ? [`Error: the container ${name} waits: ${state?.waiting?.reason}: ${state?.waiting?.message ?? ''}`]
      : [],
  );
  const unscheduled = conditions.filter(({ type, status }) => type === 'PodScheduled' && status === 'False');
  return [
    ...waiting,
    ...unscheduled.map(({ reason, message }) => `Error: no node takes the pod: ${reason}: ${message}`),
  ];
}
