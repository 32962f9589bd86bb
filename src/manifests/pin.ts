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

/** What the user himself declared to be a pin is one wherever it stands. */
export function isDeclared(kind: PinKind): boolean {
  return kind === 'marker' || kind === 'custom';
}

/** A place in a file; line and column count from 1, start and end are UTF-16 offsets. */
export interface Place extends Range {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The digest beside a tag, which fixes the image as well and moves with it. */
export interface Digest extends Place {
  /** `sha256:…`, or the hexadecimal digits alone. */
  readonly text: string;
  /** The image whose digest it is, e.g. `registry:5000/metabase/metabase`; undefined when that isn't known. */
  readonly image: string | undefined;
}

/** What fixes a file or an image besides its version, and has no known new value: the version beside it is never moved. */
export interface Checksum extends Place {
  /** The digest of an image of which nothing tells that it is the one whose tag stands beside it. */
  readonly kind: 'checksum' | 'digest';
  /** As it is written; several in one value with a blank between. */
  readonly text: string;
  /** False where it may well be of something else: in a script that fetches several files, or as a commit. */
  readonly isSure: boolean;
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
  /** The image as it is named there, with its registry; undefined when it is no image or its name isn't known. */
  readonly image?: string;
  /** Mostly none or one; a variable may be used beside several. */
  readonly digests: readonly Digest[];
  /** Of one that is held: what holds it. */
  readonly checksums?: readonly Checksum[];
}

/** Where a package.json asks for the SDK for embedding. It is no version of the instance, and follows it. */
export interface SdkPin extends Place {
  readonly text: string;
  readonly major: number;
  readonly at: string;
}

/** A tag that names no version for good, at a place where an exact one could stand. */
export interface Floating extends Place {
  /** Empty where no tag stands; the new one is then put in with a colon. */
  readonly text: string;
  /** Of `v0.58-lts` its major; undefined of `latest` and of no tag. */
  readonly major: number | undefined;
  readonly edition: Edition;
  readonly kind: PinKind;
  readonly document: Syntax;
  readonly at: string;
  readonly usedBy: readonly Place[];
  readonly image?: string;
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
  | 'rolling-tag'
  | 'no-version'
  | 'sdk';

/** A place that names Metabase but can't be moved, with what the user can do about it. */
export interface Skipped {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly reason: SkipReason;
  readonly message: string;
  /** Of a floating tag that could be made exact. */
  readonly floating?: Floating;
  /** Where only a checksum or a digest has to change with it: the pins that it else would be. They are judged, and never moved. */
  readonly held?: readonly Pin[];
}
