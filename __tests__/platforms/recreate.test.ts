import { describe, expect, it } from 'vitest';
import type { ContainerConfig, ContainerInspect, Endpoint } from '../../src/gateways/engineTypes.ts';
import { heldVolumes } from '../../src/platforms/docker/heldVolumes.ts';
import { attachments, primaryNetwork } from '../../src/platforms/docker/networks.ts';
import { recreate } from '../../src/platforms/docker/recreate.ts';
import { withoutImage } from '../../src/platforms/docker/withoutImage.ts';
import { containerWith, TOLD } from './containers.ts';

const IMAGE = TOLD.image.Config as ContainerConfig;

describe('a container with many settings', () => {
  const { body, connect } = recreate(TOLD.container, IMAGE, 'metabase/metabase:v0.58.3');

  it('keeps what the user set, and leaves the image what is its own', () => {
    const { HostConfig: _, NetworkingConfig: __, ...config } = body;
    expect(config).toEqual({
      ...{ Image: 'metabase/metabase:v0.58.3', Hostname: 'bi', Domainname: '', User: '1234', StopTimeout: 90 },
      ...{ AttachStdin: false, AttachStdout: true, AttachStderr: true },
      ...{ Tty: false, OpenStdin: false, StdinOnce: false },
      Env: ['MB_DB_PASS_FILE=/run/secrets/pass', 'MB_DB_TYPE=postgres', 'MB_DB_HOST=db'],
      Labels: { team: 'bi' },
      Volumes: { '/metabase.db': {} },
      Healthcheck: { Test: ['CMD-SHELL', 'wget -q -O- http://localhost:3000/api/health'], Interval: 15e9 },
    });
  });

  it('keeps everything of the host, with the name of its volume', () => {
    const anonymous = TOLD.container.Mounts.find(({ Destination }) => Destination === '/metabase.db')?.Name;
    expect(body.HostConfig).toEqual({
      ...TOLD.container.HostConfig,
      Binds: ['plugins:/plugins', '/srv/secrets:/run/secrets:ro', `${anonymous}:/metabase.db`],
    });
  });

  it('is made on its first network and connected to the others', () => {
    expect(body.NetworkingConfig?.EndpointsConfig).toEqual({
      'bi-net': { IPAMConfig: { IPv4Address: '10.214.3.40' }, Aliases: ['bi'] },
    });
    expect(connect).toEqual([{ network: 'shared', endpoint: { Aliases: ['second', 'bi'] } }]);
  });
});

describe('what comes from the image', () => {
  const image: ContainerConfig = {
    Env: ['PATH=/bin', 'JAVA_HOME=/java11'],
    Labels: { vendor: 'Metabase', release: '1' },
    Entrypoint: ['/app/run.sh'],
    Cmd: ['serve'],
    User: '1000',
    WorkingDir: '/app',
    Healthcheck: { Test: ['CMD', 'x'], Interval: 5 },
    Volumes: { '/data': {} },
    ExposedPorts: { '3000/tcp': {} },
  };

  it.each<[string, ContainerConfig, ContainerConfig]>([
    ['nothing of its own', image, { Env: [], Labels: {} }],
    [
      'a variable changed',
      { ...image, Env: ['PATH=/bin', 'JAVA_HOME=/mine'] },
      { Env: ['JAVA_HOME=/mine'], Labels: {} },
    ],
    ['a label changed', { ...image, Labels: { vendor: 'me', release: '1' } }, { Env: [], Labels: { vendor: 'me' } }],
    ['a command', { ...image, Cmd: ['migrate down'] }, { Env: [], Labels: {}, Cmd: ['migrate down'] }],
    [
      'an entry point',
      { ...image, Entrypoint: ['/bin/sh'], Cmd: null },
      { Env: [], Labels: {}, Entrypoint: ['/bin/sh'], Cmd: [] },
    ],
    [
      'no entry point',
      { ...image, Entrypoint: null, Cmd: ['x'] },
      { Env: [], Labels: {}, Entrypoint: [''], Cmd: ['x'] },
    ],
    ['an emptied command', { ...image, Cmd: null }, { Env: [], Labels: {}, Entrypoint: ['/app/run.sh'], Cmd: [] }],
    ['another user', { ...image, User: '0' }, { Env: [], Labels: {}, User: '0' }],
    [
      'a part of the health check',
      { ...image, Healthcheck: { Test: ['CMD', 'x'], Interval: 5, Retries: 9 } },
      { Env: [], Labels: {}, Healthcheck: { Retries: 9 } },
    ],
    [
      'no health check',
      { ...image, Healthcheck: { Test: ['NONE'] } },
      { Env: [], Labels: {}, Healthcheck: { Test: ['NONE'] } },
    ],
    [
      'a volume more',
      { ...image, Volumes: { '/data': {}, '/more': {} } },
      { Env: [], Labels: {}, Volumes: { '/more': {} } },
    ],
    [
      'a label with the name of a property',
      { ...image, Labels: { constructor: 'x' } },
      { Env: [], Labels: { constructor: 'x' } },
    ],
  ])('%s', (_, config, own) => {
    expect(withoutImage(config, image)).toEqual(own);
  });

  it('is nothing when the image has nothing', () => {
    expect(withoutImage({ Env: ['A=b'], Cmd: ['x'], OnBuild: null }, {})).toEqual({
      Env: ['A=b'],
      Labels: {},
      Cmd: ['x'],
    });
  });
});

