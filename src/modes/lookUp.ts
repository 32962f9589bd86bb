import type { Settings } from '../config/settings.ts';
import { isoDate } from '../gateways/clock.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { KnownAdvisories } from '../metabase/advisory.ts';
import type { Edition } from '../metabase/edition.ts';
import { shippedAdvisories } from '../metabase/shippedAdvisories.ts';
import type { VersionInfo } from '../metabase/versionInfo.ts';
import { releasesClient } from '../sources/catalogue.ts';

/** What is known beyond the list of releases. Each part can be missing; then it says why, and nothing stops. */
export interface LookedUp {
  readonly advisories: KnownAdvisories;
  readonly versionInfo: (edition: Edition) => VersionInfo | { readonly failure: string; readonly passing?: boolean };
  /** ISO date. */
  readonly today: string;
}

/**
 * Whether anything but the releases is asked for: a plan from the snapshot, or from a list of the user's own, is made
 * without the network.
 */
export function asksOutside({ mode, catalogue, token, run }: Settings): boolean {
  if (mode === 'pull-request' || catalogue === 'github') return true;
  return catalogue === 'auto' && (token !== undefined || run !== undefined);
}

/** The published advisories, joined with those that are shipped. */
export async function lookUpAdvisories(settings: Settings, gateways: Gateways): Promise<KnownAdvisories> {
  if (!asksOutside(settings)) return shippedAdvisories();
  const { obtainAdvisories } = await import('../sources/advisories.ts');
  return obtainAdvisories(await releasesClient(settings, gateways), isoDate(gateways.clock.now()));
}

/** @param editions those that are pinned: each has a file of its own at Metabase */
export async function lookUpVersionInfo(
  settings: Settings,
  gateways: Gateways,
  editions: ReadonlySet<Edition>,
): Promise<LookedUp['versionInfo']> {
  const { versionInfoUrl } = settings;
  if (versionInfoUrl === undefined) return () => ({ failure: 'It is switched off by version-info-url.' });
  if (!asksOutside(settings)) return () => ({ failure: 'Nothing was asked for.' });
  const { readVersionInfo } = await import('../sources/versionInfo.ts');
  const read = async (edition: Edition) => {
    try {
      return await readVersionInfo(edition, gateways.fetch, versionInfoUrl);
    } catch (error) {
      return { failure: (error as Error).message, passing: true };
    }
  };
  const found = new Map(
    await Promise.all([...editions].map(async (edition) => [edition, await read(edition)] as const)),
  );
  return (edition) => found.get(edition) ?? { failure: 'Nothing was asked for.' };
}
