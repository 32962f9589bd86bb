import type { PinKind, SkipReason } from '../../../src/manifests/pin.ts';

/** One habit of the field: files as people write them, the pins in them, and what the files are after the move. */
export interface Example {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** Exactly these, in the order of files and places. */
  readonly pins: readonly ExpectedPin[];
  readonly skipped: readonly { readonly file: string; readonly reason: SkipReason }[];
  /** The files once every pin is at TO; a pin that can't be written this way stays. */
  readonly after: Readonly<Record<string, string>>;
}

export interface ExpectedPin {
  readonly file: string;
  readonly kind: PinKind;
  readonly start: number;
  readonly text: string;
  /** The text after the move. */
  readonly moved: string;
}

export interface Family {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** The version to which all examples are moved: the newest of the shipped release list when they were written. */
export const TO = '64.1.5';

const MARK = /⟦(?:(?<kind>[a-z-]+) )?(?<old>[^⟧→ ]+)(?:→(?<moved>[^⟧]+))?⟧/g;

/**
 * An example whose pins are marked in its text. `⟦v0.50.1⟧` is the tag of an image; `⟦variable v0.50.1⟧` is a pin of that
 * kind; `⟦v0.63.x→v0.64.x⟧` says what it becomes, where that isn't simply the whole new tag of the same edition.
 */
export function example(
  title: string,
  marked: Readonly<Record<string, string>>,
  skipped: readonly [file: string, reason: SkipReason][] = [],
): Example {
  const read = Object.entries(marked).map(([file, text]) => readMarked(file, text));
  const byFile = (one: 'before' | 'after') => Object.fromEntries(read.map((entry) => [entry.file, entry[one]]));
  const pins = read.sort((a, b) => (a.file < b.file ? -1 : 1)).flatMap((entry) => entry.pins);
  return {
    title,
    files: byFile('before'),
    pins,
    skipped: skipped.map(([file, reason]) => ({ file, reason })),
    after: byFile('after'),
  };
}

function readMarked(file: string, text: string) {
  const pins: ExpectedPin[] = [];
  let before = '';
  let after = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const { kind = 'image-tag', old = '', moved = `${old.slice(0, 3)}${TO}` } = match.groups ?? {};
    const between = text.slice(at, match.index);
    before += between;
    after += between;
    pins.push({ file, kind: kind as PinKind, start: before.length, text: old, moved });
    before += old;
    after += moved;
    at = match.index + match[0].length;
  }
  return { file, pins, before: before + text.slice(at), after: after + text.slice(at) };
}

/** Takes the indentation of the template's first line from all its lines, so that files can stand inside code. */
export function text(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const whole = String.raw({ raw: strings }, ...values).replace(/^\n/, '');
  const indent = /^ */.exec(whole)?.[0] ?? '';
  return whole
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
}
