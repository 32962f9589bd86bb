import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContainerInspect, ImageInspect } from '../../src/gateways/engineTypes.ts';
import { plainLog } from '../../src/gateways/multiplexedLog.ts';
import { dangersOf, madeByCompose, notesOf } from '../../src/platforms/docker/dangers.ts';
import { loginOf } from '../../src/platforms/docker/fetchImage.ts';
import { imageOf, installedImage, parseImageName, pinnedLike } from '../../src/platforms/docker/imageName.ts';
import { processState } from '../../src/platforms/docker/processState.ts';
import { foldersOf, urlOf } from '../../src/platforms/docker/reach.ts';
import { databaseInside, environmentOf } from '../../src/platforms/docker/settings.ts';
import { buildOf } from '../upgrade/world.ts';
import { containerWith, summary, TOLD } from './containers.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('names of images', () => {
  it.each([
    ['metabase/metabase:v0.58.3', { name: 'metabase/metabase', tag: 'v0.58.3', digest: undefined }],
    [
      'localhost:5000/metabase/metabase',
      { name: 'localhost:5000/metabase/metabase', tag: undefined, digest: undefined },
    ],
    ['r.io:5000/m/metabase:1', { name: 'r.io:5000/m/metabase', tag: '1', digest: undefined }],
    [`metabase/metabase:v0.58.3@${DIGEST}`, { name: 'metabase/metabase', tag: 'v0.58.3', digest: DIGEST }],
    [`metabase/metabase@${DIGEST}`, { name: 'metabase/metabase', tag: undefined, digest: DIGEST }],
    [DIGEST, undefined],
    ['0123456789ab', undefined],
  ])('%s', (text, wanted) => {
    expect(parseImageName(text)).toEqual(wanted);
  });

  it('any text gives parts that make it again, or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseImageName(text);
        if (!parsed) return;
        const { name, tag, digest } = parsed;
        expect(`${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`).toBe(text);
      }),
    );
  });

  it.each([
    ['its tag', 'r.io/metabase/metabase:v0.58.3', [], 'v0.58.3'],
    ['the edition by its tag', 'metabase/metabase-enterprise:v1.58.3.2', [], 'v1.58.3.2'],
    ['another tag of the same image', 'metabase/metabase:latest', ['metabase/metabase:v0.58.3'], 'v0.58.3'],
    ['no tag of another name', 'metabase/metabase:latest', ['r.io/metabase/metabase:v0.58.3'], undefined],
    ['an id with a name', DIGEST, ['metabase/metabase:v0.58.3'], 'v0.58.3'],
    ['a rolling tag', 'metabase/metabase:v0.58.x', [], undefined],
    ['a name of the user', 'our/bi:v0.58.3', [], 'v0.58.3'],
  ])('the build is told by %s', (_, given, RepoTags, tag) => {
    const { build } = installedImage(given, { RepoTags } as unknown as ImageInspect, ['our/bi']);
    expect(build).toEqual(tag === undefined ? undefined : buildOf(tag));
  });

  it('refuses what is no Metabase', () => {
    expect(() => installedImage('postgres:16', undefined, [])).toThrow('The container is of the image "postgres:16"');
  });

  it.each([
    ['metabase/metabase:v0.57.1', 'metabase/metabase:v0.58.3'],
    ['r.io:5000/hub/metabase/metabase:0.57.1', 'r.io:5000/hub/metabase/metabase:0.58.3'],
    ['metabase/metabase:v0.57.x', 'metabase/metabase:v0.58.3'],
    ['metabase/metabase', 'metabase/metabase:v0.58.3'],
    [`metabase/metabase:v0.57.1@${DIGEST}`, 'metabase/metabase:v0.58.3'],
  ])('%s becomes %s', (former, wanted) => {
    expect(imageOf(parseImageName(former) as never, buildOf('v0.58.3'))).toBe(wanted);
  });

  it.each([
    ['m/metabase:v0.57.1', [`m/metabase@${DIGEST}`], 'm/metabase:v0.58.3'],
    [`m/metabase:v0.57.1@${DIGEST}`, [`x/metabase@sha256:1`, `m/metabase@${DIGEST}`], `m/metabase:v0.58.3@${DIGEST}`],
    [`m/metabase@${DIGEST}`, [], 'm/metabase:v0.58.3'],
  ])('pinned like %s', (former, RepoDigests, wanted) => {
    const image = { RepoDigests } as unknown as ImageInspect;
    expect(pinnedLike(parseImageName(former) as never, 'm/metabase:v0.58.3', image)).toBe(wanted);
  });
});

it.each([
  [{ kind: 'password', username: 'u', password: 'p' } as const, { serveraddress: 's', username: 'u', password: 'p' }],
  [{ kind: 'identity', token: 't' } as const, { serveraddress: 's', identitytoken: 't' }],
])('logs in with %j', (credentials, wanted) => {
  expect(loginOf(credentials, 's')).toEqual(wanted);
});

