import { Failure } from '../../../failure.ts';
import type { ContainerInspect } from '../../../gateways/engineTypes.ts';
import type { Build } from '../../platform.ts';
import type { Elsewhere } from '../../scratch.ts';
import { fetchImage, pullBuild } from '../fetchImage.ts';
import { installedImage } from '../imageName.ts';
import type { EngineSeams, ImageWishes } from '../seams.ts';
import { modelOf, type ScratchModel } from './model.ts';

/** The live instance, as scratch containers are made after it. */
export interface ScratchSource {
  name(): Promise<string>;
  model(): Promise<ScratchModel>;
  /** Gets the image of a build to this Engine. @returns the reference to run it by */
  image(build: Build): Promise<string>;
}

/** A live container of this Engine. */
export function containerSource(
  seams: EngineSeams,
  live: () => Promise<ContainerInspect>,
  wishes: ImageWishes,
): ScratchSource {
  return {
    name: async () => (await live()).Name.slice(1),
    async model() {
      const container = await live();
      const oldImage = await seams.engine.image(container.Image);
      if (oldImage?.Config) return modelOf(container, oldImage.Config);
      throw new Failure(`The image of ${container.Name.slice(1)} is gone: somebody removed it. Rehearse again.`);
    },
    image: async (build) => (await fetchImage(seams, (await live()).Id, build, wishes)).reference,
  };
}

/** An instance that runs elsewhere: only its image and its settings can be had here. */
export function elsewhereSource(
  seams: EngineSeams,
  live: () => Promise<Elsewhere>,
  { images }: ImageWishes,
): ScratchSource {
  return {
    name: async () => (await live()).name,
    async model() {
      const { name, environment } = await live();
      return { name, environment, config: {}, host: {} };
    },
    async image(build) {
      const { image } = installedImage((await live()).image, undefined, images);
      return (await pullBuild(seams, image, undefined, build)).reference;
    },
  };
}
