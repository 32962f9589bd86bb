import { type Edit, type Editable, proveEdits, splice } from '../manifests/edit.ts';
import type { Scan } from '../manifests/scan.ts';
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
  if (changed.size === 0) return changed;
  const after = await survey.rescan(changed);
  proveEdits(editablesOf(survey.found, edits), edits, [...after.pins, ...after.sdks]);
  return changed;
}

/** The pins with the floating tags that the edits make pins of, in the order of their places; behind them the SDK's. */
function editablesOf({ pins, skipped, sdks }: Scan, edits: readonly Edit[]): readonly Editable[] {
  const edited = new Set(edits.map(({ file, start }) => `${file}:${start}`));
  const exact = skipped.flatMap(({ floating }) =>
    floating && edited.has(`${floating.file}:${floating.start}`) ? [floating] : [],
  );
  return [...[...pins, ...exact].sort(byPlace), ...sdks];
}

function byPlace(a: Editable, b: Editable): number {
  return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}