describe('volumes', () => {
  const volume = (Name: string, Destination: string, more = {}) => ({
    Type: 'volume',
    Name,
    Source: '/v',
    Destination,
    RW: true,
    ...more,
  });
  it.each([
    ['none', {}, [], { Binds: null }],
    ['without a name', { Binds: null }, [volume('1f', '/data')], { Binds: ['1f:/data'] }],
    ['read only', { Binds: [] }, [volume('1f', '/data', { RW: false })], { Binds: ['1f:/data:ro'] }],
    ['with a mode', { Binds: [] }, [volume('1f', '/data', { Mode: 'z' })], { Binds: ['1f:/data:z'] }],
    ['named already', { Binds: ['d:/data/'] }, [volume('d', '/data')], { Binds: ['d:/data/'] }],
    [
      'a folder of the host',
      { Binds: ['/x:/data'] },
      [{ ...volume('', '/data'), Type: 'bind' }],
      { Binds: ['/x:/data'] },
    ],
    [
      'a mount without source',
      { Mounts: [{ Type: 'volume', Target: '/data' }] },
      [volume('1f', '/data')],
      { Binds: null, Mounts: [{ Type: 'volume', Target: '/data', Source: '1f' }] },
    ],
    [
      'a mount of memory',
      { Mounts: [{ Type: 'tmpfs', Target: '/tmp' }] },
      [],
      { Binds: null, Mounts: [{ Type: 'tmpfs', Target: '/tmp' }] },
    ],
  ])('%s', (_, HostConfig, Mounts, wanted) => {
    expect(heldVolumes({ ...TOLD.container, HostConfig, Mounts } as ContainerInspect)).toEqual(wanted);
  });
});

describe('networks', () => {
  const on = (NetworkMode: string, Networks: Readonly<Record<string, Endpoint>>, MacAddress?: string) => ({
    ...TOLD.container,
    HostConfig: { NetworkMode },
    Config: MacAddress === undefined ? {} : { MacAddress },
    NetworkSettings: { Networks },
  });
  const Id = TOLD.container.Id.slice(0, 12);
  it.each<[string, ContainerInspect, string | undefined, unknown]>([
    ['the usual bridge', on('default', { bridge: {} }), undefined, [{ network: 'bridge', endpoint: {} }]],
    ['the host', on('host', { host: {} }), undefined, []],
    ['none', on('none', { none: {} }), undefined, []],
    ['another container', on('container:1f', {}), undefined, []],
    ['one by its id', on('1f2e', { net: { NetworkID: '1f2e3d' } }), undefined, [{ network: 'net', endpoint: {} }]],
    [
      'its own alias left out',
      on('net', { net: { Aliases: [Id, 'bi'] } }),
      undefined,
      [{ network: 'net', endpoint: { Aliases: ['bi'] } }],
    ],
    [
      'the first one first',
      on('b', { a: {}, b: {} }),
      undefined,
      [
        { network: 'b', endpoint: {} },
        { network: 'a', endpoint: {} },
      ],
    ],
    ['taken off its network', on('bridge', { net: {} }), 'net', [{ network: 'net', endpoint: {} }]],
    ['taken off all of them', on('bridge', {}), 'none', []],
    [
      'a generated address',
      on('net', { net: { MacAddress: '02:42:0a:00:00:02' } }),
      undefined,
      [{ network: 'net', endpoint: {} }],
    ],
    [
      'an address of its own',
      on('net', { net: {} }, '02:aa:00:00:00:01'),
      undefined,
      [{ network: 'net', endpoint: { MacAddress: '02:aa:00:00:00:01' } }],
    ],
    [
      'options and priority',
      on('net', { net: { DriverOpts: { a: 'b' }, GwPriority: 5 } }),
      undefined,
      [{ network: 'net', endpoint: { DriverOpts: { a: 'b' }, GwPriority: 5 } }],
    ],
  ])('%s', (_, container, primary, wanted) => {
    expect(primaryNetwork(container)).toBe(primary);
    expect(attachments(container, primary)).toEqual(wanted);
  });
});

it.each([
  ['the beginning of the id', { Config: { Hostname: TOLD.container.Id.slice(0, 12) } }],
  ['in the network of another container', { HostConfig: { NetworkMode: 'container:1f' } }],
  ['in the host’s namespace', { HostConfig: { UTSMode: 'host' } }],
])('sets no host name: %s', (_, changes) => {
  const { body } = recreate(containerWith(changes), IMAGE, 'x');
  expect(body).not.toHaveProperty('Hostname');
});

it('writes legacy links as they are taken', () => {
  const { body } = recreate(containerWith({ HostConfig: { Links: ['/db:/metabase/database'] } }), IMAGE, 'x');
  expect(body.HostConfig.Links).toEqual(['db:database']);
});
