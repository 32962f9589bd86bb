import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AffectedRange, parseAdvisoryVersion, parseAffected, parsePatched } from '../../src/metabase/affected.ts';
import { printVersion, version } from '../../src/metabase/version.ts';

/** `58.0..58.28`, an open end as nothing. */
function told(ranges: readonly AffectedRange[] | undefined): string {
  if (!ranges) return 'not understood';
  return ranges
    .map(({ from, below }) => `${from ? printVersion(from) : ''}..${below ? printVersion(below) : ''}`)
    .join(' ');
}

const RANGES: readonly (readonly [text: string, wanted: string])[] = [
  ['>= x.58.0, < x.58.28', '58.0..58.28'],
  ['>=x.58.0,<x.58.28', '58.0..58.28'],
  ['>= 1.58.0 < 1.58.15', '58.0..58.15'],
  ['>= 0.60.0, < 0.60.6.3', '60.0..60.6.3'],
  ['>= v0.63.0, < v0.63.10', '63.0..63.10'],
  ['>= V1.63.0, < V1.63.10', '63.0..63.10'],
  ['< x.58.28, >= x.58.0', '58.0..58.28'],
  ['>= 58.0, < 58.24', '58.0..58.24'],
  ['< x.58.28', '..58.28'],
  ['>= x.63.0', '63.0..'],
  ['<= x.58.27', '..58.27.1'],
  ['> x.58.0, <= 0.58.2.6', '58.0.1..58.2.7'],
  ['= x.58.10', '58.10..58.10.1'],
  ['x.58.10', '58.10..58.10.1'],
  ['== 0.61.2.6', '61.2.6..61.2.7'],
  ['x.58.10, x.58.11', '58.10..58.10.1 58.11..58.11.1'],
  ['>= x.58', '58.0..'],
  ['>= 0, < x.58.28', '0.0..58.28'],
  ['>= 0.0.0, < x.40.8', '0.0..40.8'],
  ['>= x.52.12, < x.52.17.1', '52.12..52.17.1'],
  ['>= x.58.0, < x.58.24, >= x.59.0, < x.59.21', '58.0..58.24 59.0..59.21'],
  ['>= x.58.0, < x.58.24 || >= x.59.0, < x.59.21', '58.0..58.24 59.0..59.21'],
  ['< x.58.28\n>= x.59.0, < x.59.25', '..58.28 59.0..59.25'],
  ['', 'not understood'],
  ['   ', 'not understood'],
  ['all versions', 'not understood'],
  ['*', 'not understood'],
  ['x.58.x', 'not understood'],
  ['x.58.0 - x.58.27', 'not understood'],
  ['before x.58.28', 'not understood'],
  ['>= x.58.0, < x.58.28 (Enterprise)', 'not understood'],
  ['>= x.58.0, < x.58.28, ', 'not understood'],
  ['< x.58.28, >= x.59.0, < x.59.25', '..58.28 59.0..59.25'],
  ['< x.58.24, < x.59.21', 'not understood'],
  ['>= x.58.0, >= x.59.0', 'not understood'],
  ['>= x.58.28, < x.58.0', 'not understood'],
  ['>= x.58.0, = x.58.3', 'not understood'],
  ['>= 0.58.1.2.3', 'not understood'],
  ['>= v0.64.0-beta', 'not understood'],
  ['>=', 'not understood'],
  [`< x.58.28 ${' '.repeat(3_000)}`, 'not understood'],
];

describe('affected ranges', () => {
  it.each(RANGES)('%j', (text, wanted) => {
    expect(told(parseAffected(text))).toBe(wanted);
  });

  it('of any text are half-open, or the text is not understood', () => {
    const word = fc.constantFrom(
      '>=',
      '<',
      '<=',
      '>',
      '=',
      ',',
      ' ',
      '||',
      'x.58.0',
      '0.58.10',
      '1.61.2.6',
      'v',
      '-',
      '9',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          for (const { from, below } of parseAffected(text) ?? []) {
            expect(from ?? below).toBeDefined();
            if (from && below) expect(from.compare(below)).toBeLessThan(0);
          }
        },
      ),
    );
  });

  it('are read back from any version, however it is prefixed', () => {
    const part = fc.nat(999);
    const prefix = fc.constantFrom('x.', '0.', '1.', 'v0.', 'v1.', 'X.');
    fc.assert(
      fc.property(prefix, fc.integer({ min: 2, max: 999 }), part, part, (edition, major, minor, hotfix) => {
        const wanted = version(major, minor, hotfix);
        expect(told(parseAffected(`< ${edition}${printVersion(wanted)}`))).toBe(`..${printVersion(wanted)}`);
        expect(parseAdvisoryVersion(`${edition}${printVersion(wanted)}`)?.compare(wanted)).toBe(0);
      }),
    );
  });
});

const PATCHED: readonly (readonly [string, readonly string[]])[] = [
  ['x.58.28', ['58.28']],
  ['0.58.24, 1.58.24', ['58.24', '58.24']],
  ['>= x.58.28', ['58.28']],
  ['1.60.6.3 and matching 0.x releases', ['60.6.3']],
  ['v0.46.6.4; v0.45.4.3', ['46.6.4', '45.4.3']],
  ['63.10', ['63.10']],
  ['none', []],
  ['', []],
];

it.each(PATCHED)('patched versions of %j', (text, wanted) => {
  expect(parsePatched(text).map(printVersion)).toEqual(wanted);
});
