/** The only place where the time is read, so that tests can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** `2026-10-08` in UTC. */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
