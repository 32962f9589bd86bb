import type { Edition } from '../metabase/edition.ts';
import type { Tag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Range, Syntax } from './documents/document.ts';

export type PinKind =
  | 'image-tag'
  | 'split-tag'
  | 'jar-url'
  | 'variable'
  | 'version-file'
  | 'app-version'
  | 'buildpack'
  | 'marker'
  | 'custom';

/** A place in a file; line and column count from 1, start and end are UTF-16 offsets. */
export interface Place extends Range {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One place in one file that fixes the version. */
export interface Pin extends Place {
  /** What stands there: a tag, or the part of one that the template around it leaves open. */
  readonly text: string;
  /** The whole tag, as it is after the template; exact or rolling. */
  readonly tag: Extract<Tag, { kind: 'exact' | 'rolling' }>;
  /** What the template adds before and behind `text` to make the tag, e.g. `v0.` and `.x`. */
  readonly before: string;
  readonly after: string;
  readonly edition: Edition;
  /** Of a rolling tag: the newest point of its line. */
  readonly version: Version;
  readonly kind: PinKind;
  readonly document: Syntax;
  /** Where the value stands in the document, e.g. `services.metabase.image`. */
  readonly at: string;
  /** Of a variable: the places that use it. */
  readonly usedBy: readonly Place[];
}

export type SkipReason =
  | 'floating-tag'
  | 'digest'
  | 'checksum'
  | 'pre-release'
  | 'foreign-tag'
  | 'unknown-tag'
  | 'unknown-line'
  | 'edition-mismatch'
  | 'unresolved-variable'
  | 'not-in-one-piece'
  | 'fixed-by-template'
  | 'rolling-tag';

/** A place that names Metabase but can't be moved, with what the user can do about it. */
export interface Skipped {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly reason: SkipReason;
  readonly message: string;
}
