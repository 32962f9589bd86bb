import { randomBytes } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { freePort } from '../servers/freePort.ts';
import { docker } from '../stand-in/image.ts';
import { type MetabaseClient, metabaseClient } from '../stand-in/metabaseClient.ts';
import type { Engine } from './engine.ts';
import { DEPLOYMENT, ready } from './installation.ts';
import { runMode } from './modeProcess.ts';
import type { Runs } from './site.ts';
import { expectSound } from './sound.ts';

/** An instance in a container, whose settings are all that a run knows of its database. */
export interface ContainerSite extends Runs, AsyncDisposable {
  readonly folder: string;
  readonly name: string;
  readonly client: MetabaseClient;
  inspect(format: string): Promise<string>;
  /** Starts another node on the same database, and gives what stops and removes it. */
  addNode(host: string, tag: string): Promise<() => Promise<void>>;
}

/** @param image without a tag. @param tags all releases; the first one runs, set up, with one question */
export async function openContainer(engine: Engine, image: string, tags: readonly string[]): Promise<ContainerSite> {
  const folder = await temporaryFolder();
  // Metabase's user in the container reads and writes there.
  await chmod(folder.path, 0o755);
  const [from] = tags as [string];
  const database = await engine.open(folder.path, from);
  const name = `mu-run-${randomBytes(4).toString('hex')}`;
  const state = join(folder.path, 'state');
  await folder.write({ 'releases.json': JSON.stringify(tags.map((tag) => ({ tag_name: tag }))) });
  const settings = await settingsOf(engine, folder.path, database.name);
  const remove = async () => {
    const all = await docker('ps', '--all', '--quiet', '--filter', `name=${name}`);
    await docker('rm', '--force', '--volumes', ...all.split('\n').filter(Boolean));
    await folder[Symbol.asyncDispose]();
  };
  const begin = async (container: string, tag: string, ...options: string[]) => {
    const port = await freePort();
    const client = metabaseClient(`http://127.0.0.1:${port}`);
    await docker(
      ...['run', '--detach', '--name', container, '--network', 'host', ...options],
      ...settings,
      ...['--env', `MB_JETTY_PORT=${port}`],
      `${image}:${tag}`,
    );
    await ready(client).catch(async (error) => {
      // It would be started again and again.
      await remove();
      throw error;
    });
    return client;
  };
  const client = await begin(name, from, '--restart', 'always', '--label', 'mine=yes');
  const inspect = (format: string) => docker('inspect', '--format', format, name);
  return {
    folder: folder.path,
    state,
    name,
    client,
    inspect,
    async addNode(host, tag) {
      const node = `${name}-${host}`;
      await begin(node, tag, '--hostname', host, '--add-host', `${host}:127.0.0.1`);
      return async () => {
        await docker('stop', '--time', '60', node);
        await docker('rm', node);
      };
    },
    mode: (inputs, fate) => {
      const given = { platform: 'docker', container: name, deployment: DEPLOYMENT, timeout: '90s' };
      const places = { root: folder.path, catalogue: join(folder.path, 'releases.json'), 'backup-dir': state };
      const all = { ...given, ...places, 'version-info-url': '', ...inputs };
      return runMode(folder.path, { inputs: all, fate, secrets: engine.secrets });
    },
    async expectSound(versions, where = '') {
      const tag = await expectSound(client, database, state, versions, where);
      expect(await inspect('{{.Config.Image}} {{.Config.Labels.mine}} {{.HostConfig.RestartPolicy.Name}}'), where).toBe(
        `${image}:${tag} yes always`,
      );
      expect(await docker('ps', '--all', '--filter', `name=${name}`, '--format', '{{.Names}}'), where).toBe(name);
      return tag;
    },
    [Symbol.asyncDispose]: remove,
  };
}

/** A server by an address without its password, which is a secret in a file; H2 by its usual place, in a volume. */
async function settingsOf({ server }: Engine, folder: string, database: string): Promise<readonly string[]> {
  if (!server) return ['--volume', `${join(folder, 'data')}:/metabase.db`];
  const password = join(folder, 'password');
  await writeFile(password, `${server.password}\n`, { mode: 0o644 });
  const scheme = server.engine === 'postgres' ? 'postgres' : 'mysql';
  const env = [
    'MB_DB_PASS_FILE=/run/secrets/password',
    `MB_DB_CONNECTION_URI=${scheme}://${server.host}:${server.port}/${database}`,
    `MB_DB_USER=${server.user}`,
  ];
  return ['--volume', `${password}:/run/secrets/password:ro`, ...env.flatMap((one) => ['--env', one])];
}
