import type { Edition } from './edition.ts';
import type { Version } from './version.ts';

/** Versions that are never chosen, as the user wrote them, and why. */
export interface IgnoreRule {
  /** A tag, a version, a major or a range. */
  readonly text: string;
  readonly reason: string | undefined;
  readonly covers: (version: Version, edition: Edition) => boolean;
}

/** The first rule that covers the version. */
export function ignoring(version: Version, edition: Edition, rules: readonly IgnoreRule[]): IgnoreRule | undefined {
  return rules.find((rule) => rule.covers(version, edition));
}
