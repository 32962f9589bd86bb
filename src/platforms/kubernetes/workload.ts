import { badInput } from '../../failure.ts';
import { metabaseImage, type OwnImages } from '../../metabase/image.ts';
import { parseImageName } from '../docker/imageName.ts';
import type { Cluster } from './cluster.ts';
import type { Container, PodSpec, Workload } from './objects.ts';

export interface WorkloadName {
  readonly kind: Workload['kind'];
  /** As kubectl is asked for it. */
  readonly resource: 'deployments.apps' | 'statefulsets.apps';
  readonly name: string;
}

/** Which workload, and which of its containers. */
export interface Which {
  readonly workload: WorkloadName;
  /** Name of the container; undefined: the one with an image of Metabase. */
  readonly container: string | undefined;
  /** The user's own names of Metabase's image. */
  readonly images: OwnImages;
}

const WRITTEN = /^(deployment|statefulset)s?(?:\.apps)?\/([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?)$/i;

/** Reads `deployment/metabase`. @throws Failure (bad input) for every other form */
export function parseWorkload(text: string): WorkloadName {
  const [, kind, name] = WRITTEN.exec(text) ?? [];
  if (name === undefined) {
    throw badInput(`"workload" is "${text}"; expected "deployment/NAME" or "statefulset/NAME".`);
  }
  return kind?.toLowerCase() === 'deployment'
    ? { kind: 'Deployment', resource: 'deployments.apps', name }
    : { kind: 'StatefulSet', resource: 'statefulsets.apps', name };
}

/** @throws Failure (bad input) when there is none */
export async function readWorkload(cluster: Cluster, { kind, resource, name }: WorkloadName): Promise<Workload> {
  const found = await cluster.get<Workload>(resource, name);
  if (found) return found;
  throw badInput(
    `There is no ${kind} ${name} in the namespace ${cluster.namespace}${cluster.context === undefined ? '' : ` of the context ${cluster.context}`}. ` +
      'Look for it with "kubectl get deployments,statefulsets --all-namespaces".',
  );
}

/** The container of Metabase; init containers and sidecars are never touched. @throws Failure (bad input) */
export function metabaseContainer({ containers }: PodSpec, { container, images }: Which): Container {
  const names = containers.map(({ name }) => name).join(', ');
  if (container !== undefined) {
    const named = containers.find(({ name }) => name === container);
    if (named) return named;
    throw badInput(`The workload has no container ${container}; it has ${names}.`);
  }
  const [first, ...more] = containers.filter(
    ({ image = '' }) => metabaseImage(parseImageName(image)?.name ?? '', images) !== undefined,
  );
  if (first && more.length === 0) return first;
  throw badInput(
    `${first ? 'Several containers' : 'No container'} of the workload ${first ? 'have' : 'has'} an image of Metabase (containers: ${names}). ` +
      'Say which one it is by "container", and name an image of your own by "images".',
  );
}

/** `app=metabase,tier in (a,b)`, as kubectl takes it. */
export function selectorText({ matchLabels = {}, matchExpressions = [] }: Workload['spec']['selector']): string {
  const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
  const more = matchExpressions.map(({ key, operator, values = [] }) => {
    if (operator === 'Exists') return key;
    if (operator === 'DoesNotExist') return `!${key}`;
    return `${key} ${operator.toLowerCase()} (${values.join(',')})`;
  });
  return [...labels, ...more].join(',');
}
