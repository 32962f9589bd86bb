import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { type Catalogue, catalogueOf } from '../../src/metabase/catalogue.ts';
import type { Edition } from '../../src/metabase/edition.ts';
import { type PathPolicy, upgradePath } from '../../src/metabase/path.ts';
import { parseTarget, resolveTarget } from '../../src/metabase/target.ts';
import { parseVersion, printVersion, type Version } from '../../src/metabase/version.ts';
import { snapshotCatalogue } from '../../src/sources/snapshot.ts';

const SNAPSHOT = snapshotCatalogue();
const NEWEST = '64.1.5';

function listed(...versions: string[]): Catalogue {
  return catalogueOf(
    'file',
    '2026-10-08',
    versions.map((version) => ({ tag: `v0.${version}` })),
  );
}

function path(from: string, target: string, edition: Edition, policy: PathPolicy, catalogue = SNAPSHOT): string {
  const to = resolveTarget(parseTarget(target), edition, catalogue);
  return upgradePath(parseVersion(from) as Version, to, edition, catalogue, policy)
    .map(printVersion)
    .join(' ');
}

const OLD = '30.4 31.3 32.10 33.7.3 34.3 35.6 36.12 37.12 38.6 39.7 40.8';
const FROM_9 =
  '9.3 10.4.1 11.3 12.1 13.3 14.1 15.1 16.1 17.1 18.1 19.3 20.3 21.1 22.2 23.1 24.2 25.2 26.2 27.2 28.6 29.3';
const MODERN =
  '41.9 42.6 43.7.3 44.7.3 45.4.3 46.8 47.13 48.13 49.25.2 50.36 51.14 52.17.1 53.18.1 54.24 55.24.1 56.25.1 57.20 ' +
  '58.34 59.31 60.27 61.21 62.19.5 63.19.4';

const DIRECT: readonly (readonly [from: string, target: string, stops: string])[] = [
  ['9.1', 'latest', `${FROM_9} ${OLD} ${NEWEST}`],
  ['30.0', 'latest', `${OLD} ${NEWEST}`],
  ['30.4', 'latest', `${OLD.slice('30.4 '.length)} ${NEWEST}`],
  ['36.5.1', 'latest', `36.12 37.12 38.6 39.7 40.8 ${NEWEST}`],
  ['38.0', 'latest', `38.6 39.7 40.8 ${NEWEST}`],
  ['38.2', 'latest', `38.6 39.7 40.8 ${NEWEST}`],
  ['38.6', 'latest', `39.7 40.8 ${NEWEST}`],
  // A version that no list has is a version all the same.
  ['38.5.7', 'latest', `38.6 39.7 40.8 ${NEWEST}`],
  ['38.7', 'latest', `39.7 40.8 ${NEWEST}`],
  ['39.0.1', 'latest', `39.7 40.8 ${NEWEST}`],
  ['39.7', 'latest', `40.8 ${NEWEST}`],
  ['40.0', 'latest', `40.8 ${NEWEST}`],
  ['40.3.1', 'latest', `40.8 ${NEWEST}`],
  ['40.8', 'latest', NEWEST],
  ['41.0', 'latest', NEWEST],
  ['41.9', 'latest', NEWEST],
  ['50.0', 'latest', NEWEST],
  ['61.2.6', 'latest', NEWEST],
  ['64.1', 'latest', NEWEST],
  ['64.1.4', 'latest', NEWEST],
  [NEWEST, 'latest', ''],
  ['64.1.6', 'latest', ''],
  ['64.2', 'latest', ''],
  ['70.1', 'latest', ''],
  // A major means its last point release.
  ['38.2', '38', '38.6'],
  ['38.2', '39', '38.6 39.7'],
  ['38.2', '40', '38.6 39.7 40.8'],
  ['38.2', '41', '38.6 39.7 40.8 41.9'],
  ['38.2', '50', '38.6 39.7 40.8 50.36'],
  ['40.2', '40', '40.8'],
  ['45.1', '61', '61.21'],
  ['61.2', '61', '61.21'],
  ['61.21', '61', ''],
  // An exact target ends the path wherever it lies.
  ['38.2', 'v0.38.4', '38.4'],
  ['38.2', 'v0.39.2', '38.6 39.2'],
  ['38.2', '39.7', '38.6 39.7'],
  ['36.0', '38.6', '36.12 37.12 38.6'],
  ['39.1', '40.1', '39.7 40.1'],
  ['40.1', 'v0.40.7', '40.7'],
  ['40.1', '41.1', '40.8 41.1'],
  ['50.1', '61.2.6', '61.2.6'],
  ['61.2.6', '61.2.6', ''],
  ['61.2.7', '61.2.6', ''],
  ['45.4.3', '50.1', '50.1'],
];

