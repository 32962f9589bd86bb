import { metabaseImage } from '../../metabase/image.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/**
 * The image is the key and its tag the value, `metabase/metabase: v0.50.1`, or the only item of a list, as Skopeo takes what
 * it copies. A longer list is of tags that are kept, and not of one that runs.
 */
export const mappedImage: Recognise = ({ document }, own) =>
  document.scalars.flatMap((scalar): Sighting[] => {
    const { path, value } = scalar;
    const isItem = path.at(-1) === 0;
    const key = path.at(isItem ? -2 : -1);
    const edition = typeof key === 'string' && key.includes('/') ? metabaseImage(key, own) : undefined;
    if (!edition) return [];
    const list = path.slice(0, -1);
    const isSecond = (other: typeof path) => other.at(-1) === 1 && list.every((part, at) => part === other[at]);
    if (isItem && document.scalars.some((other) => other.parent === scalar.parent && isSecond(other.path))) return [];
    return [{ kind: 'split-tag', scalar, from: 0, to: value.length, edition, onlyIfVersion: true }];
  });
