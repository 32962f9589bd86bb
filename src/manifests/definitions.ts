import { dirname, join } from 'node:path/posix';
import type { Document, Scalar } from './documents/document.ts';
import type { LineStarts } from './place.ts';

/** A file that was read: its text and what its syntax yields. */
export interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: LineStarts;
  readonly document: Document;
}

/** Reads a file of the same tree by its path from the root; undefined when it isn't there or isn't to be read. */
export type Open = (file: string) => Promise<ReadFile | undefined>;

export interface Definition extends ReadFile {
  readonly scalar: Scalar;
}

/**
 * Where a variable that `user` refers to is set, by the rules of its own ecosystem, and the places that were searched.
 * - Dockerfile: the last ARG or ENV before the reference in its own stage, else before the first FROM
 *   (docs.docker.com/reference/dockerfile, "Understand how ARG and FROM interact").
 * - env file: the same file.
 * - YAML (Compose): the `.env` beside it (docs.docker.com/compose/how-tos/environment-variables).
 */
export async function findDefinition(
  name: string,
  user: { readonly scalar: Scalar } & ReadFile,
  open: Open,
): Promise<{ definition?: Definition; searched: string }> {
  const { syntax } = user.document;
  if (syntax === 'dockerfile') {
    const scalar = dockerfileDefinition(name, user);
    return { ...(scalar ? { definition: { ...user, scalar } } : {}), searched: `an ARG or ENV ${name} with a value` };
  }
  if (syntax === 'dotenv') return inEnvFile(name, user, user.file);
  const beside = join(dirname(user.file), '.env');
  if (syntax !== 'yaml') return { searched: `${name}, but variables of this kind of file are not followed` };
  return inEnvFile(name, await open(beside), beside);
}

function dockerfileDefinition(name: string, user: { scalar: Scalar; document: Document }): Scalar | undefined {
  const { scalars } = user.document;
  const before = scalars.slice(0, scalars.indexOf(user.scalar));
  const set = before.filter(({ path: [key, variable] }) => (key === 'ARG' || key === 'ENV') && variable === name);
  const inStage = set.findLast(({ parent }) => parent === user.scalar.parent);
  return user.scalar.path[0] === 'FROM' ? set.findLast(isGlobal) : (inStage ?? set.findLast(isGlobal));
}

/** Before the first FROM. */
function isGlobal({ parent }: Scalar): boolean {
  return parent === 0;
}

function inEnvFile(
  name: string,
  opened: ReadFile | undefined,
  file: string,
): { definition?: Definition; searched: string } {
  const scalar = opened?.document.scalars.findLast(({ path }) => path[0] === name);
  const searched = opened ? `${name} in ${file}` : `${name} in ${file}, which is not there or not known to git`;
  return opened && scalar ? { definition: { ...opened, scalar }, searched } : { searched };
}
