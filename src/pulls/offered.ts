import { type Catalogue, hasVersion } from '../metabase/catalogue.ts';
import type { Passed } from '../metabase/choice.ts';
import { parseTag } from '../metabase/tag.ts';

/**
 * Whether a version can be had today: it is on the list of releases, and no registry is known to lack it. What a pull request
 * proposes is not lowered only because it can't: somebody may rely on it already.
 */
export function isOffered(tag: string, catalogue: Catalogue, passed: readonly Passed[]): boolean {
  const read = parseTag(tag);
  if (read.kind !== 'exact' || !hasVersion(catalogue, read.edition, read.version)) return false;
  return !passed.some(({ version, unpublished }) => unpublished && version.compare(read.version) === 0);
}
