import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBeta, parseVersion, printVersion, version } from '../../src/metabase/version.ts';

const part = fc.integer({ min: 0, max: 999_999 });

describe('a version', () => {
  it.each([
    ['61.2', 61, 2, 0],
    ['61.2.6', 61, 2, 6],
    ['9.0', 9, 0, 0],
    ['0.1', 0, 1, 0],
    ['32.10', 32, 10, 0],
    ['999999.999999.999999', 999_999, 999_999, 999_999],
  ])('%s is read', (text, major, minor, patch) => {
    expect(parseVersion(text)).toMatchObject({ major, minor, patch });
    expect(printVersion(version(major, minor, patch))).toBe(text);
  });

  it.each([
    ...[
      '',
      ' ',
      '61',
      '61.',
      '.2',
      '61..2',
      '61.2.',
      '61.2.0',
      '61.2.3.4',
      '061.2',
      '61.02',
      '61.2.06',
      '-1.2',
      '+61.2',
    ],
    ...['61.2 ', ' 61.2', '61.2\n', '61,2', '61.x', '61.2.x', 'v61.2', '61.2-beta', '6e1.2', '0x3.1', '1000000.1'],
    ...['6１.2', '٦.٢', '61.2.1000000', '99999999999999999999.1', '61․2'],
  ])('%j is refused', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });

  it('survives being printed and read', () => {
    fc.assert(
      fc.property(part, part, part, (major, minor, hotfix) => {
        const printed = printVersion(version(major, minor, hotfix));
        expect(parseVersion(printed)).toMatchObject({ major, minor, patch: hotfix });
      }),
    );
  });

  it('is the only thing that prints as what was read, and any other text is refused', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789.xv- '), maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        const read = parseVersion(text);
        expect(read === undefined || printVersion(read) === text).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is ordered number by number, hotfix included', () => {
    const order = ['9.3', '10.0', '38.6', '50.18', '50.18.1', '50.19', '61.2.7', '61.2.8', '61.2.10', '61.10'];
    const versions = order.map((text) => parseVersion(text) ?? version(0, 0));
    expect(
      [...versions]
        .reverse()
        .sort((a, b) => a.compare(b))
        .map(printVersion),
    ).toEqual(order);
  });

  it.each([
    ['49.0', false],
    ['50.0', true],
    ['50.0.1', true],
    ['50.1', false],
    ['64.0', true],
    ['64.10', false],
    ['5.0', false],
  ])('%s is a beta: %s', (text, beta) => {
    expect(isBeta(parseVersion(text) ?? version(0, 0))).toBe(beta);
  });
});
