import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { JarServer } from '../../platforms/systemd/jarServer.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { freePort } from '../servers/freePort.ts';
import { FIRST_USER, type MetabaseClient, metabaseClient } from '../stand-in/metabaseClient.ts';
import { type StandIn, standIn } from '../stand-in/standIn.ts';
import { type Engine, QUESTION } from '../upgrade/engine.ts';
import { ready } from '../upgrade/installation.ts';
import type { Ended, Inputs, Kill } from '../upgrade/modeProcess.ts';
import { leftFiles } from '../upgrade/sound.ts';
import { type Machine, NODE, type Tried } from './machine.ts';

const RUNNER = fileURLToPath(new URL('../upgrade/runMode.ts', import.meta.url));
export const SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto';

export interface UnitSite extends AsyncDisposable {
  readonly unit: string;
  readonly folder: string;
  /** Of its JARs on the server. */
  readonly path: string;
  readonly environmentFile: string;
  readonly client: MetabaseClient;
  mode(inputs: Inputs, kill?: Kill): Promise<Ended>;
  tag(): Promise<string>;
  /**
   * Fails unless it runs one of these versions with all its data, and nothing is left of any run.
   * @param kept JARs beside the one that runs; the former one when it is not told
   */
  expectSound(tags: readonly string[], where?: string, kept?: readonly string[]): Promise<void>;
}

export interface SiteOptions {
  readonly machine: Machine;
  /** Of PostgreSQL. */
  readonly engine: Engine;
  readonly jars: JarServer;
  /** What runs. */
  readonly from: string;
  /** What there is to go to. */
  readonly releases: readonly StandIn[];
  readonly database: 'postgres' | 'h2';
  /** Who runs the modes. */
  readonly user?: string;
  /** In place of a plain `java -jar`; `{jar}` is filled in. */
  readonly start?: string;
  readonly inputs?: Inputs;
  readonly files?: Readonly<Record<string, string>>;
}

