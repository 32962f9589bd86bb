import type { Repository } from '../config/runner.ts';
import type { GitHubClient } from '../gateways/github.ts';

const MARKER = '<!-- metabase-upgrade check -->';

/**
 * Brings the one comment of the check on a pull request up to date: made when there is something to say, changed when it
 * says something else, and told to be settled when nothing is wrong any more. Returns what was done.
 */
export async function keepComment(
  client: GitHubClient,
  { owner, name }: Repository,
  number: number,
  text: string | undefined,
): Promise<'created' | 'updated' | 'unchanged' | 'none'> {
  const target = { owner, repo: name };
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...target,
    issue_number: number,
    per_page: 100,
  });
  const own = comments.find(({ body }) => body?.trimEnd().endsWith(MARKER));
  const body = `${text ?? 'Nothing is wrong with the Metabase pins of this pull request any more.'}\n\n${MARKER}`;
  if (!own && text === undefined) return 'none';
  if (!own) {
    await client.rest.issues.createComment({ ...target, issue_number: number, body });
    return 'created';
  }
  if (own.body === body) return 'unchanged';
  await client.rest.issues.updateComment({ ...target, comment_id: own.id, body });
  return 'updated';
}
