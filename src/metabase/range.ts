import { minVersion, Range, validRange } from 'semver';
import { badInput } from '../failure.ts';
import { isBeta, type Version, version } from './version.ts';

type Comparators = Range['set'][number];

/** The versions that somebody means. */
export interface VersionRange {
  test(version: Version): boolean;
}

/**
 * A range over versions in the language of semver, e.g. `>=58 <60`, `58 || 59`, `61.2.x`; undefined when the text is
 * none.
 * @throws Failure (bad input) for a range that can't be meant: one that counts the edition's digit as a major, has
 * nothing beside a `||`, or can match no version.
 */
export function parseRange(text: string): VersionRange | undefined {
  const parts = text.split('||');
  if (text.trim() === '' || parts.some((part) => validRange(part) === null)) return undefined;
  if (parts.some((part) => part.trim() === '')) {
    throw badInput(
      `The range "${text}" has nothing on one side of a "||", which would match every version. Remove it.`,
    );
  }
  const range = new Range(text);
  if (range.set.flat().some(({ semver }) => semver.major <= 1)) {
    throw badInput(
      `The range "${text}" has a major of 0 or 1. The leading 0 or 1 of a tag is the edition and no part of the ` +
        'number: write 61.2 for v0.61.2 and for v1.61.2.',
    );
  }
  const dead = parts.find((part) => new Range(part).set.every((comparators) => !isPossible(comparators)));
  if (dead === undefined) return { test: (one) => range.test(String(one)) };
  const which = parts.length === 1 ? `The range "${text}"` : `The part "${dead.trim()}" of the range "${text}"`;
  throw badInput(
    `${which} can match no version that is published, betas left out. Give one with room in it, e.g. ">=58 <60".`,
  );
}

/**
 * Comparators that all hold span one interval without holes, so that its lowest version decides; where that one is a
 * beta, which is never published as a release, the next is x.1.
 */
function isPossible(comparators: Comparators): boolean {
  const range = new Range(comparators.map(({ value }) => value).join(' '));
  const lowest = minVersion(range);
  if (lowest === null) return false;
  const { major, minor, patch } = lowest;
  return !isBeta(version(major, minor, patch)) || range.test(String(version(major, 1)));
}
