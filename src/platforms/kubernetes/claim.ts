import { Failure } from '../../failure.ts';
import { type Kept, keptOf, keptOrOther } from '../kept.ts';
import { type Cluster, Conflict } from './cluster.ts';
import type { Workload } from './objects.ts';
import type { Keeper } from './owners.ts';
import type { TemplateChange } from './probes.ts';
import type { KubernetesSeams } from './seams.ts';
import { readWorkload, type WorkloadName } from './workload.ts';

/** What the platform kubernetes remembers: in the note beside the journals, and in an annotation of the workload. */
export interface KeptWorkload extends Kept {
  readonly replicas: number;
  readonly container: string;
  readonly image: string;
  /** What is other in the template during the run. */
  readonly change: TemplateChange;
  /** Who was paused. */
  readonly paused: readonly Keeper[];
}

/** Says which run works on the workload and what it must put back, to every other runner too. */
export const RUN_ANNOTATION = 'metabase-upgrade/run';
/** The run that put the image in place. */
export const PLACED_ANNOTATION = 'metabase-upgrade/placed-by';
const TRIES = 10;

/** From the note, or from the workload where the note was lost. */
export async function recall(
  { cluster, note }: KubernetesSeams,
  name: WorkloadName,
  run: string,
): Promise<KeptWorkload | undefined> {
  const kept = await keptOf<KeptWorkload>(note, run);
  if (kept) return kept;
  const claimed = claimOn(await readWorkload(cluster, name));
  return claimed?.run === run ? claimed : undefined;
}

/** @throws Failure when the run never stopped anything */
export async function recallOrFail(seams: KubernetesSeams, name: WorkloadName, run: string): Promise<KeptWorkload> {
  const kept = await recall(seams, name, run);
  if (kept) return kept;
  throw new Failure(
    `Nothing is remembered of the run ${run}, so it can't go on. Look at what runs, then start a new one.`,
  );
}

/**
 * Writes down what the run must put back, before it changes anything: on the workload, where only one run can be, and in the note.
 * @throws Failure when another run is there
 */
export async function claim(
  { cluster, note, sleep }: KubernetesSeams,
  name: WorkloadName,
  run: string,
  remember: (workload: Workload) => Promise<KeptWorkload>,
): Promise<KeptWorkload> {
  for (let tries = 1; ; tries++) {
    const noted = await keptOrOther<KeptWorkload>(note, run);
    const workload = await readWorkload(cluster, name);
    const known = claimOn(workload);
    if (known && known.run !== run) throw new Failure(claimedDanger(known));
    const kept = known ?? noted ?? (await remember(workload));
    try {
      if (!known) await annotate(cluster, name, workload, kept);
      if (!noted) await note.write(kept);
      return kept;
    } catch (error) {
      if (!(error instanceof Conflict) || tries === TRIES) throw error;
      await sleep(100);
    }
  }
}

/** The version that was read must still be the newest: of two runs one comes first. */
function annotate(
  cluster: Cluster,
  { resource, name }: WorkloadName,
  workload: Workload,
  kept: KeptWorkload,
): Promise<void> {
  const { resourceVersion } = workload.metadata;
  const annotations = { [RUN_ANNOTATION]: JSON.stringify(kept) };
  return cluster.patch('strategic', resource, name, { metadata: { resourceVersion, annotations } });
}

/** What a run wrote on the workload and did not take away yet. */
export function claimOn({ metadata }: Workload): KeptWorkload | undefined {
  const text = metadata.annotations?.[RUN_ANNOTATION];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as KeptWorkload;
  } catch {
    throw new Failure(
      `The annotation ${RUN_ANNOTATION} of ${metadata.name} can't be read: somebody changed it. Look at what runs, then remove it.`,
    );
  }
}

export function claimedDanger({ run, replicas, image, paused }: KeptWorkload): string {
  const also = paused.length === 0 ? '' : `, and it paused ${paused.map(({ what }) => what).join(', ')}`;
  return (
    `The run ${run} works on this workload or was not finished (annotation ${RUN_ANNOTATION}). Before it, ${replicas} replicas ran ${image}${also}. ` +
    'Run again where its journal is; if that is lost, put back what it says and remove the annotation.'
  );
}
