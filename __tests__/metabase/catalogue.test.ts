import { describe, expect, it } from 'vitest';
import {
  allOf,
  type Catalogue,
  catalogueOf,
  hasVersion,
  isUnlisted,
  listSize,
  majorsOf,
  newest,
  newestOfLine,
  releasesOf,
  withRegistryTags,
} from '../../src/metabase/catalogue.ts';
import type { Edition } from '../../src/metabase/edition.ts';
import type { Line } from '../../src/metabase/tag.ts';
import { parseVersion, printVersion, type Version } from '../../src/metabase/version.ts';

function listed(tags: readonly string[]): Catalogue {
  return catalogueOf(
    'file',
    '2026-10-08',
    tags.map((tag) => ({ tag })),
  );
}

/** `61.2 oss+enterprise` for each release. */
function told(catalogue: Catalogue): string[] {
  return catalogue.releases.map(
    ({ version, editions }) => `${printVersion(version)} ${[...editions].sort().reverse().join('+')}`,
  );
}

describe('the catalogue', () => {
  it('keeps source and day', () => {
    expect(listed([])).toEqual({ source: 'file', asOf: '2026-10-08', releases: [] });
  });

  it('orders by number and never by date or by the order of the list', () => {
    const catalogue = catalogueOf('github', '2026-10-08', [
      { tag: 'v0.61.10', date: '2026-01-01' },
      { tag: 'v0.61.2.7', date: '2026-05-25' },
      { tag: 'v0.61.2.8', date: '2026-05-22' },
      { tag: 'v0.9.3', date: '2026-12-31' },
      { tag: 'v0.61.2', date: '2027-01-01' },
    ]);
    expect(catalogue.releases.map(({ version }) => printVersion(version))).toEqual([
      '9.3',
      '61.2',
      '61.2.7',
      '61.2.8',
      '61.10',
    ]);
    expect(catalogue.releases.map(({ date }) => date)).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2026-05-25',
      '2026-05-22',
      '2026-01-01',
    ]);
    expect(String(newest(catalogue, 'oss'))).toBe('61.10.0');
  });

  it('leaves out what is no release that can be run', () => {
    const others = [
      ...[
        'v0.64.0',
        'v0.50.0',
        'v1.57.0',
        'v0.51.0.1',
        'v0.64.0-beta',
        'v0.46.0-RC1',
        'v0.63.x',
        'v0.63.18.x',
        'latest',
      ],
      ...['v0.58-lts', 'v1.56.2-X01', 'embedding-sdk-0.55.3', 'v0.9-final', 'v20150604-alpha', 'v56.4.5', 'v0.60.', ''],
    ];
    expect(told(listed([...others, 'v0.49.0', 'v0.50.1']))).toEqual(['49.0 oss+enterprise', '50.1 oss+enterprise']);
  });

  it('has each version once, with the first date that is known', () => {
    const catalogue = catalogueOf('github', '2026-10-08', [
      { tag: 'v1.50.1' },
      { tag: 'v0.50.1', date: '2024-06-12' },
      { tag: 'v0.50.1', date: '2024-06-13' },
      { tag: 'v1.36.1', date: '2020-08-25' },
    ]);
    expect(told(catalogue)).toEqual(['36.1 enterprise', '50.1 oss+enterprise']);
    expect(catalogue.releases[1]?.date).toBe('2024-06-12');
  });

  it('gives no date where none is known', () => {
    expect(listed(['v0.50.1']).releases[0]).not.toHaveProperty('date');
  });

  it.each([
    [['v0.36.12'], '36.12 oss'],
    [['v0.37.0.1'], '37.0.1 oss'],
    [['v0.37.0.2'], '37.0.2 oss+enterprise'],
    [['v0.37.1'], '37.1 oss'],
    [['v0.37.1.2'], '37.1.2 oss+enterprise'],
    [['v0.37.1', 'v1.37.1'], '37.1 oss+enterprise'],
    [['v0.37.2'], '37.2 oss+enterprise'],
    [['v0.36.12', 'v1.36.12'], '36.12 oss+enterprise'],
    [['v1.64.1'], '64.1 enterprise'],
    [['v1.64.1', 'v0.64.1'], '64.1 oss+enterprise'],
    [['0.64.1'], '64.1 oss+enterprise'],
  ])('from %j makes %s, by the rule of the Enterprise twins', (tags, wanted) => {
    expect(told(listed(tags))).toEqual([wanted]);
  });

  const CATALOGUE = listed([
    'v0.36.5',
    'v0.61.9',
    'v0.61.19',
    'v0.61.2.6',
    'v0.61.2.14',
    'v0.61.2',
    'v1.62.1',
    'v0.62.0',
  ]);
  it.each<[Edition, Line, string | undefined]>([
    ['oss', { major: 61 }, '61.19'],
    ['enterprise', { major: 61 }, '61.19'],
    ['oss', { major: 61, minor: 2 }, '61.2.14'],
    ['oss', { major: 61, minor: 9 }, '61.9'],
    ['oss', { major: 61, minor: 3 }, undefined],
    ['oss', { major: 62 }, undefined],
    ['oss', { major: 62, minor: 0 }, undefined],
    ['enterprise', { major: 62 }, '62.1'],
    ['oss', { major: 36 }, '36.5'],
    ['enterprise', { major: 36 }, undefined],
    ['oss', { major: 6 }, undefined],
  ])('has as the newest of %s %j: %s', (edition, line, wanted) => {
    const found = newestOfLine(CATALOGUE, edition, line);
    expect(found && printVersion(found)).toBe(wanted);
  });

  it('knows the majors, releases and versions of each edition', () => {
    expect(majorsOf(CATALOGUE, 'oss')).toEqual([36, 61]);
    expect(majorsOf(CATALOGUE, 'enterprise')).toEqual([61, 62]);
    expect(releasesOf(CATALOGUE, 'oss')).toHaveLength(6);
    expect(String(newest(CATALOGUE, 'oss'))).toBe('61.19.0');
    expect(String(newest(CATALOGUE, 'enterprise'))).toBe('62.1.0');
    expect(newest(listed(['v0.36.5']), 'enterprise')).toBeUndefined();
    expect(hasVersion(CATALOGUE, 'oss', parseVersion('61.2.6') as Version)).toBe(true);
    expect(hasVersion(CATALOGUE, 'oss', parseVersion('61.2.7') as Version)).toBe(false);
    expect(hasVersion(CATALOGUE, 'enterprise', parseVersion('36.5') as Version)).toBe(false);
    expect(hasVersion(CATALOGUE, 'oss', parseVersion('62.1') as Version)).toBe(false);
  });
});

