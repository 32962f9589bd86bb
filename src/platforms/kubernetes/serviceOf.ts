import type { Cluster } from './cluster.ts';

export interface ServiceSpec {
  /** `None` of one without an address of its own. */
  readonly clusterIP?: string;
  readonly ports?: readonly { readonly port: number; readonly targetPort?: number | string }[];
}

/** The Service that a host name stands for in the cluster: `db`, `db.data`, `db.data.svc.cluster.local`. */
export async function serviceOf(cluster: Cluster, host: string): Promise<ServiceSpec | undefined> {
  const [name = '', namespace = cluster.namespace, kind = 'svc'] = host.split('.');
  if (!/^[a-z][-a-z0-9]*$/.test(name) || kind !== 'svc') return undefined;
  const args = ['get', 'services', name, '--ignore-not-found', '--output=json'];
  // Of another namespace it may not be read, and then is left to the resolver of this machine.
  const { exitCode, stdout } = await cluster.ask(
    namespace === cluster.namespace ? args : [`--namespace=${namespace}`, ...args],
  );
  return exitCode === 0 && stdout.trim() !== '' ? (JSON.parse(stdout) as { spec: ServiceSpec }).spec : undefined;
}
