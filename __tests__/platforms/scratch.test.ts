import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { Engine } from '../../src/gateways/dockerEngine.ts';
import type { ContainerInspect } from '../../src/gateways/engineTypes.ts';
import { scratchBody } from '../../src/platforms/docker/scratch/body.ts';
import { expectCurl, innerFetch } from '../../src/platforms/docker/scratch/innerFetch.ts';
import { modelOf } from '../../src/platforms/docker/scratch/model.ts';
import { environmentOf } from '../../src/platforms/docker/settings.ts';
import { scratchSettings } from '../../src/platforms/scratchSettings.ts';
import { containerWith, TOLD } from './containers.ts';

const COPY = { MB_DB_TYPE: 'postgres', MB_DB_HOST: 'rehearsal-database' };
const QUIET = {
  MB_DISABLE_SCHEDULER: 'true',
  MB_EMAIL_SMTP_HOST: 'rehearsal.invalid',
  MB_ANON_TRACKING_ENABLED: 'false',
  MB_CHECK_FOR_UPDATES: 'false',
};

describe('the settings of a scratch instance', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'keep the key of encryption',
      { MB_ENCRYPTION_SECRET_KEY: 'k', LANG: 'C' },
      { MB_ENCRYPTION_SECRET_KEY: 'k', LANG: 'C' },
    ],
    [
      'name no other database',
      { MB_DB_CONNECTION_URI: 'postgres://live', MB_DB_PASS_FILE: '/s', MB_DB_HOST: 'live' },
      {},
    ],
    ['have no mail', { MB_EMAIL_SMTP_HOST: 'live', MB_EMAIL_SMTP_PASSWORD_FILE: '/s' }, {}],
    ['have no Slack', { MB_SLACK_APP_TOKEN: 'xoxb' }, {}],
    ['set nothing up', { MB_CONFIG_FILE_PATH: '/config.yml' }, {}],
    ['keep the scheduler off', { MB_DISABLE_SCHEDULER: 'false', MB_ANON_TRACKING_ENABLED: 'true' }, {}],
    [
      'have no property of the JVM that goes before them',
      { JAVA_OPTS: '-Xmx2g -Dmb.db.host=live -DMB_DB_PASS=x  -Dmb.disable.scheduler=false -Dmb.jetty.port=1 -Dx.y=z' },
      { JAVA_OPTS: '-Xmx2g -Dmb.jetty.port=1 -Dx.y=z' },
    ],
    ['of Java itself as well', { JAVA_TOOL_OPTIONS: '-DMB_EMAIL_SMTP_HOST=live' }, { JAVA_TOOL_OPTIONS: '' }],
    ['of its launcher, too', { JDK_JAVA_OPTIONS: '-Dmb.db.host=live -Xmx1g' }, { JDK_JAVA_OPTIONS: '-Xmx1g' }],
  ])('%s', (_, own, kept) => {
    expect(scratchSettings(own, COPY)).toEqual({ ...kept, ...QUIET, ...COPY });
  });
});

