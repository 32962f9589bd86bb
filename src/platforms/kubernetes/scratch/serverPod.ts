import { Failure } from '../../../failure.ts';
import type { Tunnel } from '../../platform.ts';
import type { CopyServer, OwnServer } from '../../scratch.ts';
import type { Cluster } from '../cluster.ts';
import type { Pod, Workload } from '../objects.ts';
import { NO_SIDECAR, placementOf } from '../placement.ts';
import { complaintsOf, processOf, statusOf } from '../pods.ts';
import { podLog } from '../recentLog.ts';
import type { KubernetesSeams } from '../seams.ts';
import { TO_PORT } from '../toolsPod.ts';
import { GRACE_SECONDS, labelsOf, nameOf, secretOf } from './places.ts';

const PORTS = { postgres: 5432, mysql: 3306 } as const;
const CONTAINER = 'server';
const LOOK_MS = 500;
/** Its image may have to be pulled. */
const PATIENCE_MS = 900_000;
/** One that a killed run left ends by itself. */
const LONGEST_SECONDS = 86_400;

/**
 * A database server for the copy in a pod of its own, without a volume. This machine reaches it through programs in that pod,
 * where the tools of the same version are too.
 */
export async function startServer(
  seams: KubernetesSeams,
  workload: Workload,
  run: string,
  own: OwnServer,
): Promise<CopyServer> {
  const { cluster } = seams;
  const { name } = workload.metadata;
  await cluster.create(secretOf(name, run, 'server', variablesOf(own)));
  await cluster.create(serverPod(workload, run, own.image));
  const pod = nameOf(name, run, 'server');
  const port = PORTS[own.engine];
  const host = await addressOf(seams, pod, own.image);
  return { here: { host: '127.0.0.1', port }, inside: { host, port }, tunnel: wayInto(cluster, pod) };
}

/** As the official images of PostgreSQL, MariaDB and MySQL have them. */
function variablesOf({ engine, user, password }: OwnServer): Readonly<Record<string, string>> {
  if (engine === 'postgres') return { POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: 'postgres' };
  return { MARIADB_ROOT_PASSWORD: password, MYSQL_ROOT_PASSWORD: password };
}

function serverPod({ metadata, spec }: Workload, run: string, image: string): object {
  const name = nameOf(metadata.name, run, 'server');
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, labels: { ...labelsOf(run, 'server'), ...NO_SIDECAR }, annotations: NO_SIDECAR },
    spec: {
      ...placementOf(spec.template.spec),
      ...{ restartPolicy: 'Never', terminationGracePeriodSeconds: GRACE_SECONDS, enableServiceLinks: false },
      activeDeadlineSeconds: LONGEST_SECONDS,
      // Else the server is the first process, which inherits what is left of programs that lead to it: PostgreSQL takes the end
      // of one by a signal for a crash of its own, and starts anew (postgres/postgres `src/backend/postmaster/postmaster.c`).
      shareProcessNamespace: true,
      containers: [{ name: CONTAINER, image, imagePullPolicy: 'IfNotPresent', envFrom: [{ secretRef: { name } }] }],
    },
  };
}

async function addressOf({ cluster, clock, sleep }: KubernetesSeams, name: string, image: string): Promise<string> {
  for (const begun = clock.now(); ; await sleep(LOOK_MS)) {
    const pod = await cluster.get<Pod>('pods', name);
    const running = statusOf(pod, CONTAINER)?.state?.running !== undefined;
    if (running && pod?.status?.podIP) return pod.status.podIP;
    const { state } = processOf(pod ? [pod] : [], CONTAINER, clock.now());
    if (state === 'running' && clock.now().getTime() - begun.getTime() < PATIENCE_MS) continue;
    const said = pod ? (await podLog(cluster, pod, CONTAINER, begun)).trim().slice(-1_000) : 'somebody removed it';
    throw new Failure(
      `The image ${image} ("tools-image") started no database server for the rehearsal: ${said || complaintsOf(pod as Pod).join(' ')} ` +
        'Name an official image that has the server too, such as postgres:17, mariadb:11 or mysql:8.4.',
    );
  }
}

function wayInto(cluster: Cluster, pod: string): Tunnel {
  const exec: Tunnel['exec'] = async (command) => ({
    program: 'kubectl',
    args: [...cluster.place, 'exec', '--stdin', pod, `--container=${CONTAINER}`, '--', ...command],
  });
  return { exec, toPort: (host, port) => exec([...TO_PORT, host, String(port)]), close: async () => undefined };
}
