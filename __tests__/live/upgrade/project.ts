import { randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runProcess } from '../../../src/gateways/process.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { docker } from '../stand-in/image.ts';
import { metabaseClient } from '../stand-in/metabaseClient.ts';
import type { Engine } from './engine.ts';
import { DEPLOYMENT, ready } from './installation.ts';
import { runMode } from './modeProcess.ts';
import type { Runs } from './site.ts';
import { expectSound } from './sound.ts';

const SERVICE = 'bi';

/** A service of a compose project, on docker's own bridge, with a service beside it that nothing may touch. */
export interface ProjectSite extends Runs, AsyncDisposable {
  readonly folder: string;
  /** Name, image and state of every container. */
  containers(): Promise<readonly string[]>;
}

export interface ProjectOptions {
  /** Its server must listen on every address. */
  readonly engine: Engine;
  /** Without a tag. */
  readonly image: string;
  /** The first one runs, set up, with one question. */
  readonly tags: readonly string[];
  /** Whether the version stands in `.env`, else in the file. */
  readonly dotenv?: boolean;
  readonly scale?: number;
}

/**
 * Of this machine, as containers on docker's own bridge see it: the first address of its net. The Engine names it only when it
 * was set, and while there are no containers the interface is down.
 */
async function bridgeAddress(): Promise<string> {
  const net = await docker('network', 'inspect', '--format', '{{(index .IPAM.Config 0).Subnet}}', 'bridge');
  const [, start] = /^(\d+\.\d+\.\d+\.)0\/\d+$/.exec(net) ?? [];
  if (start === undefined) throw new Error(`expected a net such as 172.17.0.0/16, found "${net}"`);
  return `${start}1`;
}

export async function openProject({
  engine,
  image,
  tags,
  dotenv = false,
  scale = 1,
}: ProjectOptions): Promise<ProjectSite> {
  const { server } = engine;
  if (!server) throw new TypeError('expected an engine with a server');
  const folder = await temporaryFolder();
  await chmod(folder.path, 0o755);
  const [from] = tags as [string];
  const database = await engine.open(folder.path, from);
  const project = `mu-project-${randomBytes(4).toString('hex')}`;
  const env = {
    ...database.env,
    MB_DB_HOST: await bridgeAddress(),
    MB_DB_PASS_FILE: '/run/secrets/password',
    JAVA_OPTS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
  };
  const environment = Object.entries(env).filter(([name]) => name !== 'MB_DB_PASS');
  await folder.write({
    password: server.password,
    'releases.json': JSON.stringify(tags.map((tag) => ({ tag_name: tag }))),
    ...(dotenv ? { '.env': `# The team's own.\nTAG=${from}\n` } : {}),
    'docker-compose.yml': `# The team's own.
version: "2.4"
services:
  ${SERVICE}:
    image: ${image}:${dotenv ? '${TAG}' : from}   # pinned
    network_mode: bridge
    restart: always
    environment: ${JSON.stringify(Object.fromEntries(environment))}
    volumes: ["${folder.path}/password:/run/secrets/password:ro"]
  other:
    image: ${image}:${tags.at(-1)}
    network_mode: none
    entrypoint: [sleep, "3600"]
    stop_signal: SIGKILL
`,
  });
  await chmod(join(folder.path, 'password'), 0o644);
  const compose = async (...args: string[]) => {
    const { exitCode, stderr } = await runProcess('docker-compose', ['-p', project, ...args], { cwd: folder.path });
    if (exitCode !== 0) throw new Error(stderr);
  };
  const all = ['ps', '--all', '--filter', `label=com.docker.compose.project=${project}`];
  const nodes = async () => {
    const ids = await docker(...all, '--quiet', '--filter', `label=com.docker.compose.service=${SERVICE}`);
    const addresses = ids
      .split('\n')
      .filter(Boolean)
      .map((id) => docker('inspect', '--format', '{{.NetworkSettings.IPAddress}}', id));
    return (await Promise.all(addresses)).map((address) => metabaseClient(`http://${address}:3000`));
  };
  const containers = async () =>
    (await docker(...all, '--format', '{{.Names}} {{.Image}} {{.State}}'))
      .replaceAll(`${project}_`, '')
      .split('\n')
      .sort();
  const text = (file: string) => readFile(join(folder.path, file), 'utf8');
  const state = join(folder.path, 'state');
  const remove = async () => {
    const ids = await docker(...all, '--quiet');
    await docker('rm', '--force', '--volumes', ...ids.split('\n').filter(Boolean));
    await folder[Symbol.asyncDispose]();
  };
  try {
    await compose('up', '--detach', '--scale', `${SERVICE}=${scale}`);
    for (const client of await nodes()) await ready(client);
  } catch (error) {
    // It would be started again and again.
    await remove();
    throw error;
  }
  return {
    folder: folder.path,
    state,
    containers,
    mode: (inputs, fate) => {
      const given = { platform: 'compose', service: SERVICE, deployment: DEPLOYMENT, timeout: '90s' };
      const places = { root: folder.path, catalogue: join(folder.path, 'releases.json'), 'backup-dir': state };
      const own = { ...given, ...places, 'version-info-url': '', ...inputs };
      const env = { COMPOSE_PROJECT_NAME: project };
      return runMode(folder.path, { inputs: own, env, fate, secrets: engine.secrets });
    },
    async expectSound(versions, where = '') {
      const running = await nodes();
      expect(running, where).toHaveLength(scale);
      let tag = '';
      for (const client of running) tag = await expectSound(client, database, state, versions, where);
      const own = Array.from({ length: scale }, (_, index) => `${SERVICE}_${index + 1} ${image}:${tag} running`);
      expect(await containers(), where).toEqual([...own, `other_1 ${image}:${tags.at(-1)} running`]);
      const pinned = await text(dotenv ? '.env' : 'docker-compose.yml');
      expect(pinned, where).toContain(dotenv ? `TAG=${tag}\n` : `image: ${image}:${tag}   # pinned`);
      return tag;
    },
    [Symbol.asyncDispose]: remove,
  };
}
