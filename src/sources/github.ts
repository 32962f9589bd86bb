import type { GitHubClient } from '../gateways/github.ts';
import { type Catalogue, catalogueOf, type ReleaseTag } from '../metabase/catalogue.ts';
import { parseTag } from '../metabase/tag.ts';
import { printVersion } from '../metabase/version.ts';

export const METABASE = { owner: 'metabase', repo: 'metabase' } as const;

const PREFIX = 'refs/tags/';

/**
 * Every tag of Metabase in one request. The tags are the list, not the release pages: a hotfix of four parts may be a
 * tag without a page, and pages come a hundred at a time.
 */
export async function readTags(client: GitHubClient): Promise<readonly ReleaseTag[]> {
  const { data } = await client.rest.git.listMatchingRefs({ ...METABASE, ref: 'tags/v' });
  return data.filter(({ ref }) => ref.startsWith(PREFIX)).map(({ ref }) => ({ tag: ref.slice(PREFIX.length) }));
}

/** @param today ISO date on which the list is read */
export async function gitHubCatalogue(client: GitHubClient, today: string): Promise<Catalogue> {
  return catalogueOf('github', today, await readTags(client));
}

/**
 * The day of each release that has a page, by version number (`63.18`).
 * @param most pages of a hundred, the newest first
 */
export async function readReleaseDates(
  client: GitHubClient,
  most = Number.POSITIVE_INFINITY,
): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>();
  let pages = 0;
  for await (const { data } of client.paginate.iterator(client.rest.repos.listReleases, {
    ...METABASE,
    per_page: 100,
  })) {
    for (const { tag_name, published_at } of data) {
      const tag = parseTag(tag_name);
      if (tag.kind === 'exact' && published_at) dates.set(printVersion(tag.version), published_at.slice(0, 10));
    }
    pages += 1;
    if (pages >= most) break;
  }
  return dates;
}
