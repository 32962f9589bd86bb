import { editOf } from '../manifests/edit.ts';
import type { Pin, Skipped } from '../manifests/pin.ts';
import { type Catalogue, isUnlisted, newestOfLine } from '../metabase/catalogue.ts';
import { printTag, printTagLike } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';

/** A pin that can't be written so that exactly the next stop runs. */
export function refuseMove(pin: Pin, next: Version, catalogue: Catalogue): Skipped | undefined {
  const { file, line, column, text, before, after, edition, tag } = pin;
  const stop = printTag(edition, next);
  if (!editOf(pin, next)) {
    const message = `The next stop is ${stop}, but the place that uses this value fixes "${before}…${after}" around it: move the whole version into one value.`;
    return { file, line, column, text, reason: 'fixed-by-template', message };
  }
  if (tag.kind !== 'rolling') return undefined;
  if (isUnlisted(catalogue, edition, next)) {
    const message = `The next stop is ${stop}, which is in the registry but on no list of releases: whether ${printTagLike(tag, next)} runs it is not known. Pin ${stop} instead.`;
    return { file, line, column, text, reason: 'rolling-tag', message };
  }
  const wanted = tag.line.minor === undefined ? { major: next.major } : { major: next.major, minor: next.minor };
  const newest = newestOfLine(catalogue, edition, wanted);
  if (!newest || newest.compare(next) <= 0) return undefined;
  const message = `The next stop is ${stop}, but ${printTagLike(tag, next)} would run ${printTag(edition, newest)}. Pin ${stop} instead.`;
  return { file, line, column, text, reason: 'rolling-tag', message };
}
