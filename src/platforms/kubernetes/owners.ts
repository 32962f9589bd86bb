import type { Cluster } from './cluster.ts';
import type { Meta, Workload } from './objects.ts';

/** Somebody who would undo a change, or scale: what it is, and how it is kept from it and let go again. */
export interface Keeper {
  /** `the Argo CD Application bi`. */
  readonly what: string;
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  /** Merge patches, each of which can be made again. */
  readonly pause: object;
  readonly resume: object;
  /** `gitops` applies what a repository says; `scaler` changes the number of pods alone. */
  readonly kind: 'gitops' | 'scaler';
}

/** What was found of those who own a workload. */
export interface Owners {
  readonly keepers: readonly Keeper[];
  /** Who can't be paused, as sentences with the remedy. */
  readonly dangers: readonly string[];
  readonly notes: readonly string[];
}

export type Groups = Awaited<ReturnType<Cluster['groups']>>;

const ARGO = 'applications.argoproj.io';
const FLUX = [
  ['kustomize.toolkit.fluxcd.io', 'kustomizations', 'Kustomization'],
  ['helm.toolkit.fluxcd.io', 'helmreleases', 'HelmRelease'],
] as const;
const TRACKING_ID = 'argocd.argoproj.io/tracking-id';
const INSTANCE_LABELS = ['app.kubernetes.io/instance', 'argocd.argoproj.io/instance'];

/** Whether Argo CD can have anything to do with it: it marks all that it keeps by one of these. */
export function mayBeOfArgo({ annotations = {}, labels = {} }: Meta): boolean {
  return annotations[TRACKING_ID] !== undefined || INSTANCE_LABELS.some((label) => labels[label] !== undefined);
}

/** Objects of Flux that apply it, by its labels. */
export function fluxObjects({ labels = {}, annotations = {} }: Meta, namespace: string) {
  return FLUX.flatMap(([group, plural, kind]) => {
    const name = labels[`${group}/name`];
    if (name === undefined || annotations[`${group}/reconcile`] === 'disabled') return [];
    return [{ group, plural, kind, name, namespace: labels[`${group}/namespace`] ?? namespace }];
  });
}

/** Looks for everybody who writes the workload besides its user. */
export async function ownersOf(cluster: Cluster, workload: Workload, groups: Groups): Promise<Owners> {
  const { metadata } = workload;
  const found = [
    operator(metadata),
    helm(metadata),
    await argo(cluster, workload, groups),
    await flux(cluster, metadata, groups),
  ];
  return {
    keepers: found.flatMap(({ keepers = [] }) => keepers),
    dangers: found.flatMap(({ dangers = [] }) => dangers),
    notes: found.flatMap(({ notes = [] }) => notes),
  };
}

/** A controller of its own makes the workload anew from what it keeps. */
function operator({ ownerReferences = [] }: Meta): Partial<Owners> {
  const owner = ownerReferences.find(({ controller }) => controller === true);
  if (!owner) return {};
  return {
    dangers: [
      `The workload belongs to the ${owner.kind} ${owner.name}, whose operator would undo every change. Upgrade by a pull request that ` +
        'changes what the operator reads.',
    ],
  };
}

/** Helm changes nothing by itself (https://helm.sh/docs/topics/advanced/: state is compared when a release is upgraded). */
function helm({ labels = {}, annotations = {} }: Meta): Partial<Owners> {
  const release = annotations['meta.helm.sh/release-name'];
  if (release === undefined && labels['app.kubernetes.io/managed-by'] !== 'Helm') return {};
  return {
    notes: [
      `The workload is of the Helm release ${release ?? labels['app.kubernetes.io/instance'] ?? '(not named)'}. Helm does not revert it by itself, but ` +
        'the next "helm upgrade" installs the version of the values: merge the pull request that moves them before.',
    ],
  };
}

