import { Failure } from '../../failure.ts';
import type { Cluster } from './cluster.ts';
import type { Container, Workload } from './objects.ts';
import { fluxObjects, type Groups, type Keeper, mayBeOfArgo } from './owners.ts';
import { sourcesOf } from './settings.ts';
import type { WorkloadName } from './workload.ts';

export interface Right {
  readonly verb: string;
  readonly group: string;
  /** `pods/log` for a subresource. */
  readonly resource: string;
  readonly name?: string;
  /** Undefined: all namespaces. */
  readonly namespace: string | undefined;
}

/** What is only read, and needed even to tell what there is. */
export function readingRights(
  { resource, name }: WorkloadName,
  namespace: string,
  workload: Workload,
  container: Container,
  groups: Groups,
): readonly Right[] {
  const [plural] = resource.split('.') as [string];
  const { metadata, spec } = workload;
  const rights: readonly (readonly [string, string, string])[] = [
    ['', 'pods', 'list'],
    ['', 'pods/log', 'get'],
    ['', 'pods/proxy', 'get'],
    ...(plural === 'deployments' ? [['apps', 'replicasets', 'list'] as const] : []),
    ['autoscaling', 'horizontalpodautoscalers', 'list'],
    ['policy', 'poddisruptionbudgets', 'list'],
  ];
  return [
    { verb: 'get', group: 'apps', resource: plural, name, namespace },
    ...rights.map(([group, one, verb]) => ({ verb, group, resource: one, namespace })),
    ...sourcesOf(spec.template.spec, container).map((one) => ({ verb: 'get', group: '', namespace, ...one })),
    ...(groups.has('argoproj.io') && mayBeOfArgo(metadata)
      ? [{ verb: 'list', group: 'argoproj.io', resource: 'applications', namespace: undefined }]
      : []),
    ...fluxObjects(metadata, namespace)
      .filter(({ group }) => groups.has(group))
      .map(({ group, plural: one, name: of, namespace: at }) => ({
        verb: 'get',
        group,
        resource: one,
        name: of,
        namespace: at,
      })),
    ...(groups.has('keda.sh') ? [{ verb: 'list', group: 'keda.sh', resource: 'scaledobjects', namespace }] : []),
  ];
}

/** What a run changes, of the workload and of what it makes itself. */
export function changingRights(
  { resource, name }: WorkloadName,
  namespace: string,
  keepers: readonly Keeper[],
  tunnel: boolean,
): readonly Right[] {
  const [plural] = resource.split('.') as [string];
  const own = [
    ['', 'pods', ['get', 'create', 'delete']],
    ['batch', 'jobs', ['list', 'create', 'delete']],
    ['policy', 'poddisruptionbudgets', ['create', 'delete']],
    ...(tunnel ? ([['', 'pods/exec', ['create']]] as const) : []),
  ] as const;
  return [
    { verb: 'patch', group: 'apps', resource: plural, name, namespace },
    ...own.flatMap(([group, one, verbs]) => verbs.map((verb) => ({ verb, group, resource: one, namespace }))),
    ...keepers.flatMap((keeper) => {
      const [one, ...group] = keeper.resource.split('.');
      const of = { group: group.join('.'), resource: one as string, name: keeper.name, namespace: keeper.namespace };
      return ['get', 'patch'].map((verb) => ({ verb, ...of }));
    }),
  ];
}

/**
 * Those of the rights that the user does not have, asked for in one go by what "kubectl auth can-i" asks.
 * @throws Failure when the cluster does not answer
 */
export async function missingRights(cluster: Cluster, rights: readonly Right[]): Promise<readonly Right[]> {
  const items = rights.map(({ verb, group, resource, name, namespace }) => {
    const [plural, subresource] = resource.split('/');
    const resourceAttributes = { verb, group, resource: plural, subresource, name, namespace };
    return { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec: { resourceAttributes } };
  });
  const args = ['create', '--filename=-', '--validate=false', '--output=jsonpath={.status.allowed}{"\\n"}'];
  const { exitCode, stdout, stderr } = await cluster.ask(
    args,
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
  );
  const answers = stdout.trim().split('\n');
  if (exitCode !== 0 || answers.length !== rights.length) {
    throw new Failure(`Which rights there are could not be asked, kubectl says: ${stderr.trim().slice(0, 1_000)}`);
  }
  return rights.filter((_, index) => answers[index]?.trim() !== 'true');
}

/** One sentence for all of them. */
export function missingRightsDanger(missing: readonly Right[]): readonly string[] {
  if (missing.length === 0) return [];
  const told = missing.map(
    ({ verb, group, resource, name, namespace }) =>
      `${verb} ${resource}${group === '' ? '' : `.${group}`}${name === undefined ? '' : ` "${name}"`}${namespace === undefined ? ' in all namespaces' : ` in ${namespace}`}`,
  );
  return [
    `The user of kubectl lacks rights: ${told.join('; ')}. examples/kubernetes/rights.yaml grants what is needed.`,
  ];
}
