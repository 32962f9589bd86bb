/**
 * Whether GitHub says that a workflow's own GITHUB_TOKEN did it. The token itself doesn't tell: those of Apps begin with the
 * same letters.
 * @param author login of a pull request's author, or name of a commit's
 */
export function isOfWorkflow(author: string | undefined): boolean {
  return author === 'github-actions[bot]';
}
