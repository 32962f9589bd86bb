import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { InputName } from '../../../src/config/inputs.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { freePort } from '../servers/freePort.ts';
import { docker } from '../stand-in/image.ts';
import { type MetabaseClient, metabaseClient } from '../stand-in/metabaseClient.ts';
import { type StandIn, standIn } from '../stand-in/standIn.ts';

const run = promisify(execFile);
const RUNNER = fileURLToPath(new URL('runMode.ts', import.meta.url));
const SCRIPT = fileURLToPath(new URL('instance.sh', import.meta.url));
const QUESTION = 'How many?';
const PATIENCE_MS = 60_000;

export interface Told {
  readonly told: Readonly<Record<string, string | undefined>>;
  readonly output: string;
}

/** A live instance whose upgrade is rehearsed: that it stays as it is, and that nothing else stays, is what counts. */
export interface RehearsalSite extends AsyncDisposable {
  readonly folder: string;
  readonly client: MetabaseClient;
  /** @param kill a line of the journal, and milliseconds after it */
  mode(inputs: Readonly<Partial<Record<InputName, string>>>, kill?: Kill): Promise<Told>;
  /** By hand; afterwards it is this one that must stay as it is. */
  handle(...commands: ('stop' | 'start')[]): Promise<void>;
  /** What a rehearsal makes and is there now. */
  leftovers(): Promise<Leftovers>;
  /** Fails unless the instance runs this version with all its data, and has never stopped. */
  expectUntouched(where: string): Promise<void>;
}

export interface Kill {
  readonly at: string;
  readonly after?: number;
  readonly signal?: NodeJS.Signals;
}

export interface Leftovers {
  readonly containers: readonly string[];
  readonly networks: readonly string[];
  readonly databases: readonly string[];
  readonly folders: readonly string[];
  readonly processes: readonly string[];
}

export const NOTHING: Leftovers = {
  containers: [],
  networks: [],
  databases: [],
  folders: [],
  processes: [],
};

interface Live {
  readonly client: MetabaseClient;
  readonly folder: string;
  readonly database: string;
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** The same as long as the same process runs. */
  since(): Promise<string>;
  /** Of an instance that somebody handles by hand. */
  readonly command?: (name: string) => Promise<string>;
}

/** A container of this image. @param tags all releases; the first one runs */
export async function rehearsedContainer(server: DatabaseServer, image: string, tags: readonly string[]) {
  const { folder, database, client, settings } = await prepare(server, tags);
  const name = `mu-live-${randomBytes(4).toString('hex')}`;
  const env = Object.entries(settings).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  await docker(
    ...['run', '--detach', '--name', name, '--network', 'host', '--restart', 'always', '--volume', '/plugins'],
    ...[...env, `${image}:${tags[0]}`],
  );
  const remove = () => docker('rm', '--force', '--volumes', name);
  const since = () => docker('inspect', '--format', '{{.Id}} {{.State.StartedAt}} {{json .Mounts}}', name);
  const inputs = { platform: 'docker', container: name } as const;
  return site(server, { client, folder: folder.path, database, inputs, secrets: {}, since }, async () => {
    await remove();
    await folder[Symbol.asyncDispose]();
  });
}

/** A service of a project of compose. */
export async function rehearsedService(server: DatabaseServer, image: string, tags: readonly string[]) {
  const { folder, database, client, settings } = await prepare(server, tags);
  const services = { bi: { image: `${image}:${tags[0]}`, network_mode: 'host', environment: settings } };
  // A dollar is doubled for compose.
  const text = JSON.stringify({ version: '2.4', services }, undefined, 2).replaceAll('$', '$$$$');
  await folder.write({ 'compose.yaml': text });
  const project = `mulive${randomBytes(4).toString('hex')}`;
  await folder.write({ '.env': `COMPOSE_PROJECT_NAME=${project}\n` });
  const compose = (...args: string[]) => run('docker-compose', args, { cwd: folder.path });
  await compose('up', '--detach');
  const since = async () => {
    const id = (await compose('ps', '--quiet', 'bi')).stdout.trim();
    return docker('inspect', '--format', '{{.Id}} {{.State.StartedAt}}', id);
  };
  const inputs = { platform: 'compose', service: 'bi', images: image } as const;
  return site(server, { client, folder: folder.path, database, inputs, secrets: {}, since }, async () => {
    await compose('down', '--volumes', '--timeout', '1');
    await folder[Symbol.asyncDispose]();
  });
}

