import type { Workload } from './objects.ts';
import { inSync, type Keeper } from './owners.ts';
import { KEDA, KEDA_PAUSED } from './scalers.ts';
import type { KubernetesSeams } from './seams.ts';

const LOOK_MS = 2_000;
/** Argo CD compares anew within seconds of being asked. */
const COMPARED_MS = 60_000;

export async function pauseAll({ cluster }: KubernetesSeams, paused: readonly Keeper[]): Promise<void> {
  for (const { resource, name, namespace, pause } of paused)
    await cluster.patch('merge', resource, name, pause, namespace);
}

/** KEDA keeps to a number, which goes with that of the run. */
export async function keeping(
  { cluster }: KubernetesSeams,
  paused: readonly Keeper[],
  replicas: number,
): Promise<void> {
  for (const { name, namespace } of paused.filter(({ resource }) => resource === KEDA)) {
    const annotations = { [KEDA_PAUSED]: String(replicas) };
    await cluster.patch('merge', KEDA, name, { metadata: { annotations } }, namespace);
  }
}

export async function resumeScalers({ cluster }: KubernetesSeams, paused: readonly Keeper[]): Promise<void> {
  for (const { resource, name, namespace, resume } of paused.filter(({ kind }) => kind === 'scaler')) {
    await cluster.patch('merge', resource, name, resume, namespace);
  }
}

/**
 * Lets go of those who apply a repository. After an upgrade they would bring the former version back onto a migrated database, as
 * long as the repository says that one: only who is known to agree is let go, and of the others it is told how.
 * @param workload as it is left
 * @param changed whether another version runs than before
 */
export async function resumeGitops(
  seams: KubernetesSeams,
  paused: readonly Keeper[],
  workload: Workload,
  changed: boolean,
): Promise<void> {
  const { cluster, log } = seams;
  for (const keeper of paused.filter(({ kind }) => kind === 'gitops')) {
    const { resource, name, namespace, resume, what } = keeper;
    if (!changed || (await agrees(seams, keeper, workload))) {
      await cluster.patch('merge', resource, name, resume, namespace);
      continue;
    }
    log.warning(
      `${what[0]?.toUpperCase()}${what.slice(1)} stays paused: it is not known to say the version that runs now, and would start the former ` +
        `one on the migrated database. Merge the pull request that moves the pins, then resume it: kubectl --namespace=${namespace} patch ` +
        `${resource} ${name} --type=merge --patch='${JSON.stringify(resume)}'`,
    );
  }
}

/** Asked to look again, as its own "refresh" does (https://argo-cd.readthedocs.io/, annotation argocd.argoproj.io/refresh). */
async function agrees(seams: KubernetesSeams, keeper: Keeper, workload: Workload): Promise<boolean> {
  const { cluster, clock, sleep } = seams;
  if ((await inSync(cluster, keeper, workload)) === undefined) return false;
  const refresh = { metadata: { annotations: { 'argocd.argoproj.io/refresh': 'normal' } } };
  await cluster.patch('merge', keeper.resource, keeper.name, refresh, keeper.namespace);
  for (const begun = clock.now().getTime(); clock.now().getTime() - begun < COMPARED_MS; await sleep(LOOK_MS)) {
    const asked = await cluster.get<{ metadata: Workload['metadata'] }>(keeper.resource, keeper.name, keeper.namespace);
    // It takes the annotation away when it has compared.
    if (asked?.metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined) {
      return (await inSync(cluster, keeper, workload)) === true;
    }
  }
  return false;
}
