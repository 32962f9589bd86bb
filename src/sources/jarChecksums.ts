import type { GitHubClient } from '../gateways/github.ts';
import type { Edition } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import { METABASE } from './github.ts';

const SUM = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi;

/**
 * SHA-256 sums on the release page of a version. Metabase wrote that of the JAR there for some years and does no more
 * (metabase/metabase `release/src/release-notes.ts`); a page without one is the usual case.
 * @returns every sum that the page has, in lower case; none when there is no page, or it can't be read
 */
export async function jarChecksums(
  client: GitHubClient,
  edition: Edition,
  version: Version,
): Promise<readonly string[]> {
  try {
    const { data } = await client.rest.repos.getReleaseByTag({ ...METABASE, tag: printTag(edition, version) });
    return sumsIn(data.body ?? '');
  } catch {
    return [];
  }
}

export function sumsIn(page: string): readonly string[] {
  return [...new Set([...page.matchAll(SUM)].map(([sum]) => sum.toLowerCase()))];
}