const JAVA = ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar'];
/** What is no matter of the database is the command's own to bring along. */
const HEEDFUL = `. "$0/key"; export MB_ENCRYPTION_SECRET_KEY; exec ${JAVA.join(' ')} "$0/jars/$1.jar"`;
/** A command that takes the port that it is told, and the database of the live instance. */
const HEEDLESS = `port=$MB_JETTY_PORT; set -a; . "$0/env"; MB_JETTY_PORT=$port; exec ${JAVA.join(' ')} "$0/jars/$1.jar"`;

/** A JAR by commands. @param server none: with a file of H2 */
export async function rehearsedJar(server: DatabaseServer | undefined, releases: readonly StandIn[], heedless = false) {
  const tags = releases.map(({ tag }) => tag);
  const { folder, database, client, port, settings } = await (server ? prepare(server, tags) : prepareFile(tags));
  const { path } = folder;
  await mkdir(join(path, 'jars'));
  for (const one of releases) await symlink(await standIn(one), join(path, 'jars', `${one.tag}.jar`));
  const quoted = (value: string) => `'${value.replaceAll("'", "'\\''")}'`;
  await folder.write({
    env: Object.entries(settings)
      .map(([name, value]) => `${name}=${quoted(value)}\n`)
      .join(''),
    key: `MB_ENCRYPTION_SECRET_KEY=${quoted(KEY)}\n`,
    owner: `${process.pid}\n`,
    current: `${releases[0]?.tag}\n`,
    log: '',
    '.github/metabase-upgrade.yml': configuration(path, heedless ? HEEDLESS : HEEDFUL),
  });
  const command = async (name: string) => (await run(SCRIPT, [path, name])).stdout.trim();
  await command('start');
  const url = `http://127.0.0.1:${port}`;
  const inputs = server
    ? {
        ...{ 'database-type': settings.MB_DB_TYPE, 'database-host': server.host, 'database-port': String(server.port) },
        ...{ 'database-name': database, 'database-user': server.user, url },
      }
    : { 'database-file': settings.MB_DB_FILE, url };
  const secrets = { METABASE_UPGRADE_DATABASE_PASSWORD: server?.password ?? '' };
  const since = async () => `${await command('status')} ${await readFile(join(path, 'pid'), 'utf8')}`;
  const live = { client, folder: path, database, inputs: inputs as Live['inputs'], secrets, since, command };
  return site(server, live, async () => {
    await command('stop').catch(() => undefined);
    await folder[Symbol.asyncDispose]();
  });
}

function configuration(path: string, scratch: string): string {
  const commands = {
    ...Object.fromEntries(['stop', 'start', 'status', 'log'].map((name) => [name, [SCRIPT, path, name]])),
    ...{ fetch: [SCRIPT, path, 'fetch', '{tag}'], swap: [SCRIPT, path, 'swap', '{tag}'] },
    scratch: ['sh', '-c', scratch, path, '{tag}'],
  };
  return JSON.stringify({ deployments: [{ name: 'bi', files: 'none', platform: 'command', commands }] });
}

async function prepare(server: DatabaseServer, tags: readonly string[]) {
  const folder = await temporaryFolder();
  await chmod(folder.path, 0o755);
  const { name: database } = await server.createDatabase();
  const port = await freePort();
  await folder.write({ 'releases.json': JSON.stringify(tags.map((tag) => ({ tag_name: tag }))) });
  const settings: Record<string, string> = {
    ...{ MB_DB_TYPE: server.engine === 'postgres' ? 'postgres' : 'mysql', MB_DB_HOST: server.host },
    ...{ MB_DB_PORT: String(server.port), MB_DB_DBNAME: database, MB_DB_USER: server.user },
    ...{ MB_DB_PASS: server.password, MB_JETTY_PORT: String(port), MB_ENCRYPTION_SECRET_KEY: KEY },
  };
  return { folder, database, port, settings, client: metabaseClient(`http://127.0.0.1:${port}`) };
}

async function prepareFile(tags: readonly string[]) {
  const folder = await temporaryFolder();
  const port = await freePort();
  await folder.write({ 'releases.json': JSON.stringify(tags.map((tag) => ({ tag_name: tag }))) });
  await mkdir(join(folder.path, 'data'));
  const settings: Record<string, string> = {
    ...{ MB_DB_TYPE: 'h2', MB_DB_FILE: join(folder.path, 'data/metabase.db') },
    ...{ MB_JETTY_PORT: String(port), MB_ENCRYPTION_SECRET_KEY: KEY },
  };
  return { folder, database: '', port, settings, client: metabaseClient(`http://127.0.0.1:${port}`) };
}

export const KEY = 'a key that nobody may read anywhere';

