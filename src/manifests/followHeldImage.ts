import type { Catalogue } from '../metabase/catalogue.ts';
import { metabaseImage, type OwnImages } from '../metabase/image.ts';
import type { Files } from './definitions/definition.ts';
import { findDefinitions } from './definitions/findDefinitions.ts';
import { follow, LONGEST_CHAIN, resolveText, spotOf, useOf } from './follow.ts';
import { digestsAt } from './followDigest.ts';
import { DIGEST_ELSEWHERE, DIGEST_OF_SEVERAL, type Found, type Spot, skipHeld } from './judge.ts';
import { pairDigests } from './pairDigests.ts';
import { colonOf } from './recognisers/composedImage.ts';
import type { ScalarPart } from './recognisers/recogniser.ts';
import { piecesOf } from './template.ts';

/**
 * Every pin that `${IMAGE}@${DIGEST}` leads to, where the variable holds the image with its tag, each with its digest; a reason
 * where the digest can't be moved. None when it is no image of Metabase with a tag.
 * @param ahead what stands ahead of the variable, `${REGISTRY}/`
 */
export async function followHeldImage(
  variable: ScalarPart,
  ahead: ScalarPart,
  digest: ScalarPart,
  spot: Spot,
  files: Files,
  own: OwnImages,
  catalogue: Catalogue,
): Promise<readonly Found[]> {
  const start = await resolveText({ ...ahead, before: '', after: '' }, spot, files);
  const images = start === undefined ? [] : await imagesAt(variable, start, spot, files, own);
  const [first] = images;
  if (!first) return [];
  const named = new Map(images.map(({ spot: { file, image } }) => [file, image]));
  const digests = (await digestsAt(digest, { ...spot, image: first.spot.image }, files)).map((set) => {
    return { ...set.digest, image: named.get(set.digest.file) ?? first.spot.image };
  });
  const found: Found[] = [];
  for (const { tag, spot: there } of images) {
    found.push(...(await follow({ ...tag, before: '', after: '' }, { ...there, digests }, files, catalogue)));
  }
  if (digests.length === 0) return [skipHeld(spot, variable, 'digest', DIGEST_ELSEWHERE, found)];
  return pairDigests(found, digests) ?? [skipHeld(spot, variable, 'digest', DIGEST_OF_SEVERAL, found)];
}

/** The tag of an image, and the file that holds it, with the image and its edition. */
interface HeldImage {
  readonly tag: ScalarPart;
  readonly spot: Spot;
}

/** Where the image is written out: there, in the default of a variable, or on the nearest level that sets it. */
async function imagesAt(
  { scalar, from, to }: ScalarPart,
  start: string,
  spot: Spot,
  files: Files,
  own: OwnImages,
  chain = LONGEST_CHAIN,
): Promise<readonly HeldImage[]> {
  const pieces = piecesOf(scalar.value, from, to);
  const colon = colonOf(scalar.value, pieces, to);
  if (colon !== undefined) {
    const name = await resolveText({ scalar, from, to: colon, before: '', after: '' }, spot, files);
    const image = name === undefined ? undefined : start + name;
    const edition = image === undefined ? undefined : metabaseImage(image, own);
    return edition ? [{ tag: { scalar, from: colon + 1, to }, spot: { ...spot, edition, image } }] : [];
  }
  const [variable, ...more] = pieces;
  if (variable?.kind !== 'variable' || more.length > 0 || chain === 0) return [];
  const { fallback } = variable;
  const found = fallback ? await imagesAt({ scalar, ...fallback }, start, spot, files, own, chain - 1) : [];
  const { levels } = await findDefinitions(variable, { ...spot, scalar }, files);
  const usedBy = [...spot.usedBy, ...useOf({ scalar, variable }, spot)];
  for (const level of levels) {
    const set: HeldImage[] = [];
    for (const definition of level) {
      if (spot.budget.left-- <= 0) return [];
      const there = { ...spotOf(definition, spot, usedBy), kind: 'image-tag' as const };
      set.push(...(await imagesAt(definition, start, there, files, own, chain - 1)));
    }
    if (set.length > 0) return [...found, ...set];
  }
  return found;
}
