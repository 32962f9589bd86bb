import type { ContainerInspect, HostConfig, Mount } from '../../gateways/engineTypes.ts';

/**
 * `Binds` and `Mounts` of a container with every volume by its name: those without one would be empty ones in a container
 * that is made anew. They come from the image, from `-v /folder`, or from a mount without a source.
 */
export function heldVolumes({ HostConfig: host, Mounts }: ContainerInspect): Pick<HostConfig, 'Binds' | 'Mounts'> {
  const volumes = Mounts.filter(({ Type, Name }) => Type === 'volume' && Name !== undefined);
  const named = host.Mounts?.map((mount) => {
    if (mount.Type !== 'volume' || mount.Source) return mount;
    const name = volumes.find(({ Destination }) => Destination === mount.Target)?.Name;
    return name === undefined ? mount : { ...mount, Source: name };
  });
  const covered = new Set([
    ...(host.Binds ?? []).map(destinationOf),
    ...(host.Mounts ?? []).map(({ Target }) => withoutSlash(Target)),
  ]);
  const missing = volumes.filter(({ Destination }) => !covered.has(withoutSlash(Destination))).map(bindOf);
  const binds = [...(host.Binds ?? []), ...missing];
  return {
    Binds: binds.length === 0 ? (host.Binds ?? null) : binds,
    ...(named === undefined ? {} : { Mounts: named }),
  };
}

/** `/host/folder:/folder:ro` or `name:/folder`. */
function destinationOf(bind: string): string {
  const [first = '', second] = bind.split(':');
  return withoutSlash(second ?? first);
}

function bindOf({ Name, Destination, Mode, RW }: Mount): string {
  const mode = Mode || (RW ? '' : 'ro');
  return `${Name}:${Destination}${mode === '' ? '' : `:${mode}`}`;
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
