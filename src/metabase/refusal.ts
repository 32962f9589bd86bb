import { startOf, waiting } from './ages.ts';
import type { Release } from './catalogue.ts';
import { ignoring } from './ignore.ts';
import { belowMinimumPoint, rollingOut, soaking } from './newMajor.ts';
import { THROUGH } from './path.ts';
import { closedBy, type Situation } from './situation.ts';
import { isBeta, printVersion } from './version.ts';

/** Half a sentence that says why the release isn't taken; it names the setting where there is one. */
type Refuse = (release: Release, situation: Situation) => string | undefined;

interface Rule {
  readonly refuse: Refuse;
  /** Holds for the stops on the way too. */
  readonly onTheWay?: true;
  /** Doesn't hold for a release that closes a security hole which nothing else closes. */
  readonly waived?: true;
}

/** The first that refuses is the reason: what stays before what passes with time. */
const RULES: readonly Rule[] = [
  { refuse: ignored, onTheWay: true },
  { refuse: capped },
  { refuse: unpublished, onTheWay: true },
  { refuse: unlisted, onTheWay: true, waived: true },
  { refuse: anyHotfix, onTheWay: true },
  { refuse: hotfixWithoutFix, onTheWay: true, waived: true },
  { refuse: belowMinimumPoint },
  { refuse: rollingOut },
  { refuse: soaking },
  { refuse: tooYoung, waived: true },
];

export interface Purpose {
  /** It is a stop on the way and not the target. */
  readonly onTheWay: boolean;
  /** It closes a security hole that nothing else closes. */
  readonly urgent: boolean;
}

/** Why the release isn't taken, or undefined when nothing speaks against it. */
export function refusalOf(release: Release, situation: Situation, { onTheWay, urgent }: Purpose): string | undefined {
  if (isBeta(release.version)) return `${printVersion(release.version)} is a beta`;
  for (const rule of RULES) {
    if ((onTheWay && !rule.onTheWay) || (urgent && rule.waived)) continue;
    const reason = rule.refuse(release, situation);
    if (reason !== undefined) return reason + security(rule, release, situation);
  }
  return undefined;
}

/** Who waits or leaves out should know what for. */
function security({ waived }: Rule, { version }: Release, situation: Situation): string {
  const ids = closedBy(version, situation);
  if (ids.length === 0) return '';
  const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
  const fixed = `${ids.slice(0, 3).join(', ')}${more}`;
  return waived
    ? `; for ${fixed} no hurry is needed, which an older version fixes too`
    : `, although it fixes ${fixed}`;
}

function ignored({ version }: Release, { edition, ignore }: Situation) {
  const rule = ignoring(version, edition, ignore);
  const why = rule?.reason === undefined ? '' : `: ${rule.reason}`;
  return rule && `${printVersion(version)} is on the ignore list, by "${rule.text}"${why}`;
}

function capped({ version }: Release, { cap }: Situation) {
  return cap && version.compare(cap.version) > 0 ? `${printVersion(version)} waits: ${cap.reason}` : undefined;
}

function unpublished({ version }: Release, { published }: Situation) {
  const answer = published(version);
  if (answer?.published !== false) return undefined;
  return `${printVersion(version)} isn't published in ${answer.where}: it is taken once it can be had there`;
}

function unlisted({ version, unlisted }: Release, { policy }: Situation) {
  if (!unlisted || policy.privatePatches) return undefined;
  return `${printVersion(version)} is in the registry but on no list of releases (private-patches: true takes it)`;
}

function isHotfix({ version }: Release): boolean {
  return version.patch > 0 && version.major > THROUGH;
}

function anyHotfix(release: Release, { policy }: Situation) {
  if (policy.hotfixes !== 'none' || !isHotfix(release)) return undefined;
  return `${printVersion(release.version)} is a hotfix, and none is taken (hotfixes: false)`;
}

function hotfixWithoutFix(release: Release, { policy }: Situation) {
  if (policy.hotfixes !== 'security' || !isHotfix(release)) return undefined;
  return `${printVersion(release.version)} is a hotfix that no known security hole calls for (hotfixes: security)`;
}

function tooYoung({ version, date }: Release, { policy, now }: Situation) {
  if (policy.minimumReleaseAge === 0 || version.major <= THROUGH) return undefined;
  return waiting(printVersion(version), startOf(date), policy.minimumReleaseAge, now, 'minimum-release-age');
}
