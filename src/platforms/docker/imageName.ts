import { badInput } from '../../failure.ts';
import type { ImageInspect } from '../../gateways/engineTypes.ts';
import { metabaseImage, type OwnImages } from '../../metabase/image.ts';
import { parseTag, printTag, printTagLike } from '../../metabase/tag.ts';
import type { Build } from '../platform.ts';

export interface ImageName {
  /** With registry or mirror: `registry.example.com:5000/metabase/metabase`. */
  readonly name: string;
  readonly tag: string | undefined;
  /** `sha256:…` */
  readonly digest: string | undefined;
}

const REFERENCE = /^(.+?)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[a-f0-9]{64}))?$/;
const ID = /^(sha256:)?[a-f0-9]{12,64}$/;

/** Reads what `docker run` was given; undefined for an id. */
export function parseImageName(text: string): ImageName | undefined {
  const [, name, tag, digest] = (ID.test(text) ? null : REFERENCE.exec(text)) ?? [];
  return name === undefined ? undefined : { name, tag, digest };
}

/**
 * The name by which a container's image is known, and the build that it says; of a container that was made by an id, a name
 * that the image has.
 * @throws Failure (bad input) when it is no image of Metabase
 */
export function installedImage(
  given: string,
  image: ImageInspect | undefined,
  own: OwnImages,
): { readonly image: ImageName; readonly build: Build | undefined } {
  const names = [given, ...(image?.RepoTags ?? [])].flatMap((text) => parseImageName(text) ?? []);
  const known = names.filter(({ name }) => metabaseImage(name, own) !== undefined);
  const [first] = known;
  if (!first) {
    throw badInput(
      `The container is of the image "${given}", which is none of Metabase's. Expected metabase/metabase or ` +
        'metabase/metabase-enterprise under any registry; give a name of your own as an input: images.',
    );
  }
  const builds = known.filter(({ name }) => name === first.name).flatMap(({ tag }) => buildOfTag(tag) ?? []);
  return { image: first, build: builds[0] };
}

/** The image of another build, from the same registry under the same name; without digest. */
export function imageOf(former: ImageName, { edition, version }: Build): string {
  const like = parseTag(former.tag ?? '');
  const tag =
    like.kind === 'exact' && like.edition === edition ? printTagLike(like, version) : printTag(edition, version);
  return `${former.name}:${tag}`;
}

/** With the digest behind it when the former one had one, so that what is pinned stays pinned. */
export function pinnedLike(former: ImageName, name: string, image: ImageInspect): string {
  if (former.digest === undefined) return name;
  const known = image.RepoDigests?.map(parseImageName).find((one) => one?.name === former.name);
  return known?.digest === undefined ? name : `${name}@${known.digest}`;
}

function buildOfTag(text: string | undefined): Build | undefined {
  const tag = parseTag(text ?? '');
  return tag.kind === 'exact' ? { edition: tag.edition, version: tag.version } : undefined;
}