/** An instance as a unit of a machine, with settings in a file that only root reads. */
export async function openUnit(options: SiteOptions): Promise<UnitSite> {
  const { machine, engine, jars, from, releases, user = 'root' } = options;
  const server = engine.server as DatabaseServer;
  const id = randomBytes(4).toString('hex');
  const unit = `metabase-${id}.service`;
  const folder = join(machine.folder, id);
  const port = await freePort();
  const client = metabaseClient(`http://127.0.0.1:${port}`);
  const own = `/${id}`;
  await mkdir(join(folder, 'jars'), { recursive: true });
  for (const one of releases) {
    const path = join(folder, 'jars', `${one.tag}.jar`);
    await copyFile(await standIn(one), path);
    jars.files.set(`${own}/${one.tag}/metabase.jar`, path);
  }
  const jar = join(folder, 'app/metabase.jar');
  const database = options.database === 'postgres' ? await engine.open(folder, from) : undefined;
  const settings =
    database === undefined
      ? [`MB_JETTY_PORT=${port}`]
      : [
          `MB_JETTY_PORT=${port}`,
          'MB_DB_TYPE=postgres',
          `MB_DB_HOST="${server.host}"`,
          `MB_DB_PORT='${server.port}'`,
          `MB_DB_USER=${server.user}  `,
          `MB_DB_PASS="${server.password.replace(/["\\$`]/g, '\\$&')}"`,
        ];
  await machine.exec('install', '-d', '-o', 'metabase', '-g', 'metabase', join(folder, 'app'), join(folder, 'data'));
  await copyFile(await standIn({ tag: from }), join(folder, 'first.jar'));
  await machine.exec('install', '-o', 'metabase', '-g', 'metabase', '-m', '0644', join(folder, 'first.jar'), jar);
  await machine.exec('install', '-d', '-o', user, join(folder, 'home'));
  await machine.write(`/etc/metabase/${id}.env`, `# settings of %i\n${settings.join('\n')}\n`, '0600');
  for (const [path, text] of Object.entries(options.files ?? {})) await machine.write(path, text, '0755');
  const named = database === undefined ? '' : `-DMB_DB_DBNAME=${database.name} `;
  const start = options.start ?? `/usr/bin/java $JAVA_OPTS ${named}-jar {jar}`;
  await machine.write(
    `/etc/systemd/system/${unit}`,
    [
      '[Unit]\nDescription=Metabase\nAfter=network.target\n',
      `[Service]\nUser=metabase\nWorkingDirectory=${folder}/data`,
      `Environment="JAVA_OPTS=${SHORT_LIVED}"\nEnvironmentFile=/etc/metabase/${id}.env`,
      `ExecStart=${start.replaceAll('{jar}', jar).replaceAll('{folder}', folder)}`,
      'Restart=always\nRestartSec=1\nWatchdogSec=3600\nTimeoutStopSec=20\n',
      '[Install]\nWantedBy=multi-user.target\n',
    ].join('\n'),
  );
  await machine.exec('systemctl', 'daemon-reload');
  await machine.exec('systemctl', 'start', unit);
  await ready(client);
  if (database === undefined) await client.addQuestion(await client.setUp(), QUESTION);
  const list = [...new Set([from, ...releases.map(({ tag }) => tag)])].map((tag) => ({ tag_name: tag }));
  const catalogue = join(folder, 'releases.json');
  await machine.write(catalogue, JSON.stringify(list));
  const unitFile = await machine.exec('systemctl', 'cat', unit);
  const properties = async () =>
    machine.exec('systemctl', 'show', '--property=Restart,TimeoutStopUSec,NeedDaemonReload', unit);
  const asBefore = await properties();

  const mode: UnitSite['mode'] = async (inputs, kill) => {
    const given = {
      ...{
        root: folder,
        catalogue,
        platform: 'systemd',
        unit,
        deployment: 'bi',
        timeout: '60s',
        'version-info-url': '',
      },
      ...{
        'backup-dir': join(folder, 'home/state'),
        'downloads-url': `${jars.url}${own}`,
        ...options.inputs,
        ...inputs,
      },
    };
    const env = {
      HOME: join(folder, 'home'),
      ...(kill && { KILL_AT: kill.at, KILL_AFTER: String(kill.after ?? 0), KILL_SIGNAL: kill.signal ?? 'SIGKILL' }),
    };
    const ended = await machine.tried(user, env, `${NODE}/node`, RUNNER, folder, JSON.stringify(given));
    return told(ended, engine.secrets);
  };
  const tag = async () => (await client.get('/api/session/properties')).json().version.tag as string;
  return {
    unit,
    folder,
    path: own,
    environmentFile: `/etc/metabase/${id}.env`,
    client,
    mode,
    tag,
    async expectSound(tags, where = '', wanted) {
      await ready(client);
      const running = await tag();
      expect(tags, where).toContain(running);
      const session = await client.logIn();
      expect(await client.emailOf(session), where).toBe(FIRST_USER.email);
      expect(await client.questions(session), where).toEqual([QUESTION]);
      expect(await machine.exec('systemctl', 'cat', unit), where).toBe(unitFile);
      expect(await properties(), where).toBe(asBefore);
      expect(await machine.exec('stat', '--format', '%U:%G %a', jar), where).toBe('metabase:metabase 644');
      expect(
        await machine.exec('unzip', '-p', jar, 'version.properties').catch(() => `tag=${running}`),
        where,
      ).toContain(`tag=${running}`);
      const kept = await readdir(join(folder, 'app/metabase-upgrade')).catch(() => []);
      expect(kept, where).toEqual(wanted ?? (running === from ? [] : [`${from}.jar`]));
      if (database !== undefined) expect(await database.leftovers(), where).toEqual([]);
      expect(
        (await readdir(join(folder, 'data'))).filter((name) => name.includes('restore')),
        where,
      ).toEqual([]);
      expect(await leftFiles(join(folder, 'home/state')), where).toEqual([]);
    },
    async [Symbol.asyncDispose]() {
      await machine.exec('systemctl', 'kill', '--signal=KILL', unit).catch(() => undefined);
      await machine
        .exec('rm', '-rf', folder, `/etc/systemd/system/${unit}`, `/etc/systemd/system/${unit}.d`)
        .catch(() => undefined);
    },
  };
}

function told({ stdout, stderr }: Tried, secrets: readonly string[]): Ended {
  const output = stdout + stderr;
  for (const secret of secrets) expect(output).not.toContain(secret);
  return { told: stdout === '' ? { result: 'killed' } : JSON.parse(stdout), output };
}
