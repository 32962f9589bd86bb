import { DEFAULTS } from '../config/inputs.ts';
import type { Settings } from '../config/settings.ts';
import type { Candidates } from '../gateways/candidates.ts';
import { Tree } from '../gateways/tree.ts';
import { isDocumentation } from '../manifests/documentation.ts';

/** The tree without what holds versions but no pins: prose, our own configuration, and what the user leaves out. */
export async function openTree(settings: Settings, candidates: Candidates): Promise<Tree> {
  const { root, documentation, exclude } = settings;
  const isExcluded = exclude.length === 0 ? () => false : (await import('../config/glob.ts')).matcherOf(exclude);
  const wanted = (file: string) =>
    file !== DEFAULTS.config && (documentation || !isDocumentation(file)) && !isExcluded(file);
  return new Tree(root, candidates, wanted);
}
