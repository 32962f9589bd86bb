import { Failure } from '../../../failure.ts';
import type { Pod } from '../objects.ts';
import type { KubernetesSeams } from '../seams.ts';

/** On everything that a rehearsal makes; its value is the run. */
export const REHEARSAL_LABEL = 'metabase-upgrade/rehearsal';
/** What a pod of a rehearsal is; the container in it has the same name. */
export const ROLE_LABEL = 'metabase-upgrade/rehearsal-role';
export type Role = 'instance' | 'server';

const LOOK_MS = 500;
const PATIENCE_MS = 120_000;
/** A pod without time to end is forgotten by the cluster while it still runs; one that has a moment is not. */
export const GRACE_SECONDS = 1;

/** The names of all that a rehearsal makes, which only its run and the workload tell: a pod, a Secret and a NetworkPolicy each. */
export function nameOf(workload: string, run: string, role: Role): string {
  const own = `${workload.slice(0, 40)}-rehearsal-${run}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return role === 'instance' ? own : `${own}-database`;
}

/** Of its own alone, so that no Service, budget or policy of the workload is for it. */
export function labelsOf(run: string, role: Role): Readonly<Record<string, string>> {
  return { [REHEARSAL_LABEL]: run, [ROLE_LABEL]: role };
}

/** Values that must be in no pod's description. */
export function secretOf(workload: string, run: string, role: Role, values: Readonly<Record<string, string>>): object {
  const data = Object.entries(values).map(([name, value]) => [name, Buffer.from(value).toString('base64')]);
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: nameOf(workload, run, role), labels: labelsOf(run, role) },
    data: Object.fromEntries(data),
  };
}

/** Ends the pods of a run and waits until they are gone. @param role undefined: all of them */
export async function removePods(
  { cluster, clock, sleep }: KubernetesSeams,
  run: string,
  role: Role | undefined,
): Promise<void> {
  const selector = `${REHEARSAL_LABEL}=${run}${role === undefined ? '' : `,${ROLE_LABEL}=${role}`}`;
  for (const begun = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const pods = await cluster.list<Pod>('pods', selector);
    if (pods.length === 0) return;
    const standing = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    for (const { metadata } of standing) await cluster.remove('pods', metadata.name);
    if (clock.now().getTime() - begun < PATIENCE_MS) continue;
    throw new Failure(
      `${pods.map(({ metadata }) => metadata.name).join(', ')} of the rehearsal ${run} could not be ended within ${PATIENCE_MS / 1000} s. ` +
        'A pod on a machine that does not answer stays until somebody has looked at it ("kubectl describe pod").',
    );
  }
}
