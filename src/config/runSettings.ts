import { badInput } from '../failure.ts';
import type { Edition } from '../metabase/edition.ts';
import { parseTarget } from '../metabase/target.ts';
import type { Version } from '../metabase/version.ts';
import { DATABASE_INPUTS } from './inputs.ts';
import type { ConfiguredInstance } from './instanceFields.ts';
import { instanceUrl } from './instanceUrl.ts';
import { didYouMean } from './nearest.ts';
import { type PlatformSettings, platformSettings } from './platformSettings.ts';
import type { DeploymentSettings } from './resolveDeployments.ts';
import type { Inputs } from './schema.ts';

type CommandList = readonly string[];

export interface BackupCommands {
  readonly backup: CommandList;
  readonly restore?: CommandList;
  readonly forget?: CommandList;
}

/** What the modes need that work on an instance. */
export interface RunSettings {
  /** Its journals and backups go by this name. */
  readonly deployment: string;
  readonly platform: PlatformSettings;
  /** Host names of the other nodes on the same database. */
  readonly nodes: readonly string[];
  readonly url: string | undefined;
  readonly timeoutMs: number;
  readonly backup: Inputs['backup'];
  readonly backupEachStop: boolean;
  /** The user's own way to make backups, in place of dumps. */
  readonly backupCommands: BackupCommands | undefined;
  /** Undefined: the state folder of the user. */
  readonly backupDir: string | undefined;
  readonly keep: { readonly newest: number; readonly days: number };
  readonly onFailure: Inputs['on-failure'];
  readonly requireRehearsal: boolean;
  /** A version to go to; its edition when a tag was given. */
  readonly to: { readonly version: Version; readonly edition?: Edition } | undefined;
  readonly strategy: Inputs['strategy'];
  readonly toolsImage: string | undefined;
  readonly database: Readonly<Partial<Record<(typeof DATABASE_INPUTS)[number], string>>>;
  readonly recipients: readonly string[];
  readonly identity: string | undefined;
}

const NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/** @throws Failure (bad input) with everything that is wrong */
export function runSettings(inputs: Inputs, deployments: readonly DeploymentSettings[]): RunSettings {
  const deployment = deploymentOf(inputs, deployments);
  const { mode } = inputs;
  const wrong: string[] = [];
  const tried = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      wrong.push((error as Error).message);
      return undefined;
    }
  };
  const platform = tried(() => platformSettings(inputs, deployment?.instance));
  const to = tried(() => toOf(inputs));
  const url = tried(() => (inputs.url === undefined ? deployment?.url : instanceUrl(inputs.url)));
  const database = Object.fromEntries(
    DATABASE_INPUTS.flatMap((key) =>
      inputs[`database-${key}`] === undefined ? [] : [[key, inputs[`database-${key}`]]],
    ),
  );
  const changes = mode === 'upgrade' || mode === 'rollback';
  if (changes && inputs.backup === 'none' && inputs['i-have-a-backup'] !== true) {
    wrong.push(
      'With "backup: none" a failed migration can not be undone. Set "i-have-a-backup: true" as well when you have one that you ' +
        'have restored before, else leave "backup" out.',
    );
  }
  if (changes && inputs.backup === 'none' && inputs['backup-each-stop'] === true) {
    wrong.push('"backup: none" and "backup-each-stop: true" contradict each other: take one of them out.');
  }
  if (database.uri !== undefined && ['type', 'host', 'port', 'name', 'file'].some((key) => key in database)) {
    wrong.push('"database-uri" holds type, host, port and name: take the inputs for them out, or the URI.');
  }
  const backupCommands = tried(() => backupCommandsOf(deployment?.instance));
  if (backupCommands && inputs['age-recipients'].length > 0) {
    wrong.push('"age-recipients" encrypts dumps, and "backup-command" makes none: take one of them out.');
  }
  const oneWay = backupCommands !== undefined && backupCommands.restore === undefined;
  if (changes && oneWay && inputs.backup !== 'none' && inputs['on-failure'] === 'rollback') {
    wrong.push(
      'With "backup-command" alone this run could not restore its own backup when the migration fails. Give "restore-command" ' +
        'too, or set "on-failure: leave".',
    );
  }
  const encrypted = inputs['age-recipients'].length > 0 && inputs['age-identity'] === undefined;
  if (changes && encrypted && inputs.backup !== 'none' && inputs['on-failure'] === 'rollback') {
    wrong.push(
      'With "age-recipients" alone this run could not read its own backup when the migration fails. Give "age-identity" too, or ' +
        'set "on-failure: leave".',
    );
  }
  if (inputs['require-rehearsal'] === true && mode !== 'upgrade') {
    wrong.push('"require-rehearsal" is for the mode upgrade alone.');
  }
  if (!platform || wrong.length > 0) throw badInput(wrong.join('\n'));
  return {
    deployment: deployment?.name ?? inputs.deployment ?? 'metabase',
    platform,
    nodes: deployment?.instance?.nodes ?? [],
    url,
    timeoutMs: inputs.timeout,
    backup: inputs.backup,
    backupEachStop: inputs['backup-each-stop'] ?? false,
    backupCommands,
    backupDir: inputs['backup-dir'],
    keep: { newest: inputs.keep, days: inputs['keep-days'] },
    onFailure: inputs['on-failure'],
    requireRehearsal: inputs['require-rehearsal'] ?? false,
    to,
    strategy: inputs.strategy,
    toolsImage: inputs['tools-image'],
    database,
    recipients: inputs['age-recipients'],
    identity: inputs['age-identity'],
  };
}

/** @throws Failure (bad input) for commands that lack the one which makes a backup */
function backupCommandsOf(instance: ConfiguredInstance = {}): RunSettings['backupCommands'] {
  const { 'backup-command': backup, 'restore-command': restore, 'forget-command': forget } = instance;
  if (backup) return { backup, ...(restore && { restore }), ...(forget && { forget }) };
  if (!restore && !forget) return undefined;
  throw badInput(`"${restore ? 'restore' : 'forget'}-command" is of no use without "backup-command": give that too.`);
}

/** The one that is named, or the only one there is; undefined when the file has none. */
function deploymentOf({ deployment }: Inputs, all: readonly DeploymentSettings[]): DeploymentSettings | undefined {
  const names = all.map(({ name }) => name);
  if (deployment !== undefined) {
    const found = all.find(({ name }) => name === deployment);
    if (found || (all.length === 0 && NAME.test(deployment))) return found;
    if (all.length === 0) throw badInput('The input deployment must be of a-z, 0-9, ".", "_" and "-".');
    throw badInput(
      `The deployment "${deployment}" is not known${didYouMean(deployment, names) || `; there are ${names.join(', ')}.`}`,
    );
  }
  if (all.length < 2) return all[0];
  throw badInput(`There are several deployments: say which one is meant by "deployment", one of ${names.join(', ')}.`);
}

function toOf({ to, mode, strategy }: Inputs): RunSettings['to'] {
  if (strategy !== 'auto' && mode !== 'rollback') throw badInput('"strategy" is for the mode rollback alone.');
  if (to === undefined) return undefined;
  if (mode === 'backup') throw badInput('"to" is for the modes upgrade, rollback and rehearse.');
  const target = parseTarget(to);
  if (target.kind !== 'version') throw badInput(`"to" is "${to}"; give one version, e.g. "v0.58.3".`);
  const { version, edition } = target;
  return { version, ...(edition === undefined ? {} : { edition }) };
}
