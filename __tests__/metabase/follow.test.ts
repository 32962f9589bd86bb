import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { type Catalogue, catalogueOf, releasesOf } from '../../src/metabase/catalogue.ts';
import type { Edition } from '../../src/metabase/edition.ts';
import { type Follow, isLtsMajor, printFollow } from '../../src/metabase/follow.ts';
import { ignoring } from '../../src/metabase/ignore.ts';
import support from '../../src/metabase/knowledge/support.json' with { type: 'json' };
import { parseFollow } from '../../src/metabase/parseFollow.ts';
import { parseIgnore } from '../../src/metabase/parseIgnore.ts';
import { parseRange } from '../../src/metabase/range.ts';
import { parseTarget } from '../../src/metabase/target.ts';
import { parseVersion, printVersion, type Version, version } from '../../src/metabase/version.ts';

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.exitCode).toBe(2);
    return error.message;
  }
  throw new Error('nothing was refused');
}

function listed(...tags: string[]): Catalogue {
  return catalogueOf(
    'file',
    '2026-10-08',
    tags.map((tag) => ({ tag })),
  );
}

const SMALL = listed('v0.57.9', 'v0.58.1', 'v0.58.2', 'v0.58.2.4', 'v0.59.1', 'v0.60.1', 'v0.60.2', 'v1.61.1');

describe('a range', () => {
  it.each<[string, string[]]>([
    ['>=58 <60', ['58.1', '58.2', '58.2.4', '59.1']],
    ['58 || 60', ['58.1', '58.2', '58.2.4', '60.1', '60.2']],
    ['58 - 59', ['58.1', '58.2', '58.2.4', '59.1']],
    ['^58', ['58.1', '58.2', '58.2.4']],
    ['~58.2', ['58.2', '58.2.4']],
    ['58.2.x', ['58.2', '58.2.4']],
    ['<=58.2', ['57.9', '58.1', '58.2', '58.2.4']],
    ['<=58.2.0', ['57.9', '58.1', '58.2']],
    ['>58.2.0 <59', ['58.2.4']],
    ['<58', ['57.9']],
    ['*', ['57.9', '58.1', '58.2', '58.2.4', '59.1', '60.1', '60.2']],
    ['>=59.0', ['59.1', '60.1', '60.2']],
    [' >= 58.2.1   < 60 ', ['58.2.4', '59.1']],
  ])('%s holds %j', (text, wanted) => {
    const range = parseRange(text);
    const held = releasesOf(SMALL, 'oss').filter((release) => range?.test(release.version));
    expect(held.map((release) => printVersion(release.version))).toEqual(wanted);
  });

  it.each(['', ' ', 'lts', 'newest', '58 || lts', '58.1.2.3', '58..1', 'embedding-sdk-0.55.3'])(
    '%j is none',
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );

  it.each<[string, string]>([
    ...[
      '>60 <58',
      '>58 <59',
      '=58.1.0 =59.1.0',
      '>58.1.0 <58.1.1',
      '>=58.3 <58.2',
      '<57 >57',
      '59.0.x',
      '50.0.1',
      '>=60.0 <60.1',
      '<58 59',
    ].map((text): [string, string] => [text, `The range "${text}" can match no version that is published`]),
    ['58 || >60 <58', 'The part ">60 <58" of the range "58 || >60 <58" can match no version'],
    ['>60 <58 || 61', 'The part ">60 <58" of the range ">60 <58 || 61" can match no version'],
    ['||', 'The range "||" has nothing on one side of a "||"'],
    ['58 || ', 'The range "58 || " has nothing on one side of a "||"'],
    ...['0.58', 'v0.58.2', '0.58.x', '>=0.58 <60', '~1.58.2', '58 || 1.59', '>=1', '<0.60'].map(
      (text): [string, string] => [text, `The range "${text}" has a major of 0 or 1`],
    ),
  ])('%j is refused: %s', (text, why) => {
    expect(refused(() => parseRange(text))).toContain(why);
  });

  it.each(['49.0.x', '>=59.0.0 <59.2', '>=58.1.0 <=58.1.0', '<60', '>=58 <59'])('%j can match', (text) => {
    expect(parseRange(text)).toBeDefined();
  });
});

