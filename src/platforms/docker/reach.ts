import type { Engine } from '../../gateways/dockerEngine.ts';
import type { ContainerInspect } from '../../gateways/engineTypes.ts';
import type { HostFolder } from '../platform.ts';
import { environmentOf } from './settings.ts';

/** Where Metabase listens unless `MB_JETTY_PORT` says otherwise. */
const PORT = '3000';

/** Where the API answers: by a published port, else by the container's own address on this machine. */
export function urlOf(
  { Config, HostConfig: host, NetworkSettings, State }: ContainerInspect,
  engine: Pick<Engine, 'host' | 'local'>,
) {
  const port = environmentOf(Config).MB_JETTY_PORT?.trim() || PORT;
  if (!State.Running) return undefined;
  if (host.NetworkMode === 'host') return `http://${engine.host}:${port}`;
  const published = NetworkSettings.Ports?.[`${port}/tcp`]?.find(({ HostPort }) => HostPort !== '');
  if (published) {
    const everywhere = ['', '0.0.0.0', '::', '127.0.0.1', '::1'].includes(published.HostIp);
    const address = everywhere ? engine.host : published.HostIp;
    return `http://${address.includes(':') ? `[${address}]` : address}:${published.HostPort}`;
  }
  if (!engine.local) return undefined;
  const address = Object.values(NetworkSettings.Networks).find(({ IPAddress }) => IPAddress)?.IPAddress;
  return address && `http://${address}:${port}`;
}

/** Folders and files of the container that lie on this machine. */
export function foldersOf(
  { Mounts }: Pick<ContainerInspect, 'Mounts'>,
  engine: Pick<Engine, 'local'>,
): readonly HostFolder[] {
  if (!engine.local) return [];
  return Mounts.filter(({ Type, Source }) => (Type === 'bind' || Type === 'volume') && Source !== '').map(
    ({ Source, Destination }) => ({ inside: Destination, outside: Source }),
  );
}

/**
 * Names that the container knows and this machine perhaps does not: other containers on its networks, by name and alias,
 * legacy links, and what was added to its hosts.
 */
export async function hostsOf(container: ContainerInspect, engine: Engine): Promise<Readonly<Record<string, string>>> {
  const hosts: Record<string, string> = {};
  const own = Object.entries(container.NetworkSettings.Networks);
  if (engine.local) {
    const linked = new Map(container.HostConfig.Links?.map((link) => link.split(':') as [string, string]));
    for (const { Id } of await engine.containers({ status: ['running'] })) {
      if (Id === container.Id) continue;
      const other = await engine.container(Id);
      for (const [network] of own) {
        const endpoint = other?.NetworkSettings.Networks[network];
        if (!other || !endpoint?.IPAddress) continue;
        const alias = linked.get(other.Name)?.split('/').at(-1);
        // On the bridge that all share, only what was linked has a name.
        const names =
          network === 'bridge' ? [] : [other.Name.slice(1), other.Config.Hostname, ...(endpoint.Aliases ?? [])];
        for (const name of [...names, alias]) if (name) hosts[name] ??= endpoint.IPAddress;
      }
    }
  }
  for (const entry of container.HostConfig.ExtraHosts ?? []) {
    const [, name, address] = /^([^:=]+)[:=](.+)$/.exec(entry) ?? [];
    if (name && address) hosts[name] = address === 'host-gateway' ? engine.host : address;
  }
  return hosts;
}
