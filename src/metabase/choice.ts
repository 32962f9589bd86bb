import { allOf, newerThan, type Release, releasesOf } from './catalogue.ts';
import { type Follow, isFollowed, printFollow } from './follow.ts';
import { ignoring } from './ignore.ts';
import { contradiction, noneFollowed, noneLeft } from './noChoice.ts';
import { refusalOf } from './refusal.ts';
import { closedBy, holesOf, type Situation } from './situation.ts';
import { resolveTarget } from './target.ts';
import { isBeta, printVersion, type Version } from './version.ts';

export interface Choice {
  readonly target: Version;
  /** Newer versions that were not chosen, the newest first. */
  readonly rejected: readonly Passed[];
}

/** A version that was passed over, and why, in half a sentence. One that isn't followed stands for all such of its major. */
export interface Passed {
  readonly version: Version;
  readonly reason: string;
  /** The registry, or the server of the JAR, doesn't have it. */
  readonly unpublished?: true;
}

/**
 * The newest version that is followed and that nothing speaks against, or the current one when there is none: a pin is
 * never lowered. Never a beta. A version that is the target by name is taken as it is.
 * @throws Failure (bad input) when nothing is followed at all, when all of it is ignored, when the version named as the
 * target is, or when nothing is left and the pin names no version to stay at.
 */
export function chooseTarget(follow: Follow, situation: Situation): Choice {
  const { edition, catalogue, current, ignore, cap } = situation;
  if (follow.kind === 'version' && !(cap && follow.version.compare(cap.version) > 0)) {
    const target = resolveTarget(follow, edition, catalogue);
    const rule = ignoring(target, edition, ignore);
    if (rule) throw contradiction(follow, rule);
    return { target, rejected: beyond(follow, target, situation) };
  }
  const all = allOf(catalogue, edition);
  const isOwn = ({ version }: Release) => !isBeta(version) && isWanted(follow, version, situation);
  const isLeft = (release: Release) => isOwn(release) && !ignoring(release.version, edition, ignore);
  if (!all.some(isLeft)) {
    const { length } = all.filter(isOwn);
    if (length === 0) throw noneFollowed(follow, situation);
    throw noneLeft(follow, situation, length, 'is ignored', 'Take one off the ignore list, or follow others.');
  }
  const { taken, refused } = select(newerThan(all, current).filter(isOwn), situation);
  const target = taken ?? current;
  if (!target) {
    const why = `is refused, the newest because ${refused[0]?.reason}`;
    const remedy = 'Change the policy, or pin a version by hand first.';
    throw noneLeft(follow, situation, all.filter(isOwn).length, why, remedy);
  }
  const rejected = [...refused, ...beyond(follow, target, situation)];
  return { target, rejected: rejected.sort((a, b) => b.version.compare(a.version)) };
}

/**
 * The last version of a major at which one stops on the way, where one need not stop: what is ignored, not published, on
 * no list or an unwanted hotfix isn't taken there either.
 */
export function newestStop(major: number, situation: Situation): Version | undefined {
  const { catalogue, edition, current } = situation;
  const releases = allOf(catalogue, edition).filter(({ version }) => version.major === major);
  return select(newerThan(releases, current), situation, true).taken;
}

/** Where a deployment goes for now is on its way to what is followed. */
function isWanted(follow: Follow, version: Version, { cap, isLts }: Situation): boolean {
  return isFollowed(follow, version, isLts) || cap?.version.compare(version) === 0;
}

interface Selection {
  readonly taken: Version | undefined;
  /** What is newer than the one taken, the newest first. */
  readonly refused: readonly Passed[];
}

/**
 * The newest allowed of those that close the most holes. Some rules are waived for a version that is urgent: it closes a
 * hole that the newest one taken without hurry leaves open. There may be hundreds of versions, and mostly the first is it:
 * none is judged that is older than one which closes every hole.
 * @param newer than the current version, the newest first
 */
function select(newer: readonly Release[], situation: Situation, onTheWay = false): Selection {
  const calm = newer.find((release) => refusalOf(release, situation, { onTheWay, urgent: false }) === undefined);
  const closed = new Set(calm ? closedBy(calm.version, situation) : []);
  const judged: Judged[] = [];
  let taken: Judged | undefined;
  for (const release of newer) {
    const closes = closedBy(release.version, situation);
    const urgent = closes.some((id) => !closed.has(id));
    const reason = refusalOf(release, situation, { onTheWay, urgent });
    const one = { version: release.version, closes, reason };
    judged.push(one);
    // A newer version may have a hole that an older major has had closed by now.
    if (reason === undefined && closes.length > (taken?.closes.length ?? -1)) taken = one;
    if (taken?.closes.length === holesOf(situation)) break;
  }
  const above = taken ? judged.slice(0, judged.indexOf(taken)) : judged;
  const refused = above.map(({ version, closes, reason }) => ({
    version,
    reason: reason ?? leavesOpen(version, closes, taken as Judged),
    ...(situation.published(version)?.published === false ? ({ unpublished: true } as const) : {}),
  }));
  return { taken: taken?.version, refused };
}

interface Judged {
  readonly version: Version;
  readonly closes: readonly string[];
  /** Why it is refused. */
  readonly reason: string | undefined;
}

function leavesOpen(version: Version, closes: readonly string[], taken: Judged): string {
  const open = taken.closes.filter((id) => !closes.includes(id));
  return `${printVersion(version)} leaves ${open.join(', ')} open, which ${printVersion(taken.version)} closes`;
}

/** What is newer than the target and not followed: the newest of each major stands for the others. */
function beyond(follow: Follow, target: Version, situation: Situation): readonly Passed[] {
  const newer = newerThan(releasesOf(situation.catalogue, situation.edition), target)
    .filter(({ version }) => !isBeta(version) && !isWanted(follow, version, situation))
    .reverse();
  const setting = `${follow.kind === 'version' ? 'target' : 'follow'}: ${printFollow(follow)}`;
  return [...new Set(newer.map(({ version }) => version.major))].map((major) => {
    const [last, ...others] = newer.filter(({ version }) => version.major === major).reverse() as [Release];
    const too = others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is' : 'are'} ${others.length} before it`;
    return { version: last.version, reason: `${printVersion(last.version)} is not followed${too} (${setting})` };
  });
}
