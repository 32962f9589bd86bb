import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Log } from '../gateways/log.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import { printVersion } from '../metabase/version.ts';
import type { VersionInfo } from '../metabase/versionInfo.ts';
import { readReleaseDates } from './github.ts';
import { snapshotCatalogue } from './snapshot.ts';

/**
 * The same catalogue with the day of each release, as far as somebody tells it: the list of tags has none. Days of older
 * ones are shipped, those of newer ones are on GitHub's newest page of releases and in Metabase's own feed.
 */
export async function withDates(
  catalogue: Catalogue,
  client: GitHubClient,
  infos: readonly VersionInfo[],
  log: Log,
): Promise<Catalogue> {
  const dates = new Map<string, string>();
  for (const { version, date } of snapshotCatalogue().releases) {
    if (date !== undefined) dates.set(printVersion(version), date);
  }
  for (const { version, released } of infos.flatMap(({ releases }) => releases)) {
    if (released !== undefined) dates.set(printVersion(version), released);
  }
  try {
    for (const [version, date] of await readReleaseDates(client, 1)) dates.set(version, date);
  } catch (error) {
    log.warning(explainGitHub(error, 'The days of the newest releases could not be read').message);
  }
  const releases = catalogue.releases.map((release) => {
    const date = release.date ?? dates.get(printVersion(release.version));
    return date === undefined ? release : { ...release, date };
  });
  return { ...catalogue, releases };
}
