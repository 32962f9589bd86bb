import { badInput, Failure } from '../../failure.ts';
import { metabaseImage, type OwnImages } from '../../metabase/image.ts';
import { parseImageName } from '../docker/imageName.ts';
import type { Az } from './az.ts';
import type { Resource, Resources } from './resources.ts';
import { type SiteContainerProperties, WEB, type WebApp } from './webApp.ts';

/** Where the image of the instance is written: in the app's configuration, or in a container of it by its name. */
export interface WebAppImage {
  readonly image: string;
  readonly container: Resource<SiteContainerProperties> | undefined;
}

const DOCKER = /^DOCKER\|/i;

/** @throws Failure (bad input) when the app runs no container of Metabase, or more of them than one */
export async function readImage(app: WebApp, own: OwnImages): Promise<WebAppImage> {
  const { linuxFxVersion, windowsFxVersion } = await app.config();
  const runs = linuxFxVersion || windowsFxVersion || 'nothing';
  if (DOCKER.test(runs)) return { image: runs.replace(DOCKER, ''), container: undefined };
  if (/^COMPOSE\|/i.test(runs)) {
    throw badInput(
      'The Web App runs several containers by a compose file, which App Service does not keep. Convert it first: ' +
        'az webapp sitecontainers convert --mode sitecontainers',
    );
  }
  if (!/^SITECONTAINERS/i.test(runs)) {
    throw badInput(`The Web App runs ${runs} and no container: expected linuxFxVersion DOCKER|… or SITECONTAINERS.`);
  }
  const all = await app.containers();
  const ours = all.filter(({ properties }) => isMetabase(properties.image, own));
  const [container] = ours;
  if (container && ours.length === 1) return { image: container.properties.image, container };
  const found = all.map(({ name, properties }) => `${name} (${properties.image})`).join(', ') || 'none';
  throw badInput(`Expected one container of Metabase in the Web App, found ${ours.length} among ${found}.`);
}

/** Writes another image there, unless it is there already, and reads it back. The app must stand still. */
export async function writeImage(
  az: Az,
  resources: Resources,
  app: WebApp,
  own: OwnImages,
  image: string,
): Promise<void> {
  const present = await readImage(app, own);
  if (present.image === image) return;
  if (present.container === undefined) {
    const body = { properties: { linuxFxVersion: `DOCKER|${image}` } };
    await resources.patch(`${await app.path()}/config/web`, WEB, body);
  } else {
    const named = ['--container-name', present.container.name, '--image', image];
    await az.json(['webapp', 'sitecontainers', 'update', ...app.options, ...named]);
  }
  const { image: written } = await readImage(app, own);
  if (written === image) return;
  throw new Failure(
    `The Web App was told to run ${image}, and its configuration says ${written}. Look what else sets it.`,
  );
}

export function isMetabase(image: string, own: OwnImages): boolean {
  return metabaseImage(parseImageName(image.replace(DOCKER, ''))?.name ?? '', own) !== undefined;
}
