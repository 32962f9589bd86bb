import { badInput, type Failure } from '../../failure.ts';
import { installedImage } from '../docker/imageName.ts';
import type { Installed } from '../platform.ts';
import { instanceSettings, isPartly, type Setting, settingOf } from './instanceSettings.ts';
import type { AzureOptions } from './seams.ts';
import type { AppSettings, WebApp } from './webApp.ts';
import { dangersOf, notesOf, type Surroundings } from './webAppDangers.ts';
import { readImage } from './webAppImage.ts';

/** Reads all that an upgrade may run into; changes nothing. */
export async function lookAround(app: WebApp, { app: name, images }: AzureOptions): Promise<Surroundings> {
  const plan = await app.plan();
  return {
    app: name,
    plan,
    image: await readImage(app, images),
    config: await app.config(),
    settings: await app.settings(),
    slots: await app.slots(),
    neighbours: await app.neighbours(plan.id),
    autoscale: await app.autoscale(plan.id),
  };
}

/** @throws Failure (bad input) when version or database can't be told */
export function describeWebApp(around: Surroundings, { images, installed, given }: AzureOptions): Installed {
  const { image, build } = installedImage(around.image.image, undefined, images);
  const known = build ?? installed;
  if (!known) throw unknownVersion(around.image.image);
  const settings = webAppSettings(around);
  return {
    build: known,
    what: `${image.name}${image.tag === undefined ? '' : `:${image.tag}`}`,
    environment: instanceSettings(settings, given),
    partly: isPartly(settings),
    folders: [],
    hosts: {},
    nodes: nodesOf(around),
    dangers: dangersOf(around, images),
    notes: notesOf(around, images),
  };
}

/** Variables of the container itself take their value from an app setting, whose name they give. */
export function webAppSettings({
  image,
  settings,
}: Pick<Surroundings, 'image' | 'settings'>): Readonly<Record<string, Setting>> {
  const own = image.container?.properties;
  const inherited = own?.inheritAppSettingsAndConnectionStrings === false ? {} : settings;
  const named = (own?.environmentVariables ?? []).map(({ name, value }) => [name, settings[value] ?? value]);
  const all: AppSettings = { ...inherited, ...Object.fromEntries(named) };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, settingOf(value)]));
}

function nodesOf({ plan, config }: Surroundings): number {
  const { capacity } = plan.sku;
  return Math.max(
    1,
    plan.properties.perSiteScaling === true ? Math.min(capacity, config.numberOfWorkers ?? 1) : capacity,
  );
}

export function unknownVersion(image: string): Failure {
  return badInput(
    `The app runs ${image}, and its tag names no exact version. Set the tag of the version that runs, e.g. ` +
      '"metabase/metabase:v0.58.3", or let the running instance tell it.',
  );
}
