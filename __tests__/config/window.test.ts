import { describe, expect, it } from 'vitest';
import { cronExpression, isOpen, timeZone } from '../../src/config/window.ts';
import { Failure } from '../../src/failure.ts';

describe('a window', () => {
  it.each<[string[], string, string, boolean]>([
    [['* * * * *'], 'UTC', '2026-10-08T03:00:59Z', true],
    [['* 22-23 * * 1-5'], 'UTC', '2026-10-08T22:00:00Z', true],
    [['* 22-23 * * 1-5'], 'UTC', '2026-10-08T23:59:59.999Z', true],
    [['* 22-23 * * 1-5'], 'UTC', '2026-10-08T21:59:59Z', false],
    [['* 22-23 * * 1-5'], 'UTC', '2026-10-10T22:30:00Z', false],
    // A Thursday evening in Berlin is still the afternoon in UTC, and in winter an hour less so.
    [['* 22 * * 4'], 'Europe/Berlin', '2026-10-08T20:30:00Z', true],
    [['* 22 * * 4'], 'Europe/Berlin', '2026-10-08T22:30:00Z', false],
    [['* 22 * * 4'], 'Europe/Berlin', '2026-11-26T21:30:00Z', true],
    [['* 1 * * 5'], 'Asia/Tokyo', '2026-10-08T16:10:00Z', true],
    [['0 3 * * *'], 'UTC', '2026-10-08T03:00:30Z', true],
    [['0 3 * * *'], 'UTC', '2026-10-08T03:01:00Z', false],
    [['* * * * 6', '* * * * 0'], 'UTC', '2026-10-11T12:00:00Z', true],
    [['* * * * 6', '* * * * 7'], 'UTC', '2026-10-11T12:00:00Z', true],
    [['* * 1 jan *'], 'UTC', '2027-01-01T12:00:00Z', true],
  ])('of %j in %s at %s is open: %s', (expressions, timezone, now, open) => {
    expect(isOpen({ expressions, timezone }, new Date(now))).toBe(open);
  });

  it.each(['', '* * * *', '* * * * * *', '61 * * * *', 'every night', '@daily', '* 25 * * *', 'a'.repeat(10_000)])(
    'is not %j',
    (text) => {
      expect(() => cronExpression(text)).toThrow(Failure);
      expect(() => cronExpression(text)).toThrow('is not a cron expression of five fields');
    },
  );

  it('keeps an expression as it was written', () => {
    expect(cronExpression('* 22-23,0-5 * * *')).toBe('* 22-23,0-5 * * *');
  });

  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'])('knows the time zone %s', (name) => {
    expect(timeZone(name)).toBe(name);
  });

  it.each(['Europe/Bonn', 'local', '-'])('does not know the time zone %s', (name) => {
    expect(() => timeZone(name)).toThrow(`The time zone "${name}" is not known. Give a name such as "Europe/Berlin"`);
  });
});
