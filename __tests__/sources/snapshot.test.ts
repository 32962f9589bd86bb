import { describe, expect, it } from 'vitest';
import { hasVersion, newest, newestOfLine } from '../../src/metabase/catalogue.ts';
import stops from '../../src/metabase/knowledge/stops.json' with { type: 'json' };
import { isBeta, parseVersion, printVersion, type Version } from '../../src/metabase/version.ts';
import list from '../../src/sources/snapshot.json' with { type: 'json' };
import { snapshotCatalogue } from '../../src/sources/snapshot.ts';

const SNAPSHOT = snapshotCatalogue();
const ISO_DATE = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const FINALS = Object.entries(stops.finalPointReleases.versions);

describe('the snapshot', () => {
  it('says of which day it is, and has every entry once as a number that can be read', () => {
    expect(SNAPSHOT.source).toBe('snapshot');
    expect(SNAPSHOT.asOf).toMatch(ISO_DATE);
    const numbers = Object.keys(list.releases);
    expect(numbers.filter((number) => !parseVersion(number))).toEqual([]);
    const betas = numbers.filter((number) => isBeta(parseVersion(number) as Version));
    expect(SNAPSHOT.releases).toHaveLength(numbers.length - betas.length);
  });

  it('has real dates, none after its own day', () => {
    for (const [number, date] of Object.entries<string | null>(list.releases)) {
      if (date === null) continue;
      expect([number, date]).toEqual([number, expect.stringMatching(ISO_DATE)]);
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
      expect(date <= SNAPSHOT.asOf).toBe(true);
    }
  });

  it.each(FINALS)('has of major %s the last point release %s, and none after it', (major, final) => {
    expect(hasVersion(SNAPSHOT, 'oss', parseVersion(final) as Version)).toBe(true);
    expect(newestOfLine(SNAPSHOT, 'oss', { major: Number(major) })).toEqual(parseVersion(final));
  });

  it('has a last point release for every major from the first to 40', () => {
    expect(FINALS.map(([major]) => Number(major))).toEqual(Array.from({ length: 32 }, (_, index) => index + 9));
    expect(stops.releaseByRelease.through).toBe(40);
  });

  it.each(['38.6', '39.7', '40.8', '41.9'])('has the stop %s in the Enterprise edition', (stop) => {
    expect(hasVersion(SNAPSHOT, 'enterprise', parseVersion(stop) as Version)).toBe(true);
  });

  it('ends at the newest release of its day, in both editions', () => {
    expect(printVersion(newest(SNAPSHOT, 'oss') as Version)).toBe('64.1.5');
    expect(printVersion(newest(SNAPSHOT, 'enterprise') as Version)).toBe('64.1.5');
  });

  it('has the versions whose dates go against their numbers', () => {
    const dates = new Map(SNAPSHOT.releases.map(({ version, date }) => [printVersion(version), date]));
    expect([dates.get('61.2.7'), dates.get('61.2.8')]).toEqual(['2026-05-25', '2026-05-22']);
  });
});
