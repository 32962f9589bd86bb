import { Failure } from '../failure.ts';
import { printTagLike } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Pin, Place } from './pin.ts';

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

/**
 * Holds what was found before the edits against what is found after them: the same pins, each with the wanted version
 * or unchanged, and nothing new.
 * @throws Failure naming the first place that differs.
 */
export function proveEdits(before: readonly Pin[], edits: readonly Edit[], after: readonly Pin[]): void {
  const wanted = new Map(edits.map((edit) => [key(edit), edit.text]));
  const moved = shifted(before, edits);
  for (const [index, pin] of moved.entries()) {
    const found = after[index];
    const text = wanted.get(key(before[index] as Pin)) ?? pin.text;
    if (found && found.file === pin.file && found.start === pin.start && found.text === text) continue;
    const now = found ? `"${found.text}" at ${found.file}:${found.line}:${found.column}` : 'no pin';
    throw new Failure(
      `${pin.file}:${pin.line}: after the edit "${text}" should be read back here, but ${now} was. Nothing was written. ` +
        'Please report this with the file.',
    );
  }
  const extra = after[moved.length];
  if (extra)
    throw new Failure(
      `${extra.file}:${extra.line}: the edit would make a pin of "${extra.text}". Nothing was written.`,
    );
}

/** Each pin where it stands once the edits before it in its file are made. Pins come in the order of their places. */
function shifted(pins: readonly Pin[], edits: readonly Edit[]): readonly Pin[] {
  const growth = new Map(edits.map((edit) => [key(edit), edit.text.length - edit.old.length]));
  let file: string | undefined;
  let shift = 0;
  return pins.map((pin) => {
    if (pin.file !== file) shift = 0;
    file = pin.file;
    const moved = { ...pin, start: pin.start + shift };
    shift += growth.get(key(pin)) ?? 0;
    return moved;
  });
}

function key(place: Place): string {
  return `${place.file}:${place.start}`;
}
