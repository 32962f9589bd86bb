import { execFile } from 'node:child_process';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { InputName } from '../../../src/config/inputs.ts';
import { systemFiles } from '../../../src/gateways/files.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { freePort } from '../servers/freePort.ts';
import { FIRST_USER, type MetabaseClient, metabaseClient } from '../stand-in/metabaseClient.ts';
import { type StandIn, standIn } from '../stand-in/standIn.ts';

const SCRIPT = fileURLToPath(new URL('instance.sh', import.meta.url));
const RUNNER = fileURLToPath(new URL('runMode.ts', import.meta.url));
const DEPLOYMENT = 'bi';
export const QUESTION = 'How many?';
const run = promisify(execFile);

export type Inputs = Partial<Record<InputName, string>>;

/** What a run ended with, and all that it said. */
export interface Ended {
  /** Outputs of the Action, `failure` and `text`; only `result: killed` when it had no time to tell. */
  readonly told: Readonly<Record<string, string | undefined>>;
  readonly output: string;
}

/** When a run is to be killed, by a line of its journal. */
export interface Kill {
  readonly at: string;
  readonly after?: number;
  readonly signal?: NodeJS.Signals;
}

/** An instance with its database, and the machine that works on it. */
export interface Site extends AsyncDisposable {
  readonly folder: string;
  readonly database: string;
  readonly client: MetabaseClient;
  /** What every run is told. */
  readonly inputs: Inputs;
  mode(inputs: Inputs, kill?: Kill): Promise<Ended>;
  /** What is installed. */
  version(): Promise<string>;
  command(...args: string[]): Promise<string>;
  /** Puts another JAR in the place of a version's. */
  release(release: StandIn): Promise<void>;
  /** Fails unless it runs this version with all its data, and nothing is left of any run. */
  expectSound(versions: readonly string[], where?: string): Promise<void>;
}

/** @param tags all releases there are; the first one runs, set up, with one question */
export async function openSite(
  server: DatabaseServer,
  releases: readonly (string | StandIn)[],
  template?: string,
): Promise<Site> {
  const folder = await temporaryFolder();
  const all = releases.map((one) => (typeof one === 'string' ? { tag: one } : one));
  const [first] = all as [StandIn];
  const database = await createDatabase(server, template);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const type = server.engine === 'postgres' ? 'postgres' : 'mysql';
  const env = {
    MB_DB_TYPE: type,
    MB_DB_HOST: server.host,
    MB_DB_PORT: String(server.port),
    MB_DB_DBNAME: database,
    MB_DB_USER: server.user,
    MB_DB_PASS: server.password,
    MB_JETTY_PORT: String(port),
  };
  await mkdir(join(folder.path, 'jars'));
  const lines = Object.entries(env).map(([name, value]) => `${name}='${value}'\n`);
  const list = all.map(({ tag }) => ({ tag_name: tag }));
  await folder.write({
    env: lines.join(''),
    owner: `${process.pid}\n`,
    current: `${first.tag}\n`,
    log: '',
    'releases.json': JSON.stringify(list),
    '.github/metabase-upgrade.yml': configuration(folder.path),
  });
  const client = metabaseClient(url);
  const command = async (...args: string[]) => (await run(SCRIPT, [folder.path, ...args])).stdout.trim();
  const version = async () => (JSON.parse(await command('status')) as { version: string }).version;
  const release = async (one: StandIn) => {
    const path = join(folder.path, 'jars', `${one.tag}.jar`);
    await systemFiles.remove(path);
    await symlink(await standIn(one), path);
  };
  for (const one of all) await release(one);
  await command('start');
  await ready(client);
  if (template === undefined) await client.addQuestion(await client.setUp(), QUESTION);

  const { host, password, user } = server;
  const told = {
    ...{ root: folder.path, catalogue: join(folder.path, 'releases.json'), url, timeout: '60s' },
    ...{ 'backup-dir': join(folder.path, 'state'), 'version-info-url': '' },
    ...{ 'database-type': type, 'database-host': host, 'database-port': String(server.port) },
    ...{ 'database-name': database, 'database-user': user },
  };
  const mode: Site['mode'] = (inputs, kill) => runMode(folder.path, { ...told, ...inputs }, password, true, kill);

  const site: Site = {
    folder: folder.path,
    database,
    client,
    inputs: told,
    mode,
    version,
    command,
    release,
    async expectSound(versions, where = '') {
      await ready(client);
      expect(versions, where).toContain(await version());
      const properties = (await client.get('/api/session/properties')).json();
      expect(properties.version.tag, where).toBe(await version());
      const session = await client.logIn();
      expect(await client.emailOf(session), where).toBe(FIRST_USER.email);
      expect(await client.questions(session), where).toEqual([QUESTION]);
      expect(await leftovers(server, database), where).toEqual([]);
      expect(await leftFiles(folder.path), where).toEqual([]);
    },
    async [Symbol.asyncDispose]() {
      await command('stop').catch(() => undefined);
      await folder[Symbol.asyncDispose]();
    },
  };
  return site;
}