describe('what the registry alone has', () => {
  /** The private patches of August 2026: the list jumped over them, Docker Hub had them. */
  const LIST = listed(['v0.58.21', 'v0.58.22', 'v0.58.31', 'v0.63.2.7', 'v0.63.14', 'v1.37.0.2']);
  const PATCHES = ['v0.58.24', 'v0.58.28', 'v0.63.13', 'v0.63.3'];
  const joined = withRegistryTags(LIST, 'oss', ['latest', 'v0.58.22', ...PATCHES, 'v0.58.x', 'v0.58-lts']);

  it('joins the catalogue in order, marked, and for the edition whose image was read', () => {
    const marked = joined.releases.filter(({ unlisted }) => unlisted);
    expect(marked.map(({ version }) => printVersion(version))).toEqual(['58.24', '58.28', '63.3', '63.13']);
    expect(marked.every(({ editions }) => editions.join() === 'oss')).toBe(true);
    expect(allOf(joined, 'oss').map(({ version }) => printVersion(version))).toEqual([
      '58.21',
      '58.22',
      '58.24',
      '58.28',
      '58.31',
      '63.2.7',
      '63.3',
      '63.13',
      '63.14',
    ]);
    expect(allOf(joined, 'enterprise')).toEqual(allOf(LIST, 'enterprise'));
  });

  it('takes nothing away and changes no release', () => {
    expect(joined.releases.filter(({ unlisted }) => !unlisted)).toEqual(LIST.releases);
    expect(withRegistryTags(LIST, 'oss', [])).toBe(LIST);
    expect(withRegistryTags(LIST, 'oss', ['v0.58.22', 'latest'])).toBe(LIST);
    expect(withRegistryTags(joined, 'oss', PATCHES)).toBe(joined);
  });

  it('leaves out what is no release of that image', () => {
    const others = [
      'v1.58.24',
      'v0.64.0',
      'v0.64.0-beta',
      'v0.46.0-RC1',
      'v0.63.x',
      'v0.63.3.x',
      'v0.58-lts',
      'v0.99',
      '',
      '§',
    ];
    expect(withRegistryTags(LIST, 'oss', others)).toBe(LIST);
  });

  it('has each version once, also when tags are told twice and with other letters', () => {
    expect(listSize(withRegistryTags(LIST, 'oss', ['v0.58.24', '0.58.24', 'v0.58.24']))).toBe(6);
    expect(allOf(withRegistryTags(LIST, 'oss', ['v0.58.24', '0.58.24']), 'oss')).toHaveLength(6);
  });

  it('of both images is known of both editions, also where the list has the version of one alone', () => {
    const both = withRegistryTags(joined, 'enterprise', ['v1.58.24', 'v1.37.0.2']);
    const told = withRegistryTags(both, 'oss', ['v0.37.0.2']);
    expect(isUnlisted(told, 'enterprise', parseVersion('58.24') as Version)).toBe(true);
    expect(isUnlisted(told, 'enterprise', parseVersion('37.0.2') as Version)).toBe(false);
    expect(isUnlisted(told, 'oss', parseVersion('37.0.2') as Version)).toBe(true);
    expect(isUnlisted(told, 'oss', parseVersion('58.31') as Version)).toBe(false);
  });

  it('is there by name, and is neither the newest, nor of a line, nor a major, nor counted', () => {
    const ahead = withRegistryTags(LIST, 'oss', ['v0.58.40', 'v0.65.1']);
    expect(hasVersion(ahead, 'oss', parseVersion('65.1') as Version)).toBe(true);
    expect(hasVersion(ahead, 'enterprise', parseVersion('65.1') as Version)).toBe(false);
    expect(newest(ahead, 'oss')).toEqual(newest(LIST, 'oss'));
    expect(newestOfLine(ahead, 'oss', { major: 58 })).toEqual(parseVersion('58.31'));
    expect(newestOfLine(ahead, 'oss', { major: 65 })).toBeUndefined();
    expect(majorsOf(ahead, 'oss')).toEqual(majorsOf(LIST, 'oss'));
    expect(releasesOf(ahead, 'oss')).toEqual(releasesOf(LIST, 'oss'));
    expect(listSize(ahead)).toBe(listSize(LIST));
  });
});
