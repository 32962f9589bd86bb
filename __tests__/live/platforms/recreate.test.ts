import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dockerEngine } from '../../../src/gateways/dockerEngine.ts';
import type { ContainerInspect } from '../../../src/gateways/engineTypes.ts';
import { recreate } from '../../../src/platforms/docker/recreate.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { scope } from './instance.ts';
import { docker, tinyMetabase } from './tinyMetabase.ts';

const engine = await dockerEngine();
let image: string;
let next: string;
beforeAll(async () => {
  [image, next] = await Promise.all([tinyMetabase('v0.57.1'), tinyMetabase('v0.58.3')]);
});

/** Options of `docker create`; NET, NET2 and FOLDER stand for what the test makes, ARGS ends the options. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['nothing', []],
  ['environment', ['--env', 'MB_DB_TYPE=postgres', '--env', 'JAVA_OPTS=-Xmx1g -Da="b c"', '--env', 'EMPTY=']],
  ['a value of the image changed', ['--env', 'JAVA_HOME=/mine', '--label', 'vendor=me']],
  [
    'a bind mount and a named volume',
    [
      '-v',
      'FOLDER:/plugins:ro',
      '-v',
      'NAME-data:/metabase.db',
      '--mount',
      'type=bind,source=FOLDER,target=/more,readonly',
    ],
  ],
  ['volumes without names', ['-v', '/metabase.db', '--mount', 'type=volume,target=/other']],
  ['memory as a file system', ['--tmpfs', '/tmp:size=64m', '--mount', 'type=tmpfs,target=/run,tmpfs-size=1000000']],
  ['ports', ['-p', '127.0.0.1::3000', '-p', '0:3001/udp', '--expose', '3002']],
  ['a network with aliases and address', ['--network', 'NET', '--ip', '10.213.7.40', '--network-alias', 'bi']],
  ['two networks', ['--network', 'NET', '--network-alias', 'bi', 'NET2']],
  ['the host network', ['--network', 'host']],
  ['no network', ['--network', 'none']],
  [
    'labels and restart policy',
    ['--label', 'a=b', '--label', 'traefik.http.routers.x.rule=Host(`x`)', '--restart', 'on-failure:5'],
  ],
  [
    'limits',
    [
      '--memory',
      '512m',
      '--memory-reservation',
      '256m',
      '--cpus',
      '1.5',
      '--cpu-shares',
      '512',
      '--cpuset-cpus',
      '0',
      '--pids-limit',
      '200',
      '--ulimit',
      'nofile=1024:2048',
      '--shm-size',
      '128m',
      '--oom-score-adj',
      '100',
    ],
  ],
  ['log driver', ['--log-driver', 'json-file', '--log-opt', 'max-size=10m', '--log-opt', 'max-file=3']],
  [
    'health check',
    [
      '--health-cmd',
      'wget -q -O- http://localhost:3000/api/health',
      '--health-interval',
      '15s',
      '--health-retries',
      '5',
    ],
  ],
  ['no health check', ['--no-healthcheck']],
  [
    'hosts and dns',
    ['--add-host', 'db:10.1.2.3', '--dns', '10.9.9.9', '--dns-search', 'example.com', '--dns-option', 'ndots:2'],
  ],
  ['devices', ['--device', '/dev/null:/dev/mine:r', '--device-cgroup-rule', 'c 42:* rmw']],
  [
    'capabilities and security',
    ['--cap-drop', 'ALL', '--cap-add', 'CHOWN', '--security-opt', 'no-new-privileges', '--group-add', '1000'],
  ],
  ['privileged', ['--privileged']],
  ['read-only', ['--read-only']],
  ['sysctls', ['--sysctl', 'net.core.somaxconn=1024']],
  [
    'init, runtime, namespaces',
    ['--init', '--runtime', 'runc', '--pid', 'host', '--ipc', 'shareable', '--uts', 'host'],
  ],
  ['stop signal and time', ['--stop-signal', 'SIGINT', '--stop-timeout', '90']],
  [
    'host name, domain, folder, user',
    ['--hostname', 'bi', '--domainname', 'example.com', '--workdir', '/tmp', '--user', '1234:5678'],
  ],
  ['a command', ['ARGS', 'migrate down']],
  ['an entry point', ['--entrypoint', '/bin/sh', 'ARGS', '-c', 'exec /app/run_metabase.sh']],
  ['an entry point alone', ['--entrypoint', '/app/run_metabase.sh']],
  ['no entry point', ['--entrypoint', '', 'ARGS', '/bin/sleep', '1']],
  ['terminal and input', ['--tty', '--interactive']],
  ['a legacy link', ['--link', 'OTHER:database']],
  ['volumes of another container', ['--volumes-from', 'OTHER:ro']],
  ['graphics cards', ['--gpus', 'all']],
];

describe('made anew of the same image', () => {
  it.each(CASES)('is the same: %s', async (_, options) => {
    await using own = scope();
    await using folder = await temporaryFolder();
    const before = await create(own, folder.path, options);
    const again = await made(before, image, `${own.name}-again`);
    const twice = await made(again, image, `${own.name}-twice`);
    expect(comparable(again, withHeldVolumes(before))).toEqual(comparable(before, withHeldVolumes(before)));
    // By now volumes have names, so nothing at all is another.
    expect(comparable(twice, [])).toEqual(comparable(again, []));
    expect(again.Mounts.map(({ Name, Destination }) => [Name, Destination]).sort()).toEqual(
      before.Mounts.map(({ Name, Destination }) => [Name, Destination]).sort(),
    );
    await docker('volume', 'rm', '--force', `${own.name}-data`).catch(() => undefined);
  });

  it('is the same of an image with everything that an image can have', async () => {
    await using own = scope();
    const changes = [
      'USER 1000',
      'VOLUME /metabase.db',
      'CMD ["one"]',
      'ENTRYPOINT ["/app/run_metabase.sh"]',
      'ENV A=b',
    ];
    const check = 'HEALTHCHECK --interval=10s CMD wget -q http://localhost:3000/api/health';
    const rich = await tinyMetabase('v0.50.1', 'platforms.invalid/rich', [...changes, check]);
    await docker('create', '--name', own.name, '--health-retries', '7', rich);
    const before = (await engine.container(own.name)) as ContainerInspect;
    const again = await made(before, rich, `${own.name}-again`);
    expect(comparable(again, withHeldVolumes(before))).toEqual(comparable(before, withHeldVolumes(before)));
    const { body } = recreate(before, (await engine.image(rich))?.Config ?? {}, 'other');
    expect(body).toMatchObject({ Image: 'other', Env: [], Labels: {}, Healthcheck: { Retries: 7 } });
    for (const key of ['User', 'Cmd', 'Entrypoint', 'Volumes', 'Hostname']) expect(body).not.toHaveProperty(key);
  });
});

it('made of another image, has that image’s own values and the user’s', async () => {
  await using own = scope();
  await docker('create', '--name', own.name, '--env', 'MB_DB_HOST=db', '--label', 'mine=1', image);
  const before = (await engine.container(own.name)) as ContainerInspect;
  const after = await made(before, next, `${own.name}-again`);
  expect([...(after.Config.Env ?? [])].sort()).toEqual([
    'JAVA_HOME=/opt/java-of-v0.58.3',
    'MB_DB_HOST=db',
    'PATH=/bin',
  ]);
  expect(after.Config.Labels).toEqual({ mine: '1', release: 'v0.58.3', vendor: 'Metabase' });
});

it('keeps an address of its network card', async () => {
  await using own = scope();
  const network = await own.network('net');
  const HostConfig = { NetworkMode: network };
  await engine.create(own.name, { Image: image, MacAddress: '02:aa:bb:cc:dd:ee', HostConfig });
  const before = (await engine.container(own.name)) as ContainerInspect;
  const again = await made(before, image, `${own.name}-again`);
  expect(again.Config.MacAddress).toBe(before.Config.MacAddress);
  await docker('start', again.Id);
  expect((await engine.container(again.Id))?.NetworkSettings.Networks[network]?.MacAddress).toBe('02:aa:bb:cc:dd:ee');
});

it('shares the network of another container', async () => {
  await using own = scope();
  await docker('run', '--detach', '--name', `${own.name}-other`, image);
  await docker('create', '--name', own.name, '--network', `container:${own.name}-other`, image);
  const before = (await engine.container(own.name)) as ContainerInspect;
  const again = await made(before, image, `${own.name}-again`);
  expect(comparable(again, [])).toEqual(comparable(before, []));
});

async function create(own: ReturnType<typeof scope>, folder: string, options: readonly string[]) {
  await writeFile(join(folder, 'file'), '');
  const at = options.indexOf('ARGS');
  const [flags, args] = at < 0 ? [options, []] : [options.slice(0, at), options.slice(at + 1)];
  const second = flags.at(-1) === 'NET2' ? await own.network('net2') : undefined;
  if (flags.includes('NET')) await own.network('net', '10.213.7.0/24');
  if (flags.some((flag) => flag.startsWith('OTHER')))
    await docker('run', '--detach', '--name', `${own.name}-db`, '-v', '/shared', image);
  const filled = (second === undefined ? flags : flags.slice(0, -1)).map((flag) =>
    flag
      .replaceAll('FOLDER', folder)
      .replaceAll('NAME', own.name)
      .replace(/^NET$/, `${own.name}-net`)
      .replace('OTHER', `${own.name}-db`),
  );
  await docker('create', '--name', own.name, ...filled, image, ...args);
  if (second !== undefined) await docker('network', 'connect', '--alias', 'second', second, own.name);
  return (await engine.container(own.name)) as ContainerInspect;
}

async function made(container: ContainerInspect, of: string, name: string): Promise<ContainerInspect> {
  const old = await engine.image(container.Image);
  const { body, connect } = recreate(container, old?.Config ?? {}, of);
  const id = await engine.create(name, body);
  for (const { network, endpoint } of connect) await engine.connect(network, id, endpoint);
  return (await engine.container(id)) as ContainerInspect;
}

type Held = readonly (readonly [string, string])[];

/** Volumes that had no name when the container was made: name and folder. */
function withHeldVolumes({ Mounts, HostConfig }: ContainerInspect): Held {
  const bound = (HostConfig.Binds ?? []).map((bind) => bind.split(':')[1]);
  return Mounts.filter(({ Type, Destination }) => Type === 'volume' && !bound.includes(Destination)).map(
    ({ Name, Destination }) => [Name ?? '', Destination] as const,
  );
}

