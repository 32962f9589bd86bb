/** What tells this run's databases from those of others; the end of a run's name is chance. */
export function ownPart(run: string): string {
  return run
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(-6);
}
