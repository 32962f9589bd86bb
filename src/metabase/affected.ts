import { parseVersion, type Version, version } from './version.ts';

/** Versions from `from` (that one too) to below `below`; without one of them, without an end on that side. */
export interface AffectedRange {
  readonly from?: Version;
  readonly below?: Version;
}

/** Longer texts are no ranges. */
const LONGEST_TEXT = 2_000;

const COMPARATOR = /\s*,?\s*(<=|>=|==|=|<|>)?\s*(v?[0-9x][0-9.]*)(?=[\s,<>=]|$)/iy;
const NUMBER = /^v?(?:[01x]\.)?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i;

/**
 * Reads a version as advisories write it: `x.63.10`, `0.63.10`, `1.63.10`, `v0.63.10` or `63.10`. All mean both editions:
 * advisories that are written in numbers of Enterprise hold for the Open Source release with the same digits
 * (metabase/metabase `release/src/alert-upgrade-versions.ts`).
 */
export function parseAdvisoryVersion(text: string): Version | undefined {
  const [, major, minor = '0', hotfix = '0'] = NUMBER.exec(text.trim()) ?? [];
  return major === undefined ? undefined : version(Number(major), Number(minor), Number(hotfix));
}

/** All versions in a text such as `x.58.28, x.59.25`; what isn't one is left out. */
export function parsePatched(text: string): readonly Version[] {
  const words = text.slice(0, LONGEST_TEXT).split(/[^\w.]+/);
  return words.flatMap((word) =>
    /^v?[01x]\./i.test(word) || parseVersion(word) ? (parseAdvisoryVersion(word) ?? []) : [],
  );
}

/**
 * Reads `>= x.58.0, < x.58.28`, with commas or spaces, several ranges behind one another or with `||` between them, and
 * single versions; undefined when any part of the text is something else, or contradicts another part.
 */
export function parseAffected(text: string): readonly AffectedRange[] | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const ranges: AffectedRange[] = [];
  for (const part of text.split(/\|\||;|\n/)) {
    const read = part.trim() === '' ? undefined : readRanges(part);
    if (!read) return undefined;
    ranges.push(...read);
  }
  return ranges;
}

function readRanges(text: string): readonly AffectedRange[] | undefined {
  const ranges: AffectedRange[] = [];
  let open: AffectedRange | undefined;
  for (let at = 0; text.slice(at).trim() !== ''; at = COMPARATOR.lastIndex) {
    COMPARATOR.lastIndex = at;
    const [, operator = '=', number = ''] = COMPARATOR.exec(text) ?? [];
    const limit = parseAdvisoryVersion(number);
    if (!limit) return undefined;
    const next = boundOf(operator, limit);
    // A range is over when it has both ends, or when what begins now lies above it.
    if (next.from && open?.below && (open.from || next.below || next.from.compare(open.below) >= 0)) {
      ranges.push(open);
      open = undefined;
    }
    if ((next.from && open?.from) || (next.below && open?.below)) return undefined;
    open = { ...open, ...next };
    if (open.from && open.below && open.from.compare(open.below) >= 0) return undefined;
  }
  return open ? [...ranges, open] : undefined;
}

function boundOf(operator: string, limit: Version): AffectedRange {
  const after = version(limit.major, limit.minor, limit.patch + 1);
  switch (operator) {
    case '>=':
      return { from: limit };
    case '>':
      return { from: after };
    case '<':
      return { below: limit };
    case '<=':
      return { below: after };
    default:
      return { from: limit, below: after };
  }
}
