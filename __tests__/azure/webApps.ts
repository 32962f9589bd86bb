/** Web Apps, their slots, plans and autoscale settings, as `az` tells of them and changes them. */
import { type Cloud, GROUP_PATH, NOTHING, notFound, type Options, one, type PlanState, type Request } from './cloud.ts';

export interface SiteContainerState {
  readonly name: string;
  properties: {
    image: string;
    isMain: boolean;
    targetPort: string;
    environmentVariables?: { name: string; value: string }[];
    inheritAppSettingsAndConnectionStrings?: boolean;
  };
}

export interface SlotState {
  state: 'Running' | 'Stopped';
  config: Record<string, unknown>;
  settings: Record<string, string>;
}

export interface WebAppState extends SlotState {
  readonly name: string;
  readonly plan: string;
  readonly hostName: string;
  readonly containers: SiteContainerState[];
  readonly slots: Map<string, SlotState>;
  /** What App Service and the container have written. */
  log: string;
  /** Goes up whenever the container has to be started anew. */
  generation: number;
}

/** As an app is after `az webapp create` with an image, on a plan of its own with one worker. */
export function addWebApp(cloud: Cloud, name: string, image: string, settings: Record<string, string>): WebAppState {
  const plan: PlanState = {
    id: `${GROUP_PATH}/providers/Microsoft.Web/serverfarms/${name}-plan`,
    name: `${name}-plan`,
    sku: { name: 'P1v3', tier: 'PremiumV3', capacity: 1 },
    properties: { perSiteScaling: false, elasticScaleEnabled: false, reserved: true },
    neighbours: [],
  };
  cloud.plans.set(plan.name, plan);
  const app: WebAppState = {
    name,
    plan: plan.id,
    hostName: `${name}.azurewebsites.net`,
    state: 'Running',
    config: configOf(image),
    settings: { WEBSITES_PORT: '3000', WEBSITES_ENABLE_APP_SERVICE_STORAGE: 'false', ...settings },
    containers: [],
    slots: new Map(),
    log: '',
    generation: 1,
  };
  cloud.webApps.set(name, app);
  return app;
}

export function configOf(image: string): Record<string, unknown> {
  return {
    ...{ linuxFxVersion: `DOCKER|${image}`, windowsFxVersion: null, alwaysOn: true, autoHealEnabled: false },
    ...{ healthCheckPath: null, numberOfWorkers: 1, appCommandLine: '', http20Enabled: false, minTlsVersion: '1.2' },
  };
}

type Asked = Options | Request;

export function answerWebApps(cloud: Cloud, command: string, asked: Asked): unknown {
  if (command === 'rest') return resource(cloud, asked as Request);
  const options = asked as Options;
  switch (command) {
    case 'webapp stop':
      return changed(app(cloud, options), (site) => {
        site.state = 'Stopped';
      });
    case 'webapp start':
      return changed(app(cloud, options), (site) => {
        site.state = 'Running';
      });
    case 'webapp config appsettings list':
      return listed(slotOf(cloud, options).settings);
    case 'webapp config appsettings set': {
      const slot = slotOf(cloud, options);
      for (const setting of options.get('settings') ?? []) {
        const at = setting.indexOf('=');
        slot.settings[setting.slice(0, at)] = setting.slice(at + 1);
      }
      return answerAfter(app(cloud, options), listed(slot.settings, true));
    }
    case 'webapp config appsettings delete': {
      const slot = slotOf(cloud, options);
      for (const name of options.get('setting-names') ?? []) delete slot.settings[name];
      return answerAfter(app(cloud, options), listed(slot.settings, true));
    }
    case 'webapp sitecontainers update': {
      const site = app(cloud, options);
      const container = site.containers.find(({ name }) => name === one(options, 'container-name'));
      if (!container) throw notFound(one(options, 'container-name'));
      container.properties.image = one(options, 'image');
      return answerAfter(site, { ...container, id: `${idOf(site)}/sitecontainers/${container.name}` });
    }
    case 'appservice plan update': {
      const plan = cloud.plans.get(one(options, 'name'));
      if (!plan) throw notFound(one(options, 'name'));
      plan.sku.capacity = Number(one(options, 'number-of-workers'));
      return planOf(cloud, plan);
    }
    default:
      return undefined;
  }
}

