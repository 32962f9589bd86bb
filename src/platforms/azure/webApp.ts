import { badInput } from '../../failure.ts';
import type { Az } from './az.ts';
import { type AppPlace, groupPath, type Resource, type Resources } from './resources.ts';

/** API versions of Microsoft.Web and of autoscale settings whose answers are described here. */
export const WEB = '2023-12-01';
const AUTOSCALE = '2022-10-01';

/** Part of `SiteConfig` in the REST API of App Service. */
export interface SiteConfig {
  /** `DOCKER|metabase/metabase:v0.57.3`, or `SITECONTAINERS` where each container is a resource of its own. */
  readonly linuxFxVersion: string | null;
  readonly windowsFxVersion?: string | null;
  readonly alwaysOn: boolean;
  readonly autoHealEnabled: boolean;
  readonly healthCheckPath?: string | null;
  /** Workers of this app, where the plan lets each app have a number of its own. */
  readonly numberOfWorkers: number | null;
}

export interface SiteProperties {
  /** What is wished for, `Running` or `Stopped`; it says nothing of the container. */
  readonly state: string;
  readonly defaultHostName: string;
  readonly serverFarmId: string;
}

export interface PlanProperties {
  readonly perSiteScaling?: boolean;
  /** Automatic scaling, which adds workers by load. */
  readonly elasticScaleEnabled?: boolean;
}

export interface SiteContainerProperties {
  readonly image: string;
  readonly isMain: boolean;
  /** Name of a variable, and name of the app setting that has its value. */
  readonly environmentVariables?: readonly { readonly name: string; readonly value: string }[] | null;
  readonly inheritAppSettingsAndConnectionStrings?: boolean | null;
}

export interface AutoscaleProperties {
  readonly enabled?: boolean;
  readonly targetResourceUri?: string;
}

export type AppSettings = Readonly<Record<string, string>>;
export type Plan = Resource<PlanProperties> & { readonly sku: { readonly tier: string; readonly capacity: number } };

/** A deployment slot: an app of its own beside the one that is upgraded. */
export interface Slot {
  readonly name: string;
  readonly state: string;
  readonly image: string;
  readonly settings: AppSettings;
}

/** Where one Web App is found, and what of it. */
export interface WebApp {
  readonly path: () => Promise<string>;
  readonly site: () => Promise<Resource<SiteProperties>>;
  readonly config: () => Promise<SiteConfig>;
  readonly settings: (slot?: string) => Promise<AppSettings>;
  readonly containers: () => Promise<readonly Resource<SiteContainerProperties>[]>;
  readonly slots: () => Promise<readonly Slot[]>;
  readonly plan: () => Promise<Plan>;
  /** Names of the other apps on the plan; slots of this one are not among them. */
  readonly neighbours: (plan: string) => Promise<readonly string[]>;
  /** Names of the autoscale settings in the plan's resource group that are on and have the plan as their target. */
  readonly autoscale: (plan: string) => Promise<readonly string[]>;
  /** The options by which a command of `az webapp` finds the app. */
  readonly options: readonly string[];
}

export function webApp(az: Az, resources: Resources, place: AppPlace): WebApp {
  const { app, resourceGroup, subscription } = place;
  const options = [
    ...['--resource-group', resourceGroup, '--name', app],
    ...(subscription === undefined ? [] : ['--subscription', subscription]),
  ];
  let group: Promise<string> | undefined;
  const path = async () => {
    group ??= groupPath(az, place);
    return `${await group}/providers/Microsoft.Web/sites/${app}`;
  };
  const site = async () => {
    const found = await resources.get<SiteProperties>(await path(), WEB);
    if (found) return found;
    throw badInput(`There is no Web App ${app} in the resource group ${resourceGroup}. Look with "az webapp list".`);
  };
  const settings = async (slot?: string) => {
    const ofSlot = slot === undefined ? [] : ['--slot', slot];
    const listed = (await az.read([
      'webapp',
      'config',
      'appsettings',
      'list',
      ...options,
      ...ofSlot,
    ])) as ListedSetting[];
    return Object.fromEntries(listed.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
  };
  const config = async (of = '') => {
    const found = await resources.get<SiteConfig>(`${await path()}${of}/config/web`, WEB);
    if (found) return found.properties;
    throw badInput(`The Web App ${app} has no configuration that can be read.`);
  };
  return {
    path,
    site,
    settings,
    options,
    config: () => config(),
    containers: async () => resources.list(`${await path()}/sitecontainers`, WEB),
    async slots() {
      const listed = await resources.list<SiteProperties>(`${await path()}/slots`, WEB);
      const slots: Slot[] = [];
      for (const { name: whole, properties } of listed) {
        const name = whole.slice(whole.lastIndexOf('/') + 1);
        const image = (await config(`/slots/${name}`)).linuxFxVersion ?? '';
        slots.push({ name, state: properties.state, image, settings: await settings(name) });
      }
      return slots;
    },
    async plan() {
      const { serverFarmId } = (await site()).properties;
      const found = (await resources.get<PlanProperties>(serverFarmId, WEB)) as Plan | undefined;
      if (found) return found;
      throw badInput(`The plan of the Web App ${app} can't be read (${serverFarmId}).`);
    },
    async neighbours(plan) {
      const all = await resources.list<SiteProperties>(`${plan}/sites`, WEB);
      // A slot is named after its app: `app/slot` as a resource, `app(slot)` in older answers.
      return all.map(({ name }) => name).filter((name) => name.replace(/[/(].*$/, '') !== app);
    },
    async autoscale(plan) {
      const inGroup = /^.*\/resourceGroups\/[^/]+/i.exec(plan)?.[0] ?? '';
      const all = await resources.list<AutoscaleProperties>(
        `${inGroup}/providers/Microsoft.Insights/autoscalesettings`,
        AUTOSCALE,
      );
      return all
        .filter(({ properties: { enabled, targetResourceUri } }) => enabled && sameId(targetResourceUri ?? '', plan))
        .map(({ name }) => name);
    },
  };
}

interface ListedSetting {
  readonly name: string;
  readonly value: string | null;
}

/** Ids of Azure don't tell capital letters from small ones. */
function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
