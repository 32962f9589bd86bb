import { Failure } from '../failure.ts';
import { printTagLike } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Floating, Pin, Place } from './pin.ts';

/** New text for one pin; `old` is what must stand there. */
export interface Edit extends Place {
  readonly old: string;
  readonly text: string;
}

/** The edit that moves a pin to `version`, or undefined when the template around it fixes another major or form. */
export function editOf(pin: Pin, version: Version): Edit | undefined {
  const tag = printTagLike(pin.tag, version);
  const { before, after } = pin;
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length) return undefined;
  const { file, line, column, start, end } = pin;
  return { file, line, column, start, end, old: pin.text, text: tag.slice(before.length, tag.length - after.length) };
}

/** What the digest of `image:tag` is, or why that can't be told. */
export type DigestOf = (image: string, tag: string) => { readonly digest: string } | { readonly unknown: string };

/**
 * All edits that move a pin: the tag's, and one for each digest beside it, in the form in which that is written. None when
 * the tag stays as it is.
 */
export function editsOf(
  pin: Pin,
  version: Version,
  digestOf: DigestOf,
): { readonly edits: readonly Edit[] } | { readonly unknown: string } {
  const tag = editOf(pin, version);
  if (!tag || tag.text === tag.old) return { edits: [] };
  const edits = [tag];
  for (const place of pin.digests) {
    const { text: old, image } = place;
    const found = digestAsked(image, printTagLike(pin.tag, version), digestOf);
    if ('unknown' in found) return found;
    const { file, line, column, start, end } = place;
    const text = old.includes(':') ? found.digest : found.digest.slice(ALGORITHM.length);
    edits.push({ file, line, column, start, end, old, text });
  }
  return { edits };
}

const ALGORITHM = 'sha256:';
const DIGEST = /^sha256:[0-9a-f]{64}$/;

function digestAsked(image: string | undefined, tag: string, digestOf: DigestOf): ReturnType<DigestOf> {
  if (image === undefined) return { unknown: `the name of the image with the tag ${tag} is not known here` };
  const found = digestOf(image, tag);
  if ('unknown' in found || DIGEST.test(found.digest)) return found;
  return { unknown: `the registry gave no sha256 digest for ${image}:${tag}` };
}

/** The edit that makes a floating tag exact; where no tag stands, it is put in with a colon. */
export function exactEditOf({ file, line, column, start, end, text: old }: Floating | Pin, tag: string): Edit {
  return { file, line, column, start, end, old, text: old === '' ? `:${tag}` : tag };
}

/** Splices the edits into the text. The order doesn't matter; overlapping or outdated ones are refused. */
export function splice(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at || text.slice(edit.start, edit.end) !== edit.old) {
      throw new Failure(
        `${edit.file}:${edit.line}: expected "${edit.old}" at offset ${edit.start}, found ` +
          `"${text.slice(edit.start, edit.end)}". Nothing was written; run again on the file as it is now.`,
      );
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** A place that an edit may change, and digests beside it. */
export interface Editable extends Place {
  readonly text: string;
  readonly digests?: readonly (Place & { readonly text: string })[];
}

/**
 * Holds what was found before the edits against what is found after them: the same places, each with the wanted text or
 * unchanged, their digests likewise, and nothing new.
 * @param before the pins in the order of their places, with the floating tags among them that the edits make exact
 * @throws Failure naming the first place that differs.
 */
export function proveEdits(before: readonly Editable[], edits: readonly Edit[], after: readonly Editable[]): void {
  const expected = expectation(edits);
  const open = new Set(edits.map(key));
  for (const [index, pin] of before.entries()) {
    const found = after[index];
    const places: readonly Editable[] = [pin, ...(pin.digests ?? [])];
    const now: readonly (Editable | undefined)[] = [found, ...(found?.digests ?? [])];
    for (const [position, place] of places.entries()) {
      prove(place, expected(place), now[position]);
      open.delete(key(place));
    }
    if (now.length > places.length) throw notAlone(now.at(-1) as Editable);
  }
  const extra = after[before.length];
  if (extra) throw notAlone(extra);
  const unproved = edits.find((edit) => open.has(key(edit)));
  if (unproved) {
    throw new Failure(
      `${unproved.file}:${unproved.line}: an edit is of "${unproved.old}", which is no pin. Nothing was written.`,
    );
  }
}

interface Expected {
  readonly start: number;
  readonly text: string;
}

function prove({ file, line }: Place, { start, text }: Expected, found: Editable | undefined): void {
  if (found && found.file === file && found.start === start && found.text === text) return;
  const now = found ? `"${found.text}" at ${found.file}:${found.line}:${found.column}` : 'no pin';
  throw new Failure(
    `${file}:${line}: after the edit "${text}" should be read back here, but ${now} was. Nothing was written. ` +
      'Please report this with the file.',
  );
}

function notAlone({ file, line, text }: Editable): Failure {
  return new Failure(`${file}:${line}: the edit would make a pin of "${text}". Nothing was written.`);
}

/** What each place is once the edits are made: its new text, and its start behind the edits ahead of it in its file. */
function expectation(edits: readonly Edit[]): (place: Editable) => Expected {
  const wanted = new Map(edits.map((edit) => [key(edit), edit]));
  const growths = new Map<string, { start: number; growth: number }[]>();
  for (const { file, start, text, old } of [...edits].sort((a, b) => a.start - b.start)) {
    const own = growths.get(file) ?? [];
    own.push({ start, growth: (own.at(-1)?.growth ?? 0) + text.length - old.length });
    growths.set(file, own);
  }
  return (place) => {
    const start = place.start + growthBefore(growths.get(place.file) ?? [], place.start);
    const text = wanted.get(key(place))?.text ?? place.text;
    // A tag that was put in stands behind its colon.
    return place.text === '' && text.startsWith(':') ? { start: start + 1, text: text.slice(1) } : { start, text };
  };
}

function growthBefore(growths: readonly { start: number; growth: number }[], place: number): number {
  let [low, high] = [0, growths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((growths[middle] as { start: number }).start < place) low = middle + 1;
    else high = middle;
  }
  return growths[low - 1]?.growth ?? 0;
}

function key(place: Place): string {
  return `${place.file}:${place.start}`;
}
