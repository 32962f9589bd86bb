import { badInput } from '../../../failure.ts';
import type { Engine } from '../../../gateways/dockerEngine.ts';
import type { OpenRelay, Relay } from '../../../gateways/relay.ts';
import type { Address, CopyServer } from '../../scratch.ts';
import { addressOnHostNetwork, hostNetwork } from './places.ts';

/**
 * The live server, handed on to a network from which nothing else is reached but this machine, on the address that it has
 * there. A server that goes by a name keeps it, since its certificate may be for that.
 */
export async function relayServer(
  engine: Engine,
  name: string,
  run: string,
  server: Address,
  openRelay: OpenRelay | undefined,
): Promise<{ readonly server: CopyServer; readonly relay: Relay; readonly extraHosts: readonly string[] }> {
  if (!engine.local || openRelay === undefined) {
    throw badInput(
      'The Docker Engine is on another machine, whose private networks are not reached from here. Rehearse there.',
    );
  }
  const id = await hostNetwork(engine, `${name}-rehearsal-${run}`, run);
  const gateway = await addressOnHostNetwork(engine, id);
  const relay = await openRelay(gateway, server);
  const named = /[a-z]/i.test(server.host) && !server.host.includes(':') && server.host !== 'localhost';
  return {
    server: { here: server, inside: { host: named ? server.host : gateway, port: relay.port } },
    relay,
    extraHosts: named ? [`${server.host}:${gateway}`] : [],
  };
}