describe('a scratch container', () => {
  const model = (container: ContainerInspect) => modelOf(container, TOLD.image.Config ?? {});
  const body = (changes: Parameters<typeof containerWith>[0] = {}) =>
    scratchBody(model(containerWith(changes)), 'metabase/metabase:v0.60.2', 'network-id', COPY, { a: 'b' });

  it('is on the private network alone, and has nothing that others find', () => {
    const { HostConfig, Image, Labels, ...made } = body();
    expect({ Image, Labels }).toEqual({ Image: 'metabase/metabase:v0.60.2', Labels: { a: 'b' } });
    expect(HostConfig).toMatchObject({
      NetworkMode: 'network-id',
      Dns: ['203.0.113.1'],
      RestartPolicy: { Name: 'no' },
      LogConfig: { Type: 'json-file' },
    });
    for (const field of [
      'PortBindings',
      'PublishAllPorts',
      'ExtraHosts',
      'Links',
      'Privileged',
      'CapAdd',
      'Devices',
      'PidMode',
    ])
      expect(HostConfig, field).not.toHaveProperty(field);
    for (const field of ['Hostname', 'ExposedPorts', 'NetworkingConfig', 'MacAddress'])
      expect(made).not.toHaveProperty(field);
    expect(made.Healthcheck).toEqual({ Test: ['NONE'] });
  });

  it('knows a name where it must', () => {
    const { HostConfig } = scratchBody(model(TOLD.container), 'i', 'n', COPY, {}, ['db:10.0.0.1']);
    expect(HostConfig.ExtraHosts).toEqual(['db:10.0.0.1']);
  });

  it('keeps how much it may compute with, since it is measured', () => {
    expect(body({ HostConfig: { Memory: 2 ** 31, NanoCpus: 2e9 } }).HostConfig).toMatchObject({
      Memory: 2 ** 31,
      NanoCpus: 2e9,
    });
  });

  it('may write to nothing that the live one has mounted', () => {
    const { HostConfig } = body({
      HostConfig: {
        Binds: ['/host/plugins:/plugins', 'data:/metabase.db:z,rw', '/etc/ssl:/ssl:ro'],
        Mounts: [{ Type: 'bind', Source: '/a', Target: '/b' }],
      },
      Mounts: [{ Type: 'volume', Name: 'anonymous', Source: '/var/lib/x', Destination: '/x', RW: true }],
    });
    expect(HostConfig.Binds).toEqual([
      '/host/plugins:/plugins:ro',
      'data:/metabase.db:ro,z',
      '/etc/ssl:/ssl:ro',
      'anonymous:/x:ro',
    ]);
    expect(HostConfig.Mounts).toEqual([{ Type: 'bind', Source: '/a', Target: '/b', ReadOnly: true }]);
  });

  it('answers where it is asked, whatever the live one is set to', () => {
    const { Env } = body({ Config: { Env: ['MB_JETTY_PORT=80', 'MB_DB_HOST=live', 'MB_ENCRYPTION_SECRET_KEY=k'] } });
    expect(environmentOf({ Env: Env ?? null })).toEqual({
      ...QUIET,
      ...COPY,
      MB_JETTY_HOST: '0.0.0.0',
      MB_JETTY_PORT: '3000',
      MB_ENCRYPTION_SECRET_KEY: 'k',
    });
  });
});

describe('asking from inside of a container', () => {
  const engine = (exitCode: number, stdout: string, running = true) => {
    const asked: string[][] = [];
    const exec = async (_: string, command: readonly string[]) => {
      asked.push([...command]);
      return { exitCode, stdout };
    };
    const container = async () => ({ State: { Running: running } });
    return { asked, engine: { exec, container } as unknown as Engine };
  };

  it.each([
    ['an answer', 0, '{"status":"ok"}\n200', 200, '{"status":"ok"}'],
    ['one of several lines', 0, 'a\nb\n503', 503, 'a\nb'],
    ['an empty one', 0, '\n204', 204, ''],
  ])('gives %s', async (_, exitCode, stdout, status, text) => {
    const { asked, engine: one } = engine(exitCode, stdout);
    const answer = await innerFetch(one, 'id')('http://127.0.0.1:3000/api/health');
    expect([answer.status, await answer.text()]).toEqual([status, text]);
    expect(asked[0]?.[0]).toBe('curl');
    expect(asked[0]?.at(-1)).toBe('http://127.0.0.1:3000/api/health');
  });

  it.each([
    ['nobody answers', 7, '\n000'],
    ['it ends before its end', 0, ''],
    ['it is no number', 0, 'x\nyz'],
  ])('fails as a fetch does when %s', async (_, exitCode, stdout) => {
    await expect(innerFetch(engine(exitCode, stdout).engine, 'id')('http://x')).rejects.toThrow(TypeError);
  });

  it('needs curl, unless the container has ended by itself', async () => {
    await expect(expectCurl(engine(127, '').engine, 'id', 'our/metabase')).rejects.toThrow(
      'The image our/metabase has no curl',
    );
    const failing = { ...engine(0, '').engine, exec: () => Promise.reject(new Failure('no such file')) };
    await expect(expectCurl(failing, 'id', 'our/metabase')).rejects.toThrow('has no curl');
    await expectCurl(engine(1, '', false).engine, 'id', 'our/metabase');
    await expectCurl(engine(0, 'curl 8').engine, 'id', 'our/metabase');
  });
});
