import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { systemFiles } from '../../../src/gateways/files.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { freePort } from '../servers/freePort.ts';
import { type MetabaseClient, metabaseClient } from '../stand-in/metabaseClient.ts';
import { type StandIn, standIn } from '../stand-in/standIn.ts';

const SCRIPT = fileURLToPath(new URL('instance.sh', import.meta.url));
const run = promisify(execFile);
const PATIENCE_MS = 90_000;

export const DEPLOYMENT = 'bi';

/** The stand-in as somebody runs it by hand, by `instance.sh`, in a folder with every release there is. */
export interface Installation extends AsyncDisposable {
  readonly folder: string;
  readonly url: string;
  readonly client: MetabaseClient;
  /** One of `instance.sh`. */
  command(...args: string[]): Promise<string>;
  /** What is installed. */
  version(): Promise<string>;
  /** Puts another JAR in the place of a version's. */
  release(release: StandIn): Promise<void>;
}

/** @param releases the first one is installed, and not started yet. @param env variables of the instance, by its folder */
export async function install(
  releases: readonly StandIn[],
  env: (folder: string) => Promise<Readonly<Record<string, string>>>,
): Promise<Installation> {
  const folder = await temporaryFolder();
  const { path } = folder;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const variables = { ...(await env(path)), MB_JETTY_PORT: String(port) };
  await mkdir(join(path, 'jars'));
  await folder.write({
    env: Object.entries(variables)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
    owner: `${process.pid}\n`,
    current: `${releases[0]?.tag}\n`,
    log: '',
    'releases.json': JSON.stringify(releases.map(({ tag }) => ({ tag_name: tag }))),
    '.github/metabase-upgrade.yml': configuration(path),
  });
  const command = async (...args: string[]) => (await run(SCRIPT, [path, ...args])).stdout.trim();
  const release = async (one: StandIn) => {
    const jar = join(path, 'jars', `${one.tag}.jar`);
    await systemFiles.remove(jar);
    await symlink(await standIn(one), jar);
  };
  for (const one of releases) await release(one);
  return {
    folder: path,
    url,
    client: metabaseClient(url),
    command,
    release,
    version: async () => (JSON.parse(await command('status')) as { version: string }).version,
    async [Symbol.asyncDispose]() {
      await command('stop').catch(() => undefined);
      await folder[Symbol.asyncDispose]();
    },
  };
}

export async function ready(client: MetabaseClient): Promise<void> {
  const start = performance.now();
  while ((await client.health()).status !== 'ok') {
    if (performance.now() - start > PATIENCE_MS) throw new Error('the instance is not ready');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function configuration(folder: string): string {
  const lists = {
    ...Object.fromEntries(['stop', 'start', 'status', 'log'].map((name) => [name, [SCRIPT, folder, name]])),
    fetch: [SCRIPT, folder, 'fetch', '{tag}'],
    swap: [SCRIPT, folder, 'swap', '{tag}'],
    'run-once': [SCRIPT, folder, 'run-once', '{tag}', '{command}'],
  };
  const deployment = { name: DEPLOYMENT, files: 'none', platform: 'command', commands: lists };
  // JSON is YAML too.
  return JSON.stringify({ deployments: [deployment] });
}
