import type { SchemaState } from './database.ts';

/**
 * Shipped in 55.x with ids of 56 by mistake; Metabase counts them as 55 too
 * (https://github.com/metabase/metabase/pull/62110).
 */
const COUNT_AS_55 = ['v56.2025-06-05T16:48:48', 'v56.2025-05-19T16:48:48'];

/**
 * The major that the schema is at: the highest one among the ids of all changesets. The baseline `v00.*` of new
 * installations says nothing, and ids up to 41 are plain numbers.
 */
export function schemaStateOf(ids: readonly string[]): SchemaState {
  const majors = ids.flatMap((id) => {
    if (COUNT_AS_55.includes(id)) return [55];
    const major = Number(/^v(\d{1,4})\./.exec(id)?.[1] ?? 0);
    return major === 0 ? [] : [major];
  });
  if (majors.length > 0) return { kind: 'major', major: majors.reduce((a, b) => Math.max(a, b)) };
  if (ids.some((id) => /^\d+$/.test(id))) return { kind: 'before-42' };
  // An empty changelog is what a start leaves that was cut off before its first changeset.
  return ids.length === 0 ? { kind: 'none' } : { kind: 'unknown' };
}