interface Application {
  readonly metadata: Meta;
  readonly spec?: { readonly syncPolicy?: { readonly automated?: { readonly enabled?: boolean } | null } };
  readonly status?: {
    readonly resources?: readonly {
      readonly kind: string;
      readonly namespace?: string;
      readonly name: string;
      readonly status?: string;
    }[];
  };
}

/** Applications name what they keep; a workload names its application by an annotation, where that is how it is tracked. */
async function argo(cluster: Cluster, workload: Workload, groups: Groups): Promise<Partial<Owners>> {
  if (!mayBeOfArgo(workload.metadata)) return {};
  const tracked = workload.metadata.annotations?.[TRACKING_ID]?.split(':')[0];
  if (!groups.has('argoproj.io')) return tracked === undefined ? {} : { dangers: [elsewhere(tracked)] };
  const all = await cluster.list<Application>(ARGO, undefined, 'everywhere');
  const own = all.find((one) => resourceIn(one, cluster, workload) !== undefined);
  if (!own) return tracked === undefined ? {} : { dangers: [elsewhere(tracked)] };
  const { metadata, spec } = own;
  const automated = spec?.syncPolicy?.automated;
  if (!automated || automated.enabled === false) return { notes: [byHand(metadata.name)] };
  const set = metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
  if (set) {
    return {
      dangers: [
        `The Argo CD Application ${metadata.name} syncs by itself, and its ApplicationSet ${set.name} would turn that on again. Upgrade by ` +
          'pull request, or take the automation out of the ApplicationSet for the time of the run.',
      ],
    };
  }
  const keeper = {
    what: `the Argo CD Application ${metadata.name}`,
    resource: ARGO,
    namespace: metadata.namespace ?? '',
    name: metadata.name,
    pause: { spec: { syncPolicy: { automated: null } } },
    resume: { spec: { syncPolicy: { automated } } },
    kind: 'gitops',
  } as const;
  return { keepers: [keeper] };
}

/** Whether Git says what runs, as Argo CD compares them; undefined when it does not tell. */
export async function inSync(cluster: Cluster, keeper: Keeper, workload: Workload): Promise<boolean | undefined> {
  if (keeper.resource !== ARGO) return undefined;
  const application = await cluster.get<Application>(ARGO, keeper.name, keeper.namespace);
  const status = application && resourceIn(application, cluster, workload)?.status;
  return status === undefined ? undefined : status === 'Synced';
}

function resourceIn({ status }: Application, { namespace }: Cluster, { kind, metadata }: Workload) {
  return status?.resources?.find(
    (one) => one.kind === kind && one.name === metadata.name && (one.namespace ?? namespace) === namespace,
  );
}

function elsewhere(application: string): string {
  return (
    `The workload is kept by the Argo CD Application ${application}, which is not in this cluster or not to be seen from here, so it ` +
    'can not be paused. Upgrade by pull request, or turn its automated sync off and take the annotation out for the run.'
  );
}

function byHand(application: string): string {
  return `The Argo CD Application ${application} is synced by hand: merge the pull request that moves the pins before the next sync.`;
}

/** @see https://fluxcd.io/flux/components/kustomize/kustomizations/ (suspend, the labels of what is applied) */
async function flux(cluster: Cluster, metadata: Meta, groups: Groups): Promise<Partial<Owners>> {
  const keepers: Keeper[] = [];
  for (const { group, plural, kind, name, namespace } of fluxObjects(metadata, cluster.namespace)) {
    const resource = `${plural}.${group}`;
    const object = groups.has(group)
      ? await cluster.get<{ spec?: { suspend?: boolean } }>(resource, name, namespace)
      : undefined;
    if (!object || object.spec?.suspend === true) continue;
    const what = `the Flux ${kind} ${namespace}/${name}`;
    const resume = { spec: { suspend: object.spec?.suspend ?? null } };
    keepers.push({ what, resource, namespace, name, pause: { spec: { suspend: true } }, resume, kind: 'gitops' });
  }
  return { keepers };
}
