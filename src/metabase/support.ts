import support from './knowledge/support.json' with { type: 'json' };

/** What a source says of a major; days are ISO dates. */
export interface MajorSupport {
  /** The last day of support; that day counts (metabase/metabase `release/src/version-info.ts`). */
  readonly eol?: string;
  readonly lts?: boolean;
  /** Of the beta, as Metabase lists it. */
  readonly released?: string;
}

export interface Support {
  readonly state: 'supported' | 'ends-soon' | 'ended' | 'unknown';
  readonly eol?: string;
  readonly lts: boolean;
  /** From today to the last day of support: 0 on it, negative when it is past. */
  readonly days?: number;
}

/** By major. */
export type LiveSupport = ReadonlyMap<number, MajorSupport>;

const SOON_DAYS = 60;
const DAY_MS = 86_400_000;

const SHIPPED = new Map<number, MajorSupport>(
  Object.entries(support.majors.versions).map(([major, facts]) => [Number(major), facts]),
);
const FIRST_LISTED = Math.min(...SHIPPED.keys());

/**
 * Whether a major is supported on a day, by what is shipped (knowledge/support.json) and by a live list, which
 * overrides it: days have been put off before.
 * @param today ISO date
 */
export function supportOf(major: number, today: string, live?: LiveSupport): Support {
  const { eol, lts = false } = { ...SHIPPED.get(major), ...live?.get(major) };
  if (eol === undefined) return { state: major < FIRST_LISTED ? 'ended' : 'unknown', lts };
  const days = Math.round((Date.parse(eol) - Date.parse(today)) / DAY_MS);
  const state = days < 0 ? 'ended' : days <= SOON_DAYS ? 'ends-soon' : 'supported';
  return { state, eol, lts, days };
}

/** The majors with long-term support, of both lists. */
export function ltsMajors(live?: LiveSupport): ReadonlySet<number> {
  const majors = [...SHIPPED.keys(), ...(live?.keys() ?? [])];
  return new Set(majors.filter((major) => (live?.get(major)?.lts ?? SHIPPED.get(major)?.lts) === true));
}
