import { badInput, Failure } from '../../failure.ts';
import type { ImageInspect, PullLogin } from '../../gateways/engineTypes.ts';
import type { Credentials } from '../../sources/registry/credentials.ts';
import { DOCKER_HUB, parseReference } from '../../sources/registry/reference.ts';
import type { Build } from '../platform.ts';
import { type ImageName, imageOf, installedImage, pinnedLike } from './imageName.ts';
import type { EngineSeams, ImageWishes } from './seams.ts';

/** What docker calls Docker Hub when it logs in. */
const HUB_SERVER = 'https://index.docker.io/v1/';
const ARCHITECTURES: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64' };

/**
 * Pulls the image of a build, under the name that the container's image has, unless it is here already.
 * @param container name or id of the one whose image is to be replaced
 * @returns the reference to run it by, and what it is
 */
export async function fetchImage(
  seams: EngineSeams,
  container: string,
  build: Build,
  wishes: ImageWishes,
): Promise<{ readonly reference: string; readonly digest: string }> {
  const { image, oldImage } = await formerImage(seams, container, wishes);
  return pullBuild(seams, image, oldImage?.Architecture, build);
}

/**
 * The same for an image by the name of the former one.
 * @param architecture of the former one where it runs here, which that of this machine may differ from
 */
export async function pullBuild(
  seams: EngineSeams,
  image: ImageName,
  architecture: string | undefined,
  build: Build,
): Promise<{ readonly reference: string; readonly digest: string }> {
  const { engine } = seams;
  const wanted = imageOf(image, build);
  if (!(await engine.image(wanted))) await engine.pull(wanted, await loginFor(seams, image.name));
  const found = await engine.image(wanted);
  if (!found)
    throw new Failure(`${wanted} was pulled and is not here. Look whether something removes images on this machine.`);
  const { Architecture } = await engine.info();
  const own = ARCHITECTURES[Architecture] ?? Architecture;
  if (found.Architecture && found.Architecture !== own && found.Architecture !== architecture) {
    throw badInput(
      `${wanted} is for ${found.Architecture}, and this machine is ${own}. Pull the image for ${own}, or use a registry that has it.`,
    );
  }
  const digests = (found.RepoDigests ?? []).filter((one) => one.startsWith(`${image.name}@`));
  return { reference: pinnedLike(image, wanted, found), digest: digests[0]?.slice(image.name.length + 1) ?? found.Id };
}

const REFUSED: readonly unknown[] = [401, 403, 404];

/** The registry is asked for what is not here. What can't be told, such as by one that is down, shows when it is pulled. */
export async function missingImage(
  seams: EngineSeams,
  container: string,
  build: Build,
  wishes: ImageWishes,
): Promise<string | undefined> {
  const { engine } = seams;
  const { image } = await formerImage(seams, container, wishes);
  const wanted = imageOf(image, build);
  if (await engine.image(wanted)) return undefined;
  try {
    await engine.published(wanted, await loginFor(seams, image.name));
    return undefined;
  } catch (error) {
    const { statusCode } = ((error as Error).cause ?? {}) as { statusCode?: number };
    if (!(error instanceof Failure) || !REFUSED.includes(statusCode)) return undefined;
    return `${error.message} Without it there is nothing to go on to: look at the name and the login.`;
  }
}

/** As large as the one that is replaced: how large it will be is not known before. */
export async function spaceFor(
  { engine, ...seams }: EngineSeams,
  container: string,
  build: Build,
  wishes: ImageWishes,
): Promise<{ readonly needed: number; readonly free: number; readonly where: string } | undefined> {
  const { image, oldImage } = await formerImage({ engine }, container, wishes);
  if (!engine.local || !oldImage) return undefined;
  const { DockerRootDir: where } = await engine.info();
  const free = await seams.freeBytes(where);
  if (free === undefined) return undefined;
  return { needed: (await engine.image(imageOf(image, build))) ? 0 : oldImage.Size, free, where };
}

async function formerImage({ engine }: Pick<EngineSeams, 'engine'>, name: string, { images }: ImageWishes) {
  const container = await engine.container(name);
  if (!container) throw new Failure(`There is no container ${name}.`);
  const oldImage: ImageInspect | undefined = await engine.image(container.Image);
  return { ...installedImage(container.Config.Image ?? '', oldImage, images), oldImage };
}

export async function loginFor(
  { credentialsFor }: Pick<EngineSeams, 'credentialsFor'>,
  name: string,
): Promise<PullLogin | undefined> {
  const { host } = parseReference(name);
  const found = await credentialsFor(host);
  return found && loginOf(found, host === DOCKER_HUB ? HUB_SERVER : host);
}

export function loginOf(credentials: Credentials, serveraddress: string): PullLogin {
  if (credentials.kind === 'identity') return { serveraddress, identitytoken: credentials.token };
  return { serveraddress, username: credentials.username, password: credentials.password };
}
