import { expect, it } from 'vitest';
import { edited, editsTo, type Files, scanFiles, versionOf } from '../inMemoryTree.ts';

/** Where a pin stands and what it is: `compose.yaml:3:30 v0.50.1 image-tag services.metabase.image`. */
export type PinLine = string;

export interface Example {
  readonly title: string;
  /** One file is the rule; a few examples need a second one beside it. */
  readonly files: Files;
  readonly pins: readonly PinLine[];
  /** The same files after the move to 64.1.5; a file that stays as it is may be left out. */
  readonly after: Files;
  readonly own?: readonly string[];
}

/** Each example is found as written down, is moved to 64.1.5 as written down, and has nothing that is skipped. */
export function testExamples(examples: readonly Example[]): void {
  it.each(examples)('$title', async ({ files, pins, after, own = [] }) => {
    const found = await scanFiles(files, own);
    expect(
      found.pins.map(({ file, line, column, text, kind, at }) => `${file}:${line}:${column} ${text} ${kind} ${at}`),
    ).toEqual(pins);
    expect(found.skipped).toEqual([]);
    for (const { file, start, end, text } of found.pins) expect(files[file]?.slice(start, end)).toBe(text);
    expect(edited(files, editsTo(found.pins, versionOf('64.1.5')))).toEqual({ ...files, ...after });
  });
}

/** One file with one pin, the usual example: what is edited is the last occurrence of `old`. */
export function single(
  title: string,
  file: string,
  text: string,
  pin: string,
  [old, moved]: readonly [string, string],
): Example {
  const at = text.lastIndexOf(old);
  const after = text.slice(0, at) + moved + text.slice(at + old.length);
  return { title, files: { [file]: text }, pins: [`${file}:${pin}`], after: { [file]: after } };
}

/** Files that hold neither a pin nor anything that should be reported. */
export function testUntouched(rows: readonly (readonly [title: string, file: string, text: string])[]): void {
  it.each(rows)('%s is none of ours', async (_title, file, text) => {
    expect(await scanFiles({ [file]: text })).toEqual({ pins: [], sdks: [], skipped: [] });
  });
}
