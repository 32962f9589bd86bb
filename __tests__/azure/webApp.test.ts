import { describe, expect, it } from 'vitest';
import type { AzureOptions } from '../../src/platforms/azure/seams.ts';
import { lastTime, linesAfter, processFrom } from '../../src/platforms/azure/webAppLog.ts';
import { webAppPlatform } from '../../src/platforms/azure/webAppPlatform.ts';
import { buildOf } from '../upgrade/world.ts';
import { type Cloud, emptyCloud, GROUP_PATH } from './cloud.ts';
import { DATABASE, FROM, IMAGE, opened } from './opened.ts';
import { addWebApp, configOf, type WebAppState } from './webApps.ts';

const RUN = 'r-1';
const PATIENCE_MS = 60_000;
const NEXT = buildOf('v0.59.4');

async function webApp(
  change: (app: WebAppState, cloud: Cloud) => void = () => undefined,
  more: Partial<AzureOptions> = {},
) {
  const cloud = emptyCloud();
  const app = addWebApp(cloud, 'metabase-prod', `${IMAGE}:${FROM}`, DATABASE);
  change(app, cloud);
  return { cloud, app, ...(await opened(webAppPlatform, cloud, 'metabase-prod', more)) };
}

/** All that a run may change. */
function state({ cloud, app }: { cloud: Cloud; app: WebAppState }) {
  const { config, settings, containers } = structuredClone(app);
  return { config, settings, containers, capacity: [...cloud.plans.values()].map(({ sku }) => sku.capacity) };
}

