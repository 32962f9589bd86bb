const MOST = 5;
const LONGEST = 300;

/**
 * The last lines of a log that may say why something failed. For a reader: they decide nothing, and may be in any language.
 * A probe that found an instance starting is logged as an error too, and is none.
 */
export function tellingLines(log: string): readonly string[] {
  const lines = log.split('\n').filter((line) => /exception|error|FAILED|downgrade|lock|unsupported/i.test(line));
  const telling = lines.filter((line) => !/middleware\.log/.test(line));
  return telling.slice(-MOST).map((line) => line.slice(0, LONGEST));
}
