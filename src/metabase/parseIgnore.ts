import { badInput } from '../failure.ts';
import type { IgnoreRule } from './ignore.ts';
import { parseRange } from './range.ts';
import { type Line, parseTag } from './tag.ts';
import { parseVersion, type Version } from './version.ts';

/**
 * Reads what is to be ignored: `v0.61.2` and `v0.61.x` in their edition, `61.2` that version alone in both, `61` the
 * whole major, `61.2.x` or `>=61.2 <61.5` a range.
 * @throws Failure (bad input) when it is none of these.
 */
export function parseIgnore(text: string, reason?: string): IgnoreRule {
  const covers = coveredBy(text);
  if (covers) return { text, reason, covers };
  throw badInput(
    `The version "${text}" to ignore is not understood. Give a tag such as "v0.61.2", a version such as "61.2", a ` +
      'major such as "61" or a range such as ">=61.2 <61.5".',
  );
}

function coveredBy(text: string): IgnoreRule['covers'] | undefined {
  const tag = parseTag(text);
  if (tag.kind === 'exact') return (one, edition) => edition === tag.edition && one.compare(tag.version) === 0;
  if (tag.kind === 'rolling') return (one, edition) => edition === tag.edition && isOfLine(one, tag.line);
  // `0.61` is no version but a tag that lacks a part, which parseRange explains.
  const alone = /^[01]\./.test(text) ? undefined : parseVersion(text);
  if (alone) return (one) => one.compare(alone) === 0;
  const range = parseRange(text);
  return range && ((one) => range.test(one));
}

function isOfLine({ major, minor }: Version, line: Line): boolean {
  return major === line.major && (line.minor === undefined || minor === line.minor);
}
