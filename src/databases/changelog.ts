import { createHash } from 'node:crypto';

/**
 * One short text for all that was applied, so that two states of a database can be told apart.
 * @param ids of all changesets, in any order
 * @param schema what else belongs to the state, such as the columns where a changeset can be applied in part
 */
export function changelogPrint(ids: readonly string[], schema: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const part of [ids, schema]) hash.update(`${JSON.stringify([...part].sort())}\n`);
  return hash.digest('hex');
}
