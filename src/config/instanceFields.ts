import { z } from 'zod';
import { names, text } from './fileFields.ts';
import { PLATFORMS } from './inputs.ts';
import { kubernetesFields } from './kubernetesFields.ts';

const PLATFORM = `one of ${PLATFORMS.join(', ')}`;
const JAVA_HOME = 'a mapping such as 21: /usr/lib/jvm/java-21-openjdk-amd64';
const COMMAND = 'a list that begins with a program, e.g. ["systemctl", "stop", "metabase"]';

/** A program and its arguments, never a text for a shell. */
const command = (description: string) =>
  z
    .array(z.string({ error: COMMAND }), { error: COMMAND })
    .min(1, { error: COMMAND })
    .meta({ description });

/** Places to fill in the commands for backups; `{backup}` is what backup-command printed. */
const BACKUP_PLACES = ['id', 'deployment', 'tag', 'edition'];

const backupCommand = (description: string, places = [...BACKUP_PLACES, 'backup']) =>
  command(description).superRefine((list, context) => {
    const found = list.flatMap((part) => [...part.matchAll(/\{([a-z-]+)\}/g)].map(([, place]) => place as string));
    const unknown = found.find((place) => !places.includes(place));
    if (unknown === undefined) return;
    const known = places.map((place) => `{${place}}`).join(', ');
    context.addIssue({ code: 'custom', message: `"{${unknown}}" is not known here; there are ${known}.` });
  });

const commands = z
  .strictObject(
    {
      stop: command('Stops the instance.'),
      start: command('Starts what is in place, and returns.'),
      status: command('Tells what the process does: JSON with "state" and perhaps "version", a word, or an exit code.'),
      swap: command('Puts {tag}, {version} or {edition} in place of what is stopped, without starting it.'),
      'put-back': command('Puts the former version back. Left out, it is "swap" with that version.').optional(),
      fetch: command('Gets the build to this machine while the former one still runs.').optional(),
      'restore-scale': command('Undoes what "stop" turned off besides.').optional(),
      finish: command('Removes what was kept for the way back.').optional(),
      log: command('Prints the last lines of the log of the instance.').optional(),
      'run-once': command('Runs "metabase {command}" of {tag} once, with the settings of the instance.').optional(),
      scratch: command(
        'Runs Metabase of {tag} in the foreground, with the variables that it is given, to rehearse.',
      ).optional(),
    },
    { error: 'a mapping of "stop", "start", "status", "swap" and others to lists' },
  )
  .meta({ description: 'How the platform "command" handles the instance: lists of a program and its arguments.' });

/** How the instance of a deployment runs, for the modes that work on it. */
export const instanceFields = {
  platform: z
    .enum(PLATFORMS, { error: PLATFORM })
    .meta({
      description:
        'How the instance runs on the machine of the job: docker is one container, compose a service of Docker Compose, systemd a ' +
        'JAR that a unit runs, kubernetes a Deployment or StatefulSet, azure-webapp and azure-containerapp an app in Azure by its ' +
        'command line, command anything else by commands of your own.',
    })
    .optional(),
  container: text('the name of a container')
    .meta({ description: 'Name of the container, for docker; for kubernetes where its image does not tell.' })
    .optional(),
  'compose-files': names('the path of a Compose file, or a list of them', '"deploy/compose.yaml"')
    .meta({ description: 'Compose files from the folder that is searched, for the platform compose.' })
    .optional(),
  service: text('the name of a service')
    .meta({ description: 'Name of the service of Metabase, for the platform compose.' })
    .optional(),
  unit: text('the name of a unit, e.g. "metabase.service"')
    .meta({ description: 'Name of the unit that runs the JAR, for the platform systemd.' })
    .optional(),
  jar: text('an absolute path')
    .regex(/^\//, { error: 'an absolute path' })
    .meta({ description: 'Path of the JAR, where neither the unit nor the script that it starts tells it.' })
    .optional(),
  'java-home': z
    .record(z.string().regex(/^\d{1,2}$/), text('the home of a Java'), { error: JAVA_HOME })
    .meta({ description: 'Homes of Java by their major, for a path that needs more than one: the platform systemd.' })
    .optional(),
  nodes: names('the name of a node, or a list of them', '"bi-node-2"')
    .meta({
      description:
        'Host names of the other nodes on the same application database. The run waits until they are stopped, and tells when ' +
        'they may come back.',
    })
    .optional(),
  'resource-group': text('the name of a resource group')
    .meta({ description: 'Resource group of the app, for azure-webapp and azure-containerapp.' })
    .optional(),
  app: text('the name of an app in Azure')
    .meta({ description: 'Name of the app, for azure-webapp and azure-containerapp.' })
    .optional(),
  subscription: text('the name or the id of a subscription')
    .meta({
      description: 'Subscription of the app, for azure-webapp and azure-containerapp; that of az when left out.',
    })
    .optional(),
  ...kubernetesFields,
  commands: commands.optional(),
  'backup-command': backupCommand(
    'Makes a backup in place of a dump, such as a snapshot of a managed database, and prints its name as the last line.',
    BACKUP_PLACES,
  ).optional(),
  'restore-command': backupCommand(
    'Restores {backup}, which backup-command printed, in the place of the live database, and returns when it can be used.',
  ).optional(),
  'forget-command': backupCommand('Removes {backup} when it is not kept any more.').optional(),
};

export type CommandLists = z.output<typeof commands>;

/** What the file says of an instance, by the keys of the file; undefined is what it does not say. */
export type ConfiguredInstance = {
  readonly [Key in keyof typeof instanceFields]?: z.output<(typeof instanceFields)[Key]>;
};
