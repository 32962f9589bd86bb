import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/metabase/edition.ts';
import { parseTag, precisionOf, printTag, printTagLike } from '../../src/metabase/tag.ts';
import { parseVersion, printVersion, type Version, version } from '../../src/metabase/version.ts';

const isGiven = (part: unknown) => part !== undefined;

/** `oss 61.2.6`, `enterprise 63.x bare`, `floating`: a tag in one line. */
function told(text: string): string {
  const tag = parseTag(text);
  if (tag.kind !== 'exact' && tag.kind !== 'rolling') return tag.kind;
  const number =
    tag.kind === 'exact' ? printVersion(tag.version) : [tag.line.major, tag.line.minor, 'x'].filter(isGiven).join('.');
  return `${tag.edition} ${number}${tag.v ? '' : ' bare'}`;
}

const READ = [
  ['v0.63.18', 'oss 63.18'],
  ['v1.63.18', 'enterprise 63.18'],
  ['v0.61.2.6', 'oss 61.2.6'],
  ['v1.61.2.6', 'enterprise 61.2.6'],
  ['v0.40.3.1', 'oss 40.3.1'],
  ['v0.10.4.1', 'oss 10.4.1'],
  ['v0.50.0', 'oss 50.0'],
  ['0.50.1', 'oss 50.1 bare'],
  ['1.50.1', 'enterprise 50.1 bare'],
  ['v0.63.18.x', 'oss 63.18.x'],
  ['v1.63.18.x', 'enterprise 63.18.x'],
  ['v0.63.x', 'oss 63.x'],
  ['v1.63.x', 'enterprise 63.x'],
  ['0.63.x', 'oss 63.x bare'],
  ['1.63.0.x', 'enterprise 63.0.x bare'],
] as const;

const UNPINNED = {
  floating: ['latest', 'v0.58-lts', 'v1.58-lts', '0.58-lts'],
  'pre-release': [
    ...['v0.64.0-beta', 'v0.64.0.1-beta', 'v0.46.0-RC1', 'v0.46.0-rc1', 'v1.46.0-rc2', 'v0.46.0-rc', 'v0.46.0-alpha'],
    ...['v0.46.0-beta.2', '0.46.0-rc-3'],
  ],
  foreign: ['v1.56.2-X01', 'v0.56.2-X1', 'embedding-sdk-0.55.3', 'embedding-sdk-0.55.3-nightly'],
  unknown: [
    ...['', ' ', 'v', 'v0', 'v0.', 'v0.60', 'v0.60.', 'v0.1..', 'v0..1', 'v0.9-final', 'v20150604-alpha', 'v56.4.5'],
    ...[
      'v56.4.5-agpl',
      '56.4.5',
      'v0.61.2.0',
      'v0.061.2',
      'v0.61.02',
      'v0.61.2.06',
      'v00.61.2',
      'v2.61.2',
      'v0.61.2.6.1',
    ],
    ...[
      'V0.61.2',
      'vv0.61.2',
      'v 0.61.2',
      ' v0.61.2',
      'v0.61.2 ',
      'v0.61.2\n',
      '\tv0.61.2',
      'v0.61.2\r',
      '\uFEFFv0.61.2',
    ],
    ...['v0.６１.2', 'v0.٦١.٢', 'v٠.61.2', 'v0．61．2', 'v0.61.2\u200b', 'v0.1234567.1', 'v0.61.9999999', 'v0.-61.2'],
    ...[
      'v0.61.2+build',
      'v0.61.2-preview',
      'v0.61.2-jre',
      'v0.61.2,v0.61.3',
      'x.61.2',
      'vx.61.2',
      'v0.x',
      'v0.x.x',
      'v0.61.X',
    ],
    ...[
      'v0.61.2.3.x',
      'v0.061.x',
      'v0.0.x',
      'v0.61.02.x',
      'v0.61.x.x',
      'v0.61..x',
      'v0.61.2x',
      'v0.61x',
      'v0.1234567.x',
    ],
    ...['Latest', 'LATEST', 'latest ', 'lts', 'v0.58-LTS', 'v0.58.1-lts', 'nightly', 'head', 'master', 'stable'],
    ...[
      'v0.61.2-rc1-rc2',
      'v0.61.2-gamma',
      'v56.1.0-rc1',
      'embedding-sdk',
      'v0.56.2-X',
      'v0.61.2@sha256:0',
      '$X',
      '0',
      '1.2',
    ],
  ],
} as const;

