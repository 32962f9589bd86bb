import { badInput } from '../../failure.ts';
import { installedImage } from '../docker/imageName.ts';
import { databaseInside } from '../docker/settings.ts';
import type { Build, Installed } from '../platform.ts';
import { claimedDanger, claimOn } from './claim.ts';
import { databaseAddress } from './databaseAddress.ts';
import type { Container, Workload } from './objects.ts';
import { type Keeper, ownersOf } from './owners.ts';
import { graceNotes, probeDangers } from './probes.ts';
import { changingRights, missingRights, missingRightsDanger, readingRights } from './rights.ts';
import { scalersOf } from './scalers.ts';
import type { KubernetesOptions, KubernetesSeams } from './seams.ts';
import { serviceOf } from './serviceOf.ts';
import { readSettings } from './settings.ts';
import { metabaseContainer, readWorkload } from './workload.ts';

/** @throws Failure (bad input) when there is no such workload, or rights are missing even to look at it */
export async function inspect(seams: KubernetesSeams, options: KubernetesOptions): Promise<Installed> {
  const { cluster, note, mask } = seams;
  const workload = await readWorkload(cluster, options.workload);
  const template = workload.spec.template.spec;
  const container = metabaseContainer(template, options);
  const groups = await cluster.groups();
  const { namespace } = cluster;
  const reading = readingRights(options.workload, namespace, workload, container, groups);
  const changing = changingRights(options.workload, namespace, [], options.tunnel);
  const missing = await missingRights(cluster, [...reading, ...changing]);
  if (missing.some((right) => reading.includes(right))) throw badInput(missingRightsDanger(missing).join(' '));
  const { environment, secret, folders, notes } = await readSettings(cluster, template, container);
  for (const value of secret) mask(value);
  const owners = await ownersOf(cluster, workload, groups);
  const keepers = [...owners.keepers, ...(await scalersOf(cluster, workload, groups))];
  const ofKeepers = changingRights(options.workload, namespace, keepers, options.tunnel).slice(changing.length);
  const more = options.pauseGitops && keepers.length > 0 ? await missingRights(cluster, ofKeepers) : [];
  const claimed = claimOn(workload);
  const own = ((await note.read()) as { run?: string } | undefined)?.run;
  return {
    build: buildOf(container, options),
    what: container.image ?? '',
    environment,
    folders,
    hosts: await serviceAddresses(seams, environment),
    nodes: claimed?.replicas ?? workload.spec.replicas ?? 1,
    dangers: [
      ...(claimed && claimed.run !== own ? [claimedDanger(claimed)] : []),
      ...missingRightsDanger([...missing, ...more]),
      ...owners.dangers,
      ...(options.pauseGitops ? [] : keepers.map(pausable)),
      ...(options.patchProbes ? [] : probeDangers(container, options.timeoutMs)),
      ...rolloutDangers(workload),
      ...databaseDangers(container, environment),
    ],
    notes: [...notes, ...owners.notes, ...graceNotes(template)],
  };
}

/** Who would be paused for a run. */
export async function keepersOf({ cluster }: KubernetesSeams, workload: Workload): Promise<readonly Keeper[]> {
  const groups = await cluster.groups();
  return [...(await ownersOf(cluster, workload, groups)).keepers, ...(await scalersOf(cluster, workload, groups))];
}

function pausable({ what, kind }: Keeper): string {
  return kind === 'gitops'
    ? `${what} keeps the workload as its repository says, and would undo the upgrade. Upgrade by a pull request there, or set ` +
        '"pause-gitops: true" to have it paused for the run.'
    : `${what} would start a second node during the migration. Set "pause-gitops: true" to have it paused for the run, or pause it yourself.`;
}

function buildOf({ image = '' }: Container, { images, installed }: KubernetesOptions): Build {
  const build = installedImage(image, undefined, images).build ?? installed;
  if (build) return build;
  throw badInput(
    `The workload has the image ${image}, whose tag names no exact version, and no instance that runs tells it. Set the tag of the ` +
      'version that runs, e.g. "metabase/metabase:v0.58.3".',
  );
}

/** What would start the former version in place of the next one. */
function rolloutDangers({ kind, metadata, spec }: Workload): readonly string[] {
  const partition = spec.updateStrategy?.rollingUpdate?.partition ?? 0;
  return [
    ...(spec.paused === true
      ? [
          `The rollout of ${kind} ${metadata.name} is paused, so another image would not be taken. Run "kubectl rollout resume" first.`,
        ]
      : []),
    ...(kind === 'StatefulSet' && partition > 0
      ? [
          `StatefulSet ${metadata.name} has a partition of ${partition}: pods below it keep the former image. Set the partition to 0 first.`,
        ]
      : []),
  ];
}

function databaseDangers(
  { volumeMounts = [] }: Container,
  environment: Readonly<Record<string, string>>,
): readonly string[] {
  const config = { Env: Object.entries(environment).map(([name, value]) => `${name}=${value}`) };
  const inside = databaseInside(config, []);
  if (inside === undefined) return [];
  const held = volumeMounts.some(({ mountPath }) => inside === mountPath || inside.startsWith(`${mountPath}/`));
  return [
    `The application database is the H2 file ${inside} in the pod${held ? ', on a volume that can not be backed up from here' : ', which is lost with it'}. ` +
      'Move to PostgreSQL or MySQL first.',
  ];
}

/** A Service by its short name is only known in the cluster, and its address perhaps here too. */
async function serviceAddresses(
  { cluster }: KubernetesSeams,
  environment: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const host = databaseAddress(environment)?.host ?? '';
  const address = (await serviceOf(cluster, host))?.clusterIP ?? '';
  return /^[\da-f.:]+$/.test(address) ? { [host]: address } : {};
}
