import { randomUUID } from 'node:crypto';
import { patched } from './patches.ts';

// biome-ignore lint/suspicious/noExplicitAny: objects of every kind, as the API has them
export type Thing = any;

/** The kinds that the double knows: plural, group and version, kind. */
export const KINDS = [
  ['pods', '', 'v1', 'Pod'],
  ['secrets', '', 'v1', 'Secret'],
  ['configmaps', '', 'v1', 'ConfigMap'],
  ['services', '', 'v1', 'Service'],
  ['deployments', 'apps', 'v1', 'Deployment'],
  ['statefulsets', 'apps', 'v1', 'StatefulSet'],
  ['replicasets', 'apps', 'v1', 'ReplicaSet'],
  ['jobs', 'batch', 'v1', 'Job'],
  ['poddisruptionbudgets', 'policy', 'v1beta1', 'PodDisruptionBudget'],
  ['networkpolicies', 'networking.k8s.io', 'v1', 'NetworkPolicy'],
  ['horizontalpodautoscalers', 'autoscaling', 'v1', 'HorizontalPodAutoscaler'],
  ['selfsubjectaccessreviews', 'authorization.k8s.io', 'v1', 'SelfSubjectAccessReview'],
  ['applications', 'argoproj.io', 'v1alpha1', 'Application'],
  ['kustomizations', 'kustomize.toolkit.fluxcd.io', 'v1', 'Kustomization'],
  ['helmreleases', 'helm.toolkit.fluxcd.io', 'v2', 'HelmRelease'],
  ['scaledobjects', 'keda.sh', 'v1alpha1', 'ScaledObject'],
] as const;

/** What happened to an object, as a watch tells it. */
export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly plural: string;
  readonly object: Thing;
}

/** Objects by plural, namespace and name; every change gets a new version and is written down. */
export class Store {
  readonly things = new Map<string, Thing>();
  readonly changes: Change[] = [];
  private version = 1;

  get(plural: string, namespace: string, name: string): Thing | undefined {
    return this.things.get(`${plural}/${namespace}/${name}`);
  }

  /** @param namespace undefined: of all */
  list(plural: string, namespace?: string): Thing[] {
    const start = namespace === undefined ? `${plural}/` : `${plural}/${namespace}/`;
    return [...this.things].filter(([key]) => key.startsWith(start)).map(([, thing]) => thing);
  }

  put(plural: string, thing: Thing): Thing {
    const { namespace, name } = thing.metadata;
    const before = this.get(plural, namespace, name);
    const generation =
      JSON.stringify(before?.spec) === JSON.stringify(thing.spec)
        ? (before?.metadata.generation ?? 1)
        : (before?.metadata.generation ?? 0) + 1;
    const { kind, apiVersion } = kindOf(plural);
    const stored = {
      ...{ kind, apiVersion },
      ...thing,
      metadata: {
        uid: randomUUID(),
        creationTimestamp: new Date().toISOString(),
        ...thing.metadata,
        generation,
        resourceVersion: String(++this.version),
      },
    };
    this.things.set(`${plural}/${namespace}/${name}`, stored);
    this.changes.push({ type: before ? 'MODIFIED' : 'ADDED', plural, object: stored });
    return stored;
  }

  /** @returns undefined when the patch names another version than the newest */
  patch(plural: string, thing: Thing, patch: Thing, strategic: boolean): Thing | undefined {
    const { resourceVersion } = patch.metadata ?? {};
    if (resourceVersion !== undefined && resourceVersion !== thing.metadata.resourceVersion) return undefined;
    return this.put(plural, patched(thing, patch, strategic));
  }

  remove(plural: string, thing: Thing): void {
    this.things.delete(`${plural}/${thing.metadata.namespace}/${thing.metadata.name}`);
    this.changes.push({ type: 'DELETED', plural, object: thing });
  }
}

function kindOf(plural: string) {
  const [, group, version, kind] = KINDS.find(([one]) => one === plural) ?? KINDS[0];
  return { kind, apiVersion: group === '' ? version : `${group}/${version}` };
}