const NEVER = '0001-01-01T00:00:00Z';
const THEN = '2026-10-08T12:00:00.123456789Z';
describe('the state of the process', () => {
  it.each([
    [
      'runs',
      { Running: true, Restarting: false, ExitCode: 0, StartedAt: THEN },
      { state: 'running', since: new Date(THEN) },
    ],
    [
      'is started again',
      { Running: true, Restarting: true, ExitCode: 1, StartedAt: THEN },
      { state: 'restarting', exitCode: 1 },
    ],
    [
      'has ended',
      { Running: false, Restarting: false, ExitCode: 143, StartedAt: THEN },
      { state: 'stopped', exitCode: 143 },
    ],
    ['was never started', { Running: false, Restarting: false, ExitCode: 0, StartedAt: NEVER }, { state: 'stopped' }],
    [
      'could not be started',
      { Running: false, Restarting: false, ExitCode: 128, StartedAt: NEVER },
      { state: 'stopped' },
    ],
  ])('%s', (_, State, wanted) => {
    expect(processState({ ...TOLD.container, State })).toEqual(wanted);
  });

  it('is absent without a container', () => {
    expect(processState(undefined)).toEqual({ state: 'absent' });
  });
});

describe('where it answers', () => {
  const here = { host: '127.0.0.1', local: true };
  const there = { host: 'docker.example.com', local: false };
  const running = (changes: Parameters<typeof containerWith>[0]) =>
    containerWith({ Config: { Env: [] }, HostConfig: { NetworkMode: 'net' }, State: { Running: true }, ...changes });
  const ports = (HostIp: string, HostPort = '8080') => ({
    Ports: { '3000/tcp': [{ HostIp, HostPort }] },
    Networks: {},
  });
  it.each<[string, ContainerInspect, typeof here, string | undefined]>([
    ['published everywhere', running({ NetworkSettings: ports('0.0.0.0') }), here, 'http://127.0.0.1:8080'],
    ['published by another Engine', running({ NetworkSettings: ports('::') }), there, 'http://docker.example.com:8080'],
    ['published at an address', running({ NetworkSettings: ports('10.0.0.5') }), here, 'http://10.0.0.5:8080'],
    ['published at an IPv6 address', running({ NetworkSettings: ports('fd00::5') }), here, 'http://[fd00::5]:8080'],
    [
      'its own address',
      running({ NetworkSettings: { Networks: { net: { IPAddress: '172.18.0.3' } } } }),
      here,
      'http://172.18.0.3:3000',
    ],
    [
      'its own address elsewhere',
      running({ NetworkSettings: { Networks: { net: { IPAddress: '172.18.0.3' } } } }),
      there,
      undefined,
    ],
    ['no address yet', running({ NetworkSettings: { Networks: { net: { IPAddress: '' } } } }), here, undefined],
    [
      'another port',
      running({ Config: { Env: ['MB_JETTY_PORT=80'] }, HostConfig: { NetworkMode: 'host' } }),
      here,
      'http://127.0.0.1:80',
    ],
    ['stopped', running({ State: { Running: false }, NetworkSettings: ports('') }), here, undefined],
  ])('%s', (_, container, engine, wanted) => {
    expect(urlOf(container, engine)).toBe(wanted);
  });

  it('tells folders on this machine alone', () => {
    expect(foldersOf(TOLD.container, here)).toContainEqual({ inside: '/run/secrets', outside: '/srv/secrets' });
    expect(foldersOf(TOLD.container, there)).toEqual([]);
  });
});

it('reads an environment', () => {
  expect(environmentOf({ Env: ['A=b=c', 'EMPTY=', 'BARE'] })).toEqual({ A: 'b=c', EMPTY: '', BARE: '' });
  expect(environmentOf({ Env: null })).toEqual({});
});

describe('an H2 database inside the container', () => {
  it.each([
    ['no settings', [], [], undefined, '/metabase.db'],
    ['held by a volume', [], ['/metabase.db'], undefined, undefined],
    ['held by a folder above', ['MB_DB_FILE=/data/bi/metabase.db'], ['/data'], undefined, undefined],
    ['beside the volume', ['MB_DB_FILE=/data2/metabase.db'], ['/data'], undefined, '/data2/metabase.db'],
    ['held as a bare file', ['MB_DB_FILE=/x'], ['/x.mv.db'], undefined, undefined],
    ['of a user that is not root', [], ['/metabase.db'], '1234', '/app/metabase.db'],
    ['by address', ['MB_DB_CONNECTION_URI=jdbc:h2:file:/h2/db;IFEXISTS=TRUE'], [], undefined, '/h2/db'],
    ['PostgreSQL', ['MB_DB_TYPE=postgres'], [], undefined, undefined],
    ['PostgreSQL by address', ['MB_DB_CONNECTION_URI=postgresql://db/metabase'], [], undefined, undefined],
    ['an address in a file', ['MB_DB_CONNECTION_URI_FILE=/run/secrets/uri'], [], undefined, undefined],
    ['told to Java', ['JAVA_OPTS=-Dmb.db.type=postgres'], [], undefined, undefined],
    ['a blank type', ['MB_DB_TYPE= '], [], undefined, '/metabase.db'],
  ])('%s', (_, Env, mounts, User, wanted) => {
    const config = { Env, WorkingDir: '/app', ...(User === undefined ? {} : { User }) };
    expect(
      databaseInside(
        config,
        mounts.map((Destination) => ({ Destination })),
      ),
    ).toBe(wanted);
  });
});