function resource(cloud: Cloud, { method, path, body }: Request): unknown {
  const [provider, type, name = '', ...rest] = path.split('/');
  if (provider === 'Microsoft.Insights' && type === 'autoscalesettings' && method === 'get') {
    return page(
      cloud.autoscale.map((one) => ({
        ...{ id: `${GROUP_PATH}/providers/microsoft.insights/autoscalesettings/${one.name}`, name: one.name },
        properties: { enabled: one.enabled, targetResourceUri: one.target, profiles: [] },
      })),
    );
  }
  if (provider !== 'Microsoft.Web') return undefined;
  if (type === 'serverfarms') {
    const plan = cloud.plans.get(name);
    if (!plan || method !== 'get') return undefined;
    const ours = [...cloud.webApps.values()].filter((site) => site.plan === plan.id).map((site) => site.name);
    return rest[0] === 'sites'
      ? page([...ours, ...plan.neighbours].map((one) => ({ id: one, name: one, properties: {} })))
      : planOf(cloud, plan);
  }
  const site = type === 'sites' ? cloud.webApps.get(name) : undefined;
  if (!site) return undefined;
  const [part, ...of] = rest;
  const slot = part === 'slots' && of.length > 0 ? site.slots.get(of[0] ?? '') : undefined;
  switch (`${method} ${(slot ? of.slice(1) : rest).join('/')}`) {
    case 'get ':
      return siteOf(site);
    case 'get config/web':
      return { id: `${idOf(site)}/config/web`, name: site.name, properties: (slot ?? site).config };
    case 'patch config/web':
      return changed(site, () => Object.assign(site.config, (body as { properties: object }).properties));
    case 'get slots':
      return page(
        [...site.slots].map(([one, { state }]) => ({
          ...siteOf(site),
          name: `${site.name}/${one}`,
          properties: { state },
        })),
      );
    case 'get sitecontainers':
      return page(site.containers.map((one) => ({ ...one, id: `${idOf(site)}/sitecontainers/${one.name}` })));
    case 'post containerlogs':
      return site.log === '' ? NOTHING : site.log;
    default:
      return undefined;
  }
}

function siteOf(site: WebAppState) {
  return {
    ...{
      id: idOf(site),
      name: site.name,
      type: 'Microsoft.Web/sites',
      kind: 'app,linux,container',
      location: 'West Europe',
    },
    properties: {
      ...{ state: site.state, hostNames: [site.hostName], defaultHostName: site.hostName, enabled: true },
      ...{
        serverFarmId: site.plan,
        usageState: 'Normal',
        availabilityState: 'Normal',
        siteConfig: { linuxFxVersion: '' },
      },
    },
  };
}

function planOf(cloud: Cloud, { id, name, sku, properties, neighbours }: PlanState) {
  const ours = [...cloud.webApps.values()].filter((site) => site.plan === id).length;
  return { id, name, sku, kind: 'linux', properties: { ...properties, numberOfSites: ours + neighbours.length } };
}

function listed(settings: Readonly<Record<string, string>>, isHidden = false) {
  return Object.entries(settings).map(([name, value]) => ({
    name,
    slotSetting: false,
    value: isHidden ? null : value,
  }));
}

function page(value: readonly unknown[]) {
  return { value, nextLink: null };
}

/** Whatever is changed of an app that runs has it started anew. */
function changed(site: WebAppState, change: (site: WebAppState) => void): unknown {
  change(site);
  return answerAfter(site, NOTHING);
}

function answerAfter(site: WebAppState, answer: unknown): unknown {
  site.generation += 1;
  return answer;
}

function app(cloud: Cloud, options: Options): WebAppState {
  const found = cloud.webApps.get(one(options, 'name'));
  if (!found) throw notFound(`Microsoft.Web/sites/${one(options, 'name')}`);
  return found;
}

function slotOf(cloud: Cloud, options: Options): SlotState {
  const site = app(cloud, options);
  if (!options.has('slot')) return site;
  const found = site.slots.get(one(options, 'slot'));
  if (!found) throw notFound(one(options, 'slot'));
  return found;
}

function idOf({ name }: WebAppState): string {
  return `${GROUP_PATH}/providers/Microsoft.Web/sites/${name}`;
}
