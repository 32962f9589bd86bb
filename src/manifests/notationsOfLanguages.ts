import { matching, type Notation } from './notation.ts';

const NAME = String.raw`(?<name>[A-Za-z_][\w.]{0,100})`;
const KEY = String.raw`(?<q>["'])(?<name>\w{1,100})\k<q>`;
const DEFAULT = String.raw`(?<d>["'])(?<fallback>[^"'\n]{0,200})\k<d>`;

/** `os.getenv("X", "v0.50.1")` and its like: a name in quotes, and a default in quotes behind it. */
function call(opens: string): Notation {
  const start = opens.replace(/[.(]/g, '\\$&');
  return {
    opens,
    read: matching(new RegExp(String.raw`${start}\s{0,9}${KEY}\s{0,9},\s{0,9}${DEFAULT}\s{0,9}\)`, 'dy')),
  };
}

/**
 * How programs write a variable where a literal could stand: JavaScript `process.env.X ?? 'y'`; Python
 * `os.environ.get("X", "y")`, `os.getenv("X", "y")`, `"...%s" % x`, `"...{}".format(x)`; Ruby `ENV.fetch('X', 'y')`,
 * `#{x}` and Chef's `#{node['a']['b']}`; Go `Sprintf("...%s", x)`.
 */
export const LANGUAGES: readonly Notation[] = [
  {
    opens: 'process.env.',
    read: matching(
      /process\.env\.(?<name>\w{1,100})(?:\s{0,9}(?:\?\?|\|\|)\s{0,9}(["'`])(?<fallback>[^"'`\n]{0,200})\2)?/dy,
    ),
  },
  call('os.environ.get('),
  call('os.getenv('),
  call('ENV.fetch('),
  { opens: '#{', read: matching(/#\{(?<name>[A-Za-z_][\w.]{0,100}(?:\[[:'"]\w{1,60}['"]?\]){0,5})\}/y) },
  { opens: '%s', read: matching(new RegExp(String.raw`%s["'\`]\s{0,9}[,%]\s{0,9}\(?${NAME}`, 'y')) },
  { opens: '{}', read: matching(new RegExp(String.raw`\{\}["']\.format\(\s{0,9}${NAME}`, 'y')) },
];
