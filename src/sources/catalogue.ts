import type { Settings } from '../config/settings.ts';
import { badInput } from '../failure.ts';
import { isoDate } from '../gateways/clock.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { Catalogue } from '../metabase/catalogue.ts';

/**
 * The releases, from where the settings say. What opens pull requests never acts on the snapshot, what works on an instance
 * only when it is told to; `plan` and `apply` may fall back to it, and say so with its date.
 */
export async function obtainCatalogue(settings: Settings, gateways: Gateways): Promise<Catalogue> {
  const { mode, catalogue, run } = settings;
  const acts = mode === 'pull-request' || run !== undefined;
  const source = catalogue === 'auto' ? (acts || settings.token ? 'github' : 'snapshot') : catalogue;
  if (source === 'snapshot') {
    if (mode === 'pull-request')
      throw badInput('The mode pull-request never acts on the snapshot: set catalogue to "github" or to a list.');
    return snapshot(gateways, catalogue === 'auto' ? 'Without a token GitHub was not asked. ' : '');
  }
  if (source !== 'github') {
    const { listedCatalogue } = await import('./releaseList.ts');
    return listedCatalogue(source, process.cwd(), gateways.fetch);
  }
  try {
    const { gitHubCatalogue } = await import('./github.ts');
    const client = await releasesClient(settings, gateways);
    return await gitHubCatalogue(client, isoDate(gateways.clock.now()));
  } catch (error) {
    const failure = explainGitHub(error, `The releases of Metabase could not be read from ${settings.releasesApiUrl}`);
    if (acts || catalogue !== 'auto') throw failure;
    return snapshot(gateways, `${failure.message} `);
  }
}

/** The token goes to the API that it belongs to and to no other. */
export function releasesClient(settings: Settings, gateways: Gateways) {
  const own = settings.repository?.apiUrl ?? 'https://api.github.com';
  return gateways.gitHub(settings.releasesApiUrl, own === settings.releasesApiUrl ? settings.token : undefined);
}

async function snapshot(gateways: Gateways, why: string): Promise<Catalogue> {
  const { snapshotCatalogue } = await import('./snapshot.ts');
  const catalogue = snapshotCatalogue();
  gateways.log.warning(
    `${why}The releases are those known on ${catalogue.asOf}, shipped with this version; newer ones are not seen. ` +
      'With --catalogue github they are looked up.',
  );
  return catalogue;
}
