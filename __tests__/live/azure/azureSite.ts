/** An instance of the stand-in in the double of Azure, with its database, and a machine that works on it through `az`. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Cloud, emptyCloud, GROUP } from '../../azure/cloud.ts';
import { addContainerApp } from '../../azure/containerApps.ts';
import { addWebApp } from '../../azure/webApps.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { docker } from '../stand-in/image.ts';
import { FIRST_USER, type MetabaseClient, metabaseClient } from '../stand-in/metabaseClient.ts';
import { type Engine, QUESTION } from '../upgrade/engine.ts';
import { type Inputs, type Kill, runMode } from '../upgrade/modeProcess.ts';
import { leftFiles } from '../upgrade/sound.ts';
import { appService } from './appService.ts';
import { azOnPath } from './azOnPath.ts';
import { containerApps } from './containerApps.ts';
import { openFront, type Route } from './front.ts';
import { pause, prefixOf } from './standInContainer.ts';

export const FROM = 'v0.58.3';
export const TO = 'v0.60.2';
/** Registries of Azure, as the double has them. */
export const FINE = 'mufine.azurecr.io/metabase/metabase';
export const SLOW = 'muslow.azurecr.io/metabase/metabase';
export const FAILING = 'mufailing.azurecr.io/metabase/metabase';

const JAVA_OPTS = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** What is behind the double of az: the service that runs the containers of one app. */
interface Behind {
  readonly platform: 'azure-webapp' | 'azure-containerapp';
  readonly route: () => Route;
  readonly refreshLog: () => Promise<void>;
  /** Resolves when what runs is what was asked for. */
  readonly settled: () => Promise<void>;
  /** Fails unless the app is as it was before, but for this image. */
  readonly expectAsBefore: (image: string, where: string) => void;
  readonly close: () => Promise<void>;
}

const APP = 'metabase';

export function openWebAppSite(engine: Engine, image: string) {
  return openAzureSite(engine, image, (cloud, folder, env) => {
    const app = addWebApp(cloud, APP, `${image}:${FROM}`, env);
    app.settings.WEBSITES_CONTAINER_STOP_TIME_LIMIT = '1';
    const before = structuredClone({ config: app.config, settings: app.settings });
    const service = appService(folder, app);
    return {
      ...service,
      app,
      platform: 'azure-webapp' as const,
      /** Gives the app more settings, which must be there in the end too; it is not started anew. */
      expectSettings(settings: Readonly<Record<string, string>>) {
        for (const all of [app.settings, before.settings]) Object.assign(all, settings);
      },
      expectAsBefore(installed: string, where: string) {
        expect(app.state, where).toBe('Running');
        const config = { ...app.config, healthCheckPath: app.config.healthCheckPath || null };
        const wanted = { ...before.config, linuxFxVersion: `DOCKER|${installed}` };
        expect({ config, settings: app.settings }, where).toEqual({ config: wanted, settings: before.settings });
      },
    };
  });
}

export function openContainerAppSite(engine: Engine, image: string) {
  return openAzureSite(engine, image, (cloud, folder, env) => {
    const { MB_DB_PASS: secret = '', ...plain } = env;
    const listed = Object.entries(plain).map(([name, value]) => ({ name, value }));
    const app = addContainerApp(cloud, APP, `${image}:${FROM}`, [...listed, { name: 'MB_DB_PASS', secretRef: 'pass' }]);
    app.secrets.push({ name: 'pass', value: secret });
    // A migration of more than a few seconds would be killed by it.
    const liveness = {
      type: 'Liveness',
      httpGet: { path: '/api/health', port: 3000 },
      initialDelaySeconds: 45,
      periodSeconds: 1,
    };
    Object.assign(app.template.containers[0] ?? {}, { probes: [liveness] });
    Object.assign(app.revisions[0] ?? {}, { template: structuredClone(app.template), replicas: [] });
    Object.assign(app, { isReal: true, latestReady: '' });
    const before = structuredClone(app.template);
    const service = containerApps(folder, app, env);
    return {
      ...service,
      app,
      platform: 'azure-containerapp' as const,
      async settled() {
        while (app.revisions.filter(({ active }) => active).length !== 1) await pause(100);
      },
      expectAsBefore(installed: string, where: string) {
        expect(app.template, where).toEqual({ ...before, containers: [{ ...before.containers[0], image: installed }] });
        expect(service.mixed, where).toEqual([]);
      },
    };
  });
}

async function openAzureSite<Service extends Behind>(
  engine: Engine,
  image: string,
  make: (cloud: Cloud, folder: string, env: Readonly<Record<string, string>>) => Service,
) {
  const folder = await temporaryFolder();
  const database = await engine.open(folder.path, FROM);
  const state = join(folder.path, 'state');
  const cloud = emptyCloud();
  for (const tag of [FROM, TO]) cloud.registry.set(`${image}:${tag}`, `sha256:${'0'.repeat(64)}`);
  const service = make(cloud, folder.path, { ...database.env, JAVA_OPTS });
  const front = await openFront(service.route);
  const az = await azOnPath(folder.path, cloud, async (args) => {
    if (/containerlogs|logs show/.test(args.join(' '))) await service.refreshLog();
  });
  const client = metabaseClient(front.url);
  await untilReady(client);
  await folder.write({ 'releases.json': JSON.stringify([FROM, 'v0.59.4', TO].map((tag_name) => ({ tag_name }))) });
  return {
    service,
    mode: (inputs: Inputs, kill?: Kill, env: Readonly<Record<string, string>> = {}) => {
      const given = {
        ...{ platform: service.platform, 'resource-group': GROUP, app: APP, deployment: 'bi', url: front.url },
        ...{ root: folder.path, timeout: '3m', 'version-info-url': '', ...inputs },
      };
      const places = { catalogue: join(folder.path, 'releases.json'), 'backup-dir': state };
      const all = { ...given, ...places };
      return runMode(folder.path, { inputs: all, env: { PATH: az.path, ...env }, fate: kill, secrets: engine.secrets });
    },
    async expectSound(tags: readonly string[], where: string): Promise<string> {
      await service.settled();
      await untilReady(client);
      const { tag } = (await client.get('/api/session/properties')).json().version;
      expect(tags, where).toContain(tag);
      service.expectAsBefore(`${image}:${tag}`, where);
      const session = await client.logIn();
      expect(await client.emailOf(session), where).toBe(FIRST_USER.email);
      expect(await client.questions(session), where).toEqual([QUESTION]);
      expect(await database.leftovers(), where).toEqual([]);
      expect(await leftFiles(state), where).toEqual([]);
      const said = cloud.calls.flat().join(' ');
      for (const secret of engine.secrets) expect(said, where).not.toContain(secret);
      return tag;
    },
    async [Symbol.asyncDispose]() {
      await service.close();
      front.close();
      az.close();
      const left = await docker('ps', '--all', '--quiet', '--filter', `name=${prefixOf(folder.path)}-`);
      if (left !== '') await docker('rm', '--force', '--volumes', ...left.split('\n'));
      await folder[Symbol.asyncDispose]();
    },
  };
}

const PATIENCE_MS = 120_000;

/** While nothing runs, a page of Azure answers in the place of the instance. */
export async function untilReady(client: MetabaseClient): Promise<void> {
  const isReady = () =>
    client.health().then(
      ({ status }) => status === 'ok',
      () => false,
    );
  for (const start = performance.now(); !(await isReady()); await pause(100)) {
    if (performance.now() - start > PATIENCE_MS) throw new Error('the instance is not ready');
  }
}
