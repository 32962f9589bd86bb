import type { Catalogue } from '../metabase/catalogue.ts';
import type { Files } from './definitions/definition.ts';
import { follow, spotOf } from './follow.ts';
import { digestsAt, tagBeside } from './followDigest.ts';
import { DIGEST_ALONE, DIGEST_ELSEWHERE, DIGEST_OF_SEVERAL, type Found, type Spot, skip, skipHeld } from './judge.ts';
import { pairDigests } from './pairDigests.ts';
import type { Part } from './readPart.ts';
import type { ScalarPart } from './recognisers/recogniser.ts';

/**
 * Every pin that a tag with a digest beside it leads to, each with its digests; a reason where one of the two can't be moved.
 * @param tag an empty part where the image has a digest and no tag
 */
export async function followWithDigest(
  tag: Part,
  digest: ScalarPart,
  spot: Spot,
  files: Files,
  catalogue: Catalogue,
): Promise<readonly Found[]> {
  const set = await digestsAt(digest, spot, files);
  const digests = set.map((one) => one.digest);
  if (tag.from < tag.to) {
    const found = await follow(tag, { ...spot, digests }, files, catalogue);
    if (digests.length === 0) return [skipHeld(spot, tag, 'digest', DIGEST_ELSEWHERE, found)];
    return pairDigests(found, digests) ?? [skipHeld(spot, tag, 'digest', DIGEST_OF_SEVERAL, found)];
  }
  const found: Found[] = [];
  for (const one of set) {
    const scalar = tagBeside(one);
    if (!scalar) continue;
    const part = { scalar, from: 0, to: scalar.value.length, before: '', after: '' };
    found.push(...(await follow(part, { ...spotOf(one, spot, []), digests: [one.digest] }, files, catalogue)));
  }
  const pins = found.filter((item) => 'pin' in item);
  return pins.length > 0 ? pins : [skip(spot, tag, 'digest', DIGEST_ALONE)];
}
