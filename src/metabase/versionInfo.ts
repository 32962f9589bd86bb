import type { LiveSupport } from './support.ts';
import type { Version } from './version.ts';

/** Versions from `min` to below `fixed` that Metabase asks to leave. */
export interface MustUpgrade {
  readonly min: Version;
  readonly fixed: Version;
  readonly id?: string;
  /** Markdown, written by others. */
  readonly message: string;
}

/** What Metabase publishes for its own instances, as far as it could be read; everything in it is optional. */
export interface VersionInfo {
  readonly support: LiveSupport;
  readonly mustUpgrade: readonly MustUpgrade[];
  /** In the order of the file, which is no order; without betas. `released` is an ISO date. */
  readonly releases: readonly { readonly version: Version; readonly released?: string }[];
  /** A version that is handed out to `percent` of the instances. */
  readonly rollout?: { readonly version: Version; readonly percent: number };
  /** Not always the newest that is published: a release is promoted later. */
  readonly latest?: Version;
}
