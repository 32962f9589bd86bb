import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { replaceTexts } from '../gateways/workingTree.ts';
import type { Outcome } from '../report/outcome.ts';
import { editedTexts } from './editedTexts.ts';
import { survey } from './survey.ts';

/** Moves every pin to its next stop, in the files. */
export async function apply(settings: Settings, gateways: Gateways): Promise<Outcome> {
  const seen = await survey(settings, gateways);
  const edits = seen.plan.deployments.flatMap(({ held, edits }) => (held === undefined ? edits : []));
  await replaceTexts(settings.root, await editedTexts(seen, edits), seen.texts);
  return { plan: seen.plan, edits };
}
