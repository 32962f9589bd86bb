import { badInput, Failure } from '../../failure.ts';
import type { RunTool } from '../../gateways/tool.ts';

/** What `{…}` in the user's own commands stands for. */
export type Placeholders = Readonly<Record<string, string>>;

const LONGEST_REFERENCE = 1_000;

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
 * Runs the user's own backup-command or restore-command, such as one that makes a snapshot of a managed database.
 * @param name of the input, for messages
 * @returns the last line that it printed: what a backup-command names its snapshot
 */
export async function runCommand(
  name: string,
  command: readonly string[],
  placeholders: Placeholders,
  runTool: RunTool,
  options: { readonly timeoutMs?: number; readonly signal?: AbortSignal } = {},
): Promise<string> {
  const [program, ...args] = filled(command, placeholders);
  if (program === undefined || program === '') throw badInput(`The input "${name}" names no program.`);
  const finished = await runTool(program, args, options).catch((error: NodeJS.ErrnoException) => {
    throw badInput(`The program "${program}" of "${name}" can't be started (${error.code ?? error.message}).`);
  });
  if (finished.exitCode !== 0) {
    const ended =
      finished.exitCode === undefined
        ? `was ended (${finished.stopped ?? 'by a signal'})`
        : `exited with ${finished.exitCode}`;
    throw new Failure(
      `The program "${program}" of "${name}" ${ended}: ${finished.stderr.trim().slice(-LONGEST_REFERENCE)}`,
    );
  }
  return (finished.stdout.trim().split('\n').at(-1) ?? '').slice(0, LONGEST_REFERENCE);
}
