import type { Span } from './notations.ts';

/** A name that is set inside a value, and where its value stands there. */
export interface Assignment extends Span {
  readonly name: string;
}

/** A name is not looked for behind more characters than this, nor a value beyond them. */
const START = /(?<![\w.$%{-])(?:export\s+)?([A-Za-z_]\w{0,80})=(?=\S)/g;
const QUOTED = /(["'])([^"'\n]{0,200})\1/y;
const BARE = /(?:\$\{[^}\n]{0,200}\}|\$\([^)\n]{0,200}\)|[^\s"'`;,&|)\\]){1,200}/y;

/**
 * Names that are set within a longer value: `- TAG=v0.50.1` of a list, `--build-arg TAG=v0.50.1`, `Environment="TAG=v0.50.1"`
 * of systemd, `TAG=v0.50.1; docker run ...`, a line of a script or of `build-args: |`.
 */
export function assignmentsIn(value: string): readonly Assignment[] {
  return [...value.matchAll(START)].flatMap((match): Assignment[] => {
    const name = match[1] as string;
    const at = match.index + match[0].length;
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(value)?.[2];
    if (quoted !== undefined) return quoted === '' ? [] : [{ name, from: at + 1, to: at + 1 + quoted.length }];
    BARE.lastIndex = at;
    return BARE.test(value) ? [{ name, from: at, to: BARE.lastIndex }] : [];
  });
}

const DEFAULT =
  /(?:\?\?|\|\||\?:|\bor\b|\belse\b|\(\s{0,9}["'][\w.-]{1,80}["']\s{0,9},(?:\s{0,9}default(?:Value)?\s{0,9}[:=])?)\s{0,9}(["'`])([^"'`\n]{1,200})\1[\s)\]};,]{0,20}$/;

/** What a program's expression comes to when nothing else is given: `a ?? 'v0.50.1'`, `get('x') || 'v0.50.1'`, `env("X", "v0.50.1")`. */
export function defaultAtEnd(value: string): Span | undefined {
  const end = value.slice(-LONGEST_END);
  const [found, , text] = DEFAULT.exec(end) ?? [];
  if (found === undefined || text === undefined) return undefined;
  const from = value.length - found.length + found.lastIndexOf(text);
  return { from, to: from + text.length };
}

const LONGEST_END = 400;

/** The value of an assignment without what stands behind it on the line: `v0.50.1 docker compose up`, `v0.50.1 \\`. */
export function firstWord(value: string): Span | undefined {
  const length = /^[\w.-]{1,60}(?=[\s;&|)])/.exec(value)?.[0].length;
  return length === undefined ? undefined : { from: 0, to: length };
}
