import type { ContainerConfig, ContainerInspect, CreateBody, HostConfig } from '../../../gateways/engineTypes.ts';
import { scratchSettings } from '../../scratchSettings.ts';
import { heldVolumes } from '../heldVolumes.ts';
import { environmentOf } from '../settings.ts';
import { NEVER_RESTART } from '../stopContainer.ts';
import { withoutImage } from '../withoutImage.ts';

/** How it computes, which a measured time depends on. All else of the machine stays with the live container. */
const TAKEN_OVER = [
  ...['Memory', 'MemorySwap', 'MemoryReservation', 'NanoCpus', 'CpuShares', 'CpuPeriod', 'CpuQuota', 'CpusetCpus'],
  ...['ShmSize', 'Ulimits', 'Init', 'Runtime', 'SecurityOpt', 'UsernsMode', 'ReadonlyRootfs', 'Tmpfs'],
];
/** Asked for names that are not on the network: by RFC 5737 it is nobody's, so that no name leaves the machine. */
const NO_RESOLVER = '203.0.113.1';
/** Where the scratch instance answers, whatever the live one is set to. */
export const PORT = 3000;

/**
 * A scratch container: the live one with another image, on another database and on the private network alone, without
 * published ports, without the right to write to what the live one has mounted, and with a log that stays on this machine.
 * @param network id of the private network
 * @param labels all that it has
 * @param extraHosts names that it must know
 */
export function scratchBody(
  container: ContainerInspect,
  oldImage: ContainerConfig,
  image: string,
  network: string,
  database: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
  extraHosts: readonly string[] = [],
): CreateBody {
  const {
    Hostname: _,
    MacAddress: __,
    ExposedPorts: ___,
    Volumes: ____,
    ...own
  } = withoutImage(container.Config, oldImage);
  const settings = scratchSettings(environmentOf({ Env: own.Env ?? null }), {
    ...database,
    MB_JETTY_HOST: '0.0.0.0',
    MB_JETTY_PORT: String(PORT),
  });
  return {
    ...own,
    Image: image,
    Env: Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    Labels: labels,
    Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      ...Object.fromEntries(Object.entries(container.HostConfig).filter(([name]) => TAKEN_OVER.includes(name))),
      ...readOnly(heldVolumes(container)),
      NetworkMode: network,
      Dns: [NO_RESOLVER],
      ...(extraHosts.length > 0 ? { ExtraHosts: extraHosts } : {}),
      RestartPolicy: NEVER_RESTART,
      LogConfig: { Type: 'json-file', Config: {} },
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
