import { EDITIONS, type Edition } from '../../metabase/edition.ts';
import type { Scalar } from '../documents/document.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** A way of writing a pin that is the user's own. */
export interface CustomPattern {
  readonly isFor: (file: string) => boolean;
  /** Where the versions stand in the text of a file, in time linear in its length. */
  readonly find: (text: string) => readonly { readonly from: number; readonly to: number }[];
  /** Undefined where the tag tells it. */
  readonly edition: Edition | undefined;
}

/** The recogniser of one such pattern: it goes over the text of a file, whatever its syntax. */
export function customRecogniser({ isFor, find, edition }: CustomPattern): Recognise {
  return ({ file, text }) => {
    if (!isFor(file)) return [];
    const scalar: Scalar = { path: [], parent: 0, value: text, source: 0 };
    return find(text).map(({ from, to }): Sighting => {
      const isWhole = /^v?[01]\./.test(text.slice(from, to));
      const before = isWhole ? {} : { before: `v${EDITIONS[edition ?? 'oss'].digit}.` };
      return { kind: 'custom', scalar, from, to, edition: edition ?? 'by-tag', ...before };
    });
  };
}
