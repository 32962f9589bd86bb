import type { Span } from '../notations.ts';
import { isName, isVersion } from './versionName.ts';

/** A version in quotes, the sign of a default, and the name of an option, as parts of patterns. */
export const VERSION = String.raw`(?<quote>["'\`])(?<version>v?[01]\.[\w.]{1,40})\k<quote>`;
export const SIGN = String.raw`[Dd]efault(?:_?[Vv]alue(?:_t)?)?\s{0,9}(?:[:=]|=>|\()\s{0,9}(?:String::from\()?`;
/** With what an option takes, `--metabase-version <tag>`. */
export const NAME = String.raw`(?<opens>["'\`])(?<dashes>--?)?(?<name>[A-Za-z][\w-]{1,60})(?:[ =][<[][^"'\`\n]{0,40})?\k<opens>`;

/** A call has no more arguments than this between a name and its default. */
export const NEAR = 6;
export const KEY = /^default_?(?:value)?$/i;
/** A longer line is no argument. */
export const LONGEST = 500;

export function versionAt(value: string, range: readonly [number, number] | undefined): readonly Span[] {
  if (!range || !isVersion(value.slice(...range))) return [];
  return [{ from: range[0], to: range[1] }];
}

const NAMES = new RegExp(NAME, 'g');

/** Whether an option called after Metabase's version is named there. */
export function namesOption(value: string, withDashes: boolean): boolean {
  if (value.length > LONGEST) return false;
  return [...value.matchAll(NAMES)].some(
    ({ groups }) => (groups?.dashes !== undefined || !withDashes) && isName([groups?.name ?? '']),
  );
}
