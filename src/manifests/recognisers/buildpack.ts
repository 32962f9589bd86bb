import type { Recognise, Sighting } from './recogniser.ts';

const NAME = '/metabase-buildpack';
const TAG = /(?:\.git)?#([\w.-]+)/y;

/** Heroku's buildpack at the tag of a version: `https://github.com/metabase/metabase-buildpack#v0.61.3`. */
export const buildpack: Recognise = ({ document }) =>
  document.scalars.flatMap((scalar) => {
    const { value } = scalar;
    const sightings: Sighting[] = [];
    for (let at = value.indexOf(NAME); at !== -1; at = value.indexOf(NAME, at + NAME.length)) {
      TAG.lastIndex = at + NAME.length;
      const tag = TAG.exec(value)?.[1];
      if (tag === undefined) continue;
      const to = TAG.lastIndex;
      const from = to - tag.length;
      sightings.push({ kind: 'buildpack', scalar, from, to, edition: 'by-tag', onlyIfVersion: true });
    }
    return sightings;
  });
