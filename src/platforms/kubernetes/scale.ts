import { Failure } from '../../failure.ts';
import { claim, type KeptWorkload, PLACED_ANNOTATION, recall } from './claim.ts';
import { forbidEvictions } from './disruptions.ts';
import type { Pod, Workload } from './objects.ts';
import { keeping, pauseAll, resumeScalers } from './pausing.ts';
import { complaintsOf, podsOf, processOf, statusOf } from './pods.ts';
import { templatePatch } from './probes.ts';
import type { KubernetesSeams } from './seams.ts';
import { readWorkload, type WorkloadName } from './workload.ts';

const LOOK_MS = 500;
/** A controller makes a pod at once; a quota or a policy that forbids it never ends. */
const POD_MS = 60_000;
/** The other nodes may have to wait for a machine, which is no reason to go back. */
const NODES_MS = 300_000;

/**
 * No replicas, and waits until every pod is gone, also those of older ReplicaSets. Pods are told to end as by every scaling down;
 * nothing is deleted by force.
 * @throws Failure when a pod is still there when the time is over
 */
export async function stop(
  seams: KubernetesSeams,
  name: WorkloadName,
  run: string,
  patienceMs: number,
  remember: (workload: Workload) => Promise<KeptWorkload>,
): Promise<void> {
  const { clock } = seams;
  const kept = await claim(seams, name, run, remember);
  await pauseAll(seams, kept.paused);
  await forbidEvictions(seams.cluster, await readWorkload(seams.cluster, name));
  const end = clock.now().getTime() + patienceMs;
  await betweenStarts(seams, name, run, kept, end);
  await scaleTo(seams, name, 0);
  for (;;) {
    const pods = await podsOf(seams.cluster, await readWorkload(seams.cluster, name));
    if (pods.length === 0) return;
    if (clock.now().getTime() >= end) {
      throw new Failure(
        `${pods.map(({ metadata }) => metadata.name).join(', ')} ${pods.length === 1 ? 'is' : 'are'} still there after ${Math.round(patienceMs / 1000)} s. ` +
          'A pod on a machine that does not answer stays until somebody has looked at it ("kubectl describe pod"). It was not deleted by ' +
          'force; when it is gone, run this again.',
      );
    }
    await seams.sleep(LOOK_MS);
  }
}

/**
 * The version that the run put there may have failed and been started again by Kubernetes: it is stopped in the pause between two
 * starts, when nothing migrates.
 */
async function betweenStarts(
  { cluster, clock, sleep }: KubernetesSeams,
  name: WorkloadName,
  run: string,
  { container }: KeptWorkload,
  end: number,
): Promise<void> {
  for (;;) {
    const workload = await readWorkload(cluster, name);
    if (workload.metadata.annotations?.[PLACED_ANNOTATION] !== run) return;
    const pods = await podsOf(cluster, workload);
    const busy = pods.filter((pod) => {
      const { ready, restartCount = 0, state } = statusOf(pod, container) ?? {};
      return restartCount > 0 && ready !== true && state?.running !== undefined;
    });
    if (busy.length === 0) return;
    if (clock.now().getTime() >= end) {
      throw new Failure(
        `${busy[0]?.metadata.name} failed and was started again by Kubernetes. It may be migrating, so it was left alone. When it is ready ` +
          'or has failed again, run this again.',
      );
    }
    await sleep(LOOK_MS);
  }
}

/** One replica of what is in place. Nothing when the run never stopped it. @throws Failure when no pod comes of it */
export async function start(seams: KubernetesSeams, name: WorkloadName, run: string): Promise<void> {
  const { cluster, clock, sleep } = seams;
  const kept = await recall(seams, name, run);
  if (!kept) return;
  const workload = await observed(seams, name);
  await keeping(seams, kept.paused, 1);
  if (workload.spec.replicas !== 1) await scaleTo(seams, name, 1);
  for (const begun = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const now = await readWorkload(cluster, name);
    const pods = await podsOf(cluster, now);
    if (pods.length > 0) return mustHaveImage(pods, now, kept.container);
    if (clock.now().getTime() - begun < POD_MS) continue;
    const why = now.status?.conditions?.find(({ type }) => type === 'ReplicaFailure')?.message ?? 'it does not say why';
    throw new Failure(`No pod was made of ${name.kind} ${name.name}: ${why}.`);
  }
}

function mustHaveImage(pods: readonly Pod[], { spec }: Workload, container: string): void {
  const imageOf = ({ containers }: Pod['spec']) => containers.find((one) => one.name === container)?.image;
  const wanted = imageOf(spec.template.spec);
  const other = pods.find((pod) => imageOf(pod.spec) !== wanted);
  if (!other) return;
  throw new Failure(
    `The pod ${other.metadata.name} has the image ${imageOf(other.spec)} and not ${wanted}: something changes images when pods are made. ` +
      'Let it leave this workload alone.',
  );
}

/** As many replicas as before, with the template that they had but for the image; waited for, and told when it takes long. */
export async function restoreScale(seams: KubernetesSeams, name: WorkloadName, run: string): Promise<void> {
  const { cluster, clock, sleep, log } = seams;
  const kept = await recall(seams, name, run);
  if (!kept) return;
  const { replicas, container, change } = kept;
  const spec = { replicas, ...templatePatch(container, change.former) };
  await cluster.patch('strategic', name.resource, name.name, { spec });
  await resumeScalers(seams, kept.paused);
  for (const begun = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const workload = await readWorkload(cluster, name);
    if (isWhole(workload, replicas)) return;
    if (clock.now().getTime() - begun < NODES_MS) continue;
    const told = (await podsOf(cluster, workload)).flatMap(complaintsOf).join(' ');
    return log.warning(
      `${name.kind} ${name.name} is to have ${replicas} replicas, and ${workload.status?.readyReplicas ?? 0} are ready after ${NODES_MS / 60_000} minutes. ${told}`,
    );
  }
}

/** A scaler may have more by now. */
function isWhole({ metadata, status }: Workload, replicas: number): boolean {
  const { observedGeneration = 0, replicas: all = 0, updatedReplicas = 0, readyReplicas = 0 } = status ?? {};
  return observedGeneration >= (metadata.generation ?? 0) && readyReplicas >= replicas && updatedReplicas === all;
}

async function scaleTo(
  { cluster }: KubernetesSeams,
  { resource, name }: WorkloadName,
  replicas: number,
): Promise<void> {
  await cluster.patch('strategic', resource, name, { spec: { replicas } });
}

/** Waits until the controller has seen the newest version: it would start the one before otherwise. */
export async function observed(seams: KubernetesSeams, name: WorkloadName): Promise<Workload> {
  const { cluster, clock, sleep } = seams;
  for (const begun = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const workload = await readWorkload(cluster, name);
    if ((workload.status?.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0)) return workload;
    if (clock.now().getTime() - begun < POD_MS) continue;
    throw new Failure(
      `Kubernetes has not looked at the change of ${name.kind} ${name.name} for ${POD_MS / 1000} s: is its controller manager running?`,
    );
  }
}

/** What the one pod does. */
export async function process({ cluster, clock }: KubernetesSeams, name: WorkloadName, container: string) {
  return processOf(await podsOf(cluster, await readWorkload(cluster, name)), container, clock.now());
}
