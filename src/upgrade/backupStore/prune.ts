import type { Manifest } from './manifest.ts';

export interface Keep {
  /** Others are left alone, as only their own runs know what they need. Left out: all are judged. */
  readonly deployment?: string;
  /** So many of the newest of each deployment. */
  readonly newest: number;
  /** Everything that is not older. */
  readonly days: number;
  /** Ids that are needed, such as by a journal. */
  readonly pinned: readonly string[];
}

const DAY_MS = 86_400_000;

/**
 * The backups that nothing keeps: neither the newest ones, nor young, nor pinned. The newest one of a deployment is
 * always kept, whatever is asked.
 */
export function backupsToRemove(backups: readonly Manifest[], keep: Keep, now: Date): readonly Manifest[] {
  const newestFirst = [...backups].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));
  const seen = new Map<string, number>();
  return newestFirst.filter((backup) => {
    const rank = seen.get(backup.deployment) ?? 0;
    seen.set(backup.deployment, rank + 1);
    const young = now.getTime() - Date.parse(backup.createdAt) <= keep.days * DAY_MS;
    const own = keep.deployment === undefined || keep.deployment === backup.deployment;
    return own && rank >= Math.max(1, keep.newest) && !young && !keep.pinned.includes(backup.id);
  });
}

/** One that is written to right now is young; what was killed a day ago nobody finishes. */
export function isAbandoned(changed: Date, now: Date): boolean {
  return now.getTime() - changed.getTime() > DAY_MS;
}
