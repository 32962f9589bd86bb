import type { Settings } from '../config/settings.ts';
import type { Candidates } from '../gateways/candidates.ts';
import { Tree } from '../gateways/tree.ts';
import { readText } from '../gateways/workingTree.ts';
import { isDocumentation } from '../manifests/documentation.ts';

/**
 * The tree of what may hold pins: the files that mention Metabase and those of the user's own patterns, without prose, our
 * own configuration, and what the user leaves out.
 */
export async function openTree(settings: Settings, candidates: Candidates, textOf = readText): Promise<Tree> {
  const { root, exclude, patterns } = settings;
  if (exclude.length + patterns.length === 0)
    return new Tree(root, candidates, (file) => isManifest(file, settings), textOf);
  const { matcherOf } = await import('../config/glob.ts');
  const isExcluded = matcherOf(exclude);
  const isNamed = matcherOf(patterns.flatMap(({ files }) => files));
  const named = patterns.length === 0 ? [] : (await candidates.all()).filter(isNamed);
  const files = [...new Set([...candidates.files, ...named])].sort();
  const wanted = (file: string) => !isExcluded(file) && (isNamed(file) || isManifest(file, settings));
  return new Tree(root, { ...candidates, files }, wanted, textOf);
}

export function isManifest(file: string, { config, documentation }: Settings): boolean {
  return file !== config && (documentation || !isDocumentation(file));
}