describe('a Web App', () => {
  it('tells image, settings and address, without the keys to its publishing', async () => {
    await using site = await webApp();
    const installed = await site.platform.inspect();
    expect(installed).toMatchObject({ build: buildOf(FROM), what: `${IMAGE}:${FROM}`, nodes: 1, dangers: [] });
    expect(installed.environment).toMatchObject(DATABASE);
    expect(await site.platform.url()).toBe('https://metabase-prod.azurewebsites.net');
    // "az webapp show" would ask for them.
    expect(site.cloud.calls.map((args) => args.join(' ')).join('\n')).not.toMatch(/webapp show|publish/);
    expect(site.changes()).toEqual([]);
  });

  it('is found in the subscription that is named', async () => {
    await using site = await webApp(undefined, { subscription: 'Production' });
    await site.platform.inspect();
    expect(site.cloud.calls[0]).toEqual(['account', 'show', '--subscription', 'Production', '--output', 'json']);
  });

  it.each<[string, Partial<AzureOptions>]>([
    ['There is no Web App other', { app: 'other' }],
    ['"../x" is no name of an app', { app: '../x' }],
    ['"a b" is no name of a resource group', { resourceGroup: 'a b' }],
  ])('%s', async (told, more) => {
    await using site = await webApp(undefined, more);
    await expect(site.platform.inspect()).rejects.toThrow(told);
  });

  it('says what az says, and how to log in', async () => {
    await using site = await webApp((_, cloud) =>
      cloud.refused.set('account show', "ERROR: Please run 'az login' to setup account."),
    );
    await expect(site.platform.inspect()).rejects.toThrow(
      /az account show.*ended with 1:\s+ERROR: Please run 'az login'.*\nLog in before/s,
    );
  });

  it('names the rights when one is missing', async () => {
    await using site = await webApp((_, cloud) => {
      cloud.refused.set(
        'webapp config appsettings list',
        'ERROR: (AuthorizationFailed) The client does not have authorization',
      );
    });
    await expect(site.platform.inspect()).rejects.toThrow('docs/platforms.md');
  });

  it.each<[string, string, string]>([
    ['PYTHON|3.12', 'PYTHON|3.12', 'runs PYTHON|3.12 and no container'],
    ['several containers', 'COMPOSE|dmVyc2lvbg==', 'az webapp sitecontainers convert'],
    ["somebody's image", 'DOCKER|nginx:1.27', 'none of Metabase'],
    ['a floating tag', `DOCKER|${IMAGE}:latest`, 'names no exact version'],
  ])('of %s is refused', async (_, linuxFxVersion, told) => {
    await using site = await webApp(({ config }) => Object.assign(config, { linuxFxVersion }));
    await expect(site.platform.inspect()).rejects.toThrow(told);
  });

  it('with a floating tag is known when the running instance tells', async () => {
    const change = ({ config }: WebAppState) => Object.assign(config, { linuxFxVersion: `DOCKER|${IMAGE}:latest` });
    await using site = await webApp(change, { installed: buildOf(FROM) });
    expect((await site.platform.inspect()).build).toEqual(buildOf(FROM));
  });

  describe('dangers', () => {
    const slotOf = (settings: Record<string, string>, state: 'Running' | 'Stopped' = 'Running') => ({
      ...{ state, config: configOf(`${IMAGE}:${FROM}`), settings },
    });
    it.each<[string, (app: WebAppState, cloud: Cloud) => void, RegExp | undefined]>([
      [
        'a slot on the same database',
        ({ slots }) => slots.set('staging', slotOf(DATABASE)),
        /slot staging .* runs Metabase with the same/,
      ],
      [
        'a slot on another one',
        ({ slots }) => slots.set('staging', slotOf({ ...DATABASE, MB_DB_HOST: 'other' })),
        undefined,
      ],
      ['a slot that is stopped', ({ slots }) => slots.set('staging', slotOf(DATABASE, 'Stopped')), undefined],
      [
        'a slot that nobody can look into',
        ({ slots }) => slots.set('staging', slotOf({ ...DATABASE, MB_DB_HOST: '@Microsoft.KeyVault(SecretUri=x)' })),
        /perhaps with the same/,
      ],
      [
        'a slot of another program',
        ({ slots }) => slots.set('staging', { ...slotOf(DATABASE), config: configOf('nginx:1.27') }),
        undefined,
      ],
      [
        'workers that others use too',
        (_, { plans }) => {
          const [plan] = [...plans.values()];
          if (plan)
            Object.assign(plan, { neighbours: ['shop', 'metabase-prod/staging'], sku: { ...plan.sku, capacity: 3 } });
        },
        /has 3 workers that shop use too/,
      ],
      [
        'others on the same worker',
        (_, { plans }) => {
          for (const plan of plans.values()) plan.neighbours.push('shop');
        },
        undefined,
      ],
      [
        'others with per-app scaling',
        (_, { plans }) => {
          for (const plan of plans.values()) {
            plan.neighbours.push('shop');
            plan.sku.capacity = 3;
            plan.properties.perSiteScaling = true;
          }
        },
        undefined,
      ],
      [
        'autoscale',
        (app, { autoscale }) => {
          autoscale.push({ name: 'by-cpu', enabled: true, target: app.plan.toUpperCase() });
          autoscale.push({ name: 'off', enabled: false, target: app.plan });
          autoscale.push({
            name: 'elsewhere',
            enabled: true,
            target: `${GROUP_PATH}/providers/Microsoft.Web/serverfarms/x`,
          });
        },
        /The autoscale settings by-cpu would add workers/,
      ],
      [
        'automatic scaling',
        (_, { plans }) => {
          for (const plan of plans.values()) plan.properties.elasticScaleEnabled = true;
        },
        /scales automatically/,
      ],
      [
        'a free plan',
        (_, { plans }) => {
          for (const plan of plans.values()) plan.sku = { name: 'F1', tier: 'Free', capacity: 1 };
        },
        /of the tier Free/,
      ],
    ])('%s', async (_, change, danger) => {
      await using site = await webApp(change);
      const { dangers } = await site.platform.inspect();
      expect(dangers).toEqual(danger === undefined ? [] : [expect.stringMatching(danger)]);
    });
  });

  describe('settings', () => {
    const vault = '@Microsoft.KeyVault(VaultName=kv;SecretName=pass)';
    it('names what is in a Key Vault, and takes the input for it', async () => {
      const change = ({ settings }: WebAppState) =>
        Object.assign(settings, { MB_DB_PASS: vault, MB_ENCRYPTION_SECRET_KEY: vault });
      await using site = await webApp(change);
      await expect(site.platform.inspect()).rejects.toThrow(
        'MB_DB_PASS is a reference to a Key Vault, which can\'t be read from here: give "database-password".',
      );
      await using told = await webApp(change, { given: new Set(['password']) });
      const { environment, partly } = await told.platform.inspect();
      expect(partly).toBe(true);
      expect(environment).not.toHaveProperty('MB_DB_PASS');
      expect(environment).not.toHaveProperty('MB_ENCRYPTION_SECRET_KEY');
    });

    it.each<[string, Record<string, string>, readonly string[], string | undefined]>([
      ['nothing told', {}, [], 'a file of H2'],
      ['H2 told', { MB_DB_TYPE: 'h2', MB_DB_FILE: '/home/metabase.db' }, [], 'a file of H2'],
      ['an address', { MB_DB_CONNECTION_URI: 'postgres://db/x' }, [], undefined],
      ['told by Java', { JAVA_OPTS: '-DMB_DB_TYPE=postgres' }, [], undefined],
      ['told by inputs', {}, ['host'], undefined],
      ['a hidden address', { MB_DB_CONNECTION_URI: vault }, [], 'give "database-host"'],
      [
        'a file in the container',
        { MB_DB_TYPE: 'mysql', MB_DB_PASS_FILE: '/run/secrets/x' },
        [],
        'MB_DB_PASS_FILE is in a file of the instance',
      ],
    ])('%s', async (_, settings, given, told) => {
      await using site = await webApp(
        (app) => {
          app.settings = settings;
        },
        { given: new Set(given) },
      );
      const inspected = site.platform.inspect();
      if (told === undefined) await expect(inspected).resolves.toBeDefined();
      else await expect(inspected).rejects.toThrow(told);
    });
  });
});

