/** What a start script makes of its surroundings, as far as its text tells. */
export interface Wrapped {
  readonly java: string | undefined;
  readonly jar: string | undefined;
  /** What Java is given before the JAR. */
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Names that get their value from a command, so that the text does not tell it. */
  readonly unread: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

const ASSIGNMENT = /^(?:export\s+|declare\s+-x\s+|readonly\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s;
const VARIABLE = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}|([A-Za-z_][A-Za-z0-9_]*))/g;
const JAVA = /(?:^|[\s;&|])("?[^\s"']*\bjava"?)\s+((?:.*\s)?)-jar\s+("[^"]*"|'[^']*'|\S+)/s;
const MOST_FILES = 4;

/**
 * Follows a shell script line by line: variables that are set, files that are read, the folder, and the line that starts a
 * JAR. Conditions are not judged: what stands last counts. Nothing is run.
 * @param read gives the text of a file that the script reads, undefined when it can't be had
 */
export async function followWrapper(
  text: string,
  start: { readonly environment: Environment; readonly folder: string },
  read: (path: string) => Promise<string | undefined>,
): Promise<Wrapped> {
  const environment: Record<string, string> = { ...start.environment };
  const unread = new Set<string>();
  let { folder } = start;
  let found: Pick<Wrapped, 'java' | 'jar' | 'options'> = { java: undefined, jar: undefined, options: [] };
  let files = 0;
  const fill = (word: string) => unquote(word, environment);
  const follow = async (script: string): Promise<void> => {
    for (const line of linesOf(script)) {
      const [, name, value] = ASSIGNMENT.exec(line) ?? [];
      const sourced = /^(?:\.|source)\s+(\S+)/.exec(line)?.[1];
      const changed = /^cd\s+(\S+)/.exec(line)?.[1];
      const java = JAVA.exec(line);
      if (java) {
        const options = (java[2] ?? '').trim().split(/\s+/).filter(Boolean);
        found = {
          java: fill(java[1] as string),
          jar: fill(java[3] as string),
          options: options.flatMap((one) => fill(one).split(/\s+/)),
        };
      } else if (name !== undefined && value !== undefined) {
        if (/\$\(|`/.test(value)) unread.add(name);
        else environment[name] = fill(firstWord(value));
      } else if (changed !== undefined) folder = resolved(fill(changed.replace(/;$/, '')), folder);
      else if (sourced !== undefined && files++ < MOST_FILES) {
        const inner = await read(resolved(fill(sourced), folder));
        if (inner !== undefined) await follow(inner);
      }
    }
  };
  await follow(text);
  return { ...found, environment, folder, unread: [...unread] };
}

/** Lines without comments, those that end in a backslash joined, several statements of a line apart. */
function linesOf(script: string): readonly string[] {
  return script
    .replace(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) => line.split(/\s*(?:&&|;)\s*/))
    .map((line) => line.trim().replace(/^(?:then|else|do|exec)\s+/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function firstWord(value: string): string {
  return /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])*/.exec(value)?.[0] ?? '';
}

function unquote(word: string, environment: Environment): string {
  return word.replace(
    /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|[^'"\\]+/gs,
    (whole, single?: string, double?: string, escaped?: string) => {
      if (single !== undefined) return single;
      if (escaped !== undefined) return escaped;
      return filled(double?.replace(/\\([$`"\\])/g, '$1') ?? whole, environment);
    },
  );
}

function filled(text: string, environment: Environment): string {
  return text.replace(VARIABLE, (_, braced?: string, otherwise?: string, bare?: string) => {
    const value = environment[braced ?? (bare as string)];
    return value === undefined || value === '' ? filled(otherwise ?? value ?? '', environment) : value;
  });
}

function resolved(path: string, folder: string): string {
  return path.startsWith('/') ? path : `${folder.replace(/\/$/, '')}/${path.replace(/^\.\//, '')}`;
}
