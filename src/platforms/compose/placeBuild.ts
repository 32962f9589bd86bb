import { Failure } from '../../failure.ts';
import type { ContainerInspect } from '../../gateways/engineTypes.ts';
import { imageOf, installedImage } from '../docker/imageName.ts';
import type { EngineSeams } from '../docker/seams.ts';
import { isAlive } from '../docker/stopContainer.ts';
import type { Build } from '../platform.ts';
import type { Compose } from './composeTool.ts';
import { serviceConfig } from './serviceConfig.ts';
import { findServicePin, type PinSearch, writeServicePin } from './servicePin.ts';

export interface Placing {
  readonly seams: Pick<EngineSeams, 'engine'>;
  readonly compose: Compose;
  readonly nodes: () => Promise<readonly ContainerInspect[]>;
  readonly options: PinSearch;
}

/**
 * Moves the pin, lets compose say what it makes of it, and has it make one container of that without starting it. What was
 * begun is finished by doing it again: each part does nothing when it is done.
 * @throws Failure when a node runs, or when compose would make something else; the pin is as it was then
 */
export async function placeBuild({ seams, compose, nodes, options }: Placing, build: Build): Promise<void> {
  const { service, images } = options;
  const found = await nodes();
  const running = found.find(isAlive);
  if (running) throw new Failure(`The container ${running.Name.slice(1)} runs and can't be replaced. Stop it first.`);
  const { pin } = await findServicePin(options);
  await writeServicePin(options, build.version);
  const { image } = await serviceConfig(compose, service);
  const wanted = image && imageOf(installedImage(image, undefined, images).image, build);
  if (image === undefined || image !== wanted) {
    await writeServicePin(options, pin.version);
    throw new Failure(
      `With the new version in ${pin.file}:${pin.line} compose would run ${image ?? 'nothing'} as ${service}: something else ` +
        'sets it, such as a variable of the environment. The file is as it was.',
    );
  }
  if (!(await seams.engine.image(image)))
    throw new Failure(`The image ${image} is not here. Pull it, and run this again.`);
  if (found.length === 1 && found[0]?.Config.Image === image) return;
  await compose('up', '--no-start', '--no-deps', '--no-build', '--scale', `${service}=1`, service);
  const made = await nodes();
  if (made.length === 1 && made[0]?.Config.Image === image) return;
  throw new Failure(
    `Compose was to make one container of ${image} for ${service} and made ${made.map(({ Config }) => Config.Image).join(', ') || 'none'}. ` +
      'Look with "docker ps --all".',
  );
}
