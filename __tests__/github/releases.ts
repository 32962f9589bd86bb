/**
 * Tags and release pages go straight into the emulator's store: its API cannot date a release, and thousands of
 * requests would use up its rate limit.
 */
import type { Store } from './emulator.ts';

export interface Release {
  readonly tag: string;
  readonly publishedAt?: string;
  readonly body?: string;
  readonly name?: string;
  /** `false`: a tag without a release page. */
  readonly page?: boolean;
}

/** All tags are on the tip of `main`. */
export function insertReleases(store: Store, repository: string, author: string, releases: readonly Release[]): void {
  const repo = store.repos.findOneBy('full_name', repository);
  const main = repo && store.branches.findBy('repo_id', repo.id).find((branch) => branch.name === 'main');
  if (!repo || !main) throw new Error(`${repository} has no branch main`);
  const author_id = store.users.findOneBy('login', author)?.id;
  for (const { tag, publishedAt = new Date().toISOString(), body = '', name = tag, page = true } of releases) {
    const ref = store.refs.insert({ repo_id: repo.id, ref: `refs/tags/${tag}`, sha: main.sha, node_id: '' });
    store.refs.update(ref.id, { node_id: `REF_${ref.id}` });
    if (!page) continue;
    const fields = { repo_id: repo.id, tag_name: tag, target_commitish: 'main', name, body, author_id };
    const row = store.releases.insert({ ...fields, draft: false, prerelease: false, published_at: publishedAt });
    // Lists are ordered by the date of creation, which only an update can set.
    store.releases.update(row.id, { node_id: `RE_${row.id}`, created_at: publishedAt });
  }
}
