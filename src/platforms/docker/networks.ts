import type { ContainerInspect, Endpoint } from '../../gateways/engineTypes.ts';

export interface Attachment {
  readonly network: string;
  readonly endpoint: Endpoint;
}

/** These are no networks that a container is connected to by name. */
const SPECIAL = /^(host|none|container:.*)$/;

/**
 * What `NetworkMode` is to be: as it is, unless the container was taken off that network later. Undefined when it stays.
 */
export function primaryNetwork({ HostConfig: host, NetworkSettings }: ContainerInspect): string | undefined {
  const mode = host.NetworkMode ?? 'default';
  if (SPECIAL.test(mode) || keyOf(mode, NetworkSettings.Networks) !== undefined) return undefined;
  return Object.keys(NetworkSettings.Networks)[0] ?? 'none';
}

/** Every network with what was set for it, the one of `NetworkMode` first. */
export function attachments(container: ContainerInspect, primary: string | undefined): readonly Attachment[] {
  const { Networks } = container.NetworkSettings;
  const mode = primary ?? container.HostConfig.NetworkMode ?? 'default';
  const first = keyOf(mode, Networks);
  if (SPECIAL.test(mode)) return [];
  const names = Object.keys(Networks).sort((a, b) => Number(b === first) - Number(a === first));
  return names.map((network) => {
    const mac = network === first ? container.Config.MacAddress : undefined;
    return { network, endpoint: ownEndpoint(Networks[network] as Endpoint, container.Id, mac) };
  });
}

function keyOf(mode: string, networks: Readonly<Record<string, Endpoint>>): string | undefined {
  const name = mode === 'default' ? 'bridge' : mode;
  if (Object.hasOwn(networks, name)) return name;
  return Object.entries(networks).find(([, { NetworkID }]) => NetworkID?.startsWith(name))?.[0];
}

/** What was set by the user; the Engine's own alias is the beginning of the id, and the addresses are of the moment. */
function ownEndpoint(endpoint: Endpoint, id: string, mac: string | undefined): Endpoint {
  const aliases = (endpoint.Aliases ?? []).filter((alias) => alias !== id.slice(0, 12));
  const address = mac || (endpoint.MacAddress && !isGenerated(endpoint.MacAddress) ? endpoint.MacAddress : undefined);
  return {
    ...(endpoint.IPAMConfig && Object.keys(endpoint.IPAMConfig).length > 0 ? { IPAMConfig: endpoint.IPAMConfig } : {}),
    ...(aliases.length > 0 ? { Aliases: aliases } : {}),
    ...(endpoint.Links && endpoint.Links.length > 0 ? { Links: endpoint.Links } : {}),
    ...(endpoint.DriverOpts && Object.keys(endpoint.DriverOpts).length > 0 ? { DriverOpts: endpoint.DriverOpts } : {}),
    ...(endpoint.GwPriority ? { GwPriority: endpoint.GwPriority } : {}),
    ...(address ? { MacAddress: address } : {}),
  };
}

/** The Engine's own begin so (moby/moby `libnetwork/netutils`). */
function isGenerated(mac: string): boolean {
  return mac.toLowerCase().startsWith('02:42:');
}
