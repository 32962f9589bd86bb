import { badInput } from '../../failure.ts';
import { expandArguments } from './arguments.ts';
import { followWrapper, type Wrapped } from './wrapper.ts';

/** How a unit comes to its Java and its JAR. */
export interface Launch {
  /** A path, or a name that is looked for in PATH. */
  readonly java: string;
  /** Absolute. */
  readonly jar: string;
  /** What Java is given before the JAR. */
  readonly options: readonly string[];
  /** The unit names them itself, or a script or a variable does. */
  readonly by: 'unit' | 'script';
  /** What the script adds to the environment; that of the unit when there is none. */
  readonly environment: Readonly<Record<string, string>>;
  /** In which Metabase is started. */
  readonly folder: string;
  /** Set by commands of the script, so that they are not known. */
  readonly unread: readonly string[];
}

interface Start {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** What the user says. */
  readonly jar: string | undefined;
}

/**
 * Java and JAR of a command, if need be by the text of the script that it starts.
 * @param read gives the text of a file, undefined when it can't be had
 * @throws Failure (bad input) when they can't be found
 */
export async function findLaunch(start: Start, read: (path: string) => Promise<string | undefined>): Promise<Launch> {
  const { words, environment, folder, jar } = start;
  const expanded = expandArguments(words, environment);
  const at = javaAt(expanded);
  const dash = expanded.indexOf('-jar', at);
  const named = expanded[dash + 1];
  if (at >= 0 && dash > at && named !== undefined) {
    const options = expanded.slice(at + 1, dash);
    const found = jar ?? resolved(named, folder);
    const by = javaAt(words) < 0 || words.indexOf('-jar') < javaAt(words) ? 'script' : 'unit';
    return { java: expanded[at] as string, jar: found, options, by, environment, folder, unread: [] };
  }
  const wrapped = await script(expanded, start, read);
  const path = jar ?? (wrapped?.jar && resolved(wrapped.jar, wrapped.folder));
  if (path === undefined) {
    throw badInput(
      `Which JAR ${expanded[0] ?? 'the unit'} starts can't be told, neither from the unit nor from the script. Give its path by the input "jar".`,
    );
  }
  return {
    java: wrapped?.java ?? (environment.JAVA_HOME ? `${environment.JAVA_HOME}/bin/java` : 'java'),
    jar: path,
    options: wrapped?.options ?? [],
    by: 'script',
    environment: wrapped?.environment ?? environment,
    folder: wrapped?.folder ?? folder,
    unread: wrapped?.unread ?? [],
  };
}

/**
 * The words of a unit that names Java itself, with another JAR and another end. Variables stay as they are, since their values may
 * be secret.
 * @param java path of another Java; undefined for the one that is named
 */
export function otherWords(
  words: readonly string[],
  java: string | undefined,
  jar: string,
  rest: readonly string[],
): readonly string[] {
  const at = javaAt(words);
  const options = words.slice(at + 1, words.indexOf('-jar'));
  return [
    ...words.slice(0, at),
    java ?? (words[at] as string),
    ...options,
    '-jar',
    jar.replaceAll('$', '$$$$'),
    ...rest,
  ];
}

export function javaAt(words: readonly string[]): number {
  return words.findIndex((word) => /(?:^|\/)java$/.test(word));
}

/** The text behind `sh -c`, or a file that says by its first line that it is a script. */
async function script(
  expanded: readonly string[],
  { environment, folder }: Start,
  read: (path: string) => Promise<string | undefined>,
): Promise<Wrapped | undefined> {
  const [program = '', ...args] = expanded;
  const shell = /(?:^|\/)(?:ba|da|k|z)?sh$/.test(program);
  const flag = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
  const file = shell ? args.find((arg) => !arg.startsWith('-')) : program;
  const text = shell && flag >= 0 ? args[flag + 1] : file && (await read(resolved(file, folder)));
  if (text === undefined || text === '' || (!shell && !text.startsWith('#!'))) return undefined;
  return followWrapper(text, { environment, folder }, read);
}

function resolved(path: string, folder: string): string {
  return path.startsWith('/') ? path : `${folder.replace(/\/$/, '')}/${path.replace(/^\.\//, '')}`;
}