/**
 * One run in a process of its own.
 * @param password must be in nothing that it says
 * @param given whether the run is told it, or finds it in the settings of the instance
 * @param env more of its environment
 */
export async function runMode(
  root: string,
  inputs: Inputs,
  password: string,
  given: boolean,
  kill?: Kill,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = await run(process.execPath, [RUNNER, root, JSON.stringify(inputs)], {
    env: {
      PATH: process.env.PATH,
      HOME: root,
      ...(given && { METABASE_UPGRADE_DATABASE_PASSWORD: password }),
      ...(kill && { KILL_AT: kill.at, KILL_AFTER: String(kill.after ?? 0), KILL_SIGNAL: kill.signal ?? 'SIGKILL' }),
      ...env,
    },
    maxBuffer: 2 ** 26,
  }).catch((error: { stdout: string; stderr: string }) => error);
  const output = child.stdout + child.stderr;
  for (const secret of [password, encodeURIComponent(password)]) expect(output).not.toContain(secret);
  return { told: child.stdout === '' ? { result: 'killed' } : JSON.parse(child.stdout), output };
}

export function configuration(folder: string): string {
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

export async function createDatabase(server: DatabaseServer, template: string | undefined): Promise<string> {
  if (template === undefined) return (await server.createDatabase()).name;
  const name = `copy_${Math.random().toString(36).slice(2, 10)}`;
  await server.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return name;
}

const PATIENCE_MS = 60_000;

export async function ready(client: MetabaseClient): Promise<void> {
  const start = performance.now();
  while ((await client.health()).status !== 'ok') {
    if (performance.now() - start > PATIENCE_MS) throw new Error('the instance is not ready');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Databases that stand beside the one of the instance. */
export async function leftovers(server: DatabaseServer, database: string): Promise<readonly string[]> {
  const rows =
    server.engine === 'postgres'
      ? await server.query('SELECT datname AS name FROM pg_database')
      : await server.query('SELECT schema_name AS name FROM information_schema.schemata');
  return rows.map(({ name }) => String(name)).filter((name) => name.startsWith(`${database}_`));
}

/** Backups without a manifest, journals that are open, notes and locks. */
export async function leftFiles(folder: string): Promise<readonly string[]> {
  const journals = join(folder, 'state/journals', DEPLOYMENT);
  const backups = join(folder, 'state/backups');
  const left: string[] = [];
  for (const name of await readdir(journals).catch(() => [])) {
    if (!name.endsWith('.jsonl')) left.push(name);
    else {
      const text = await systemFiles.readText(join(journals, name), 2 ** 20);
      if (!/"kind":"closed"/.test(text)) left.push(`open ${name}: ${text}`);
    }
  }
  for (const name of await readdir(backups).catch(() => [])) {
    const inside = await readdir(join(backups, name));
    if (!inside.includes('manifest.json')) left.push(`unfinished ${name}`);
  }
  return left;
}

/** A database of an instance that was set up, to be copied. */
export async function prepareTemplate(server: DatabaseServer, tag: string): Promise<string> {
  await using site = await openSite(server, [tag]);
  await site.command('stop');
  const name = `template_${tag.replace(/\W/g, '_')}`;
  await server.query(`CREATE DATABASE "${name}" TEMPLATE "${site.database}"`);
  return name;
}
