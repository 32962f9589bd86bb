import type { ContainerConfig, ContainerInspect, HostConfig } from '../../../gateways/engineTypes.ts';
import { heldVolumes } from '../heldVolumes.ts';
import { environmentOf } from '../settings.ts';
import { withoutImage } from '../withoutImage.ts';

/** After what a scratch container is made. */
export interface ScratchModel {
  /** With it the names of all that is made begin. */
  readonly name: string;
  /** The settings of the live instance, before they are changed for a copy. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a user gave it beside image and environment. */
  readonly config: ContainerConfig;
  /** What it may use of the machine. */
  readonly host: HostConfig;
}

/** How it computes, which a measured time depends on. All else of the machine stays with the live container. */
const TAKEN_OVER = [
  ...['Memory', 'MemorySwap', 'MemoryReservation', 'NanoCpus', 'CpuShares', 'CpuPeriod', 'CpuQuota', 'CpusetCpus'],
  ...['ShmSize', 'Ulimits', 'Init', 'Runtime', 'SecurityOpt', 'UsernsMode', 'ReadonlyRootfs', 'Tmpfs'],
];

/** A container of this machine, without its names and ports and without the right to write to what it has mounted. */
export function modelOf(container: ContainerInspect, oldImage: ContainerConfig): ScratchModel {
  const {
    Hostname: _,
    MacAddress: __,
    ExposedPorts: ___,
    Volumes: ____,
    Env,
    ...config
  } = withoutImage(container.Config, oldImage);
  return {
    name: container.Name.slice(1),
    environment: environmentOf({ Env: Env ?? null }),
    config,
    host: {
      ...Object.fromEntries(Object.entries(container.HostConfig).filter(([name]) => TAKEN_OVER.includes(name))),
      ...readOnly(heldVolumes(container)),
    },
  };
}

function readOnly({ Binds, Mounts }: Pick<HostConfig, 'Binds' | 'Mounts'>): Pick<HostConfig, 'Binds' | 'Mounts'> {
  return {
    ...(Binds ? { Binds: Binds.filter((bind) => bind.includes(':')).map(bindReadOnly) } : {}),
    ...(Mounts
      ? { Mounts: Mounts.map((mount) => (mount.Type === 'tmpfs' ? mount : { ...mount, ReadOnly: true })) }
      : {}),
  };
}

/** `source:target` or `source:target:z,rw`. */
function bindReadOnly(bind: string): string {
  const [source = '', target = '', mode = ''] = bind.split(':');
  const modes = mode.split(',').filter((one) => one !== '' && one !== 'rw' && one !== 'ro');
  return [source, target, ['ro', ...modes].join(',')].join(':');
}
