import type { Cluster } from './cluster.ts';
import type { Pod, Workload } from './objects.ts';
import { complaintsOf, podsOf, statusOf } from './pods.ts';

const LARGEST = 1024 * 1024;

/** What the newest pod of a workload has written. */
export async function recentLog(cluster: Cluster, workload: Workload, container: string, since: Date): Promise<string> {
  const [pod] = await podsOf(cluster, workload);
  return pod ? podLog(cluster, pod, container, since) : '';
}

/** What a container has written, before its last start too, with what Kubernetes says of its pod. */
export async function podLog(cluster: Cluster, pod: Pod, container: string, since: Date): Promise<string> {
  const args = [
    'logs',
    pod.metadata.name,
    `--container=${container}`,
    `--since-time=${since.toISOString().replace(/\.\d+/, '')}`,
  ];
  const again = (statusOf(pod, container)?.restartCount ?? 0) > 0;
  const before = again ? (await cluster.ask([...args, '--previous'])).stdout : '';
  const { stdout } = await cluster.ask(args);
  return [before, stdout, ...complaintsOf(pod)].join('\n').slice(-LARGEST);
}
