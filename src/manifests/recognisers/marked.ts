import { EDITIONS, type Edition } from '../../metabase/edition.ts';
import { parseTag } from '../../metabase/tag.ts';
import type { Scalar } from '../documents/document.ts';
import { lineAt } from '../place.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** A tag, or the part of one behind the edition, exact or rolling. */
const VERSION = /(?<![\w.])(?:v?[01]\.)?[1-9]\d{1,3}(?:\.\d+){0,2}(?:\.x)?(?![\w.])/g;

/** The version on a line that a comment declares to be Metabase's; an empty range when there is none on it. */
export const marked: Recognise = (file) =>
  file.markers.pinned.flatMap(({ line, edition }): Sighting[] => {
    const { text, start } = lineAt(file, line);
    const ahead = text.split(/metabase-upgrade:/)[0] as string;
    const found = [...ahead.matchAll(VERSION)];
    const first = found.find((one) => isTag(one[0], edition)) ?? found[0];
    const scalar: Scalar = { path: [], parent: 0, value: text, source: start };
    if (!first) return [{ kind: 'marker', scalar, from: 0, to: 0, edition }];
    const [version] = first;
    const span = { from: first.index, to: first.index + version.length };
    return [{ kind: 'marker', scalar, ...span, edition, before: missing(version, edition) }];
  });

/** A port or a year on the line has the look of a major. */
function isTag(version: string, edition: Edition): boolean {
  const { kind } = parseTag(missing(version, edition) + version);
  return kind === 'exact' || kind === 'rolling';
}

/** What has to be put in front of a bare number to make a tag of it. */
function missing(version: string, edition: Edition): string {
  return /^v?[01]\./.test(version) ? '' : `v${EDITIONS[edition].digit}.`;
}
