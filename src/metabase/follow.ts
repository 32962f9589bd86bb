import type { Range } from 'semver';
import { badInput, type Failure } from '../failure.ts';
import { type Catalogue, releasesOf } from './catalogue.ts';
import { EDITIONS, type Edition } from './edition.ts';
import { type IgnoreRule, ignoring } from './ignore.ts';
import support from './knowledge/support.json' with { type: 'json' };
import { parseRange } from './range.ts';
import { printTag } from './tag.ts';
import { resolveTarget, type Target } from './target.ts';
import { isBeta, parseVersion, printVersion, type Version } from './version.ts';

/** Which versions a deployment goes along with: a target, the majors with long-term support, or a range. */
export type Follow =
  | Target
  | { readonly kind: 'lts' }
  | { readonly kind: 'range'; readonly text: string; readonly range: Range };

export interface Choice {
  readonly target: Version;
  /** Newer versions that were followed but for a rule that ignores them, the newest first. */
  readonly rejected: readonly { readonly version: Version; readonly reason: string }[];
}

/**
 * Reads `latest`, `lts`, a major such as `58`, or a range such as `>=58 <60`.
 * @throws Failure (bad input); a single version is refused too, since following means to move on: it is a target.
 */
export function parseFollow(text: string): Follow {
  if (text === 'latest' || text === 'lts') return { kind: text };
  if (/^([2-9]|[1-9]\d{1,3})$/.test(text)) return { kind: 'major', major: Number(text) };
  if (parseVersion(text) && !/^[01]\./.test(text)) {
    throw badInput(
      `The version "${text}" can't be followed, since it never gets newer. Give it as "target" to stay at it, or ` +
        `follow a range such as "~${text}".`,
    );
  }
  const range = parseRange(text);
  if (range) return { kind: 'range', text, range };
  throw badInput(
    `The value "${text}" can't be followed. Give "latest", "lts", a major such as "58" or a range such as ">=58 <60".`,
  );
}

/** As it is written in the configuration. */
export function printFollow(follow: Follow): string {
  switch (follow.kind) {
    case 'range':
      return follow.text;
    case 'major':
      return String(follow.major);
    case 'version':
      return follow.edition ? printTag(follow.edition, follow.version) : printVersion(follow.version);
    default:
      return follow.kind;
  }
}

/**
 * The newest version of the edition that is followed and not ignored; never a beta. A version that is the target by name
 * is taken as it is.
 * @param isLts whether a major has long-term support; unless told otherwise, by the list in knowledge/support.json
 * @throws Failure (bad input) when there is none, or when the version named as the target is to be ignored.
 */
export function chooseTarget(
  follow: Follow,
  edition: Edition,
  catalogue: Catalogue,
  ignore: readonly IgnoreRule[],
  isLts: (major: number) => boolean = isLtsMajor,
): Choice {
  if (follow.kind === 'version') {
    const target = resolveTarget(follow, edition, catalogue);
    const rule = ignoring(target, edition, ignore);
    if (rule) throw contradiction(follow, rule);
    return { target, rejected: [] };
  }
  const rejected: { version: Version; reason: string }[] = [];
  for (const { version } of releasesOf(catalogue, edition).toReversed()) {
    if (isBeta(version) || !isFollowed(follow, version, isLts)) continue;
    const rule = ignoring(version, edition, ignore);
    if (!rule) return { target: version, rejected };
    rejected.push({ version, reason: rule.reason ?? `"${rule.text}" is on the ignore list` });
  }
  throw noneLeft(follow, edition, catalogue, rejected.length);
}

/** What was known when this version of the project was made. */
export function isLtsMajor(major: number): boolean {
  const known: Readonly<Record<string, { readonly lts: boolean }>> = support.majors.versions;
  return known[major]?.lts ?? false;
}

function isFollowed(
  follow: Exclude<Follow, { kind: 'version' }>,
  version: Version,
  isLts: (major: number) => boolean,
): boolean {
  switch (follow.kind) {
    case 'latest':
      return true;
    case 'lts':
      return isLts(version.major);
    case 'major':
      return version.major === follow.major;
    case 'range':
      return follow.range.test(version);
  }
}

function contradiction(follow: Follow, { text, reason }: IgnoreRule): Failure {
  const why = reason === undefined ? '' : ` (${reason})`;
  return badInput(
    `The target ${printFollow(follow)} is ignored by "${text}"${why}. Choose another target, or take "${text}" off ` +
      'the ignore list.',
  );
}

function noneLeft(follow: Follow, edition: Edition, catalogue: Catalogue, ignored: number): Failure {
  const { source, asOf, releases } = catalogue;
  const wanted = `version of the ${EDITIONS[edition].title} edition that "${printFollow(follow)}" follows`;
  const list = `the release list (${source}, ${asOf}, ${releases.length} releases)`;
  if (ignored > 0) {
    return badInput(
      `Each ${wanted} in ${list} is ignored (${ignored} of them). Take one off the ignore list, or follow others.`,
    );
  }
  return badInput(`There is no ${wanted} in ${list}. Follow versions that are published, or use a newer release list.`);
}
