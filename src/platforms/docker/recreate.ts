import type { ContainerConfig, ContainerInspect, CreateBody, HostConfig } from '../../gateways/engineTypes.ts';
import { heldVolumes } from './heldVolumes.ts';
import { type Attachment, attachments, primaryNetwork } from './networks.ts';
import { withoutImage } from './withoutImage.ts';

/** A container as it is to be made: the Engine before 25 takes one network at its making, the others are connected then. */
export interface Recreation {
  readonly body: CreateBody;
  readonly connect: readonly Attachment[];
}

/**
 * The same container with another image. What the user set stays; what came from the old image is left to the new one.
 * Volumes without a name are taken over by theirs.
 * @param container stopped, so that its networks tell what is set and not what was given while it ran
 * @param oldImage the configuration of its image, with which it was merged when it was made
 */
export function recreate(container: ContainerInspect, oldImage: ContainerConfig, image: string): Recreation {
  const { HostConfig: host } = container;
  const sharesNetwork = host.NetworkMode?.startsWith('container:') === true;
  const primary = primaryNetwork(container);
  const [first, ...others] = sharesNetwork ? [] : attachments(container, primary);
  const body: CreateBody = {
    ...ownConfig(container, oldImage, sharesNetwork),
    Image: image,
    HostConfig: hostConfig(container, primary),
    ...(first && Object.keys(first.endpoint).length > 0
      ? { NetworkingConfig: { EndpointsConfig: { [first.network]: first.endpoint } } }
      : {}),
  };
  return { body, connect: others };
}

function ownConfig({ Id, Config, HostConfig: host }: ContainerInspect, image: ContainerConfig, sharesNetwork: boolean) {
  const { Hostname, ExposedPorts, ...own } = withoutImage(Config, image);
  // A host name that was not set is the beginning of the id; in a namespace of others it can't be set.
  const named = Hostname !== undefined && Hostname !== Id.slice(0, 12) && !sharesNetwork && host.UTSMode !== 'host';
  return {
    ...own,
    ...(named ? { Hostname } : {}),
    ...(ExposedPorts === undefined || sharesNetwork ? {} : { ExposedPorts }),
  };
}

function hostConfig(container: ContainerInspect, primary: string | undefined): HostConfig {
  const { HostConfig: host } = container;
  const { Binds, Mounts } = heldVolumes(container);
  const config = { ...host, Binds, ...(Mounts === undefined ? {} : { Mounts }) };
  return {
    ...config,
    ...(host.Links ? { Links: host.Links.map(linkToCreate) } : {}),
    ...(primary === undefined ? {} : { NetworkMode: primary }),
  };
}

/** `/db:/metabase/database` is told where `db:database` is taken. */
function linkToCreate(link: string): string {
  const [target = '', alias = ''] = link.split(':');
  return `${target.replace(/^\//, '')}:${alias.slice(alias.lastIndexOf('/') + 1)}`;
}