describe('a tag', () => {
  it.each(READ)('%s is %s and is printed as it was', (text, wanted) => {
    expect(told(text)).toBe(wanted);
    const tag = parseTag(text);
    if (tag.kind === 'exact') expect(printTagLike(tag, tag.version)).toBe(text);
    if (tag.kind === 'rolling') expect(printTagLike(tag, version(tag.line.major, tag.line.minor ?? 7))).toBe(text);
  });

  it.each(Object.entries(UNPINNED).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const)))(
    '%j names no version: %s',
    (text, kind) => {
      expect(parseTag(text)).toEqual({ kind });
    },
  );

  it('of a huge length is refused in linear time', () => {
    expect(parseTag(`v0.${'1'.repeat(100_000)}`).kind).toBe('unknown');
    expect(parseTag(`v0.1${'.1'.repeat(100_000)}-rc`).kind).toBe('unknown');
    expect(parseTag(`v0.1${'.1'.repeat(100_000)}-X`).kind).toBe('unknown');
  });

  it('survives being printed and read, in both editions', () => {
    const part = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(fc.constantFrom<Edition>('oss', 'enterprise'), part, part, part, (edition, major, minor, hotfix) => {
        const wanted = version(major, minor, hotfix);
        const printed = printTag(edition, wanted);
        const tag = parseTag(printed);
        expect(tag).toMatchObject({ kind: 'exact', edition, v: true });
        expect(tag.kind === 'exact' && tag.version.compare(wanted)).toBe(0);
        expect(parseTag(printed.slice(1))).toMatchObject({ kind: 'exact', edition, v: false });
      }),
    );
  });

  it('that can be moved is printed as exactly the text that was read, whatever that is', () => {
    const near = fc.tuple(
      fc.constantFrom('', 'v', 'V', ' v'),
      fc.constantFrom('0', '1', '2', '00'),
      fc.array(fc.constantFrom('0', '1', '12', '063', 'x', ''), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('', '.x', '-rc1', ' '),
    );
    fc.assert(
      fc.property(near, ([v, digit, parts, end]) => {
        const text = `${v}${digit}.${parts.join('.')}${end}`;
        const tag = parseTag(text);
        if (tag.kind === 'exact') expect(printTagLike(tag, tag.version)).toBe(text);
        if (tag.kind === 'rolling') expect(printTagLike(tag, version(tag.line.major, tag.line.minor ?? 0))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a tag in the form of another', () => {
  it.each([
    ['v0.38.2', '38.6', 'v0.38.6'],
    ['v1.38.2', '38.6', 'v1.38.6'],
    ['0.38.2', '64.1.5', '0.64.1.5'],
    ['1.61.2.6', '64.1', '1.64.1'],
    ['v0.61.2.6', '64.1', 'v0.64.1'],
    ['v0.59.x', '64.1.5', 'v0.64.x'],
    ['v1.59.x', '64.1.5', 'v1.64.x'],
    ['0.59.x', '64.1.5', '0.64.x'],
    ['v0.61.1.x', '64.1.5', 'v0.64.1.x'],
    ['v1.61.1.x', '64.0', 'v1.64.0.x'],
    ['1.61.1.x', '64.10', '1.64.10.x'],
  ])('%s moved to %s is %s', (like, to, wanted) => {
    expect(printTagLike(parseTag(like), parseVersion(to) as Version)).toBe(wanted);
  });

  it.each(['latest', 'v0.58-lts', 'v0.64.0-beta', 'v1.56.2-X01', 'nonsense'])('%s has no form to print in', (text) => {
    expect(() => printTagLike(parseTag(text), version(64, 1))).toThrow(TypeError);
  });

  it('is as precise as its line', () => {
    expect([precisionOf({ major: 63 }), precisionOf({ major: 63, minor: 0 })]).toEqual(['major', 'minor']);
  });
});
