/** One way to log in that a server offers in `WWW-Authenticate`. */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** Names in lower case, without quotes and backslashes. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** No honest header is longer; what comes after is not read. */
const LONGEST_HEADER = 8192;

const SEPARATOR = /[\s,]*/y;
const PARAMETER = /([^\s,="]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\[\s\S])*)"|([^\s,"]*))/y;
const SCHEME = /([^\s,="]+)(?=[\s,]|$)/y;

/**
 * Every challenge of the header, in order (RFC 9110, 11.6.1): several may stand in one header, and commas separate
 * parameters as well as challenges. Reads up to the first place that fits the grammar in no way, and never throws.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const text = header.slice(0, LONGEST_HEADER);
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  for (;;) {
    read(SEPARATOR);
    const parameter = read(PARAMETER);
    if (parameter) {
      const [, name = '', quoted, bare = ''] = parameter;
      const { parameters } = challenges.at(-1) ?? {};
      const key = name.toLowerCase();
      if (parameters && !parameters.has(key)) parameters.set(key, quoted?.replace(/\\([\s\S])/g, '$1') ?? bare);
      continue;
    }
    const scheme = read(SCHEME)?.[1];
    if (scheme === undefined) return challenges;
    challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
  }
}
