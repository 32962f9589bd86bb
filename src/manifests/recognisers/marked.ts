import { EDITIONS } from '../../metabase/edition.ts';
import type { Scalar } from '../documents/document.ts';
import { lineAt } from '../place.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** A tag, or the part of one behind the edition, exact or rolling. */
const VERSION = /(?<![\w.])(?:v?[01]\.)?[1-9]\d{1,3}(?:\.\d+){0,2}(?:\.x)?(?![\w.])/g;

/** The version on a line that a comment declares to be Metabase's. */
export const marked: Recognise = (file) =>
  file.markers.pinned.flatMap(({ line, edition }): Sighting[] => {
    const { text, start } = lineAt(file, line);
    const ahead = text.split(/metabase-upgrade:/)[0] as string;
    const [found] = [...ahead.matchAll(VERSION)];
    if (!found) return [];
    const scalar: Scalar = { path: [], parent: 0, value: text, source: start };
    const [version] = found;
    const before = /^v?[01]\./.test(version) ? '' : `v${EDITIONS[edition].digit}.`;
    return [
      { kind: 'marker', scalar, from: found.index, to: found.index + version.length, edition, digest: false, before },
    ];
  });
