import type { Cluster } from './cluster.ts';
import type { Container, Pod } from './objects.ts';

const PORT = 3000;

/** The path of the API server that leads to the instance in a pod. */
export function proxyPath(
  { namespace }: Cluster,
  pod: Pod,
  container: Container,
  environment: Readonly<Record<string, string>>,
): string {
  const secure = environment.MB_JETTY_SSL === 'true';
  const port = secure ? (environment.MB_JETTY_SSL_PORT ?? 8443) : (environment.MB_JETTY_PORT ?? portOf(container));
  return `/api/v1/namespaces/${namespace}/pods/${secure ? 'https:' : ''}${pod.metadata.name}:${port}/proxy`;
}

/** The only one, or the one that is called so. */
function portOf({ ports = [] }: Container): number {
  const tcp = ports.filter(({ protocol = 'TCP' }) => protocol === 'TCP');
  const [only, ...more] = tcp;
  if (only && more.length === 0) return only.containerPort;
  return tcp.find(({ name }) => name === 'http')?.containerPort ?? PORT;
}
