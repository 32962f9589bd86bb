import { Failure } from '../failure.ts';
import type { Host } from '../gateways/host.ts';
import type { Note } from '../gateways/keptNote.ts';

/** The repository whose jobs work on a deployment of this machine. */
interface Owner {
  /** Stays when the repository is renamed. */
  readonly id: string;
  readonly name: string;
}

/**
 * The journals and backups of a deployment belong to the repository that was the first to work on it: another one with a
 * deployment of the same name would take its journals for its own, and restore its backups. Who works at the command line is
 * of no repository, and knows what he does.
 * @param note of the owner
 * @throws Failure (bad input) when they belong to another one
 */
export async function claim(note: Note, path: string, deployment: string, { environment }: Host): Promise<void> {
  const { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_ID: id = name } = environment;
  if (!name || !id) return;
  const owner = (await note.read()) as Owner | undefined;
  if (owner?.id === id && owner.name === name) return;
  if (owner === undefined || owner.id === id) return note.write({ id, name });
  throw new Failure(
    `The deployment ${deployment} on this machine belongs to the repository ${owner.name}, and this is a job of ${name}. Give one ` +
      `of the two another name, or a "backup-dir" of its own. If it is the same instance, which has moved, remove ${path}.`,
    { exitCode: 2 },
  );
}
