import upgrades from '../metabase/knowledge/upgrades.json' with { type: 'json' };
import { parseVersion, type Version } from '../metabase/version.ts';
import type { Engine } from './applicationDatabase.ts';
import type { DeploymentFacts } from './facts.ts';

/** Something to know before a step. */
export interface KnownChange {
  readonly id: string;
  readonly major: number;
  readonly severity: 'breaking' | 'action' | 'info';
  readonly text: string;
  readonly sources: readonly string[];
  readonly certainty: 'certain' | 'likely';
  /** `certain` when the files say that it concerns this deployment, or it concerns all; else they don't tell. */
  readonly applies: 'certain' | 'possible';
}

export interface RollbackReason {
  readonly text: string;
  readonly sources: readonly string[];
  readonly certainty: 'certain' | 'likely';
  /** `limit` is how `migrate down` works; the others were seen to happen. */
  readonly outcome: 'fails' | 'may-fail' | 'limit';
}

export interface RollbackAdvice {
  /** `migrate down` can't undo this step, or is known to fail at it. */
  readonly knownToFail: boolean;
  readonly reasons: readonly RollbackReason[];
}

type Entry = (typeof upgrades.entries)[number];

const ENGINES: readonly Engine[] = ['postgres', 'mysql', 'mariadb', 'h2'];
const SEVERITIES = ['breaking', 'action', 'info'];

/** Metabase has one name for MySQL and MariaDB. */
export function possibleEngines({ engine, database }: DeploymentFacts): readonly Engine[] {
  if (engine === undefined) return ENGINES;
  return engine === 'mysql' && !database ? ['mysql', 'mariadb'] : [engine];
}

/** What a step over majors brings and may concern the deployment, what breaks first. */
export function changesOf(from: Version, to: Version, facts: DeploymentFacts): readonly KnownChange[] {
  const found = upgrades.entries.flatMap((entry): KnownChange[] => {
    const applies = entry.phase === 'upgrade' && isMet(entry, from.major, to) && appliesTo(entry, facts);
    if (!applies) return [];
    const { id, major, text, sources } = entry;
    return [
      {
        id,
        major,
        severity: entry.severity as KnownChange['severity'],
        text,
        sources,
        certainty: certaintyOf(entry),
        applies,
      },
    ];
  });
  const rank = ({ severity, applies }: KnownChange) =>
    SEVERITIES.indexOf(severity) * 2 + (applies === 'certain' ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || a.major - b.major);
}

/** What is known of going back from `to` to `from` by `migrate down`. */
export function rollbackOf(from: Version, to: Version, facts: DeploymentFacts): RollbackAdvice {
  const { lowest, oneMajor, samePoint } = upgrades.rollbackRules;
  const reasons: RollbackReason[] = [];
  const add = (rule: { text: string; sources: string[] }, outcome: RollbackReason['outcome']) =>
    reasons.push({ text: rule.text, sources: rule.sources, certainty: 'certain', outcome });
  if (from.major === to.major) add(samePoint, 'limit');
  else if (from.major < lowest.major) add(lowest, 'fails');
  else if (to.major - from.major > 1) add(oneMajor, 'limit');
  for (const entry of upgrades.entries) {
    const { outcome, text, sources } = entry;
    if (entry.phase !== 'rollback' || outcome === undefined || !isOnTheWayBack(entry, from.major, to.major)) continue;
    if (!appliesTo(entry, facts)) continue;
    reasons.push({ text, sources, certainty: certaintyOf(entry), outcome: outcome as RollbackReason['outcome'] });
  }
  return { knownToFail: reasons.some(({ outcome }) => outcome === 'fails'), reasons };
}

function isMet({ major, when, likelyFixedIn }: Entry, from: number, to: Version): boolean {
  if (from === to.major) return false;
  if (when === 'up-to') return to.major <= major;
  if (when !== 'stop') return from < major && major <= to.major;
  const fixed = likelyFixedIn === undefined ? undefined : parseVersion(likelyFixedIn);
  return major === to.major && !(fixed && to.compare(fixed) >= 0);
}

/** Below the lowest version that can be gone back to, no border matters. */
function isOnTheWayBack({ major, to: target }: Entry, from: number, to: number): boolean {
  if (target === undefined) return false;
  if (target === major) return from === major && to === major;
  return from <= target && major <= to;
}

/** Each kind of thing that the entry names must fit; what the files don't tell may fit. */
function appliesTo({ appliesTo: wanted }: Entry, facts: DeploymentFacts): KnownChange['applies'] | false {
  const verdicts = [
    verdictOf(wanted, ENGINES, facts.engine === undefined ? undefined : possibleEngines(facts)),
    verdictOf(wanted, ['jar', 'image'], facts.form === 'both' ? ['jar', 'image'] : facts.form && [facts.form]),
    verdictOf(
      wanted,
      ['elastic-beanstalk', 'azure', 'kubernetes', 'helm'],
      facts.platforms.length > 0 ? facts.platforms : undefined,
    ),
    // The key is often kept where no file shows it; the others are seldom.
    verdictOf(wanted, ['encryption'], facts.encryption ? ['encryption'] : undefined),
    verdictOf(wanted, ['sdk'], facts.sdk ? ['sdk'] : []),
    verdictOf(wanted, ['arm64'], facts.arm64 ? ['arm64'] : []),
    verdictOf(wanted, ['small-pool'], (facts.poolSize ?? 15) < 10 ? ['small-pool'] : []),
  ];
  if (verdicts.includes(false)) return false;
  return verdicts.includes('possible') ? 'possible' : 'certain';
}

function verdictOf(
  wanted: readonly string[],
  kind: readonly string[],
  known: readonly string[] | undefined,
): KnownChange['applies'] | false {
  const ofKind = wanted.filter((one) => kind.includes(one));
  if (ofKind.length === 0) return 'certain';
  if (known === undefined) return 'possible';
  const met = known.filter((one) => ofKind.includes(one)).length;
  return met === 0 ? false : met === known.filter((one) => kind.includes(one)).length ? 'certain' : 'possible';
}

function certaintyOf({ certainty }: Entry): KnownChange['certainty'] {
  return certainty === 'certain' ? 'certain' : 'likely';
}
