import { badInput } from '../failure.ts';

const HOUR = 60 * 60 * 1000;
const UNITS: Readonly<Record<string, number>> = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };

/** The written form, for editors; no minutes, which could be taken for months. */
export const SPAN = /^([1-9]\d{0,3})([hdw])$/;

/**
 * `12h`, `3d` or `2w` in milliseconds.
 * @throws Failure (bad input)
 */
export function parseSpan(text: string): number {
  const [, count, unit] = SPAN.exec(text) ?? [];
  if (count && unit) return Number(count) * (UNITS[unit] as number);
  throw badInput(
    `The time "${text}" is not understood. Give a whole number of hours, days or weeks: "12h", "3d" or "2w".`,
  );
}
