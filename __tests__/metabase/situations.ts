import { type Catalogue, catalogueOf } from '../../src/metabase/catalogue.ts';
import { type Circumstances, NOTHING_KNOWN } from '../../src/metabase/circumstances.ts';
import { parseIgnore } from '../../src/metabase/parseIgnore.ts';
import { EVERYTHING, type Policy } from '../../src/metabase/policy.ts';
import type { Cap, Situation } from '../../src/metabase/situation.ts';
import { parseVersion, type Version } from '../../src/metabase/version.ts';

export const DAY = 24 * 60 * 60 * 1000;

export interface Told extends Partial<Omit<Situation, 'current' | 'ignore' | 'policy' | 'rollout'>> {
  readonly current?: string;
  readonly ignore?: readonly string[];
  readonly policy?: Partial<Policy>;
  readonly rollout?: readonly [version: string, percent: number];
  /** The first version that has the fix, for each advisory: of the lines that are not named, none has it. */
  readonly fixed?: Readonly<Record<string, readonly string[]>>;
  /** What the registry doesn't have. */
  readonly missing?: readonly string[];
  readonly cap?: Cap;
}

/** Everything is taken and nothing is known but for what is told. */
export function situationOf(catalogue: Catalogue, told: Told = {}): Situation {
  const { current, ignore = [], policy, rollout, fixed = {}, missing = [], ...more } = told;
  const percent = rollout && { version: at(rollout[0]), percent: rollout[1] };
  return {
    ...NOTHING_KNOWN,
    edition: 'oss',
    catalogue,
    current: current === undefined ? undefined : at(current),
    ignore: ignore.map((text) => parseIgnore(text)),
    policy: { ...EVERYTHING, ...policy },
    rollout: percent,
    fixes: fixesOf(fixed),
    holes: Object.keys(fixed).length,
    published: publishedBut(missing),
    ...more,
  };
}

/** A list with dates: `61.2 2026-10-01`, or `61.2` for a release whose day is not known. */
export function dated(...releases: readonly string[]): Catalogue {
  const tags = releases.map((release) => {
    const [version, date] = release.split(' ');
    return { tag: `v0.${version}`, ...(date === undefined ? {} : { date }) };
  });
  return catalogueOf('file', '2026-10-08', tags);
}

export function at(text: string): Version {
  const version = parseVersion(text);
  if (!version) throw new Error(`${text} is no version`);
  return version;
}

function fixesOf(fixed: Readonly<Record<string, readonly string[]>>): Circumstances['fixes'] {
  return (version) =>
    Object.entries(fixed).flatMap(([id, firsts]) =>
      firsts.some((first) => at(first).major === version.major && version.compare(at(first)) >= 0) ? [id] : [],
    );
}

function publishedBut(missing: readonly string[]): Circumstances['published'] {
  if (missing.length === 0) return () => undefined;
  return (version) => ({
    published: !missing.some((one) => at(one).compare(version) === 0),
    where: 'registry.example/metabase',
  });
}
