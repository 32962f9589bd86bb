import type { Hindrances } from '../../databases/database.ts';
import { badInput, Failure } from '../../failure.ts';
import type { Files } from '../../gateways/files.ts';
import type { RunProcess } from '../../gateways/process.ts';
import type { Manifest } from './manifest.ts';

/** The user's own way to make backups, such as snapshots of a managed database: lists of a program and its arguments. */
export interface BackupCommands {
  readonly backup: readonly string[];
  readonly restore?: readonly string[] | undefined;
  /** Removes what `backup` made; without it that stays when its folder goes. */
  readonly forget?: readonly string[] | undefined;
}

/** What `{…}` in these commands stands for. */
export type Placeholders = Readonly<Record<string, string>>;

const LONGEST_REFERENCE = 1_000;
const LONGEST_COMPLAINT = 1_000;

/** @param id the name of the backup here; `{backup}` is what `backup-command` named it, once it has */
export function placeholdersOf(
  id: string,
  { deployment, metabase }: Pick<Manifest, 'deployment' | 'metabase'>,
  reference?: string,
): Placeholders {
  const { version, edition } = metabase;
  return { id, deployment, tag: version, edition, ...(reference === undefined ? {} : { backup: reference }) };
}

/**
 * Replaces `{name}` in each argument. No argument becomes two, and a value is never looked at again.
 * @throws Failure (bad input) for a name that isn't known
 */
export function filled(command: readonly string[], placeholders: Placeholders): readonly string[] {
  return command.map((argument) =>
    argument.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
      if (Object.hasOwn(placeholders, name)) return placeholders[name] as string;
      const known = Object.keys(placeholders).sort();
      throw badInput(`"{${name}}" in a command is not known. There are: ${known.map((one) => `{${one}}`).join(', ')}.`);
    }),
  );
}

/**
 * Runs a command of the user.
 * @param name of the setting, for messages
 * @returns the last line that it printed: what a backup-command names its backup
 */
export async function runCommand(
  name: string,
  command: readonly string[],
  placeholders: Placeholders,
  run: RunProcess,
): Promise<string> {
  const [program, ...args] = filled(command, placeholders);
  if (program === undefined || program === '') throw badInput(`"${name}" names no program.`);
  const { exitCode, stdout, stderr } = await run(program, args).catch((error: NodeJS.ErrnoException) => {
    throw badInput(`The program "${program}" of "${name}" can't be started (${error.code ?? error.message}).`);
  });
  if (exitCode !== 0) {
    const said = (stderr.trim() || stdout.trim()).slice(-LONGEST_COMPLAINT);
    throw new Failure(
      `The program "${program}" of "${name}" exited with ${exitCode}${said === '' ? '.' : `: ${said}`}`,
    );
  }
  return (stdout.trim().split('\n').at(-1) ?? '').slice(0, LONGEST_REFERENCE);
}

/** @throws Failure when there is no command for it, or it failed; what it restored is judged by the caller */
export async function restoreByCommand(
  manifest: Manifest,
  reference: string,
  commands: BackupCommands | undefined,
  run: RunProcess,
): Promise<void> {
  if (!commands?.restore) {
    throw badInput(
      `The backup ${manifest.id} was made by "backup-command" as "${reference}": set "restore-command" in the deployment, or ` +
        'restore it yourself.',
    );
  }
  await runCommand('restore-command', commands.restore, placeholdersOf(manifest.id, manifest, reference), run);
}

/** Removes what a backup-command made, if the user has told how. */
export async function forgetByCommand(
  manifest: Manifest,
  commands: BackupCommands | undefined,
  run: RunProcess,
): Promise<void> {
  if (manifest.contents.kind !== 'command' || !commands?.forget) return;
  const placeholders = placeholdersOf(manifest.id, manifest, manifest.contents.reference);
  await runCommand('forget-command', commands.forget, placeholders, run);
}

/** Programs of the commands that are nowhere to be found, in a sentence each. */
export async function missingPrograms(
  commands: BackupCommands,
  { files, searchPath }: { readonly files: Pick<Files, 'look'>; readonly searchPath: readonly string[] },
): Promise<Hindrances> {
  const missing = async (name: string, list: readonly string[] | undefined): Promise<readonly string[]> => {
    const [program = ''] = list ?? [];
    const paths = program.includes('/') ? [program] : searchPath.map((folder) => `${folder}/${program}`);
    const found = await Promise.all(paths.map((path) => files.look(path)));
    if (list === undefined || found.some((one) => one !== undefined)) return [];
    return [`The program "${program}" of "${name}" is not on this machine.`];
  };
  return {
    toBackUp: await missing('backup-command', commands.backup),
    toRestore: await missing('restore-command', commands.restore),
  };
}
