import { Failure } from '../../failure.ts';
import type { Build, Ran } from '../platform.ts';
import type { FetchImage } from './fetchPod.ts';
import type { Condition, Container, Meta, Pod, Workload } from './objects.ts';
import { complaintsOf, statusOf } from './pods.ts';
import type { KubernetesOptions, KubernetesSeams } from './seams.ts';
import { metabaseContainer, readWorkload, type WorkloadName } from './workload.ts';

interface Job {
  readonly metadata: Meta;
  readonly status?: { readonly conditions?: readonly Condition[] };
}

const LABEL = 'metabase-upgrade/command-of';
const LOOK_MS = 500;
const POD_MS = 60_000;
const LARGEST_OUTPUT = 1024 * 1024;
const RESOURCE = 'jobs.batch';

/**
 * Runs a command of Metabase once, as a Job with the template of the workload, another image and one argument; never tried again.
 * The entry point of the image takes one argument alone (metabase/metabase `bin/docker/run_metabase.sh`).
 */
export async function runCommand(
  seams: KubernetesSeams,
  options: KubernetesOptions,
  build: Build,
  command: string,
  fetch: FetchImage,
): Promise<Ran> {
  const { cluster, sleep } = seams;
  const { workload: name } = options;
  while (await commandRuns(seams, name)) await sleep(LOOK_MS);
  await removeCommands(seams, name);
  const { reference } = await fetch(build);
  const workload = await readWorkload(cluster, name);
  const { name: container } = metabaseContainer(workload.spec.template.spec, options);
  const job = jobName(name);
  await cluster.create(commandJob(workload, job, container, reference, command));
  const pod = await podOf(seams, job);
  for (;;) {
    const now = await cluster.get<Pod>('pods', pod);
    const ended = endOf(now);
    if (ended === undefined) {
      await sleep(LOOK_MS);
      continue;
    }
    const args = ['logs', pod, `--container=${container}`, `--limit-bytes=${LARGEST_OUTPUT}`];
    const { stdout } = await cluster.ask(args);
    const output = [stdout, ...(now ? complaintsOf(now) : [])].join('\n');
    await removeCommands(seams, name);
    return { ...ended, output };
  }
}

/** Whether a command that was cut off has not come to its end; one whose pod is still to be made counts too. */
export async function commandRuns({ cluster }: KubernetesSeams, name: WorkloadName): Promise<boolean> {
  const jobs = await cluster.list<Job>(RESOURCE, `${LABEL}=${labelOf(name)}`);
  if (jobs.length === 0) return false;
  const pods = await cluster.list<Pod>('pods', `${LABEL}=${labelOf(name)}`);
  if (pods.length === 0) return jobs.some(({ status }) => (status?.conditions ?? []).length === 0);
  return pods.some((pod) => endOf(pod) === undefined);
}

/** @throws Failure when one still runs */
export async function removeCommands(seams: KubernetesSeams, name: WorkloadName): Promise<void> {
  const { cluster } = seams;
  const jobs = await cluster.list<Job>(RESOURCE, `${LABEL}=${labelOf(name)}`);
  if (jobs.length === 0) return;
  if (await commandRuns(seams, name)) {
    throw new Failure(`The Job ${jobs[0]?.metadata.name} still runs. Wait for its end, then run this again.`);
  }
  for (const { metadata } of jobs) await cluster.remove(RESOURCE, metadata.name);
  while ((await cluster.list<Pod>('pods', `${LABEL}=${labelOf(name)}`)).length > 0) await seams.sleep(LOOK_MS);
}

/** How the command ended: a sidecar beside it goes on. One that can't be started has ended too. */
function endOf(pod: Pod | undefined): Pick<Ran, 'exitCode'> | undefined {
  const status = pod && statusOf(pod, pod.metadata.labels?.[CONTAINER_LABEL] ?? '');
  const { terminated } = status?.state ?? {};
  if (terminated) return { exitCode: terminated.exitCode };
  const over = !pod || /^(Succeeded|Failed)$/.test(pod.status?.phase ?? '') || complaintsOf(pod).length > 0;
  return over ? { exitCode: -1 } : undefined;
}

async function podOf({ cluster, clock, sleep }: KubernetesSeams, job: string): Promise<string> {
  for (const begun = clock.now().getTime(); ; await sleep(LOOK_MS)) {
    const [pod] = await cluster.list<Pod>('pods', `job-name=${job}`);
    if (pod) return pod.metadata.name;
    if (clock.now().getTime() - begun >= POD_MS) {
      throw new Failure(
        `No pod was made of the Job ${job}. Look at it with "kubectl describe job ${job}", then remove it.`,
      );
    }
  }
}

const CONTAINER_LABEL = 'metabase-upgrade/container';

/** Labels of its own, so that no Service sends it requests; annotations of the template, which an agent of a vault goes by. */
function commandJob(
  { metadata, spec }: Workload,
  job: string,
  container: string,
  image: string,
  command: string,
): object {
  const labels = { [LABEL]: labelOf(metadata), [CONTAINER_LABEL]: container };
  const { annotations } = spec.template.metadata ?? {};
  const containers = spec.template.spec.containers.map((one) => {
    const { livenessProbe: _, readinessProbe: __, startupProbe: ___, ports: ____, ...bare } = one;
    return one.name === container ? { ...bare, image, args: [command] } : (bare as Container);
  });
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: job, labels },
    spec: {
      backoffLimit: 0,
      template: {
        metadata: { labels, annotations },
        spec: { ...spec.template.spec, containers, restartPolicy: 'Never' },
      },
    },
  };
}

function jobName({ name }: { readonly name: string }): string {
  return `${name.slice(0, 50)}-command`;
}

function labelOf({ name }: { readonly name: string }): string {
  return name.slice(0, 63).replace(/[^a-z0-9]+$/, '');
}
