import { createHash } from 'node:crypto';

/** The ids of the boxes of the dashboard. A version is part of them, so that a tick never means a later one. */
export function boxId(kind: 'open' | 'retry', branch: string, next: string): string;
export function boxId(kind: 'rebase' | 'un-ignore', branch: string): string;
export function boxId(kind: string, branch: string, next?: string): string {
  const short = createHash('sha256').update(branch).digest('hex').slice(0, 12);
  return [kind, short, ...(next === undefined ? [] : [next])].join(':');
}