/** Without ids, times, names and what they lead to, and with the volumes of `held` as having no name. */
function comparable(container: ContainerInspect, held: Held) {
  const { Config, HostConfig, NetworkSettings, Id } = container;
  const short = Id.slice(0, 12);
  const own = (bind: string) =>
    !held.some(([name, folder]) => bind === `${name}:${folder}` || bind === `${name}:${folder}:ro`);
  const binds = HostConfig.Binds?.filter(own) ?? [];
  const mounts = HostConfig.Mounts?.map(({ Source, ...mount }) =>
    held.some(([name]) => name === Source) ? mount : { ...mount, ...(Source === undefined ? {} : { Source }) },
  );
  return {
    Config: {
      ...Config,
      Hostname: Config.Hostname === short ? 'its id' : Config.Hostname,
      Env: [...(Config.Env ?? [])].sort(),
    },
    HostConfig: {
      ...HostConfig,
      Binds: binds,
      ...(mounts === undefined ? {} : { Mounts: mounts }),
      Links: HostConfig.Links?.map((link) => link.replace(/:\/.*\//, ':/')) ?? null,
    },
    Networks: Object.fromEntries(
      Object.entries(NetworkSettings.Networks).map(([network, endpoint]) => [
        network,
        {
          ...endpoint,
          Aliases: (endpoint.Aliases ?? []).filter((alias) => alias !== short),
          // What is empty and what is not there are the same.
          IPAMConfig: endpoint.IPAMConfig ?? {},
          DriverOpts: endpoint.DriverOpts ?? {},
        },
      ]),
    ),
  };
}
