/**
 * The arguments of a command as systemd gives them to the program: `$NAME` as a word of its own becomes as many words as its
 * value has, `${NAME}` anywhere in a word becomes its value, `$$` a dollar sign, and what is not set is empty (systemd
 * `src/basic/env-util.c`, `replace_env_argv`).
 */
export function expandArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): readonly string[] {
  return args.flatMap((word) => {
    const alone = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(word)?.[1];
    if (alone !== undefined) return wordsOf(environment[alone] ?? '');
    return [
      word.replace(/\$\$|\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name?: string) =>
        name === undefined ? '$' : (environment[name] ?? ''),
      ),
    ];
  });
}

/** Words of a value, of which quotes hold some together. */
function wordsOf(value: string): readonly string[] {
  const words = value.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs) ?? [];
  return words.map((word) =>
    word.replace(
      /\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gs,
      (_, escaped?: string, double?: string, single?: string) =>
        escaped ?? single ?? (double ?? '').replace(/\\(.)/gs, '$1'),
    ),
  );
}

/**
 * A line for a unit file that means just these words: each in quotes, per cents doubled. Dollar signs stay what they are, so that
 * what systemd had read is written back as it was (systemd.service(5), "Command lines").
 */
export function printArguments(words: readonly string[]): string {
  return words.map(printWord).join(' ');
}

export function printWord(word: string): string {
  const escaped = word.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/%/g, '%%');
  return `"${escaped}"`;
}
