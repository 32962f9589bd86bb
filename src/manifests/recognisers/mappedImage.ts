import { metabaseImage } from '../../metabase/image.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/**
 * The image is the key and its tag the value, `metabase/metabase: v0.50.1`, or the only item of a list, as Skopeo takes what
 * it copies. A longer list is of tags that are kept, and not of one that runs.
 */
export const mappedImage: Recognise = ({ document }, own) =>
  document.scalars.flatMap((scalar, index): Sighting[] => {
    const { path, value } = scalar;
    const isItem = path.at(-1) === 0;
    const key = path.at(isItem ? -2 : -1);
    const edition = typeof key === 'string' && key.includes('/') ? metabaseImage(key, own) : undefined;
    if (!edition) return [];
    if (isItem && document.scalars[index + 1]?.parent === scalar.parent) return [];
    return [{ kind: 'split-tag', scalar, from: 0, to: value.length, edition, onlyIfVersion: true }];
  });
