import { isOpen, type Window } from '../config/window.ts';
import type { Decision } from './decide.ts';
import { parseMarker } from './marker.ts';

/** What a decision may have to wait for. */
export interface Circumstances {
  readonly now: Date;
  /** When pull requests may be opened and changed; undefined is always. */
  readonly window: Window | undefined;
  /** Milliseconds between two moves to a newer version. */
  readonly updateAtMost: number;
  /** How many pull requests of ours are open, without the ones that this one replaces, and how many may be. */
  readonly open: number;
  readonly limit: number | undefined;
  /** Somebody ticked a box: people don't wait. */
  readonly asked: boolean;
}

/** Why the decision is not carried out by this run; undefined when it is. */
export function reasonToWait(decision: Decision, circumstances: Circumstances): string | undefined {
  const { now, window, updateAtMost, open, limit, asked } = circumstances;
  if (decision.do === 'nothing' || asked || isAsked(decision)) return undefined;
  const what = decision.do === 'create' ? 'No pull request is opened' : `#${decision.pull.number} is not changed`;
  if (window && !isOpen(window, now)) return `${what} outside of the schedule ${printWindow(window)}.`;
  if (decision.do === 'create') {
    const due = dueAfter(decision.since, updateAtMost);
    if (due && due > now)
      return `What was closed is proposed in a newer version from ${printTime(due)} at the earliest.`;
    if (limit === undefined || open < limit) return undefined;
    const are =
      open === 1 ? 'one pull request of metabase-upgrade is' : `${open} pull requests of metabase-upgrade are`;
    return `${what} while ${are} open; the limit is ${limit}.`;
  }
  if (!decision.commit || decision.because !== 'newer') return undefined;
  const due = dueAfter(parseMarker(decision.pull.body)?.moved, updateAtMost);
  if (!due || due <= now) return undefined;
  return `There is something newer for #${decision.pull.number}; it moves on from ${printTime(due)} at the earliest.`;
}

function dueAfter(moved: string | undefined, updateAtMost: number): Date | undefined {
  const time = Date.parse(moved ?? '') + updateAtMost;
  return Number.isNaN(time) || updateAtMost === 0 ? undefined : new Date(time);
}

function isAsked(decision: Decision): boolean {
  return decision.do === 'update' && decision.commit && decision.because === 'asked';
}

function printWindow({ expressions, timezone }: Window): string {
  return `${expressions.map((expression) => `"${expression}"`).join(', ')} (${timezone})`;
}

/** `2026-10-08 06:00 UTC`. */
function printTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
