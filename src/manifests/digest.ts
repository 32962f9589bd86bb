import type { ReadFile } from './definitions/definition.ts';
import { rangeOf } from './documents/document.ts';
import type { Digest } from './pin.ts';
import { placeOf } from './place.ts';
import type { Part } from './readPart.ts';
import type { ScalarPart } from './recognisers/recogniser.ts';

/** Charts have keys for the digits alone, `sha:`. */
const DIGEST = /^(?:sha256:)?[0-9a-f]{64}$/i;
const BEHIND = /@sha256:[0-9a-f]{64}$/i;
/** No tag is longer than 128 characters (distribution/distribution `reference/regexp.go`). */
const LONGEST = 128 + '@sha256:'.length + 64;

/** The digest at the end of a value that is otherwise a tag: `tag: v0.50.1@sha256:...`. */
export function digestBehind({ scalar, from, to, after }: Part): ScalarPart | undefined {
  if (after !== '' || to - from > LONGEST) return undefined;
  const found = BEHIND.exec(scalar.value.slice(from, to));
  return found ? { scalar, from: from + found.index + 1, to } : undefined;
}

/** The digest as it stands in the file; undefined when it isn't written out there in one piece. */
export function digestOf(
  { scalar, from, to }: ScalarPart,
  { file, lineStarts }: Pick<ReadFile, 'file' | 'lineStarts'>,
  image: string | undefined,
): Digest | undefined {
  const text = scalar.value.slice(from, to);
  const range = DIGEST.test(text) ? rangeOf(scalar, from, to) : undefined;
  return range && { ...placeOf(file, lineStarts, range), text, image };
}
