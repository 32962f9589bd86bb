import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { dockerPlatform } from '../../../src/platforms/docker/dockerPlatform.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { FORMER, RUN, STOP, TARGET } from './dockerSteps.ts';
import { build, livePlatform, liveSeams, scope } from './instance.ts';
import { docker, REPOSITORY, tinyMetabase } from './tinyMetabase.ts';

const STEP = fileURLToPath(new URL('dockerStep.ts', import.meta.url));
const IMAGE = `${REPOSITORY}:${FORMER}`;
const DATABASE = ['--env', 'MB_DB_TYPE=postgres', '--env', 'MB_DB_HOST=db'];

beforeAll(async () => {
  for (const tag of [FORMER, STOP, TARGET]) await tinyMetabase(tag);
});

async function instance(options: readonly string[], image = IMAGE) {
  const own = scope();
  const folder = await temporaryFolder();
  await docker('run', '--detach', '--name', own.name, ...options, image);
  return {
    own,
    folder,
    platform: await livePlatform(own.name, folder.path),
    async [Symbol.asyncDispose]() {
      await own[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function versionAt(url: string | undefined): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = (await (await fetch(`${url}/api/session/properties`)).json()) as { version: { tag: string } };
      return answer.version.tag;
    } catch (error) {
      if (attempt > 100) throw error;
      await setTimeout(100);
    }
  }
}

async function policyOf(name: string): Promise<string> {
  return docker('inspect', '--format', '{{.HostConfig.RestartPolicy.Name}}', name);
}

it('goes over two stops, keeps the former container until the end, and gives the policy back', async () => {
  await using at = await instance([...DATABASE, '-p', '127.0.0.1::3000', '--restart', 'always']);
  const { platform, own } = at;
  expect(await platform.inPlace(RUN)).toBe('former');
  expect(await platform.process()).toMatchObject({ state: 'running', since: expect.any(Date) });
  await platform.stop(RUN, 30_000);
  expect(await platform.process()).toEqual({ state: 'stopped', exitCode: 143 });
  expect(await platform.url()).toBeUndefined();
  expect(await policyOf(own.name)).toBe('no');
  await platform.swap(RUN, build(STOP));
  expect(await platform.process()).toEqual({ state: 'stopped' });
  expect(await platform.inPlace(RUN)).toBe('next');
  expect((await platform.inspect()).build).toEqual(build(STOP));
  await platform.start(RUN);
  expect(await versionAt(await platform.url())).toBe(STOP);
  expect(await policyOf(own.name)).toBe('no');
  await platform.stop(RUN, 30_000);
  await platform.swap(RUN, build(TARGET));
  await platform.start(RUN);
  expect(await versionAt(await platform.url())).toBe(TARGET);
  expect(await own.containers()).toEqual([own.name, `${own.name}-before-${RUN}`]);
  await platform.restoreScale(RUN);
  expect(await policyOf(own.name)).toBe('always');
  await platform.finish(RUN);
  expect(await own.containers()).toEqual([own.name]);
  expect(await platform.log(new Date(0))).toContain('Metabase Initialization COMPLETE');
  expect((await platform.inspect()).notes).toEqual([]);
});

it('puts the very same container back', async () => {
  await using at = await instance([...DATABASE, '--restart', 'on-failure:3']);
  const { platform, own } = at;
  const id = await docker('inspect', '--format', '{{.Id}}', own.name);
  await platform.stop(RUN, 30_000);
  await platform.swap(RUN, build(STOP));
  await expect(platform.swap('another-run', build(STOP))).rejects.toThrow(
    'Nothing is remembered of the run another-run',
  );
  await expect(platform.stop('another-run', 1_000)).rejects.toThrow(`The run ${RUN} was not finished`);
  await platform.start(RUN);
  await expect(platform.putBack(RUN)).rejects.toThrow("runs and can't be replaced");
  await platform.stop(RUN, 30_000);
  await platform.putBack(RUN);
  expect(await platform.inPlace(RUN)).toBe('former');
  await platform.start(RUN);
  await platform.restoreScale(RUN);
  await platform.finish(RUN);
  expect(await own.containers()).toEqual([own.name]);
  expect(
    await docker(
      'inspect',
      '--format',
      '{{.Id}} {{.HostConfig.RestartPolicy.Name}} {{.HostConfig.RestartPolicy.MaximumRetryCount}}',
      own.name,
    ),
  ).toBe(`${id} on-failure 3`);
});

it('waits for a slow stop, and never kills', async () => {
  await using at = await instance([...DATABASE, '--env', 'SECONDS_TO_STOP=3']);
  await versionAt(await at.platform.url());
  await expect(at.platform.stop(RUN, 500)).rejects.toThrow(
    'was asked to stop and still runs after 1 s. It was not killed',
  );
  expect((await at.platform.process()).state).toBe('running');
  await at.platform.stop(RUN, 30_000);
  expect(await at.platform.process()).toEqual({ state: 'stopped', exitCode: 143 });
});

it('stops what fails and is started again and again', async () => {
  await using at = await instance([...DATABASE, '--env', 'FAILS=1', '--restart', 'always']);
  while ((await at.platform.process()).state !== 'restarting') await setTimeout(50);
  await at.platform.stop(RUN, 30_000);
  expect(await at.platform.process()).toEqual({ state: 'stopped', exitCode: 1 });
  await setTimeout(1_500);
  expect((await at.platform.process()).state).toBe('stopped');
});

it('refuses what somebody else put in its place', async () => {
  await using at = await instance(DATABASE);
  const { platform, own } = at;
  await platform.stop(RUN, 30_000);
  await docker('rename', own.name, `${own.name}-mine`);
  expect(await platform.inPlace(RUN)).toBe('neither');
  await docker('create', '--name', own.name, IMAGE);
  expect(await platform.inPlace(RUN)).toBe('neither');
  for (const step of [() => platform.swap(RUN, build(STOP)), () => platform.putBack(RUN), () => platform.finish(RUN)]) {
    await expect(step()).rejects.toThrow('neither the one from before the run');
  }
  expect(await own.containers()).toEqual([own.name, `${own.name}-mine`]);
});

describe('one command', () => {
  it('runs with the settings of the instance as one argument, and leaves nothing', async () => {
    await using at = await instance([...DATABASE, '--env', 'COMMAND_CODE=3', '-p', '127.0.0.1::3000', '--tty']);
    const { platform, own } = at;
    const { exitCode, output } = await platform.runOnce(build(STOP), 'migrate down');
    expect({ exitCode, output }).toEqual({ exitCode: 3, output: 'command: migrate down (1)\nsettings: db\n' });
    expect(await own.containers()).toEqual([own.name]);
    expect(await platform.commandRuns()).toBe(false);
  });

  it('is waited for when the process that started it was killed', async () => {
    await using at = await instance([...DATABASE, '--env', 'COMMAND_SECONDS=3']);
    const { platform, own, folder } = at;
    const child = spawn(process.execPath, [STEP, own.name, folder.path, 'runOnce', '0'], { stdio: 'ignore' });
    while (!(await platform.commandRuns())) await setTimeout(50);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await platform.stop(RUN, 30_000);
    await expect(platform.putBack(RUN)).rejects.toThrow(`${own.name}-command still runs`);
    expect((await platform.runOnce(build(STOP), 'migrate down')).exitCode).toBe(0);
    expect(await own.containers()).toEqual([own.name]);
  });
});

it('tells settings, folders, and names of others', async () => {
  await using at = await instance([]);
  const { own, folder } = at;
  await docker('rm', '--force', own.name);
  const network = await own.network('net');
  await docker('run', '--detach', '--name', `${own.name}-db`, '--network', network, '--network-alias', 'db', IMAGE);
  const secret = ['--env', 'MB_DB_PASS_FILE=/run/secrets/pass', '-v', `${folder.path}:/run/secrets:ro`];
  await docker(
    'run',
    '--detach',
    '--name',
    own.name,
    '--network',
    network,
    '--add-host',
    'old:10.1.2.3',
    ...DATABASE,
    ...secret,
    IMAGE,
  );
  const told = await at.platform.inspect();
  expect(told.build).toEqual(build(FORMER));
  expect(told.what).toBe(IMAGE);
  expect(told.environment).toMatchObject({ MB_DB_HOST: 'db', PATH: '/bin', MB_DB_PASS_FILE: '/run/secrets/pass' });
  expect(told.folders).toEqual([{ inside: '/run/secrets', outside: folder.path }]);
  const format = `{{(index .NetworkSettings.Networks "${network}").IPAddress}}`;
  const address = await docker('inspect', '--format', format, `${own.name}-db`);
  expect(told.hosts).toMatchObject({ db: address, [`${own.name}-db`]: address, old: '10.1.2.3' });
  expect(told.dangers).toEqual([]);
  expect(await versionAt(await at.platform.url())).toBe(FORMER);
});

it('sees a second instance on the same database', async () => {
  await using at = await instance(DATABASE);
  await docker('run', '--detach', '--name', `${at.own.name}-second`, ...DATABASE, IMAGE);
  const { notes } = await at.platform.inspect();
  expect(notes).toEqual([expect.stringContaining(`${at.own.name}-second`)]);
});

it('refuses a name that is an id, and one that is not there', async () => {
  await using at = await instance(DATABASE);
  const id = await docker('inspect', '--format', '{{.Id}}', at.own.name);
  await expect((await livePlatform(id, at.folder.path)).inspect()).rejects.toThrow(`has the name ${at.own.name}`);
  await expect((await livePlatform('mu-no-such', at.folder.path)).inspect()).rejects.toThrow(
    'There is no container mu-no-such',
  );
});

it('pulls from the registry that the image came from, with the digest when the former one had one', async () => {
  await using registry = await startRegistry();
  const repository = `${registry.host}/hub/metabase/metabase`;
  for (const tag of [FORMER, STOP]) {
    await tinyMetabase(tag, repository);
    await docker('push', '--quiet', `${repository}:${tag}`);
  }
  await docker('rmi', `${repository}:${STOP}`);
  const digest = (await docker('inspect', '--format', '{{index .RepoDigests 0}}', `${repository}:${FORMER}`)).split(
    '@',
  )[1];
  await using at = await instance(DATABASE, `${repository}:${FORMER}@${digest}`);
  const { platform, own, folder } = at;
  const asked: string[] = [];
  const seams = await liveSeams(folder.path);
  const credentialsFor = async (host: string) => {
    asked.push(host);
    return { kind: 'password', username: 'me', password: 'secret' } as const;
  };
  const pulling = dockerPlatform({ container: own.name, images: [] }, { ...seams, credentialsFor });
  const space = await pulling.space(build(STOP));
  expect(space).toMatchObject({ needed: expect.any(Number), free: 1e12 });
  // Both are asked for before anything is pulled.
  expect(await pulling.missing(build(STOP))).toBeUndefined();
  expect(await pulling.missing(build('v0.60.1'))).toContain(`could not find ${repository}:v0.60.1 in its registry`);
  asked.length = 0;
  const got = await pulling.fetch(build(STOP));
  expect(got).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(asked).toEqual([registry.host]);
  expect(await pulling.space(build(STOP))).toMatchObject({ needed: 0 });
  await platform.stop(RUN, 30_000);
  await platform.swap(RUN, build(STOP));
  expect(await docker('inspect', '--format', '{{.Config.Image}}', own.name)).toBe(`${repository}:${STOP}@${got}`);
  expect((await platform.inspect()).build).toEqual(build(STOP));
  await expect(pulling.fetch(build('v0.60.1'))).rejects.toThrow(`could not pull ${repository}:v0.60.1`);
  await docker('rm', '--force', ...(await own.containers()));
  // By their names: what is in them may be in use under others.
  await docker('rmi', ...(await docker('images', '--format', '{{.Repository}}:{{.Tag}}', repository)).split('\n'));
});

/** The program `docker-registry`, with everything in a folder that is removed. */
async function startRegistry() {
  const folder = await temporaryFolder();
  const port = 20_000 + (process.pid % 20_000);
  const lines = [
    'version: 0.1',
    `storage: { filesystem: { rootdirectory: ${folder.path}/data } }`,
    `http: { addr: 127.0.0.1:${port} }`,
    'log: { level: error }',
  ];
  await folder.write({ 'config.yml': lines.join('\n') });
  await promisify(execFile)('which', ['docker-registry']).catch(() => {
    throw new Error('expected docker-registry; scripts/live-setup.sh installs it');
  });
  const child = spawn('docker-registry', ['serve', `${folder.path}/config.yml`], { stdio: 'ignore' });
  while (!(await fetch(`http://127.0.0.1:${port}/v2/`).catch(() => undefined))?.ok) await setTimeout(50);
  return {
    host: `127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'exit');
      await folder[Symbol.asyncDispose]();
    },
  };
}