describe('a run on a Web App', () => {
  const busy = ({ config, settings }: WebAppState, { plans }: Cloud) => {
    Object.assign(config, { alwaysOn: false, autoHealEnabled: true, healthCheckPath: '/api/health' });
    Object.assign(settings, { DOCKER_ENABLE_CI: 'true', WEBSITE_WARMUP_STATUSES: '200' });
    for (const plan of plans.values()) plan.sku.capacity = 3;
  };

  it('takes it to the next version and changes nothing else in the end', async () => {
    await using site = await webApp(busy);
    const { platform, app } = site;
    const before = state(site);
    expect((await platform.inspect()).nodes).toBe(3);
    expect(await platform.fetch(NEXT)).toBe('sha256:1');
    expect(site.looked).toEqual([`${IMAGE}:v0.59.4`]);
    await platform.stop(RUN, PATIENCE_MS);
    expect(app.state).toBe('Stopped');
    expect(await platform.process()).toEqual({ state: 'stopped' });
    expect(app.config).toMatchObject({ alwaysOn: true, autoHealEnabled: false, healthCheckPath: '' });
    expect(app.settings).toMatchObject({
      WEBSITES_CONTAINER_START_TIME_LIMIT: '1800',
      WEBSITE_WARMUP_STATUSES: '200,503',
      DOCKER_ENABLE_CI: 'false',
    });
    expect(state(site).capacity).toEqual([1]);
    expect(await platform.inPlace(RUN)).toBe('former');
    await platform.swap(RUN, NEXT);
    expect(app.state).toBe('Stopped');
    expect(app.config.linuxFxVersion).toBe(`DOCKER|${IMAGE}:v0.59.4`);
    expect(await platform.inPlace(RUN)).toBe('next');
    await platform.start(RUN);
    expect(app.state).toBe('Running');
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect(state(site)).toEqual({
      ...before,
      config: { ...before.config, linuxFxVersion: `DOCKER|${IMAGE}:v0.59.4`, healthCheckPath: '/api/health' },
    });
    expect(await site.note.read()).toBeUndefined();
    // First it stands still, then it is changed: a change of one that runs would start it anew.
    const [stopped, ...rest] = site.changes();
    expect(stopped).toBe('webapp stop');
    expect(rest.indexOf('webapp start')).toBeGreaterThan(3);
  });

  it('changes nothing that is as it must be, and says nothing of secrets', async () => {
    await using site = await webApp(({ settings }) =>
      Object.assign(settings, { WEBSITES_CONTAINER_START_TIME_LIMIT: '1800' }),
    );
    await site.platform.stop(RUN, PATIENCE_MS);
    await site.platform.start(RUN);
    await site.platform.restoreScale(RUN);
    await site.platform.finish(RUN);
    expect(site.changes()).toEqual(['webapp stop', 'webapp start']);
    expect(site.cloud.calls.flat().join(' ')).not.toContain(DATABASE.MB_DB_PASS);
  });

  it('keeps no setting in its note but those that it changes', async () => {
    await using site = await webApp(busy);
    await site.platform.stop(RUN, PATIENCE_MS);
    expect(JSON.stringify(await site.note.read())).not.toContain(DATABASE.MB_DB_PASS);
  });

  it('leaves the workers of a plan alone where each app has a number of its own', async () => {
    await using site = await webApp(({ config }, { plans }) => {
      config.numberOfWorkers = 2;
      for (const plan of plans.values()) {
        plan.sku.capacity = 5;
        plan.properties.perSiteScaling = true;
        plan.neighbours.push('shop');
      }
    });
    expect((await site.platform.inspect()).nodes).toBe(2);
    await site.platform.stop(RUN, PATIENCE_MS);
    expect(site.app.config.numberOfWorkers).toBe(1);
    expect(state(site).capacity).toEqual([5]);
    await site.platform.restoreScale(RUN);
    expect(site.app.config.numberOfWorkers).toBe(2);
    expect(site.changes().join('\n')).not.toContain('plan update');
  });

  it('puts back what was there, whole, with a digest as well', async () => {
    const image = `${IMAGE}:${FROM}@sha256:${'a'.repeat(64)}`;
    await using site = await webApp((app, cloud) => {
      busy(app, cloud);
      app.config.linuxFxVersion = `DOCKER|${image}`;
    });
    const before = state(site);
    await site.platform.stop(RUN, PATIENCE_MS);
    await site.platform.swap(RUN, NEXT);
    await site.platform.putBack(RUN);
    await site.platform.putBack(RUN);
    await site.platform.start(RUN);
    await site.platform.restoreScale(RUN);
    await site.platform.finish(RUN);
    expect(state(site)).toEqual({ ...before, config: { ...before.config, linuxFxVersion: `DOCKER|${image}` } });
  });

  it('works with containers of the newer kind, and leaves the others beside it alone', async () => {
    const cache = { name: 'cache', properties: { image: 'redis:7', isMain: false, targetPort: '6379' } };
    await using site = await webApp((app) => {
      app.config.linuxFxVersion = 'SITECONTAINERS';
      const variables = [{ name: 'MB_DB_PASS', value: 'THE_PASSWORD' }];
      Object.assign(app.settings, { THE_PASSWORD: 'from-a-setting', MB_DB_PASS: 'not-this' });
      app.containers.push(structuredClone(cache), {
        ...{
          name: 'main',
          properties: { image: `${IMAGE}:${FROM}`, isMain: true, targetPort: '3000', environmentVariables: variables },
        },
      });
    });
    expect((await site.platform.inspect()).environment.MB_DB_PASS).toBe('from-a-setting');
    await site.platform.stop(RUN, PATIENCE_MS);
    await site.platform.swap(RUN, NEXT);
    expect(site.app.containers.map(({ properties }) => properties.image)).toEqual(['redis:7', `${IMAGE}:v0.59.4`]);
    expect(site.app.config.linuxFxVersion).toBe('SITECONTAINERS');
    expect(await site.platform.inPlace(RUN)).toBe('next');
    await site.platform.putBack(RUN);
    expect(site.app.containers[0]).toEqual(cache);
    expect(await site.platform.inPlace(RUN)).toBe('former');
  });

  it('replaces nothing that runs', async () => {
    await using site = await webApp();
    await site.platform.stop(RUN, PATIENCE_MS);
    site.app.state = 'Running';
    await expect(site.platform.swap(RUN, NEXT)).rejects.toThrow('Somebody started it: stop it first.');
    expect(site.app.config.linuxFxVersion).toBe(`DOCKER|${IMAGE}:${FROM}`);
  });

  it('runs no command, and says so before anything is stopped', async () => {
    await using site = await webApp();
    expect(site.platform.onceRefused).toContain('strategy: restore');
    await expect(site.platform.runOnce(NEXT, 'migrate down')).rejects.toThrow('strategy: restore');
  });

  it('is told when Azure does not do what it was told', async () => {
    await using site = await webApp(busy);
    Object.defineProperty(site.app.config, 'autoHealEnabled', {
      get: () => true,
      set: () => undefined,
      enumerable: true,
    });
    await expect(site.platform.stop(RUN, PATIENCE_MS)).rejects.toThrow('told to change autoHealEnabled');
  });

  it('can be killed before any of its changes and done again', async () => {
    const whole = await webApp(busy);
    const steps = async (site: Awaited<ReturnType<typeof webApp>>) => {
      await site.platform.stop(RUN, PATIENCE_MS);
      await site.platform.swap(RUN, NEXT);
      await site.platform.start(RUN);
      await site.platform.restoreScale(RUN);
    };
    await steps(whole);
    const wanted = state(whole);
    const many = whole.changes().length;
    expect(many).toBeGreaterThan(7);
    for (let after = 0; after < many; after++) {
      await using site = await webApp(busy);
      site.kill.after = after;
      await expect(steps(site), `${after}`).rejects.toThrow();
      site.kill.after = Number.POSITIVE_INFINITY;
      // As a run does that goes on: it is stopped first where it may run already.
      await steps(site);
      expect(state(site), `${after}`).toEqual(wanted);
      expect(site.app.state).toBe('Running');
    }
    await whole[Symbol.asyncDispose]();
  });
});

