import { badInput } from '../failure.ts';
import { DEFAULTS, INPUT_NAMES, type InputName, MODES, type RawInputs, SECRET_VARIABLES, SWITCHES } from './inputs.ts';
import { didYouMean } from './nearest.ts';

/** Asked for on the command line instead of a mode. */
export type Wish =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'run'; readonly inputs: RawInputs }
  | BackupsWish;

/** To look at the backups of this machine, or at one of them. */
export interface BackupsWish {
  readonly kind: 'backups';
  readonly action: 'list' | 'verify';
  readonly id: string | undefined;
  readonly inputs: RawInputs;
}

const BACKUPS = 'backups';

/**
 * `plan --root DIR --format json`: one mode, then a flag for each input, `--name value` or `--name=value`;
 * a switch such as `--draft` alone means true. `backups list` and `backups verify [ID]` stand in the place of a mode.
 * The mode must be given here: what opens pull requests doesn't start by accident.
 * @throws Failure (bad input) for what isn't known, with the nearest that is.
 */
export function parseCommandLine(args: readonly string[], environment: NodeJS.ProcessEnv): Wish {
  if (args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help')
    return { kind: 'help' };
  if (args.includes('--version')) return { kind: 'version' };
  const inputs: Record<InputName, string> = { ...DEFAULTS };
  for (const [name, variable] of Object.entries(SECRET_VARIABLES))
    inputs[name as InputName] = environment[variable] ?? '';
  let mode: string | undefined;
  const rest = [...args];
  const words: string[] = [];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('--')) {
      if (mode === BACKUPS) {
        words.push(word);
        continue;
      }
      if (mode !== undefined) throw badInput(`"${word}" is one word too many: the mode is already "${mode}".`);
      mode = word;
      continue;
    }
    const [name, attached] = splitFlag(word);
    const value = attached ?? (SWITCHES.includes(name) && isFlag(rest[0]) ? 'true' : valueFor(name, rest));
    if (name !== 'mode') inputs[name] = value;
    else if (mode === undefined) mode = value;
    else throw badInput(`The mode is given twice, as "${mode}" and as "${value}".`);
  }
  if (mode === BACKUPS) return backupsWish(words, inputs);
  if (mode === undefined) throw badInput(`A mode must be given: ${MODES.join(', ')}.`);
  return { kind: 'run', inputs: { ...inputs, mode: knownMode(mode) } };
}

function backupsWish([action, id, more]: readonly string[], inputs: RawInputs): BackupsWish {
  const none = action === 'verify' ? more : id;
  if (none !== undefined) throw badInput(`"${none}" is one word too many behind "${BACKUPS} ${action}".`);
  if (action === 'list' || action === 'verify') return { kind: BACKUPS, action, id, inputs };
  throw badInput(`Expected "${BACKUPS} list" or "${BACKUPS} verify", perhaps with the id of one backup.`);
}

function isFlag(word: string | undefined): boolean {
  return word === undefined || word.startsWith('--');
}

function splitFlag(word: string): [InputName, string | undefined] {
  const equals = word.indexOf('=');
  const name = word.slice(2, equals === -1 ? undefined : equals);
  if (Object.hasOwn(SECRET_VARIABLES, name)) {
    const variable = SECRET_VARIABLES[name as keyof typeof SECRET_VARIABLES];
    const what = name === 'token' ? 'A token' : `The ${name}`;
    throw badInput(`${what} on the command line can be read by every user of the machine: set ${variable} instead.`);
  }
  if (!INPUT_NAMES.includes(name as InputName)) {
    throw badInput(`The flag --${name} is not known${didYouMean(name, INPUT_NAMES) || '; --help lists them.'}`);
  }
  return [name as InputName, equals === -1 ? undefined : word.slice(equals + 1)];
}

/** The next word; one that starts with dashes is a flag, and as a value it must be attached by `=`. */
function valueFor(name: InputName, rest: string[]): string {
  const value = isFlag(rest[0]) ? undefined : rest.shift();
  if (value !== undefined) return value;
  throw badInput(`The flag --${name} needs a value, e.g. --${name} ${DEFAULTS[name] || '...'}.`);
}

function knownMode(mode: string): string {
  if ((MODES as readonly string[]).includes(mode)) return mode;
  throw badInput(`The mode "${mode}" is not known${didYouMean(mode, MODES) || `; there are ${MODES.join(', ')}.`}`);
}
