import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import { printVersion } from '../metabase/version.ts';
import { proposeReturn, type TakenBack } from './proposeReturn.ts';

/**
 * Opens the pull request by which the pins follow an instance that was taken back. The instance is back either way: what
 * fails here is a warning.
 * @returns what to do next, as a sentence; undefined when the pins are to be changed by hand
 */
export async function pinWhatRuns(
  back: TakenBack,
  settings: Settings,
  gateways: Gateways,
): Promise<string | undefined> {
  if (!settings.token || !settings.repository) return undefined;
  try {
    const pull = await proposeReturn(back, settings, gateways);
    if (!pull) return `No pin of ${back.name} in this repository is newer than ${printVersion(back.to)}.`;
    return `Merge ${pull.url}, which pins what runs and keeps the newer version away, before anything deploys.`;
  } catch (error) {
    gateways.log.warning(explainGitHub(error, 'The pull request that pins what runs again could not be made').message);
    return undefined;
  }
}
