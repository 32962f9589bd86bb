import type { Launch } from './launch.ts';
import type { Unit } from './unit.ts';

/** What would lose data, kill a migration or start a node behind our back: full sentences with the remedy. */
export function dangersOf(unit: Unit): readonly string[] {
  const { name, set, commands, stopCommands, state } = unit;
  const kills = stopCommands.some((words) =>
    words.some((word) => /^-(?:9|KILL|SIGKILL)$|^(?:kill|pkill) .*-(?:9|KILL)/.test(word)),
  );
  return [
    ...(commands.length === 1 && state.type !== 'oneshot'
      ? []
      : [
          `The unit ${name} has ${commands.length} commands to start and is of the type ${state.type}: one command that goes on is expected.`,
        ]),
    ...(kills
      ? [
          `The unit ${name} is stopped by a command that kills (ExecStop=): take it out, so that Metabase is told to end and can.`,
        ]
      : []),
    ...(set.KillMode === 'none' || set.KillMode === 'process'
      ? [
          `With KillMode=${set.KillMode} of the unit ${name} a Java that a script started goes on when the unit is stopped. Take the line out, or ` +
            'start Java with "exec".',
        ]
      : []),
    ...(set.NeedDaemonReload === 'yes'
      ? [
          `The files of the unit ${name} were changed, and systemd has not read them: the run would. Look at "systemctl cat ${name}", then run ` +
            '"systemctl daemon-reload" yourself.',
        ]
      : []),
    ...(set.Transient === 'yes'
      ? [`The unit ${name} was made by systemd-run and is gone when it stops. Write a unit file for it first.`]
      : []),
    ...otherRoot(unit),
  ];
}

export function otherRoot({ name, set }: Unit): readonly string[] {
  const root = set.RootDirectory || set.RootImage;
  if (!root) return [];
  return [`The unit ${name} runs in another root (${root}), whose paths are not those of this machine.`];
}

/** What a careful person would want to know. */
export function notesOf({ name, set }: Unit, launch: Launch): readonly string[] {
  const dependents = [set.RequiredBy, set.BoundBy].flatMap((list) => list?.split(' ').filter(Boolean) ?? []);
  return [
    ...(dependents.length > 0
      ? [
          `${dependents.join(', ')} stop together with ${name} and are not started again by it: start them when it runs.`,
        ]
      : []),
    ...(set.TriggeredBy ? [`${set.TriggeredBy} starts ${name}; while the run works, it fails to.`] : []),
    ...(launch.unread.some((variable) => variable.startsWith('MB_'))
      ? [
          `The script that ${name} starts sets ${launch.unread.filter((one) => one.startsWith('MB_')).join(', ')} by a command, which is not run here: ` +
            'where the database needs it, give the inputs "database-*".',
        ]
      : []),
  ];
}
