import { describe, expect, it } from 'vitest';
import { type Advisory, affects, byUrgency, fixedBy, minimumFix, stillOpen } from '../../src/metabase/advisory.ts';
import type { Edition } from '../../src/metabase/edition.ts';
import { shippedAdvisories } from '../../src/metabase/shippedAdvisories.ts';
import { parseTag } from '../../src/metabase/tag.ts';
import { parseVersion, printVersion, type Version } from '../../src/metabase/version.ts';

const { advisories } = shippedAdvisories();
const one = (id: string): Advisory => {
  const found = advisories.find((advisory) => [advisory.id, ...advisory.aliases].includes(id));
  if (!found) throw new Error(`${id} is not shipped`);
  return found;
};
const version = (text: string) => parseVersion(text) as Version;
const read = (tag: string): [Version, Edition] => {
  const parsed = parseTag(tag);
  if (parsed.kind !== 'exact') throw new Error(`${tag} is no exact tag`);
  return [parsed.version, parsed.edition];
};

const RESET_PASSWORD = 'CVE-2026-72898';
const SECOND_OF_AUGUST = 'GHSA-r495-55cx-fjh7';
const LOG4J = 'CVE-2021-44228';

const AFFECTED: readonly (readonly [id: string, tag: string, wanted: boolean])[] = [
  [RESET_PASSWORD, 'v0.63.2.7', true],
  [RESET_PASSWORD, 'v1.63.4', true],
  [RESET_PASSWORD, 'v0.63.5', false],
  [RESET_PASSWORD, 'v0.58.1', true],
  [RESET_PASSWORD, 'v0.58.22', true],
  [RESET_PASSWORD, 'v0.58.24', false],
  [RESET_PASSWORD, 'v0.57.20', false],
  [RESET_PASSWORD, 'v0.64.1.5', false],
  [SECOND_OF_AUGUST, 'v0.58.27', true],
  [SECOND_OF_AUGUST, 'v0.58.28', false],
  [SECOND_OF_AUGUST, 'v0.58.31', false],
  [SECOND_OF_AUGUST, 'v0.57.20', true],
  [SECOND_OF_AUGUST, 'v0.9.3', true],
  [SECOND_OF_AUGUST, 'v1.63.9', true],
  [SECOND_OF_AUGUST, 'v1.63.10', false],
  ['CVE-2026-59827', 'v0.60.6.2', true],
  ['CVE-2026-59827', 'v0.60.6.3', false],
  ['CVE-2026-59827', 'v0.57.20', false],
  ['CVE-2026-33725', 'v1.59.3', true],
  ['CVE-2026-33725', 'v0.59.3', false],
  ['CVE-2025-32382', 'v0.52.11', false],
  ['CVE-2025-32382', 'v0.52.12', true],
  ['CVE-2025-32382', 'v0.52.17', true],
  ['CVE-2025-32382', 'v0.52.17.1', false],
  ['CVE-2023-37470', 'v0.46.6.1', true],
  ['CVE-2023-38646', 'v0.46.6.1', false],
  ['CVE-2023-37470', 'v0.43.7.3', false],
  [LOG4J, 'v0.40.6', true],
  [LOG4J, 'v0.40.7', false],
  [LOG4J, 'v0.41.4', false],
];

describe('an advisory', () => {
  it.each(AFFECTED)('%s and %s: %s', (id, tag, wanted) => {
    expect(affects(one(id), ...read(tag))).toBe(wanted);
  });

  it('without a lower end leaves alone what was fixed in an older major', () => {
    const careless: Advisory = {
      ...one(SECOND_OF_AUGUST),
      affected: [{ below: version('58.28') }, { below: version('63.10') }],
      patched: [version('58.28'), version('63.10')],
    };
    const hit = (text: string) => affects(careless, version(text), 'oss');
    expect(['57.20', '58.27', '58.28', '58.31', '59.31', '63.9', '63.10', '64.1'].map(hit)).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('that is never fixed has no end', () => {
    const open: Advisory = { ...one(LOG4J), affected: [{ from: version('63.1') }], patched: [] };
    expect(affects(open, version('99.1'), 'oss')).toBe(true);
    expect(minimumFix(open, version('63.1'))).toEqual({});
  });

  it('may have ranges of one edition alone', () => {
    const range = { from: version('58.0'), below: version('58.10'), edition: 'enterprise' } as const;
    const advisory: Advisory = { ...one(RESET_PASSWORD), affected: [range] };
    expect(affects(advisory, version('58.9'), 'enterprise')).toBe(true);
    expect(affects(advisory, version('58.9'), 'oss')).toBe(false);
  });
});

const FIXES: readonly (readonly [id: string, from: string, inMajor: string | undefined, newer: string | undefined])[] =
  [
    [RESET_PASSWORD, '58.22', '58.24', undefined],
    [RESET_PASSWORD, '63.2.7', '63.5', undefined],
    [SECOND_OF_AUGUST, '57.20', undefined, '58.28'],
    [SECOND_OF_AUGUST, '44.4', undefined, '58.28'],
    [SECOND_OF_AUGUST, '59.1', '59.25', undefined],
    [LOG4J, '38.2', '38.6', undefined],
    [LOG4J, '37.9', undefined, '38.6'],
    ['CVE-2026-86116', '58.34', undefined, '63.1'],
    ['CVE-2023-37470', '46.6.1', '46.6.4', undefined],
  ];

it.each(FIXES)('the minimum fix of %s for %s', (id, from, inMajor, newer) => {
  const fix = minimumFix(one(id), version(from));
  expect([fix.inMajor && printVersion(fix.inMajor), fix.newer && printVersion(fix.newer)]).toEqual([inMajor, newer]);
});

describe('a step', () => {
  const ids = (found: readonly Advisory[]) => found.toSorted(byUrgency).map(({ id }) => id);

  it('fixes what hits the current version and not the next, the worst first', () => {
    expect(ids(fixedBy(advisories, version('63.2.7'), version('63.18'), 'oss'))).toEqual([
      RESET_PASSWORD,
      SECOND_OF_AUGUST,
      'CVE-2026-72899',
      'CVE-2026-72900',
    ]);
    expect(fixedBy(advisories, version('63.18'), version('64.1.5'), 'oss')).toEqual([]);
  });

  it('to a stepping stone leaves much open', () => {
    const open = ids(stillOpen(advisories, version('38.6'), 'oss'));
    expect(open).toEqual(expect.arrayContaining(['CVE-2023-37470', 'CVE-2023-38646', SECOND_OF_AUGUST]));
    expect(open[0]).toBe('CVE-2023-38646');
    expect(open).not.toContain(LOG4J);
    expect(ids(fixedBy(advisories, version('38.2'), version('38.6'), 'oss'))).toEqual([LOG4J]);
  });
});

describe('what is shipped', () => {
  it('says from where and of which day', () => {
    const { source, asOf, notUnderstood } = shippedAdvisories();
    expect([source, asOf, notUnderstood]).toEqual(['shipped', '2026-10-08', []]);
    expect(advisories.length).toBeGreaterThan(15);
  });

  it('never calls an inference a reading', () => {
    expect(one(LOG4J)).toMatchObject({ certainty: 'inferred', note: expect.stringContaining('inferred') });
    expect(one('CVE-2023-38646').kev).toBeNull();
  });
});
