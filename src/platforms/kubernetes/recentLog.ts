import type { Cluster } from './cluster.ts';
import type { Workload } from './objects.ts';
import { complaintsOf, podsOf, statusOf } from './pods.ts';

const LARGEST = 1024 * 1024;

/** What the newest pod has written, before its last start too, with what Kubernetes says of it. */
export async function recentLog(cluster: Cluster, workload: Workload, container: string, since: Date): Promise<string> {
  const [pod] = await podsOf(cluster, workload);
  if (!pod) return '';
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