describe('what is followed', () => {
  it.each<[string, Follow]>([
    ['latest', { kind: 'latest' }],
    ['lts', { kind: 'lts' }],
    ['58', { kind: 'major', major: 58 }],
    ['9', { kind: 'major', major: 9 }],
    ['100', { kind: 'major', major: 100 }],
    ['>=58 <60', { kind: 'range', text: '>=58 <60', range: expect.anything() }],
  ])('%s is read and printed again', (text, wanted) => {
    const follow = parseFollow(text);
    expect(follow).toEqual(wanted);
    expect(printFollow(follow)).toBe(text);
  });

  it.each(['61', 'latest', 'v1.61.2', '61.2.6'])('the target %s is printed as it was written', (text) => {
    expect(printFollow(parseTarget(text))).toBe(text);
  });

  it.each<[string, string]>([
    ['', 'The value "" can\'t be followed. Give "latest", "lts",'],
    ['LTS', 'The value "LTS" can\'t be followed. Give "latest", "lts",'],
    ['v0.58-lts', 'The value "v0.58-lts" can\'t be followed. Give'],
    ['61.2', 'The version "61.2" can\'t be followed, since it never gets newer. Give it as "target"'],
    ['61.2.6', 'or follow a range such as "~61.2.6".'],
    ['v0.61.2', 'The range "v0.61.2" has a major of 0 or 1.'],
    ['1', 'The range "1" has a major of 0 or 1.'],
  ])('%j is refused: %s', (text, why) => {
    expect(refused(() => parseFollow(text))).toContain(why);
  });
});

describe('what is ignored', () => {
  it.each<[string, string, string[]]>([
    ['v0.61.2', 'oss', ['61.2']],
    ['v0.61.2', 'enterprise', []],
    ['1.61.2.6', 'enterprise', ['61.2.6']],
    ['61.2', 'oss', ['61.2']],
    ['61.2', 'enterprise', ['61.2']],
    ['61.2.6', 'oss', ['61.2.6']],
    ['v0.61.x', 'oss', ['61.1', '61.2', '61.2.6', '61.20']],
    ['v0.61.x', 'enterprise', []],
    ['v1.61.2.x', 'enterprise', ['61.2', '61.2.6']],
    ['61', 'oss', ['61.1', '61.2', '61.2.6', '61.20']],
    ['61.2.x', 'oss', ['61.2', '61.2.6']],
    ['>=61.2 <61.5', 'enterprise', ['61.2', '61.2.6']],
    ['60.1 || 61.1', 'oss', ['60.1', '61.1']],
  ])('%s covers of the edition %s: %j', (text, edition, wanted) => {
    const all = ['60.1', '61.1', '61.2', '61.2.6', '61.20'].map((one) => parseVersion(one) as Version);
    const rule = parseIgnore(text, 'why');
    expect(all.filter((one) => rule.covers(one, edition as Edition)).map(printVersion)).toEqual(wanted);
    expect(rule).toMatchObject({ text, reason: 'why' });
  });

  it.each<[string, string]>([
    ['', 'The version "" to ignore is not understood. Give a tag such as "v0.61.2", a version such as "61.2", a major'],
    ['latest', 'The version "latest" to ignore is not understood.'],
    ['v0.58-lts', 'The version "v0.58-lts" to ignore is not understood.'],
    ['0.61', 'The range "0.61" has a major of 0 or 1.'],
    ['>61 <60', 'The range ">61 <60" can match no version'],
  ])('%j is refused: %s', (text, why) => {
    expect(refused(() => parseIgnore(text))).toContain(why);
  });

  it('is told by the first rule that covers it', () => {
    const rules = [parseIgnore('60'), parseIgnore('61.2', 'a'), parseIgnore('61', 'b')];
    expect(ignoring(version(61, 2), 'oss', rules)?.reason).toBe('a');
    expect(ignoring(version(61, 3), 'oss', rules)?.reason).toBe('b');
    expect(ignoring(version(62, 1), 'oss', rules)).toBeUndefined();
  });
});

describe('what is known of support', () => {
  it('names 58 alone for the long term', () => {
    const majors = Object.keys(support.majors.versions).map(Number);
    expect(majors.filter(isLtsMajor)).toEqual([58]);
    expect(isLtsMajor(53)).toBe(false);
    expect(isLtsMajor(999)).toBe(false);
  });

  it('has the last day of each major from the first to the last', () => {
    const majors = Object.keys(support.majors.versions).map(Number);
    expect(majors).toEqual(Array.from({ length: majors.length }, (_, index) => 54 + index));
    for (const { eol } of Object.values(support.majors.versions)) expect(eol).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  });
});
