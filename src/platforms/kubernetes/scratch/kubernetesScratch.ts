import { badInput, Failure } from '../../../failure.ts';
import type { Address, Scratch } from '../../scratch.ts';
import { askThroughApi } from '../ask.ts';
import { databaseAddress } from '../databaseAddress.ts';
import type { FetchImage } from '../fetchPod.ts';
import type { Container, Pod, Workload } from '../objects.ts';
import { processOf, statusOf } from '../pods.ts';
import { proxyPath } from '../reach.ts';
import { podLog } from '../recentLog.ts';
import { missingRights, missingRightsDanger } from '../rights.ts';
import type { KubernetesSeams } from '../seams.ts';
import { serviceOf } from '../serviceOf.ts';
import { readSettings } from '../settings.ts';
import type { WorkloadName } from '../workload.ts';
import { instancePod, PORT, settingsOf } from './instancePod.ts';
import { isolation, type Port } from './isolation.ts';
import { nameOf, type Role, removePods, secretOf } from './places.ts';
import { scratchRights } from './scratchRights.ts';
import { startServer } from './serverPod.ts';

const ROLES: readonly Role[] = ['instance', 'server'];

/**
 * Rehearsals in pods beside the live ones, in the same namespace: no Service finds them, and a NetworkPolicy keeps them from
 * finding anybody but their database server. Since not every cluster enforces those, a scratch instance is never taken to be
 * sure of reaching nothing else.
 * @param look the live workload, whose settings the scratch instance gets
 */
export function kubernetesScratch(
  seams: KubernetesSeams,
  { name }: WorkloadName,
  look: () => Promise<{ readonly workload: Workload; readonly container: Container }>,
  fetch: FetchImage,
): Scratch {
  const { cluster, clock, log, mask } = seams;
  const podOf = (run: string, role: Role) => cluster.get<Pod>('pods', nameOf(name, run, role));
  const tell = async () => {
    const { workload, container } = await look();
    const told = await readSettings(cluster, workload.spec.template.spec, container);
    for (const value of told.secret) mask(value);
    return { workload, container, environment: told.environment };
  };
  const end = async (run: string) => {
    await removePods(seams, run, 'instance');
    await cluster.remove('secrets', nameOf(name, run, 'instance'));
  };
  return {
    makesServers: true,
    apart: false,
    async open(run, server) {
      if (server === undefined) {
        throw badInput('An H2 file in a pod can not be copied from outside. Move to PostgreSQL or MySQL first.');
      }
      const own = 'image' in server;
      const missing = await missingRights(cluster, scratchRights(cluster.namespace, own));
      if (missing.length > 0) throw badInput(missingRightsDanger(missing).join(' '));
      const { workload, environment } = await tell();
      const live = own ? undefined : expectReachable({ ...server, ...databaseAddress(environment) });
      const way = live ? { ...live, behind: await portsBehind(seams, live.host) } : 'own';
      for (const policy of isolation(name, run, way)) await cluster.create(policy);
      log.info(
        '  a NetworkPolicy lets the scratch instance reach its database server alone, if the cluster enforces it',
      );
      return own ? startServer(seams, workload, run, server) : { here: server, inside: live as Address };
    },
    async start(run, build, database) {
      await end(run);
      const { reference } = await fetch(build);
      const { workload, container, environment } = await tell();
      const settings = settingsOf(environment, database);
      await cluster.create(secretOf(name, run, 'instance', settings));
      await cluster.create(instancePod(workload, container, run, reference, Object.keys(settings)));
    },
    async process(run) {
      const pod = await podOf(run, 'instance');
      const ended = statusOf(pod, 'instance')?.state?.terminated;
      if (ended) return { state: 'stopped', exitCode: ended.exitCode };
      return processOf(pod ? [pod] : [], 'instance', clock.now());
    },
    async log(run, since) {
      for (const role of ROLES) {
        const pod = await podOf(run, role);
        if (pod) return podLog(cluster, pod, role, since);
      }
      return '';
    },
    async api(run) {
      const pod = await podOf(run, 'instance');
      if (!pod) throw new Failure(`The pod of the rehearsal ${run} is gone: somebody removed it.`);
      return { url: proxyPath(cluster, pod, { name: 'instance' }, DOOR), fetch: askThroughApi(cluster) };
    },
    end,
    async remove(run) {
      const missing = await missingRights(cluster, scratchRights(cluster.namespace, false));
      await removePods(seams, run, undefined);
      // Who may make none has made none.
      if (missing.some(({ verb }) => verb === 'create')) return;
      for (const role of ROLES) {
        await cluster.remove('secrets', nameOf(name, run, role));
        await cluster.remove('networkpolicies.networking.k8s.io', nameOf(name, run, role));
      }
    },
  };
}

const DOOR = { MB_JETTY_PORT: String(PORT) };
const LOOPBACK = /^(localhost|127\.|::1$)/;

/** @throws Failure (bad input) when only the live pod has what listens there */
function expectReachable(server: Address): Address {
  if (!LOOPBACK.test(server.host)) return server;
  throw badInput(
    `The instance reaches its database at ${server.host}, so by a container beside it, which a scratch instance does not have. Set ` +
      '"tools-image" to an official image of the database, such as postgres:17: the copy is then on a server of its own.',
  );
}

/** A policy goes by the ports of the pods behind a Service, whatever that one has. */
async function portsBehind({ cluster }: KubernetesSeams, host: string): Promise<readonly Port[]> {
  const ports = (await serviceOf(cluster, host))?.ports ?? [];
  return ports.flatMap(({ targetPort }) => targetPort ?? []);
}
