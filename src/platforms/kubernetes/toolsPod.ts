import { Failure } from '../../failure.ts';
import type { Cluster } from './cluster.ts';
import type { Pod, Workload } from './objects.ts';
import { placementOf, resolverOf } from './placement.ts';
import { complaintsOf, statusOf } from './pods.ts';
import type { KubernetesSeams } from './seams.ts';
import { readWorkload, type WorkloadName } from './workload.ts';

const CONTAINER = 'tools';
const LOOK_MS = 500;
const PATIENCE_MS = 300_000;
/** One that a killed run left ends by itself. */
const LONGEST_SECONDS = 86_400;

/** A pod that stands ready with an image of the user's, beside the instance: it reaches what the instance reaches. */
export interface ToolsPod {
  /** Program and arguments that run a command in it; made first where it is not there. */
  exec(command: readonly string[]): Promise<{ readonly program: string; readonly args: readonly string[] }>;
  remove(): Promise<void>;
}

export function toolsPod(seams: KubernetesSeams, name: WorkloadName, image: string): ToolsPod {
  const { cluster } = seams;
  const pod = `${name.name.slice(0, 50)}-tools`;
  return {
    async exec(command) {
      await standing(seams, name, pod, image);
      return {
        program: 'kubectl',
        args: [...cluster.place, 'exec', '--stdin', pod, `--container=${CONTAINER}`, '--', ...command],
      };
    },
    remove: () => cluster.remove('pods', pod),
  };
}

async function standing(seams: KubernetesSeams, name: WorkloadName, pod: string, image: string): Promise<void> {
  const { cluster, clock, sleep } = seams;
  for (const begun = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const now = await cluster.get<Pod>('pods', pod);
    const status = statusOf(now, CONTAINER);
    if (status?.state?.running && now?.metadata.deletionTimestamp === undefined) return;
    if (!now) await make(cluster, await readWorkload(cluster, name), pod, image);
    else if (status?.state?.terminated) await cluster.remove('pods', pod);
    if (clock.now().getTime() - begun < PATIENCE_MS) continue;
    const why = now ? complaintsOf(now).join(' ') : '';
    throw new Failure(
      `The pod ${pod} with the image ${image} ("tools-image") did not start: ${why || 'no reason is told'}.`,
    );
  }
}

/** With the account, the secrets, the nodes and the names of the workload; labels of its own, so that no Service finds it. */
async function make(cluster: Cluster, { metadata, spec }: Workload, name: string, image: string): Promise<void> {
  const { securityContext, hostNetwork } = spec.template.spec;
  await cluster.create({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, labels: { 'metabase-upgrade/tools-of': metadata.name.slice(0, 63) } },
    spec: {
      ...placementOf(spec.template.spec),
      ...resolverOf(spec.template.spec),
      ...{ securityContext, hostNetwork, restartPolicy: 'Never' },
      activeDeadlineSeconds: LONGEST_SECONDS,
      terminationGracePeriodSeconds: 0,
      containers: [{ name: CONTAINER, image, imagePullPolicy: 'IfNotPresent', command: ['tail', '-f', '/dev/null'] }],
    },
  });
}

/**
 * Joins its input and output to a port, whichever of the two usual programs for it an image has. Host and port are arguments and no
 * part of the text.
 */
export const TO_PORT = [
  'sh',
  '-c',
  `if command -v bash >/dev/null; then
  exec bash -c 'exec 3<>"/dev/tcp/$0/$1" || exit 1; { cat <&3; kill $$; } & cat >&3; kill %1' "$1" "$2"
fi
exec nc "$1" "$2"`,
  'sh',
] as const;
