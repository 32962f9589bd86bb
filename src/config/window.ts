import { Cron } from 'croner';
import { badInput } from '../failure.ts';

/** When pull requests may be opened and changed. */
export interface Window {
  /** Cron expressions of five fields, each read as the minutes that it covers. */
  readonly expressions: readonly string[];
  /** IANA name. */
  readonly timezone: string;
}

export function isOpen({ expressions, timezone }: Window, now: Date): boolean {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  return expressions.some((expression) => cronOf(expression, timezone).match(minute));
}

/**
 * The expression as it is given.
 * @throws Failure (bad input) when it isn't a cron expression of five fields
 */
export function cronExpression(expression: string): string {
  if (!isCron(expression)) {
    throw badInput(
      `The schedule "${expression}" is not a cron expression of five fields (minute, hour, day, month, weekday). ` +
        'It covers each minute that may be used: "* 22-23 * * 1-5" is every weekday from 22:00 to midnight.',
    );
  }
  return expression;
}

/** Nicknames such as @daily stand for a single minute, which is no window. */
function isCron(expression: string): boolean {
  if (expression.trim().split(/\s+/).length !== 5) return false;
  try {
    cronOf(expression, 'UTC');
    return true;
  } catch {
    return false;
  }
}

/**
 * The name as it is given.
 * @throws Failure (bad input) when no such time zone is known
 */
export function timeZone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    throw badInput(`The time zone "${name}" is not known. Give a name such as "Europe/Berlin" or "UTC".`);
  }
}

function cronOf(expression: string, timezone: string): Cron {
  return new Cron(expression, { paused: true, timezone, mode: '5-part' });
}