describe('what the log of App Service tells', () => {
  const line = (second: number, text: string) => `2026-10-08T12:00:${String(second).padStart(2, '0')}.5Z ${text}`;
  const started = line(
    1,
    'INFO  - docker run -d -p 8080:3000 --name x_0_1 -e WEBSITE_SITE_NAME=x metabase/metabase:v0.59.4',
  );
  const ready = line(3, 'INFO  - Container x_0_1 for site x initialized successfully and is ready to serve requests.');
  it.each<[string, string[], string]>([
    ['nothing', [], 'running'],
    ['a start', [started], 'running'],
    ['a container that is ready', [started, ready], 'running'],
    [
      'one that has ended',
      [started, line(9, 'ERROR - Container x_0_1 for site x has exited, failing site start')],
      'restarting',
    ],
    [
      'one that took too long',
      [
        started,
        line(
          9,
          'ERROR - Container x_0_1 for site x did not start within expected time limit. Elapsed time = 230.1 sec',
        ),
      ],
      'restarting',
    ],
    [
      'one that is given up',
      [started, line(9, 'INFO  - Stopping site x because it failed during startup.')],
      'restarting',
    ],
    [
      'a site that is given up',
      [started, line(9, 'ERROR - Site startup probe failed after 230.0 seconds.')],
      'restarting',
    ],
    [
      'a Metabase that is given up',
      [started, line(9, 'ERROR core.core :: Metabase Initialization FAILED')],
      'restarting',
    ],
    [
      'one that was started again',
      [line(0, 'ERROR - Container x_0_0 for site x has exited, failing site start'), started],
      'running',
    ],
    ['errors of other kinds', [started, line(9, 'ERROR middleware.log :: GET /api/health 503 5 ms')], 'running'],
  ])('of %s', (_, lines, wanted) => {
    expect(processFrom(lines).state).toBe(wanted);
  });

  it('counts from the last start alone, by the clock of the log itself', () => {
    const old = '2026-10-08 11:59:58.100 ERROR - Container x_0_0 for site x has exited, failing site start';
    const log = [old, '  at some.Class', started, ready].join('\n');
    expect(lastTime(log)).toBe('2026-10-08T12:00:03.5');
    expect(lastTime('')).toBe('');
    expect(linesAfter(log, lastTime(old))).toEqual([started, ready]);
    expect(linesAfter(log, lastTime(log))).toEqual([]);
  });

  it('is asked of the app that the run has started', async () => {
    await using site = await webApp();
    const { platform, app } = site;
    app.log = line(0, 'ERROR - Container x_0_0 for site x has exited, failing site start');
    expect(await platform.process()).toEqual({ state: 'running' });
    await platform.stop(RUN, PATIENCE_MS);
    await platform.start(RUN);
    expect(await platform.process()).toEqual({ state: 'running' });
    app.log += `\n${started}\n${line(9, 'ERROR - Container x_0_1 for site x has exited, failing site start')}`;
    expect(await platform.process()).toEqual({ state: 'restarting' });
    expect(await platform.log(new Date(0))).toMatch(/^2026-10-08T12:00:01/);
  });

  it('claims nothing where the log could not be read at the start', async () => {
    await using site = await webApp();
    site.cloud.refused.set('rest --method post', 'ERROR: (AuthorizationFailed)');
    await site.platform.stop(RUN, PATIENCE_MS);
    await site.platform.start(RUN);
    site.cloud.refused.clear();
    site.app.log = line(0, 'ERROR - Container x_0_0 for site x has exited, failing site start');
    expect(await site.platform.process()).toEqual({ state: 'running' });
  });
});
