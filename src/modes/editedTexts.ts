import { type Edit, proveEdits, splice } from '../manifests/edit.ts';
import type { Survey } from './survey.ts';

/**
 * The new text of every file that the edits change, proved by scanning the tree as it would be: the same pins, with only
 * the wanted versions changed.
 */
export async function editedTexts(survey: Survey, edits: readonly Edit[]): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const own = edits.filter((edit) => edit.file === file);
    changed.set(file, splice(survey.texts.get(file) ?? '', own));
  }
  if (changed.size > 0) proveEdits(survey.pins, edits, (await survey.rescan(changed)).pins);
  return changed;
}
