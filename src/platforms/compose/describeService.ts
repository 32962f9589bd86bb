import { Failure } from '../../failure.ts';
import type { Engine } from '../../gateways/dockerEngine.ts';
import type { ContainerInspect } from '../../gateways/engineTypes.ts';
import { describe } from '../docker/describe.ts';
import type { ImageWishes } from '../docker/seams.ts';
import { environmentOf } from '../docker/settings.ts';
import type { Installed } from '../platform.ts';
import type { Compose } from './composeTool.ts';
import { serviceConfig } from './serviceConfig.ts';
import { findServicePin, type PinSearch } from './servicePin.ts';

/** What the first node, the files, and compose itself say; all that is wrong at once. */
export async function describeService(
  engine: Engine,
  compose: Compose,
  nodes: readonly ContainerInspect[],
  first: ContainerInspect,
  options: PinSearch & ImageWishes,
): Promise<Installed> {
  const { service } = options;
  const running = nodes.filter(({ State }) => State.Running || State.Restarting).length;
  const ids = nodes.map(({ Id }) => Id);
  const told = await describe(engine, first, options, Math.max(1, running), ids);
  const { image, isBuilt, environment: next } = await serviceConfig(compose, service);
  const wrongPin = await findServicePin(options).then(
    () => [],
    (error: unknown) => {
      if (error instanceof Failure) return [error.message];
      throw error;
    },
  );
  const built = `The image of the service ${service} is built here (build:), so its version is in a Dockerfile. Upgrade it there.`;
  const runs = first.Config.Image;
  return {
    ...told,
    next: { ...(await imageEnvironment(engine, first)), ...next },
    dangers: [...told.dangers, ...(isBuilt ? [built] : wrongPin)],
    notes: [
      ...told.notes,
      ...(image === undefined || image === runs
        ? []
        : [`The files of the project say ${image} for the service ${service}, and ${runs} is what was made.`]),
    ],
  };
}

/** What the image sets is no setting of the files, and stays the same for what is made of them. */
async function imageEnvironment(
  engine: Engine,
  { Image }: ContainerInspect,
): Promise<Readonly<Record<string, string>>> {
  const image = await engine.image(Image);
  return image?.Config ? environmentOf(image.Config) : {};
}
