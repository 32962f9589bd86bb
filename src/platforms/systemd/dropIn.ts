import { printArguments, printWord } from './arguments.ts';
import { javaAt } from './launch.ts';

/** Never made: a unit that asserts it can be started by nobody. */
export const NEVER_THERE = '/run/metabase-upgrade/may-start';

const HEAD = '# Made by metabase-upgrade for the time of a run, and removed at its end.';

/** Nothing kills what may migrate, and nothing starts it again when it fails. */
const GUARD = [
  '[Service]',
  'Restart=no',
  'TimeoutStartSec=infinity',
  'TimeoutStopSec=infinity',
  'RuntimeMaxSec=infinity',
  'WatchdogSec=0',
  'KillSignal=SIGTERM',
];
/** It lies on the disk, so that it holds over a restart of the machine as well. */
const HELD = ['[Unit]', 'StartLimitIntervalSec=0', `AssertPathExists=${NEVER_THERE}`];
const FREE = ['[Unit]', 'StartLimitIntervalSec=0'];

/** Nobody can start the unit; a person who tries is told so. What runs goes on. */
export function heldText(): string {
  return text(HEAD, ...HELD, ...GUARD);
}

/** It can be started once more. */
export function guardedText(): string {
  return text(HEAD, ...FREE, ...GUARD);
}

/**
 * The unit runs one command to its end instead of the instance, with everything else that is set for it.
 * @param held once it was started, nobody can do it again
 */
export function commandText(words: readonly string[], held: boolean): string {
  const once = [
    'Type=oneshot',
    'RemainAfterExit=no',
    'ExecStartPost=',
    'ExecStop=',
    'ExecStart=',
    `ExecStart=${printArguments(words)}`,
  ];
  return text(HEAD, ...(held ? HELD : FREE), ...GUARD, ...once);
}

/**
 * The unit with another Java: in place of the one that it names itself, or for a script that finds it by its surroundings.
 * @param words of `ExecStart=` with variables as they were read; for a script, the variables to set
 */
export function javaText(home: string, words: readonly string[], by: 'unit' | 'script'): string {
  const head =
    '# Made by metabase-upgrade, since the version that is installed needs this Java. Say it in the unit itself, then remove this.';
  if (by === 'script') return text(head, '[Service]', ...words.map((one) => `Environment=${printWord(one)}`));
  const at = javaAt(words);
  const other = words.map((word, index) => (index === at ? `${home}/bin/java` : word));
  return text(head, '[Service]', 'ExecStart=', `ExecStart=${printArguments(other)}`);
}

function text(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
