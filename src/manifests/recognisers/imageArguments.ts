import { imageReferences } from './imageReference.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** What stands between the name and the tag, and the tag: `", "v0.50.1"`, `', tag='v0.50.1'`. */
const TAG = /["'`]\s{0,9},\s{0,9}(?:tag\s{0,9}[:=]\s{0,9})?(["'`])([\w.-]{1,128})\1/y;

/**
 * Image and tag as arguments of a call: `new GenericImage("metabase/metabase", "v0.50.1")` of Testcontainers,
 * `pool.Run("metabase/metabase", "v0.50.1", ...)` of dockertest, `images.pull('metabase/metabase', tag='v0.50.1')` of Docker's
 * library for Python.
 */
export const imageArguments: Recognise = ({ document }, own) => {
  if (document.syntax !== 'text') return [];
  return document.scalars.flatMap((scalar) =>
    imageReferences(scalar.value, own).flatMap(({ edition, from, to, tagFrom, tagTo }): Sighting[] => {
      TAG.lastIndex = to;
      const tag = tagTo === tagFrom ? TAG.exec(scalar.value)?.[2] : undefined;
      if (tag === undefined) return [];
      const end = TAG.lastIndex - 1;
      const image = [{ scalar, from, to }];
      return [{ kind: 'split-tag', scalar, from: end - tag.length, to: end, edition, image, onlyIfVersion: true }];
    }),
  );
};
