import support from './knowledge/support.json' with { type: 'json' };
import type { VersionRange } from './range.ts';
import { printTag } from './tag.ts';
import type { Target } from './target.ts';
import { printVersion, type Version } from './version.ts';

/** Which versions a deployment goes along with: a target, the majors with long-term support, or a range. */
export type Follow =
  | Target
  | { readonly kind: 'lts' }
  | { readonly kind: 'range'; readonly text: string; readonly range: VersionRange };

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

/** What was known when this version of the project was made. */
export function isLtsMajor(major: number): boolean {
  const known: Readonly<Record<string, { readonly lts: boolean }>> = support.majors.versions;
  return known[major]?.lts ?? false;
}

/** @param isLts whether a major has long-term support */
export function isFollowed(follow: Follow, version: Version, isLts: (major: number) => boolean): boolean {
  switch (follow.kind) {
    case 'version':
      return version.compare(follow.version) === 0;
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