async function site(
  server: DatabaseServer | undefined,
  { client, folder, database, inputs, secrets, since, command }: Live,
  dispose: () => Promise<void>,
): Promise<RehearsalSite> {
  await ready(client);
  await client.addQuestion(await client.setUp(), QUESTION);
  const { tag } = (await client.get('/api/session/properties')).json().version;
  let started = await since();
  const changelog = async () => {
    const table = server?.engine === 'postgres' ? 'databasechangelog' : 'DATABASECHANGELOG';
    return server && (await server.query(`SELECT count(*) AS n FROM ${table}`, database))[0]?.n;
  };
  const changesets = await changelog();
  const state = join(folder, 'state');
  return {
    folder,
    client,
    async mode(given, kill) {
      const places = { root: folder, catalogue: join(folder, 'releases.json'), 'backup-dir': state, timeout: '90s' };
      const all = { deployment: 'bi', 'version-info-url': '', ...inputs, ...places, ...given };
      const fate = kill && {
        ...{ KILL_AT: kill.at, KILL_SIGNAL: kill.signal ?? 'SIGKILL' },
        ...(kill.after === undefined ? {} : { KILL_AFTER: String(kill.after) }),
      };
      const env = { PATH: process.env.PATH, HOME: folder, ...secrets, ...fate };
      const child = await run(process.execPath, [RUNNER, folder, JSON.stringify(all)], {
        env,
        maxBuffer: 2 ** 26,
      }).catch((error: { stdout: string; stderr: string }) => error);
      const output = child.stdout + child.stderr;
      for (const secret of [server?.password ?? KEY, KEY]) expect(output).not.toContain(secret);
      return { told: child.stdout === '' ? { result: 'killed' } : JSON.parse(child.stdout), output };
    },
    async handle(...names) {
      for (const name of names) await command?.(name);
      if (names.at(-1) === 'stop') return;
      await ready(client);
      started = await since();
    },
    leftovers: () => leftoversOf(server, database, folder),
    async expectUntouched(where) {
      await ready(client);
      expect((await client.get('/api/session/properties')).json().version.tag, where).toBe(tag);
      expect(await since(), where).toBe(started);
      expect(await changelog(), where).toEqual(changesets);
      expect(await client.questions(await client.logIn()), where).toEqual([QUESTION]);
    },
    [Symbol.asyncDispose]: async () => {
      const left = await leftoversOf(server, database, folder);
      for (const one of left.containers) await docker('rm', '--force', '--volumes', one);
      for (const one of left.networks) await docker('network', 'rm', one);
      for (const one of left.processes) process.kill(Number(one), 'SIGKILL');
      await dispose();
    },
  };
}

/** Everything that belongs to rehearsals of this site, by the names of their runs. */
async function leftoversOf(server: DatabaseServer | undefined, database: string, folder: string): Promise<Leftovers> {
  const journals = (await readdir(join(folder, 'state/journals/bi')).catch(() => [])).filter((name) =>
    name.endsWith('.jsonl'),
  );
  const runs = journals.map((name) => name.slice(0, -'.jsonl'.length));
  const list = async (...args: string[]) => (await docker(...args)).split('\n').filter(Boolean);
  const labelled = (kind: readonly string[]) =>
    Promise.all(runs.map((id) => list(...kind, '--filter', `label=metabase-upgrade.rehearsal=${id}`)));
  const rows =
    server?.engine === 'postgres'
      ? await server.query('SELECT datname AS name FROM pg_database')
      : ((await server?.query('SELECT schema_name AS name FROM information_schema.schemata')) ?? []);
  return {
    containers: (await labelled(['ps', '--all', '--format', '{{.Names}}'])).flat(),
    networks: (await labelled(['network', 'ls', '--format', '{{.Name}}'])).flat(),
    databases: rows.map(({ name }) => String(name)).filter((name) => name.startsWith(`${database}_`)),
    folders: await readdir(join(folder, 'state/rehearsals/bi')).catch(() => []),
    processes: (await Promise.all(runs.map(processesOf))).flat(),
  };
}

async function processesOf(id: string): Promise<readonly string[]> {
  const script = 'grep -lz "^METABASE_UPGRADE_REHEARSAL=$0$" /proc/[0-9]*/environ 2>/dev/null || true';
  const { stdout } = await run('sh', ['-c', script, id]);
  return stdout.split('\n').flatMap((line) => /^\/proc\/(\d+)\//.exec(line)?.[1] ?? []);
}

async function ready(client: MetabaseClient): Promise<void> {
  const start = performance.now();
  while ((await client.health()).status !== 'ok') {
    if (performance.now() - start > PATIENCE_MS) throw new Error('the instance is not ready');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
