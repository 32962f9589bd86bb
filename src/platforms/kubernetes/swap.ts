import { Failure } from '../../failure.ts';
import type { Build, InPlace } from '../platform.ts';
import { claimOn, type KeptWorkload, PLACED_ANNOTATION, RUN_ANNOTATION, recall, recallOrFail } from './claim.ts';
import { removeCommands } from './commandJob.ts';
import { allowEvictions } from './disruptions.ts';
import type { FetchImage } from './fetchPod.ts';
import type { Workload } from './objects.ts';
import { resumeGitops } from './pausing.ts';
import { podsOf } from './pods.ts';
import { templatePatch } from './probes.ts';
import { observed } from './scale.ts';
import type { KubernetesSeams } from './seams.ts';
import { readWorkload, type WorkloadName } from './workload.ts';

/** Another image in the template of a workload without pods, together with what is other during the run. */
export async function swap(
  seams: KubernetesSeams,
  name: WorkloadName,
  run: string,
  build: Build,
  fetch: FetchImage,
): Promise<void> {
  const kept = await recallOrFail(seams, name, run);
  const workload = await readWorkload(seams.cluster, name);
  if (placeOf(workload, run, kept) === 'neither') throw foreign(name, workload, kept);
  const { reference } = await fetch(build);
  if (imageIn(workload, kept) !== reference) await mustStand(seams, workload);
  const annotations = { [PLACED_ANNOTATION]: run };
  const spec = templatePatch(kept.container, kept.change.during, reference);
  await seams.cluster.patch('strategic', name.resource, name.name, { metadata: { annotations }, spec });
  const now = await observed(seams, name);
  const found = imageIn(now, kept);
  if (found === reference) return;
  throw new Failure(
    `The image of ${name.kind} ${name.name} was set to ${reference} and is ${found}: a controller or a policy changes it. Let it leave the ` +
      'workload alone for the run.',
  );
}

/** Nothing when it is back already, or when the run never stopped anything. */
export async function putBack(seams: KubernetesSeams, name: WorkloadName, run: string): Promise<void> {
  const kept = await recall(seams, name, run);
  if (!kept) return;
  await removeCommands(seams, name);
  const workload = await readWorkload(seams.cluster, name);
  const place = placeOf(workload, run, kept);
  if (place === 'neither') throw foreign(name, workload, kept);
  if (place === 'former') return;
  await mustStand(seams, workload);
  const annotations = { [PLACED_ANNOTATION]: null };
  const spec = templatePatch(kept.container, kept.change.former, kept.image);
  await seams.cluster.patch('strategic', name.resource, name.name, { metadata: { annotations }, spec });
  await observed(seams, name);
}

/** Lets everybody go on who was kept from it, and takes away what the run wrote on the workload. */
export async function finish(seams: KubernetesSeams, name: WorkloadName, run: string): Promise<void> {
  const { cluster, note } = seams;
  const kept = await recall(seams, name, run);
  if (!kept) return;
  await removeCommands(seams, name);
  const workload = await readWorkload(cluster, name);
  if (claimOn(workload)) {
    await resumeGitops(seams, kept.paused, workload, placeOf(workload, run, kept) !== 'former');
    await allowEvictions(cluster, workload);
    const annotations = { [RUN_ANNOTATION]: null, [PLACED_ANNOTATION]: null };
    await cluster.patch('strategic', name.resource, name.name, { metadata: { annotations } });
  }
  await note.forget();
}

export async function inPlace(seams: KubernetesSeams, name: WorkloadName, run: string): Promise<InPlace> {
  const kept = await recall(seams, name, run);
  if (!kept) return 'former';
  return placeOf(await readWorkload(seams.cluster, name), run, kept);
}

function placeOf(workload: Workload, run: string, kept: KeptWorkload): InPlace {
  if (imageIn(workload, kept) === kept.image) return 'former';
  return workload.metadata.annotations?.[PLACED_ANNOTATION] === run ? 'next' : 'neither';
}

function imageIn({ spec }: Workload, { container }: KeptWorkload): string | undefined {
  return spec.template.spec.containers.find(({ name }) => name === container)?.image;
}

async function mustStand({ cluster }: KubernetesSeams, workload: Workload): Promise<void> {
  const pods = await podsOf(cluster, workload);
  if (pods.length === 0 && (workload.spec.replicas ?? 1) === 0) return;
  throw new Failure(
    `${workload.kind} ${workload.metadata.name} has ${workload.spec.replicas ?? 1} replicas and ${pods.length} pods, and should have none: somebody ` +
      'scaled it. Scale it to 0, and run this again.',
  );
}

function foreign({ kind, name }: WorkloadName, workload: Workload, kept: KeptWorkload): Failure {
  return new Failure(
    `The image of ${kind} ${name} is ${imageIn(workload, kept)}, neither the one from before the run (${kept.image}) nor one that the run put ` +
      'there: somebody changed it. Look at what runs; nothing was changed.',
  );
}
