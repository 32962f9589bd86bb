import { Failure } from '../../failure.ts';
import type { Az } from './az.ts';
import type { Resources } from './resources.ts';
import { type AppSettings, type Plan, type SiteConfig, WEB, type WebApp } from './webApp.ts';

/** Values of what may disturb a run; null is a setting that is not there. */
export interface Guards {
  readonly config: Partial<Pick<SiteConfig, 'alwaysOn' | 'autoHealEnabled' | 'healthCheckPath' | 'numberOfWorkers'>>;
  readonly settings: Readonly<Record<string, string | null>>;
  /** Of the plan. */
  readonly workers: number | undefined;
}

export interface Guarded {
  readonly config: SiteConfig;
  readonly settings: AppSettings;
  readonly plan: Plan;
}

/**
 * Seconds that App Service waits for the first answer of a container before it starts it anew: 230 unless told, 1800 at most
 * (Azure docs, "reference-app-settings").
 */
export const START_LIMIT = 'WEBSITES_CONTAINER_START_TIME_LIMIT';
const LONGEST_START = 1800;
/** Which answers count as the first one; any does where it is not set (same page). A migrating Metabase answers 503. */
const STATUSES = 'WEBSITE_WARMUP_STATUSES';
const MIGRATING = '503';
/** Lets a registry's webhook restart the app with what is under the tag now (`az webapp deployment container config`). */
const DEPLOYMENT = 'DOCKER_ENABLE_CI';

/** What must have another value while a migration may run, with that value. */
export function duringRun({ config, settings, plan }: Guarded): Guards {
  const alone = plan.properties.perSiteScaling === true;
  const statuses = settings[STATUSES]?.trim();
  return {
    config: {
      // An app that nobody asks is unloaded after a while, whatever it does.
      ...(config.alwaysOn ? {} : { alwaysOn: true }),
      ...(config.autoHealEnabled ? { autoHealEnabled: false } : {}),
      ...(config.healthCheckPath ? { healthCheckPath: '' } : {}),
      ...(alone && (config.numberOfWorkers ?? 1) > 1 ? { numberOfWorkers: 1 } : {}),
    },
    settings: {
      ...(Number(settings[START_LIMIT] ?? 0) >= LONGEST_START ? {} : { [START_LIMIT]: String(LONGEST_START) }),
      ...(statuses && !statuses.includes(MIGRATING) ? { [STATUSES]: `${statuses},${MIGRATING}` } : {}),
      ...(settings[DEPLOYMENT]?.toLowerCase() === 'true' ? { [DEPLOYMENT]: 'false' } : {}),
    },
    workers: !alone && plan.sku.capacity > 1 ? 1 : undefined,
  };
}

/** The present values of the same things, to be put back. */
export function presentGuards({ config, settings, plan }: Guarded, of: Guards): Guards {
  const names = Object.keys(of.config) as (keyof Guards['config'])[];
  return {
    config: Object.fromEntries(names.map((name) => [name, config[name] ?? (name === 'healthCheckPath' ? '' : null)])),
    settings: Object.fromEntries(Object.keys(of.settings).map((name) => [name, settings[name] ?? null])),
    workers: of.workers === undefined ? undefined : plan.sku.capacity,
  };
}

/** Whether all of them have these values. */
export async function areGuards(app: WebApp, wanted: Guards): Promise<boolean> {
  const { config, settings, workers } = await differing(app, wanted);
  return workers === undefined && Object.keys(config).length + Object.keys(settings).length === 0;
}

/** Gives them these values, each only where it has another one, and reads them back. */
export async function putGuards(az: Az, resources: Resources, app: WebApp, wanted: Guards): Promise<void> {
  const left = await differing(app, wanted);
  if (left.workers !== undefined) await scalePlan(az, await app.plan(), left.workers);
  if (Object.keys(left.config).length > 0) {
    await resources.patch(`${await app.path()}/config/web`, WEB, { properties: left.config });
  }
  const settings = Object.entries(left.settings);
  const set = settings.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  const gone = settings.flatMap(([name, value]) => (value === null ? [name] : []));
  const command = ['webapp', 'config', 'appsettings'];
  if (set.length > 0) await az.json([...command, 'set', ...app.options, '--settings', ...set]);
  if (gone.length > 0) await az.json([...command, 'delete', ...app.options, '--setting-names', ...gone]);
  const still = await differing(app, wanted);
  const names = [...Object.keys(still.config), ...Object.keys(still.settings), ...(still.workers ? ['workers'] : [])];
  if (names.length === 0) return;
  throw new Failure(
    `Azure was told to change ${names.join(', ')} of the Web App, and they are as before. Run this again.`,
  );
}

async function differing(app: WebApp, wanted: Guards): Promise<Guards> {
  const [config, settings] = [await app.config(), await app.settings()];
  const present = presentGuards({ config, settings, plan: await app.plan() }, wanted);
  const isOther = (here: Readonly<Record<string, unknown>>, there: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(here).filter(([name, value]) => value !== there[name]));
  return {
    config: isOther(wanted.config, present.config),
    settings: isOther(wanted.settings, present.settings) as Guards['settings'],
    workers: wanted.workers === present.workers ? undefined : wanted.workers,
  };
}

async function scalePlan(az: Az, { id }: Plan, workers: number): Promise<void> {
  const [, subscription = '', group = '', name = ''] =
    /\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/.*\/serverfarms\/([^/]+)$/i.exec(id) ?? [];
  const plan = ['--subscription', subscription, '--resource-group', group, '--name', name];
  await az.json(['appservice', 'plan', 'update', ...plan, '--number-of-workers', String(workers)]);
}
