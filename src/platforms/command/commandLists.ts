import { badInput } from '../../failure.ts';
import { printTag } from '../../metabase/tag.ts';
import { printVersion } from '../../metabase/version.ts';
import type { Build } from '../platform.ts';

/** A program and its arguments, never a text for a shell. */
export type CommandList = readonly string[];

/** What the user's own commands are for. Only the first four must be there. */
export interface Commands {
  readonly stop: CommandList;
  readonly start: CommandList;
  readonly status: CommandList;
  /** Puts a build in place of the one that is stopped, without starting it. */
  readonly swap: CommandList;
  /** Puts the former one back; `swap` with the former version when it is not given. */
  readonly putBack?: CommandList | undefined;
  readonly fetch?: CommandList | undefined;
  readonly restoreScale?: CommandList | undefined;
  readonly finish?: CommandList | undefined;
  readonly log?: CommandList | undefined;
  /** Runs `metabase {command}` once with the settings of the instance, and waits for its end. */
  readonly runOnce?: CommandList | undefined;
  /** Runs Metabase of a build in the foreground, with the variables that it is given, for a rehearsal. */
  readonly scratch?: CommandList | undefined;
}

/** What may stand in braces, and in which commands. */
const KNOWN: Readonly<Record<keyof Commands, readonly string[]>> = {
  stop: ['run'],
  start: ['run'],
  status: [],
  swap: ['run', 'version', 'tag', 'edition'],
  putBack: ['run', 'version', 'tag', 'edition'],
  fetch: ['version', 'tag', 'edition'],
  restoreScale: ['run'],
  finish: ['run'],
  log: [],
  runOnce: ['version', 'tag', 'edition', 'command'],
  scratch: ['run', 'version', 'tag', 'edition'],
};

/** A word in single braces; what stands in double ones belongs to the program, such as docker's own templates. */
const PLACE = /\{\{[\s\S]*?\}\}|\{([A-Za-z][A-Za-z_-]*)\}/g;
/** A run's name goes into names of files and containers. */
const SAFE = /^[\w.-]{1,128}$/;

/**
 * Everything that is wrong with the lists, before any of them is run.
 * @throws Failure (bad input)
 */
export function checkCommands(commands: Commands): void {
  const wrong = (Object.entries(KNOWN) as [keyof Commands, readonly string[]][]).flatMap(([name, known]) =>
    faultsOf(name, commands[name], known),
  );
  if (wrong.length > 0) throw badInput(`The commands can't be used:\n${wrong.map((one) => `  - ${one}`).join('\n')}`);
}

function faultsOf(name: string, list: CommandList | undefined, known: readonly string[]): readonly string[] {
  if (list === undefined) return [];
  const [program] = list;
  if (!program) return [`${name}: expected a list that begins with a program, found an empty one.`];
  if (list.some((part) => part.includes('\0'))) return [`${name}: a zero character can't be in an argument.`];
  const first = placesIn(program).length > 0 ? [`${name}: the program itself can't have a place to fill.`] : [];
  const unknown = [...new Set(list.flatMap(placesIn))].filter((place) => !known.includes(place));
  const may = known.length === 0 ? 'none' : known.map((place) => `{${place}}`).join(', ');
  return [...first, ...unknown.map((place) => `${name}: {${place}} is not known here; places to fill: ${may}.`)];
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].flatMap(([, place]) => place ?? []);
}

export interface Filling {
  readonly run?: string;
  readonly build?: Build;
  readonly command?: string;
}

/** Each place filled; what is filled in is never read again. */
export function fill(list: CommandList, { run, build, command }: Filling): CommandList {
  if (run !== undefined && !SAFE.test(run)) throw new TypeError(`${run} is no name of a run.`);
  const values: Readonly<Record<string, string | undefined>> = {
    run,
    command,
    version: build && printVersion(build.version),
    tag: build && printTag(build.edition, build.version),
    edition: build?.edition,
  };
  return list.map((part) => part.replace(PLACE, (whole, place?: string) => (place && values[place]) ?? whole));
}