describe('dangers', () => {
  it('are none for an ordinary container', () => {
    expect(dangersOf(TOLD.container, [summary({})])).toEqual([]);
    expect(notesOf(TOLD.container, [summary({})])).toEqual([]);
    expect(madeByCompose(TOLD.container)).toEqual([]);
  });

  it.each<[string, ContainerInspect, string]>([
    ['--rm', containerWith({ HostConfig: { AutoRemove: true } }), 'is removed as soon as it stops (--rm)'],
    [
      'Swarm',
      containerWith({ Config: { Labels: { 'com.docker.swarm.service.id': 'x' } } }),
      'part of a service of Docker Swarm',
    ],
    ['paused', containerWith({ State: { Paused: true } }), 'is paused'],
    ['H2 inside', containerWith({ Config: { Env: [] }, Mounts: [] }), 'is the H2 file /app/metabase.db inside'],
    ['autoheal', containerWith({ Config: { Labels: { autoheal: 'true' } } }), 'label autoheal=true'],
    [
      'watchtower',
      containerWith({ Config: { Labels: { 'com.centurylinklabs.watchtower.enable': 'true' } } }),
      'Watchtower may replace',
    ],
  ])('%s', (_, container, told) => {
    expect(dangersOf(container, [])).toEqual([expect.stringContaining(told)]);
  });

  it('autoheal does nothing without a health check', () => {
    const Labels = { autoheal: 'true' };
    for (const Healthcheck of [null, { Test: ['NONE'] }, { Test: [] }]) {
      expect(dangersOf(containerWith({ Config: { Labels, Healthcheck } }), [])).toEqual([]);
    }
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, boolean]>([
    ['that looks after all', ['AUTOHEAL_CONTAINER_LABEL=all'], {}, true],
    ['that looks after this label', ['AUTOHEAL_CONTAINER_LABEL=heal'], { heal: 'true' }, true],
    ['that looks after another label', ['AUTOHEAL_CONTAINER_LABEL=heal'], {}, false],
    ['with the label switched off', [], { autoheal: 'false' }, false],
  ])('an autoheal %s: %j, %j, %s', (_, Env, Labels, harms) => {
    const healer = containerWith({ Name: '/healer', Config: { Env } });
    const told = dangersOf(containerWith({ Config: { Labels } }), [], [healer]);
    expect(told).toEqual(harms ? [expect.stringContaining('and healer restarts what is unhealthy')] : []);
    const unchecked = containerWith({ Config: { Labels, Healthcheck: null } });
    expect(dangersOf(unchecked, [], [healer])).toEqual([]);
  });

  it('another container in its network', () => {
    const other = summary({ HostConfig: { NetworkMode: `container:${TOLD.container.Id}` } });
    expect(dangersOf(TOLD.container, [other])).toEqual([
      expect.stringContaining('other use the network of the container'),
    ]);
  });

  it('compose', () => {
    const Labels = { 'com.docker.compose.project': 'bi' };
    expect(madeByCompose(containerWith({ Config: { Labels } }))).toEqual([
      expect.stringContaining('Use the platform compose'),
    ]);
  });

  it.each([
    [
      'a running autoheal',
      summary({ Image: 'willfarrell/autoheal:1', Names: ['/healer'] }),
      'Autoheal runs here (healer)',
    ],
    ['a running watchtower', summary({ Image: 'containrrr/watchtower' }), 'Watchtower runs here (other)'],
    [
      'what an earlier run kept',
      summary({ Names: ['/metabase-before-x'], State: 'exited' }),
      'An earlier run kept metabase-before-x',
    ],
  ])('a note of %s', (_, other, told) => {
    expect(notesOf(TOLD.container, [other])).toEqual([expect.stringContaining(told)]);
  });
});

describe('the log', () => {
  const piece = (stream: number, text: string) => {
    const header = Buffer.alloc(8);
    header[0] = stream;
    header.writeUInt32BE(Buffer.byteLength(text), 4);
    return Buffer.concat([header, Buffer.from(text)]);
  };

  it('is put together from its pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.string({ minLength: 1 }))), (pieces) => {
        const bytes = Buffer.concat(pieces.map(([stream, text]) => piece(stream, text)));
        expect(plainLog(bytes)).toBe(pieces.map(([, text]) => Buffer.from(text).toString()).join(''));
      }),
    );
  });

  it('is the text itself where there was a terminal', () => {
    expect(plainLog(Buffer.from('Metabase Initialization COMPLETE\n'))).toBe('Metabase Initialization COMPLETE\n');
    expect(plainLog(Buffer.from('short'))).toBe('short');
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void plainLog(Buffer.from(bytes))));
  });
});
