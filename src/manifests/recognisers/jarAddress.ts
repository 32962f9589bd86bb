import { JAR_HOST } from '../../metabase/edition.ts';
import type { Recognise, Sighting } from './recogniser.ts';

const TAIL = '/metabase.jar';
/** No tag is longer, and a search without an end would be quadratic on a hostile file. */
const LONGEST_TAG = 200;

/** `https://downloads.metabase.com/v0.50.1/metabase.jar`, for Enterprise with `enterprise/` before the tag. */
export const jarAddress: Recognise = ({ document }) =>
  document.scalars.flatMap((scalar) => {
    const { value } = scalar;
    const sightings: Sighting[] = [];
    for (let host = value.indexOf(JAR_HOST); host !== -1; host = value.indexOf(JAR_HOST, host + 1)) {
      const path = host + JAR_HOST.length + 1;
      const enterprise = value.startsWith('enterprise/', path);
      const from = enterprise ? path + 'enterprise/'.length : path;
      const length = value.slice(from, from + LONGEST_TAG).indexOf(TAIL);
      const to = from + length;
      if (
        length === -1 ||
        value[path - 1] !== '/' ||
        /[\s/"']/.test(value.slice(from, to).replace(/\{\{[^{}]*\}\}/g, ''))
      )
        continue;
      sightings.push({
        kind: 'jar-url',
        scalar,
        from,
        to,
        edition: enterprise ? 'enterprise' : 'oss',
      });
    }
    return sightings;
  });
