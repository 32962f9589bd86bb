import type { Address } from '../../scratch.ts';
import { labelsOf, nameOf, REHEARSAL_LABEL, type Role } from './places.ts';

/** Where pods ask for names: the resolvers of most clusters, and OpenShift's behind its Service. */
const DNS_PORTS = [53, 5353];

/** A port, by number or by its name on the pod that has it. */
export type Port = number | string;

/**
 * NetworkPolicies of a run, which hold only where the network of the cluster enforces them: the scratch instance reaches nothing
 * but resolvers and its database server, and a server of its own is reached by it alone and reaches nothing.
 * @param server of the copy: of its own, or the live one by the address that pods have of it, with the ports behind a Service
 */
export function isolation(
  workload: string,
  run: string,
  server: 'own' | (Address & { readonly behind: readonly Port[] }),
): readonly object[] {
  const names = { ports: DNS_PORTS.flatMap((port) => ['UDP', 'TCP'].map((protocol) => ({ protocol, port }))) };
  const own = policy(workload, run, 'instance', { policyTypes: ['Egress'], egress: [names, wayTo(run, server)] });
  if (server !== 'own') return [own];
  const from = [{ podSelector: { matchLabels: { [REHEARSAL_LABEL]: run } } }];
  const closed = { policyTypes: ['Ingress', 'Egress'], ingress: [{ from }], egress: [] };
  return [own, policy(workload, run, 'server', closed)];
}

/** A name can't be written into a policy, and what it stands for may change: then the port is all that is said. */
function wayTo(run: string, server: Parameters<typeof isolation>[2]): object {
  if (server === 'own') return { to: [{ podSelector: { matchLabels: labelsOf(run, 'server') } }] };
  const { host, port, behind } = server;
  const ports = [...new Set<Port>([port, ...behind])].map((one) => ({ protocol: 'TCP', port: one }));
  if (/^\d+(\.\d+){3}$/.test(host)) return { to: [{ ipBlock: { cidr: `${host}/32` } }], ports };
  return host.includes(':') ? { to: [{ ipBlock: { cidr: `${host}/128` } }], ports } : { ports };
}

function policy(workload: string, run: string, role: Role, spec: object): object {
  const labels = labelsOf(run, role);
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: nameOf(workload, run, role), labels },
    spec: { podSelector: { matchLabels: labels }, ...spec },
  };
}
