import type { Settings } from '../config/settings.ts';
import { wordsOf } from '../gateways/candidates.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Tree } from '../gateways/tree.ts';
import type { Scan } from '../manifests/scan.ts';
import type { Plan } from '../planning/plan.ts';
import { obtainCatalogue } from '../sources/catalogue.ts';
import { lookUpAdvisories } from './lookUp.ts';
import { openTree } from './openTree.ts';
import { planAll } from './planAll.ts';
import { readingAhead } from './readingAhead.ts';
import { type Overlay, scanTree } from './scanTree.ts';

export interface Survey {
  readonly plan: Plan;
  /** Everything that was found, in the order of the files. */
  readonly found: Scan;
  /** The texts that the plan was made from, by path from the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** Scans the same files again, some of them with another text. */
  readonly rescan: (overlay: Overlay) => Promise<Scan>;
}

/** What every mode does first: look at the files and at the releases, and make the plan. Writes nothing. */
export async function survey(settings: Settings, gateways: Gateways): Promise<Survey> {
  const { root, images } = settings;
  const { begin, textOf, fileOf } = readingAhead(settings);
  const [candidates, catalogue, advisories] = await Promise.all([
    gateways.find(root, wordsOf(images), begin),
    obtainCatalogue(settings, gateways),
    lookUpAdvisories(settings, gateways),
  ]);
  const tree = await openTree(settings, candidates, textOf);
  const found = await scanTree(tree, new Map(), settings, catalogue, fileOf);
  const warnings = [...templatesApart(found.faults, tree.texts), ...countLeftOut(tree)];
  if (found.pins.length + found.skipped.length === 0) warnings.push(nothingFound(tree));
  const listed = { found, texts: tree.texts, catalogue, advisories, all: candidates.all };
  return {
    plan: await planAll(listed, settings, gateways, warnings),
    found,
    texts: tree.texts,
    rescan: (overlay) => scanTree(tree, overlay, settings, catalogue, fileOf),
  };
}

/** Helm and Jinja templates never are the YAML that their name promises; nobody needs to hear of it. */
function templatesApart(faults: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): readonly string[] {
  return [...faults].filter(([file]) => !/\{\{|\{%/.test(texts.get(file) ?? '')).map(([, message]) => message);
}

function countLeftOut({ leftOut }: Tree): readonly string[] {
  return [...leftOut].map(([reason, files]) => {
    const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
    return `Left out, ${reason}: ${files.slice(0, 3).join(', ')}${more}.`;
  });
}

function nothingFound({ files, root }: Tree): string {
  return (
    `No pin of Metabase was found below ${root} (${files.length} files mention it). ` +
    'If the image has a name of its own, give it as an input: images.'
  );
}
