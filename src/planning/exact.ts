import { Failure } from '../failure.ts';
import { type Edit, exactEditOf } from '../manifests/edit.ts';
import type { Floating, Pin, Skipped } from '../manifests/pin.ts';
import { type Catalogue, newest, newestOfLine } from '../metabase/catalogue.ts';
import { chooseTarget } from '../metabase/choice.ts';
import { NOTHING_KNOWN } from '../metabase/circumstances.ts';
import { EDITIONS, type Edition } from '../metabase/edition.ts';
import { printFollow } from '../metabase/follow.ts';
import { EVERYTHING } from '../metabase/policy.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment, Wishes } from './plan.ts';

/** What the instance of a configured deployment runs, or why that can't be told. */
export type Runs = { readonly version: Version; readonly edition: Edition } | { readonly unknown: string };

export interface ExactPlan {
  readonly deployments: readonly Deployment[];
  /** What is left for upgrades: pins that are made exact now are upgraded by a later run. */
  readonly pins: readonly Pin[];
  readonly skipped: readonly Skipped[];
}

interface Member {
  readonly wishes: Wishes;
  /** As it will be. */
  readonly pin: Pin;
  readonly edit: Edit;
  readonly by: 'running' | 'newest';
}

/**
 * Deployments that make floating and rolling tags exact, as far as is wished, at the version that the instance runs, else
 * at the newest of the line. Where that could lower a version nothing is proposed, and the reason stands beside what is
 * skipped.
 * @param runsOf by the name of a configured deployment; undefined where no address is known
 */
export function planExact(
  found: { readonly pins: readonly Pin[]; readonly skipped: readonly Skipped[] },
  catalogue: Catalogue,
  wishesOf: (file: string) => Wishes,
  runsOf: (name: string) => Runs | undefined,
): ExactPlan {
  const members: Member[] = [];
  const skipped = found.skipped.flatMap((item): Skipped[] => {
    const { floating } = item;
    const wishes = wishesOf(item.file);
    if (!floating || wishes.pinFloating !== true) return [item];
    const exact = exactOf(floating, wishes, catalogue, runsOf);
    if ('unknown' in exact) return [{ ...item, message: `${item.message} ${exact.unknown}` }];
    members.push(memberOf(floating, wishes, exact));
    return [];
  });
  const pins = found.pins.filter((pin) => {
    const wishes = wishesOf(pin.file);
    if (wishes.pinRolling !== true || !isPlainRolling(pin)) return true;
    const exact = exactOf(pin, wishes, catalogue, runsOf);
    if ('unknown' in exact) return true;
    members.push(memberOf(pin, wishes, exact));
    return false;
  });
  const names = [...new Set(members.map(nameOf))];
  const deployments = names.map((name) =>
    deploymentOf(
      name,
      members.filter((member) => nameOf(member) === name),
    ),
  );
  return { deployments, pins, skipped };
}

/** A digest fixes it already, and a template would make something else of it. */
function isPlainRolling({ tag, before, after, digests }: Pin): boolean {
  return tag.kind === 'rolling' && before + after === '' && digests.length === 0;
}

type Exact = { readonly version: Version; readonly by: Member['by'] } | { readonly unknown: string };

function exactOf(
  tag: Floating | Pin,
  wishes: Wishes,
  catalogue: Catalogue,
  runsOf: (name: string) => Runs | undefined,
): Exact {
  if (wishes.edition !== undefined && wishes.edition !== tag.edition) {
    return { unknown: `It is not of the edition of ${wishes.name}.` };
  }
  const line = 'tag' in tag ? (tag.tag.kind === 'rolling' ? tag.tag.line : undefined) : lineOf(tag);
  const runs = wishes.name === undefined ? undefined : runsOf(wishes.name);
  if (runs) return running(runs, tag.edition, line);
  if (line) {
    const version = newestOfLine(catalogue, tag.edition, line);
    return version ? { version, by: 'newest' } : { unknown: 'The release list has no version of its line.' };
  }
  return newestFollowed(tag.edition, wishes, catalogue);
}

function lineOf({ major }: Floating): { readonly major: number } | undefined {
  return major === undefined ? undefined : { major };
}

function running(
  runs: Runs,
  edition: Edition,
  line: { readonly major: number; readonly minor?: number } | undefined,
): Exact {
  if ('unknown' in runs)
    return { unknown: `It is not pinned, since what the instance runs is not known: ${runs.unknown}.` };
  const { version } = runs;
  const isOfLine = !line || (version.major === line.major && (line.minor ?? version.minor) === version.minor);
  if (runs.edition === edition && isOfLine) return { version, by: 'running' };
  return {
    unknown: `It is not pinned, since the instance runs ${printTag(runs.edition, version)}, which this tag is not.`,
  };
}

/** `latest` may run the newest major, so that an older one that is followed could lower it. */
function newestFollowed(edition: Edition, { follow, ignore }: Wishes, catalogue: Catalogue): Exact {
  const known = newest(catalogue, edition);
  try {
    // What `latest` runs has gone by no policy.
    const situation = { ...NOTHING_KNOWN, edition, catalogue, current: undefined, ignore, policy: EVERYTHING };
    const { target } = chooseTarget(follow, situation);
    if (known && target.major === known.major) return { version: target, by: 'newest' };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
  }
  const may = known ? ` ${printTag(edition, known)} already` : ' a newer version';
  const message = `It is not pinned, since it may run${may} while "${printFollow(follow)}" is followed: give the deployment's url, or pin what runs.`;
  return { unknown: message };
}

function memberOf(tag: Floating | Pin, wishes: Wishes, { version, by }: Exclude<Exact, { unknown: string }>): Member {
  const { edition } = tag;
  const exact = { kind: 'exact', edition, version, v: true } as const;
  const edit = exactEditOf(tag, printTag(edition, version));
  const pin: Pin =
    'tag' in tag ? { ...tag, version } : { ...tag, tag: exact, version, before: '', after: '', digests: [] };
  return { wishes, pin, edit, by };
}

/** One for each line, so that its branch stays the same when others come or go. */
function nameOf({ wishes, pin: { edition, version } }: Member): string {
  return `${wishes.name ?? edition}-v${EDITIONS[edition].digit}.${version.major}.x-exact`;
}

function deploymentOf(name: string, members: readonly Member[]): Deployment {
  const [{ wishes, pin, by }] = members as readonly [Member, ...Member[]];
  const versions = members.map((member) => member.pin.version).sort((a, b) => a.compare(b));
  const highest = versions.at(-1) as Version;
  return {
    name,
    exact: by,
    ...(wishes.name === undefined ? {} : { owner: wishes.name }),
    edition: pin.edition,
    branch: `${wishes.branchPrefix}${name}`,
    current: versions[0] as Version,
    target: highest,
    stops: [highest],
    pins: members.map((member) => member.pin),
    edits: members.map(({ edit }) => edit),
    passed: [],
  };
}

/** An upgrade of a configured deployment waits until its tags are exact: its pins are to move together. */
export function waitForExact(deployments: readonly Deployment[], exact: readonly Deployment[]): readonly Deployment[] {
  return deployments.map((deployment) => {
    const first = exact.find(({ owner }) => owner === deployment.name);
    if (!first || deployment.stops.length === 0) return deployment;
    return { ...deployment, held: `${deployment.name} waits until its floating tags are exact (${first.name}).` };
  });
}
