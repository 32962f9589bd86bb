import { releasesOf } from './catalogue.ts';
import type { Situation } from './situation.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** A release, or the first one of a major, and the time from which on it counts as being out. */
export interface Start {
  /** As the list has it. */
  readonly date: string;
  /** Milliseconds; a day counts from its end, since nothing says at which hour of it the release came. */
  readonly at: number;
}

/** Undefined for what is no date. */
export function startOf(date: string | undefined): Start | undefined {
  const at = Date.parse(date ?? '');
  if (date === undefined || Number.isNaN(at)) return undefined;
  return { date, at: /^\d{4}-\d\d-\d\d$/.test(date) ? at + DAY : at };
}

/** When a major first came out, betas apart: by the earliest date that is known, since dates don't follow the numbers. */
export function startOfMajor(major: number, { catalogue, edition }: Situation): Start | undefined {
  const starts = releasesOf(catalogue, edition)
    .filter(({ version }) => version.major === major)
    .flatMap(({ date }) => startOf(date) ?? []);
  return starts.reduce<Start | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
}

/** Why what has not been out for the time isn't taken, or undefined when it has. What is not known to have been has not. */
export function waiting(
  what: string,
  start: Start | undefined,
  time: number,
  now: Date,
  setting: string,
): string | undefined {
  if (!start) {
    return `when ${what} came out is not known, so neither is whether it has been out for ${printTime(time)} (${setting})`;
  }
  const end = endOfWait(start, time, now);
  return (
    end &&
    `${what} came out on ${start.date} and is taken from ${printMoment(end)} on, after ${printTime(time)} (${setting})`
  );
}

/** When it will have been out for the time, or undefined when it has been. */
function endOfWait({ at }: Start, time: number, now: Date): Date | undefined {
  const end = at + time;
  return end <= now.getTime() ? undefined : new Date(end);
}

/** `3 days`, `12 hours`. */
function printTime(milliseconds: number): string {
  const [count, noun] = milliseconds % DAY === 0 ? [milliseconds / DAY, 'day'] : [milliseconds / HOUR, 'hour'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2026-10-09 00:00 UTC`. */
function printMoment(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
