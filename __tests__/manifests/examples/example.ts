import type { PinKind, SkipReason } from '../../../src/manifests/pin.ts';

/** One habit of the field: files as people write them, the pins in them, and what the files are after the move. */
export interface Example {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** Exactly these, in the order of files and places. */
  readonly pins: readonly ExpectedPin[];
  /** Digests beside pins, places that ask for the SDK, and floating tags that can be made exact. */
  readonly others: readonly ExpectedPlace[];
  readonly skipped: readonly { readonly file: string; readonly reason: SkipReason }[];
  /** The files once every pin is at TO, its digest at DIGEST, and what floats exact; a pin that can't be written so stays. */
  readonly after: Readonly<Record<string, string>>;
}

export interface ExpectedPin extends ExpectedPlace {
  readonly kind: PinKind;
}

const OTHERS = ['digest', 'sdk', 'floating'] as const;

export interface ExpectedPlace {
  readonly file: string;
  readonly kind: PinKind | (typeof OTHERS)[number];
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

/** What the registry gives for every tag. */
export const DIGEST = `sha256:${'1b'.repeat(32)}`;

const MARK = /⟦(?:(?<kind>[a-z-]+) )?(?<old>[^⟧→ ]*)(?:→(?<moved>[^⟧]+))?⟧/g;

/**
 * An example whose pins are marked in its text. `⟦v0.50.1⟧` is the tag of an image; `⟦variable v0.50.1⟧` is a pin of that
 * kind; `⟦v0.63.x→v0.64.x⟧` says what it becomes, where that isn't simply the whole new tag of the same edition.
 * `⟦digest sha256:...⟧`, `⟦sdk ^0.50.3→64-stable⟧` and `⟦floating latest→v0.64.1.5⟧` are no pins by themselves.
 */
export function example(
  title: string,
  marked: Readonly<Record<string, string>>,
  skipped: readonly [file: string, reason: SkipReason][] = [],
): Example {
  const read = Object.entries(marked).map(([file, text]) => readMarked(file, text));
  const byFile = (one: 'before' | 'after') => Object.fromEntries(read.map((entry) => [entry.file, entry[one]]));
  const places = read.sort((a, b) => (a.file < b.file ? -1 : 1)).flatMap((entry) => entry.places);
  return {
    title,
    files: byFile('before'),
    pins: places.filter(isPin),
    others: places.filter((place) => !isPin(place)),
    skipped: skipped.map(([file, reason]) => ({ file, reason })),
    after: byFile('after'),
  };
}

function isPin(place: ExpectedPlace): place is ExpectedPin {
  return !(OTHERS as readonly string[]).includes(place.kind);
}

function readMarked(file: string, text: string) {
  const places: ExpectedPlace[] = [];
  let before = '';
  let after = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const { kind = 'image-tag', old = '' } = match.groups ?? {};
    const moved = match.groups?.moved ?? (kind === 'digest' ? DIGEST : `${old.slice(0, 3)}${TO}`);
    const between = text.slice(at, match.index);
    before += between;
    after += between;
    places.push({ file, kind: kind as ExpectedPlace['kind'], start: before.length, text: old, moved });
    before += old;
    after += moved;
    at = match.index + match[0].length;
  }
  return { file, places, before: before + text.slice(at), after: after + text.slice(at) };
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
