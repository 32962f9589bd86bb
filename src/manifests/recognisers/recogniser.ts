import type { Edition } from '../../metabase/edition.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { ReadFile } from '../definitions/definition.ts';
import type { Scalar } from '../documents/document.ts';
import type { Span } from '../notations.ts';
import type { PinKind } from '../pin.ts';

/** A part of a scalar's value. */
export interface ScalarPart extends Span {
  readonly scalar: Scalar;
}

/**
 * A tag of Metabase somewhere in a scalar: `value.slice(from, to)`, which may be a template. An empty range says that
 * there is no tag. What the tag means is not the recogniser's business.
 */
export interface Sighting {
  readonly kind: PinKind;
  readonly scalar: Scalar;
  readonly from: number;
  readonly to: number;
  /** The edition of the image or the address; `by-tag` where only the tag tells. */
  readonly edition: Edition | 'by-tag';
  /** The digest that stands beside the tag and has to move with it. */
  readonly digest?: ScalarPart;
  /** Where the image is named, which may be by variables; several parts are joined by slashes. */
  readonly image?: readonly ScalarPart[];
  /** The scalar that names the image, where it isn't the one that holds the tag. */
  readonly named?: Scalar;
  /** The part of the scalar that names the image with variables: it counts only if they make it Metabase's. */
  readonly name?: Span;
  /** The text is the variable that holds the image with its tag, or the last part of both. */
  readonly holdsImage?: true;
  /** The text is the bare name of a variable, as in CloudFormation's `!Ref Tag`. */
  readonly isReference?: boolean;
  /** What has to be put in front to make a tag of a bare number, e.g. `v0.`. */
  readonly before?: string;
  /** Where there is no tag: one can be put in there, with a colon. */
  readonly isOpenEnd?: boolean;
  /** Only the name of the key speaks for it: when the value is no version it is none of our business. */
  readonly onlyIfVersion?: true;
}

/** Knows one way to write a pin and nothing of syntax. */
export type Recognise = (file: ReadFile, own: OwnImages) => readonly Sighting[];
