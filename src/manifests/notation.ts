/** How the languages of deployments write a variable inside a value. Each reads from its opening sign on. */
export interface Notation {
  readonly opens: string;
  /** Undefined when what starts here isn't a variable after all. Never looks further than `to`. */
  readonly read: (value: string, at: number, to: number) => Found | undefined;
}

export interface Found {
  /** `['var', 'metabase_version']`: the name, with what it is dotted with. */
  readonly names: readonly string[];
  readonly to: number;
  readonly fallback?: Span;
  /** The version is the content of the file that the name is. */
  readonly isFile?: true;
  /** The name is of a map, of which a key that is computed tells the value. */
  readonly isMap?: true;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a variable by a sticky pattern whose group `name` is the name. The group `fallback`, if there is one, is what
 * counts when the variable isn't set; the pattern has the flag `d` then.
 */
export function matching(pattern: RegExp): Notation['read'] {
  return (value, at, to) => {
    pattern.lastIndex = at;
    const match = pattern.exec(value);
    const name = match?.groups?.name;
    if (!match || name === undefined || pattern.lastIndex > to) return undefined;
    const found = { names: parts(name), to: pattern.lastIndex };
    const range = match.indices?.groups?.fallback;
    return range ? { ...found, fallback: { from: range[0], to: range[1] } } : found;
  };
}

/** The same for the name of a file whose content is the version. */
export function matchingFile(pattern: RegExp): Notation['read'] {
  return (value, at, to) => {
    pattern.lastIndex = at;
    const name = pattern.exec(value)?.groups?.name;
    return name !== undefined && pattern.lastIndex <= to
      ? { names: [name], to: pattern.lastIndex, isFile: true }
      : undefined;
  };
}

/** `a.b["c"][0]` -> a, b, c, 0. */
export function parts(name: string): readonly string[] {
  return name.split(/[.[\]"':]+/).filter(Boolean);
}
