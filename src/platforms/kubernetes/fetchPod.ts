import { badInput, Failure } from '../../failure.ts';
import { type ImageName, imageOf, installedImage } from '../docker/imageName.ts';
import type { Build } from '../platform.ts';
import type { Container, Pod, Workload } from './objects.ts';
import { NO_SIDECAR, placementOf } from './placement.ts';
import { statusOf } from './pods.ts';
import type { KubernetesOptions, KubernetesSeams } from './seams.ts';
import { metabaseContainer, readWorkload } from './workload.ts';

/** The reference to run a build by, and what it is. */
export interface Fetched {
  readonly reference: string;
  readonly digest: string;
}
export type FetchImage = (build: Build) => Promise<Fetched>;

const LOOK_MS = 1_000;
/** An image of half a gigabyte over a slow line. */
const PULL_MS = 900_000;
const CONTAINER = 'fetch';
/** What a kubelet says of an image that it can't have. */
const REFUSED =
  /^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|ImageInspectError|RegistryUnavailable)$/;
/** `docker-pullable://name@sha256:…` of dockershim, `name@sha256:…` of the others. */
const DIGEST = /@(sha256:[a-f0-9]{64})$/;

/**
 * Has a node pull the image of a build, by a pod that runs nothing of it, with the account, the secrets and the nodes of the
 * workload. Each build once.
 */
export function imageFetcher(seams: KubernetesSeams, options: KubernetesOptions): FetchImage {
  const known = new Map<string, Fetched>();
  return async (build) => {
    const workload = await readWorkload(seams.cluster, options.workload);
    const container = metabaseContainer(workload.spec.template.spec, options);
    const { image } = installedImage(container.image ?? '', undefined, options.images);
    const wanted = imageOf(image, build);
    const found = known.get(wanted) ?? (await fetch(seams, workload, container, image, wanted));
    known.set(wanted, found);
    return found;
  };
}

async function fetch(
  seams: KubernetesSeams,
  workload: Workload,
  container: Container,
  former: ImageName,
  wanted: string,
): Promise<Fetched> {
  const imageId = await pulled(seams, fetchPod(workload, container, wanted));
  const digest = DIGEST.exec(imageId)?.[1];
  if (former.digest === undefined) return { reference: wanted, digest: digest ?? imageId };
  if (digest !== undefined) return { reference: `${wanted}@${digest}`, digest };
  throw badInput(
    `The image is pinned by a digest, and which one ${wanted} has could not be told by the node (${imageId}). Push the image to a registry, ` +
      'or take the digest out of the workload.',
  );
}

/** @returns what the node calls the image */
async function pulled({ cluster, clock, sleep }: KubernetesSeams, pod: FetchPod): Promise<string> {
  const { name } = pod.metadata;
  const [{ image }] = pod.spec.containers;
  try {
    for (const begun = clock.now().getTime(); ; await sleep(LOOK_MS)) {
      // One that is left of a run that was cut off has the same name and is as good.
      const now = await cluster.get<Pod>('pods', name);
      if (!now) await cluster.create(pod);
      const status = statusOf(now, CONTAINER);
      if (status?.imageID) return status.imageID;
      const { reason = '', message = '' } = status?.state?.waiting ?? {};
      if (REFUSED.test(reason)) {
        throw new Failure(
          `${image} can't be pulled by the cluster: ${reason}: ${message.slice(0, 500)} Look whether it is published, and whether the ` +
            'imagePullSecrets of the workload are for it.',
        );
      }
      if (clock.now().getTime() - begun < PULL_MS) continue;
      const why = now?.status?.conditions?.find(({ status: is }) => is === 'False')?.message ?? 'no reason is told';
      throw new Failure(`${image} was not pulled within ${PULL_MS / 60_000} minutes by the pod ${name}: ${why}.`);
    }
  } finally {
    await cluster.remove('pods', name);
  }
}

interface FetchPod {
  readonly apiVersion: 'v1';
  readonly kind: 'Pod';
  readonly metadata: { readonly name: string; readonly labels: object; readonly annotations: object };
  readonly spec: { readonly containers: readonly [FetchContainer]; readonly [field: string]: unknown };
}

interface FetchContainer {
  readonly image: string;
  readonly [field: string]: unknown;
}

/** The command is of the shell's, and of no matter: a container that can't be started has its image too. */
function fetchPod({ metadata, spec }: Workload, container: Container, image: string): FetchPod {
  const { securityContext, priorityClassName } = spec.template.spec;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${metadata.name.slice(0, 40)}-fetch-${suffixOf(image)}`,
      labels: { 'metabase-upgrade/fetch-for': metadata.name.slice(0, 63), ...NO_SIDECAR },
      annotations: NO_SIDECAR,
    },
    spec: {
      ...placementOf(spec.template.spec),
      ...{ securityContext, priorityClassName, restartPolicy: 'Never', terminationGracePeriodSeconds: 0 },
      containers: [
        {
          name: CONTAINER,
          image,
          command: ['true'],
          imagePullPolicy: container.imagePullPolicy ?? 'IfNotPresent',
          securityContext: container.securityContext,
          resources: SMALL,
        },
      ],
    },
  };
}

/** Beside the nodes that still run, and where a quota wants limits. */
const SMALL = { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '100m', memory: '64Mi' } };

/** A name that is the same for the same image. */
function suffixOf(image: string): string {
  let hash = 5381;
  for (const character of image) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}