const EVERY_MAJOR: readonly (readonly [from: string, target: string, stops: string])[] = [
  ['38.2', 'latest', `38.6 39.7 40.8 ${MODERN} ${NEWEST}`],
  ['40.8', 'latest', `${MODERN} ${NEWEST}`],
  ['41.9', 'latest', `${MODERN.slice('41.9 '.length)} ${NEWEST}`],
  // Unlike below 40, the own major is left at once.
  ['61.2', 'latest', `62.19.5 63.19.4 ${NEWEST}`],
  ['63.19.4', 'latest', NEWEST],
  ['64.1', 'latest', NEWEST],
  [NEWEST, 'latest', ''],
  ['60.1', '61.2.6', '61.2.6'],
  ['59.1', '61.2.6', '60.27 61.2.6'],
  ['39.1', '42', '39.7 40.8 41.9 42.6'],
  ['39.1', '40.1', '39.7 40.1'],
];

describe.each<Edition>(['oss', 'enterprise'])('the path of the edition %s', (edition) => {
  const rows = DIRECT.filter(([from]) => edition === 'oss' || Number.parseFloat(from) >= 37);
  it.each(rows)('from %s to %s stops at: %s', (from, target, stops) => {
    const text = edition === 'enterprise' ? target.replace('v0.', 'v1.') : target;
    expect(path(from, text, edition, 'direct')).toBe(stops);
  });

  it.each(EVERY_MAJOR)('from %s to %s, every major, stops at: %s', (from, target, stops) => {
    expect(path(from, target, edition, 'every-major')).toBe(stops);
  });
});

describe('holes in the numbering', () => {
  it('are jumped over when every major is a stop', () => {
    const catalogue = listed('45.1', '47.2', '50.1', '50.3', '53.0', '54.1');
    expect(path('45.1', 'latest', 'oss', 'every-major', catalogue)).toBe('47.2 50.3 54.1');
  });

  it('never make a beta a stop', () => {
    const catalogue = listed('49.1', '50.0', '51.0', '51.0.3', '52.1');
    expect(path('49.1', 'latest', 'oss', 'every-major', catalogue)).toBe('52.1');
  });

  it('do not matter when the path does not need them', () => {
    expect(path('41.0', 'latest', 'oss', 'direct', listed('63.1'))).toBe('63.1');
    // The stop was made already.
    expect(path('40.8', 'latest', 'oss', 'direct', listed('63.1'))).toBe('63.1');
    expect(path('39.7', 'latest', 'oss', 'direct', listed('40.8', '63.1'))).toBe('40.8 63.1');
    expect(path('38.2', '38.4', 'oss', 'direct', listed('38.4'))).toBe('38.4');
  });

  it('give way to a point release that came after the list of last ones was made', () => {
    expect(path('38.6', 'latest', 'oss', 'direct', listed('38.6', '38.6.1', '39.7', '40.8', '64.1'))).toBe(
      '38.6.1 39.7 40.8 64.1',
    );
  });
});

describe('a stop that is not published', () => {
  const missing = (from: string, edition: Edition, catalogue: Catalogue) => {
    try {
      path(from, 'latest', edition, 'direct', catalogue);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
    throw new Error('no failure');
  };

  it.each<[string, Edition, Catalogue, string, string]>([
    ['38.2', 'oss', listed('38.6', '40.8', '64.1'), 'v0.39.7', 'no version of that major'],
    ['38.2', 'oss', listed('38.6', '39.6', '40.8', '64.1'), 'v0.39.7', 'nothing newer than v0.39.6'],
    ['38.2', 'enterprise', listed('38.6', '39.7', '40.7', '64.1'), 'v1.40.8', 'nothing newer than v1.40.7'],
    ['40.2', 'oss', listed('64.1'), 'v0.40.8', 'no version of that major'],
    ['36.2', 'enterprise', SNAPSHOT, 'v1.36.12', 'no version of that major'],
    ['5.1', 'oss', SNAPSHOT, 'the last v0.5', 'no version of that major'],
  ])('from %s (%s) is an error that names it', (from, edition, catalogue, stop, has) => {
    const { message, exitCode } = missing(from, edition, catalogue);
    expect(message).toContain(`must stop at ${stop}, `);
    expect(message).toContain(has);
    expect(message).toContain(edition === 'oss' ? 'Open Source edition' : 'Enterprise edition');
    expect(message).toContain(`(${catalogue.source}, 2026-10-08)`);
    expect(exitCode).toBe(1);
  });
});

describe('a stop where one need not stop', () => {
  const NEED = listed('38.6', '39.7', '40.8', '61.2', '62.1', '62.3', '63.1');
  const stops = (from: string, lastOf: (major: number) => Version | undefined) =>
    upgradePath(parseVersion(from) as Version, parseVersion('63.1') as Version, 'oss', NEED, 'every-major', lastOf).map(
      printVersion,
    );

  it('is as it is wished, or none', () => {
    expect(stops('61.1', (major) => parseVersion(`${major}.1`))).toEqual(['62.1', '63.1']);
    expect(stops('60.1', (major) => (major === 62 ? undefined : parseVersion(`${major}.2`)))).toEqual(['61.2', '63.1']);
  });

  it('has no part in those that must be made', () => {
    expect(stops('38.2', () => undefined)).toEqual(['38.6', '39.7', '40.8', '63.1']);
  });
});
