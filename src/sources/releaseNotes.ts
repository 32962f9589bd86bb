import type { GitHubClient } from '../gateways/github.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import { parseTag } from '../metabase/tag.ts';
import { printVersion, type Version } from '../metabase/version.ts';
import { METABASE } from './github.ts';

export interface ReleaseNote {
  readonly version: Version;
  readonly url: string;
  /** ISO date. */
  readonly date: string | undefined;
  /** Markdown, written by others. */
  readonly body: string;
}

const PER_PAGE = 100;
/** A second page is asked for only when the first held none; what is not on them is linked instead. */
const MOST_PAGES = 2;

/**
 * The notes of the releases above `from` up to `to` that stand on the page where they are most likely: pages are newest
 * first, so the number of newer releases tells the page. A note is an extra: when GitHub doesn't give one the
 * pull request does without.
 */
export async function readReleaseNotes(
  client: GitHubClient,
  catalogue: Catalogue,
  from: Version,
  to: Version,
): Promise<readonly ReleaseNote[]> {
  const notes = new Map<string, ReleaseNote>();
  let page = Math.floor(catalogue.releases.filter(({ version }) => version.compare(to) > 0).length / PER_PAGE) + 1;
  for (let asked = 0; asked < MOST_PAGES && page > 0 && notes.size === 0; asked++) {
    const { data } = await client.rest.repos.listReleases({ ...METABASE, per_page: PER_PAGE, page });
    const seen: Version[] = [];
    for (const { tag_name, html_url, published_at, body } of data) {
      const tag = parseTag(tag_name);
      if (tag.kind !== 'exact') continue;
      seen.push(tag.version);
      if (tag.version.compare(from) <= 0 || tag.version.compare(to) > 0) continue;
      const key = printVersion(tag.version);
      // Until about v50 each edition had a page of its own with the same notes.
      if (!notes.has(key) || tag.edition === 'oss') {
        notes.set(key, { version: tag.version, url: html_url, date: published_at?.slice(0, 10), body: body ?? '' });
      }
    }
    if (seen.length === 0) break;
    page += step(seen, to);
  }
  return [...notes.values()].sort((a, b) => b.version.compare(a.version));
}

/** Towards older pages when this one holds mostly newer releases, else towards newer ones. */
function step(seen: readonly Version[], to: Version): 1 | -1 {
  const newer = seen.filter((version) => version.compare(to) > 0).length;
  return newer * 2 > seen.length || seen.some((version) => version.compare(to) === 0) ? 1 : -1;
}
