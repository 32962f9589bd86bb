/**
 * A document is a file read for its syntax only: it yields scalars and knows nothing of Metabase.
 * Recognisers give the scalars a meaning; the editor splices new text into their ranges.
 */
export type Syntax = 'yaml' | 'json' | 'dockerfile' | 'dotenv' | 'hcl' | 'text';

export interface Scalar {
  /**
   * Keys and list indices that lead to the value, e.g. `['services', 'metabase', 'image']`.
   * Dockerfile: `['FROM']`, `['ARG', 'VERSION']`, `['ENV', 'VERSION']`, `['RUN']`, ...; dotenv: `['NAME']`;
   * HCL: `['resource', 'docker_image', 'metabase', 'name']`; text: the name of an assignment with what it stands below,
   * else `[]`.
   */
  readonly path: readonly (string | number)[];
  /** Identifies the mapping or list that holds the value; scalars with the same parent are siblings. */
  readonly parent: number;
  /** The decoded value, without quotes and escapes. */
  readonly value: string;
  /**
   * UTF-16 offset in the file of each UTF-16 unit of `value`, or one number when the value stands in the file
   * exactly as it is decoded, from that offset on. NaN for a unit that does not stand in the file
   * by itself: it comes from an escape or a line fold.
   */
  readonly source: number | readonly number[];
  /**
   * Of a stream of several documents, which of them holds the value; behind it, which one of a stream in a value of that.
   * Undefined or empty where there is but one.
   */
  readonly part?: readonly number[];
}

export interface Document {
  readonly syntax: Syntax;
  readonly scalars: readonly Scalar[];
  /** What mappings take over by reference (YAML aliases and merge keys), where it is used, with where it is written. */
  readonly aliased?: readonly Scalar[];
}

/** The text is not of the syntax that its file name promises. `line` counts from 1. */
export class SyntaxFault extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'SyntaxFault';
    this.line = line;
  }
}

/** `text -> scalars`, in the order of the text. Throws SyntaxFault and nothing else. */
export type ReadDocument = (text: string) => Document;

export interface Range {
  /** UTF-16 offset of the first unit. */
  readonly start: number;
  /** UTF-16 offset behind the last unit. */
  readonly end: number;
}

/**
 * Where the units `from` up to `to` (exclusive) of the decoded value stand in the file, or undefined when they
 * don't stand there in one piece and unchanged (an escape or a line fold lies between), so that they can't be spliced.
 */
export function rangeOf(scalar: Scalar, from: number, to: number): Range | undefined {
  const { source } = scalar;
  if (typeof source === 'number') return { start: source + from, end: source + to };
  const start = source[from];
  if (from >= to || start === undefined) return undefined;
  // Each unit counts, not just the first and the last: the space of a fold takes as much room as its line break.
  for (let unit = from; unit < to; unit += 1) if (source[unit] !== start + unit - from) return undefined;
  return { start, end: start + to - from };
}

/** `services.metabase.image`, `images[0].newTag`: the path as a reader writes it. */
export function printPath(path: Scalar['path']): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${part}`)).join('');
}
