import type { Platform } from '../platform.ts';
import { askThroughApi } from './ask.ts';
import type { KeptWorkload } from './claim.ts';
import { commandRuns, runCommand } from './commandJob.ts';
import { imageFetcher } from './fetchPod.ts';
import { inspect, keepersOf } from './inspect.ts';
import type { Container, Workload } from './objects.ts';
import { podsOf } from './pods.ts';
import { templateChange } from './probes.ts';
import { proxyPath } from './reach.ts';
import { recentLog } from './recentLog.ts';
import { process, restoreScale, start, stop } from './scale.ts';
import { kubernetesScratch } from './scratch/kubernetesScratch.ts';
import type { KubernetesOptions, KubernetesSeams } from './seams.ts';
import { readSettings, type Told } from './settings.ts';
import { finish, inPlace, putBack, swap } from './swap.ts';
import { TO_PORT, toolsPod } from './toolsPod.ts';
import { metabaseContainer, readWorkload } from './workload.ts';

/** A Deployment or a StatefulSet. Only its replicas and its template are changed, so that every pod is made by Kubernetes itself. */
export function kubernetesPlatform(options: KubernetesOptions, seams: KubernetesSeams): Platform {
  const { workload: name } = options;
  const { cluster } = seams;
  const fetch = imageFetcher(seams, options);
  let told: Promise<Told> | undefined;
  const look = async (): Promise<{ readonly workload: Workload; readonly container: Container }> => {
    const workload = await readWorkload(cluster, name);
    return { workload, container: metabaseContainer(workload.spec.template.spec, options) };
  };
  const remember = async (run: string, workload: Workload): Promise<KeptWorkload> => {
    const { spec } = workload.spec.template;
    const container = metabaseContainer(spec, options);
    return {
      run,
      replicas: workload.spec.replicas ?? 1,
      container: container.name,
      image: container.image ?? '',
      change: templateChange(spec, container, options.patchProbes ? options.timeoutMs : undefined),
      paused: options.pauseGitops ? await keepersOf(seams, workload) : [],
    };
  };
  return {
    name: `kubernetes (${[cluster.context ?? [], cluster.namespace, name.resource.split('.')[0], name.name].flat().join(', ')})`,
    inspect: () => inspect(seams, options),
    async fetch(build) {
      return (await fetch(build)).digest;
    },
    // What a node can have is known once one has pulled it.
    missing: async () => undefined,
    // Which node will take it is not known before.
    space: async () => undefined,
    stop: (run, patienceMs) => stop(seams, name, run, patienceMs, (workload) => remember(run, workload)),
    start: (run) => start(seams, name, run),
    swap: (run, build) => swap(seams, name, run, build, fetch),
    putBack: (run) => putBack(seams, name, run),
    restoreScale: (run) => restoreScale(seams, name, run),
    finish: (run) => finish(seams, name, run),
    inPlace: (run) => inPlace(seams, name, run),
    commandRuns: () => commandRuns(seams, name),
    process: async () => process(seams, name, (await look()).container.name),
    async log(since) {
      const { workload, container } = await look();
      return recentLog(cluster, workload, container.name, since);
    },
    async url() {
      const { workload, container } = await look();
      const [pod] = await podsOf(cluster, workload);
      if (!pod) return undefined;
      // Settings stay as they are during a run, and this is asked every second.
      told ??= readSettings(cluster, workload.spec.template.spec, container);
      return proxyPath(cluster, pod, container, (await told).environment);
    },
    ask: askThroughApi(cluster),
    async tunnel(image) {
      const { exec, remove } = toolsPod(seams, name, image);
      return { exec, toPort: (host, port) => exec([...TO_PORT, host, String(port)]), close: remove };
    },
    runOnce: (build, command) => runCommand(seams, options, build, command, fetch),
    scratch: kubernetesScratch(seams, name, look, fetch),
  };
}
