import type { Document, Scalar } from '../documents/document.ts';
import type { Markers } from '../markers.ts';
import type { LineStarts } from '../place.ts';

/** A file that was read: its text and what its syntax yields. */
export interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: LineStarts;
  readonly document: Document;
  readonly markers: Markers;
}

/** The files of the tree, as far as looking for definitions needs them. Paths are from the root, with slashes. */
export interface Files {
  /** Undefined when the file isn't there or isn't to be read. */
  readonly open: (file: string) => Promise<ReadFile | undefined>;
  /**
   * The files that contain a word and lie in one of the folders, or below one that ends with a double star; one that starts
   * with a double star names an ending.
   */
  readonly mentioning: (word: string, folders: readonly string[]) => Promise<readonly string[]>;
  /** Those that are read for pins: to open them again costs nothing. */
  readonly candidates?: readonly string[];
}

/** A part of a value that sets a variable. */
export interface Definition extends ReadFile {
  readonly scalar: Scalar;
  readonly from: number;
  readonly to: number;
}
