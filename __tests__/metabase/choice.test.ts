import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { allOf, type Catalogue, catalogueOf, withRegistryTags } from '../../src/metabase/catalogue.ts';
import { chooseTarget, newestStop } from '../../src/metabase/choice.ts';
import type { Edition } from '../../src/metabase/edition.ts';
import { type Follow, isFollowed } from '../../src/metabase/follow.ts';
import { type IgnoreRule, ignoring } from '../../src/metabase/ignore.ts';
import { parseFollow } from '../../src/metabase/parseFollow.ts';
import { parseIgnore } from '../../src/metabase/parseIgnore.ts';
import { parseTarget } from '../../src/metabase/target.ts';
import { isBeta, printVersion, version } from '../../src/metabase/version.ts';
import { snapshotCatalogue } from '../../src/sources/snapshot.ts';
import { at, DAY, dated, situationOf, type Told } from './situations.ts';

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

const SNAPSHOT = snapshotCatalogue();
const SMALL = listed('v0.57.9', 'v0.58.1', 'v0.58.2', 'v0.58.2.4', 'v0.59.1', 'v0.60.1', 'v0.60.2', 'v1.61.1');

/** `61.2 | 61.3: why | 61.4: why`: the target, and what was passed over. */
function chosen(follow: string, catalogue: Catalogue, told: Told): string[] {
  const { target, rejected } = chooseTarget(
    follow === 'latest' || !/^\d+\.\d/.test(follow) ? parseFollow(follow) : parseTarget(follow),
    situationOf(catalogue, { now: new Date('2026-10-08T12:00:00Z'), ...told }),
  );
  return [printVersion(target), ...rejected.map((one) => `${printVersion(one.version)}: ${one.reason}`)];
}

describe('the target that is chosen', () => {
  it.each<[string, Edition, string]>([
    ['latest', 'oss', '64.1.5'],
    ['latest', 'enterprise', '64.1.5'],
    ['lts', 'oss', '58.34'],
    ['lts', 'enterprise', '58.34'],
    ['61', 'oss', '61.21'],
    ['>=58 <60', 'oss', '59.31'],
    ['58 || 60', 'enterprise', '60.27'],
    ['<=61.21 >=37', 'enterprise', '61.21'],
    ['<37.1.0 >=36', 'oss', '37.0.2'],
    ['*', 'oss', '64.1.5'],
  ])('of %s in the edition %s is %s', (text, edition, wanted) => {
    const { target, rejected } = chooseTarget(parseFollow(text), situationOf(SNAPSHOT, { edition }));
    expect(printVersion(target)).toBe(wanted);
    expect(rejected.filter(({ reason }) => !reason.includes('not followed'))).toEqual([]);
  });

  it.each<[string, string[], string, string[]]>([
    ['latest', ['60.2'], '60.1', ['60.2']],
    ['latest', ['60'], '59.1', ['60.2', '60.1']],
    ['latest', ['>=59'], '58.2.4', ['60.2', '60.1', '59.1']],
    ['latest', ['v1.60.2'], '60.2', []],
    ['latest', ['58.1'], '60.2', []],
    ['58', ['58.2.4'], '58.2', ['58.2.4']],
    ['58', ['58.2.x'], '58.1', ['58.2.4', '58.2']],
    ['lts', ['58.2.4', '60.2'], '58.2', ['58.2.4']],
    ['>=58 <60', ['59'], '58.2.4', ['59.1']],
  ])('of %s without %j is %s', (text, ignore, wanted, passedOver) => {
    const { target, rejected } = chooseTarget(parseFollow(text), situationOf(SMALL, { ignore }));
    expect(printVersion(target)).toBe(wanted);
    const ignored = rejected.filter(({ reason }) => reason.includes('ignore list'));
    expect(ignored.map(({ version }) => printVersion(version))).toEqual(passedOver);
  });

  it('comes with the reason for each that was passed over', () => {
    const rules = [parseIgnore('60.2', 'Slow dashboards'), parseIgnore('60.x')];
    const { rejected } = chooseTarget({ kind: 'latest' }, { ...situationOf(SMALL), ignore: rules });
    expect(rejected.map(({ version, reason }) => [printVersion(version), reason])).toEqual([
      ['60.2', '60.2 is on the ignore list, by "60.2": Slow dashboards'],
      ['60.1', '60.1 is on the ignore list, by "60.x"'],
    ]);
  });

  it('is of the newest major with long-term support, and of the one before when all of that is ignored', () => {
    const isLts = (major: number) => major === 58 || major === 60;
    const choose = (...ignore: string[]) =>
      printVersion(chooseTarget({ kind: 'lts' }, situationOf(SMALL, { ignore, isLts })).target);
    expect(choose()).toBe('60.2');
    expect(choose('60.2')).toBe('60.1');
    expect(choose('60')).toBe('58.2.4');
  });

  it('is never a beta, even of a catalogue that holds one', () => {
    const catalogue: Catalogue = {
      ...SMALL,
      releases: [...SMALL.releases, { version: version(61, 0), editions: ['oss', 'enterprise'] }],
    };
    expect(printVersion(chooseTarget({ kind: 'latest' }, situationOf(catalogue)).target)).toBe('60.2');
    expect(refused(() => chooseTarget({ kind: 'major', major: 61 }, situationOf(catalogue)))).toContain('There is no');
  });

  it('is a version by name when one is given', () => {
    expect(printVersion(chooseTarget(parseTarget('58.2'), situationOf(SMALL, { ignore: ['60'] })).target)).toBe('58.2');
    expect(refused(() => chooseTarget(parseTarget('v0.58.9'), situationOf(SMALL)))).toContain('does not have v0.58.9');
    expect(refused(() => chooseTarget(parseTarget('v1.58.2'), situationOf(SMALL)))).toContain(
      'of the Enterprise edition',
    );
  });

  it.each<[Follow, IgnoreRule[], string]>([
    [
      parseFollow('>=70'),
      [],
      'There is no version of the Open Source edition that ">=70" follows in the release list (file, 2026-10-08, 8 ' +
        'releases). Follow versions that are published, or use a newer release list.',
    ],
    [
      parseFollow('58'),
      [parseIgnore('58')],
      'Each version of the Open Source edition that "58" follows in the release list (file, 2026-10-08, 8 releases) is ' +
        'ignored (3 of them). Take one off the ignore list, or follow others.',
    ],
    [
      parseTarget('v0.58.2'),
      [parseIgnore('58.x', 'Slow')],
      'The target v0.58.2 is ignored by "58.x" (Slow). Choose another target, or take "58.x" off the ignore list.',
    ],
    [
      parseTarget('58.2'),
      [parseIgnore('58')],
      'The target 58.2 is ignored by "58". Choose another target, or take "58" off the ignore list.',
    ],
  ])('is refused: %o', (follow, ignore, why) => {
    expect(refused(() => chooseTarget(follow, { ...situationOf(SMALL), ignore }))).toBe(why);
  });

  it('needs a major with long-term support in the list', () => {
    const catalogue = listed('v0.57.9', 'v0.59.1');
    expect(refused(() => chooseTarget({ kind: 'lts' }, situationOf(catalogue)))).toContain('that "lts" follows');
  });
});

const AUTUMN = dated(
  '61.1 2026-05-14',
  '61.2 2026-05-20',
  '61.2.1 2026-05-21',
  '62.1 2026-06-08',
  '62.2 2026-06-20',
  '63.1 2026-07-16',
  '63.2 2026-10-01',
  '63.2.1 2026-10-06',
);

describe('each rule alone', () => {
  it.each<[string, string, Told, string[]]>([
    ['nothing is wished', 'latest', { current: '61.2' }, ['63.2.1']],
    [
      'ignored',
      'latest',
      { current: '61.2', ignore: ['63'] },
      [
        '62.2',
        '63.2.1: 63.2.1 is on the ignore list, by "63"',
        '63.2: 63.2 is on the ignore list, by "63"',
        '63.1: 63.1 is on the ignore list, by "63"',
      ],
    ],
    [
      'not published',
      'latest',
      { current: '61.2', missing: ['63.2.1', '63.2'] },
      [
        '63.1',
        "63.2.1: 63.2.1 isn't published in registry.example/metabase: it is taken once it can be had there",
        "63.2: 63.2 isn't published in registry.example/metabase: it is taken once it can be had there",
      ],
    ],
    [
      'no hotfix',
      'latest',
      { current: '61.2', policy: { hotfixes: 'none' } },
      ['63.2', '63.2.1: 63.2.1 is a hotfix, and none is taken (hotfixes: false)'],
    ],
    [
      'no hotfix without need',
      'latest',
      { current: '61.2', policy: { hotfixes: 'security' } },
      ['63.2', '63.2.1: 63.2.1 is a hotfix that no known security hole calls for (hotfixes: security)'],
    ],
    ['a minimum point of a new major', 'latest', { current: '61.2', policy: { minimumPoint: 2 } }, ['63.2.1']],
    [
      'a minimum point that the newest major has not come to',
      'latest',
      { current: '62.1', policy: { minimumPoint: 3 } },
      [
        '62.2',
        '63.2.1: 63.2.1 is below 63.3, the first point release taken of a new major (minimum-point: 3)',
        '63.2: 63.2 is below 63.3, the first point release taken of a new major (minimum-point: 3)',
        '63.1: 63.1 is below 63.3, the first point release taken of a new major (minimum-point: 3)',
      ],
    ],
    [
      'a minimum point says nothing of the own major',
      'latest',
      { current: '63.1', policy: { minimumPoint: 9 } },
      ['63.2.1'],
    ],
    [
      'an age',
      'latest',
      { current: '61.2', policy: { minimumReleaseAge: 3 * DAY } },
      [
        '63.2',
        '63.2.1: 63.2.1 came out on 2026-10-06 and is taken from 2026-10-10 00:00 UTC on, after 3 days (minimum-release-age)',
      ],
    ],
    [
      'an age that is reached, the day of the release not counted',
      'latest',
      { current: '61.2', policy: { minimumReleaseAge: DAY } },
      ['63.2.1'],
    ],
    [
      'an age in hours',
      'latest',
      { current: '63.2', policy: { minimumReleaseAge: 1.5 * DAY + 1 } },
      ['63.2', expect.stringContaining('is taken from 2026-10-08 12:00 UTC on') as string],
    ],
    [
      'an age that is reached to the millisecond',
      'latest',
      { current: '63.2', policy: { minimumReleaseAge: 1.5 * DAY } },
      ['63.2.1'],
    ],
    [
      'a major that has to soak',
      'latest',
      { current: '62.2', policy: { majorSoak: 90 * DAY } },
      [
        '62.2',
        ...['63.2.1', '63.2', '63.1'].map(
          (one) =>
            `${one}: major 63 came out on 2026-07-16 and is taken from 2026-10-15 00:00 UTC on, after 90 days (major-soak)`,
        ),
      ],
    ],
    ['a major that has soaked', 'latest', { current: '62.2', policy: { majorSoak: 30 * DAY } }, ['63.2.1']],
    ['the own major need not soak', 'latest', { current: '63.1', policy: { majorSoak: 900 * DAY } }, ['63.2.1']],
    [
      'a major in stages',
      'latest',
      { current: '62.2', policy: { respectRollout: true }, rollout: ['63.2', 25] },
      [
        '62.2',
        ...['63.2.1', '63.2', '63.1'].map(
          (one) => `${one}: Metabase rolls major 63 out in stages and is at 25 % (respect-rollout: true)`,
        ),
      ],
    ],
    [
      'a major that Metabase does not tell of yet',
      'latest',
      { current: '62.1', policy: { respectRollout: true }, rollout: ['62.2', 40] },
      [
        '62.2',
        ...['63.2.1', '63.2', '63.1'].map(
          (one) => `${one}: Metabase tells its instances of 62.2 and not of major 63 yet (respect-rollout: true)`,
        ),
      ],
    ],
    [
      'a major that is rolled out',
      'latest',
      { current: '62.2', policy: { respectRollout: true }, rollout: ['63.2', 100] },
      ['63.2.1'],
    ],
    [
      'a major before the one in stages',
      '62',
      { current: '61.2', policy: { respectRollout: true }, rollout: ['63.2', 1] },
      ['62.2', '63.2.1: 63.2.1 is not followed, nor are 2 before it (follow: 62)'],
    ],
    [
      'stages of the own major',
      'latest',
      { current: '63.1', policy: { respectRollout: true }, rollout: ['63.2', 1] },
      ['63.2.1'],
    ],
    ['stages that nobody asked to respect', 'latest', { current: '62.2', rollout: ['63.2', 1] }, ['63.2.1']],
    ['stages that are not known', 'latest', { current: '62.2', policy: { respectRollout: true } }, ['63.2.1']],
    [
      'as far as another deployment is',
      'latest',
      { current: '61.2', cap: { version: at('63.2'), reason: 'production comes after staging, which pins v0.63.2' } },
      ['63.2', '63.2.1: 63.2.1 waits: production comes after staging, which pins v0.63.2'],
    ],
    [
      'another major is followed',
      '61',
      { current: '61.1' },
      [
        '61.2.1',
        '63.2.1: 63.2.1 is not followed, nor are 2 before it (follow: 61)',
        '62.2: 62.2 is not followed, nor is 1 before it (follow: 61)',
      ],
    ],
    [
      'a range is followed',
      '>=61 <=63.2.0',
      { current: '61.1' },
      ['63.2', '63.2.1: 63.2.1 is not followed (follow: >=61 <=63.2.0)'],
    ],
    ['a version by name', '63.2', { current: '61.1' }, ['63.2', '63.2.1: 63.2.1 is not followed (target: 63.2)']],
    [
      'a version by name, whatever the policy',
      '63.2.1',
      { current: '61.1', policy: { hotfixes: 'none', minimumPoint: 9, minimumReleaseAge: 99 * DAY } },
      ['63.2.1'],
    ],
    [
      'a version by name, and another deployment goes first',
      '63.2',
      { current: '61.1', cap: { version: at('62.1'), reason: 'staging pins v0.62.1' } },
      [
        '62.1',
        '63.2.1: 63.2.1 is not followed, nor is 1 before it (target: 63.2)',
        '63.2: 63.2 waits: staging pins v0.62.1',
        '62.2: 62.2 is not followed (target: 63.2)',
      ],
    ],
  ])('%s', (_title, follow, told, wanted) => {
    expect(chosen(follow, AUTUMN, told)).toEqual(wanted);
  });

  it('does not take what came out on a day that is not known', () => {
    const catalogue = dated('62.1', '63.1', '63.2 not-a-date');
    const unknown = (what: string, setting: string) =>
      `when ${what} came out is not known, so neither is whether it has been out for 1 day (${setting})`;
    expect(chosen('latest', catalogue, { current: '62.1', policy: { minimumReleaseAge: DAY } })).toEqual([
      '62.1',
      `63.2: ${unknown('63.2', 'minimum-release-age')}`,
      `63.1: ${unknown('63.1', 'minimum-release-age')}`,
    ]);
    expect(chosen('63', catalogue, { current: '62.1', policy: { majorSoak: DAY } })).toEqual([
      '62.1',
      `63.2: ${unknown('major 63', 'major-soak')}`,
      `63.1: ${unknown('major 63', 'major-soak')}`,
    ]);
  });

  it('counts the soaking of a major from its earliest date, which need not be that of its first number', () => {
    const catalogue = dated('62.1 2026-06-08', '63.1', '63.2 2026-10-02', '63.3 2026-09-30');
    const told = { current: '62.1', policy: { majorSoak: 8 * DAY } };
    expect(chosen('latest', catalogue, told)[1]).toContain(
      'major 63 came out on 2026-09-30 and is taken from 2026-10-09',
    );
  });

  it('says nothing of the majors at whose last release one must stop', () => {
    const catalogue = dated('38.6', '39.6', '39.7', '39.7.1');
    const policy = {
      hotfixes: 'none',
      minimumPoint: 99,
      minimumReleaseAge: 99 * DAY,
      majorSoak: 99 * DAY,
      respectRollout: true,
    } as const;
    expect(chosen('latest', catalogue, { current: '38.2', policy, rollout: ['38.6', 1] })).toEqual(['39.7.1']);
  });

  it('of majors says nothing where the pin names no version', () => {
    const policy = { minimumPoint: 9, majorSoak: 999 * DAY, respectRollout: true };
    expect(chosen('latest', AUTUMN, { policy, rollout: ['62.2', 1] })).toEqual(['63.2.1']);
    expect(refused(() => chosen('63', dated('63.1'), { policy: { minimumReleaseAge: DAY } }))).toBe(
      'Each version of the Open Source edition that "63" follows in the release list (file, 2026-10-08, 1 releases) is ' +
        'refused, the newest because when 63.1 came out is not known, so neither is whether it has been out for 1 day ' +
        '(minimum-release-age) (1 of them). Change the policy, or pin a version by hand first.',
    );
  });
});

describe('two rules', () => {
  it.each<[string, Told, string[]]>([
    [
      'hotfixes and age: the newest that both let pass',
      { policy: { hotfixes: 'none', minimumReleaseAge: 7 * DAY } },
      ['63.1', '63.2.1: hotfix', '63.2: 2026-10-01'],
    ],
    [
      'ignored and hotfix: what stays is the reason',
      { ignore: ['63.2.1'], policy: { hotfixes: 'none' } },
      ['63.2', '63.2.1: on the ignore list'],
    ],
    [
      'ignored and another one too young',
      { ignore: ['63.2'], policy: { minimumReleaseAge: 3 * DAY } },
      ['63.1', '63.2.1: 2026-10-06', '63.2: on the ignore list'],
    ],
    [
      'a minimum point and soaking',
      { policy: { minimumPoint: 2, majorSoak: 90 * DAY } },
      ['62.2', '63.2.1: major-soak', '63.2: major-soak', '63.1: minimum-point: 2'],
    ],
    [
      'a minimum point and not published',
      { policy: { minimumPoint: 2 }, missing: ['63.2', '63.2.1'] },
      ['62.2', "63.2.1: isn't published", "63.2: isn't published", '63.1: minimum-point: 2'],
    ],
    [
      'a rollout and an age',
      { policy: { respectRollout: true, minimumReleaseAge: 200 * DAY }, rollout: ['63.2', 50] },
      ['61.2', '63.2.1: 50 %', '63.2: 50 %', '63.1: 50 %', '62.2: 200 days', '62.1: 200 days', '61.2.1: 200 days'],
    ],
    [
      'a cap and an ignored one',
      { cap: { version: at('62.2'), reason: 'staging first' }, ignore: ['62.2'] },
      ['62.1', '63.2.1: staging first', '63.2: staging first', '63.1: staging first', '62.2: on the ignore list'],
    ],
    [
      'everything is refused: it stays where it is',
      { ignore: ['>=61.2.1'], policy: { hotfixes: 'none' } },
      ['61.2', ...['63.2.1', '63.2', '63.1', '62.2', '62.1', '61.2.1'].map((one) => `${one}: on the ignore list`)],
    ],
  ])('%s', (_title, told, wanted) => {
    const got = chosen('latest', AUTUMN, { current: '61.2', ...told });
    expect(got).toHaveLength(wanted.length);
    got.forEach((line, index) => {
      const [version, ...reason] = (wanted[index] as string).split(': ');
      expect(line).toMatch(new RegExp(`^${version}(: |$)`));
      expect(line).toContain(reason.join(': '));
    });
  });
});

/** What could be had on 18 August 2026: on the list the versions of before, in the registry those with the fixes. */
const AUGUST = withRegistryTags(
  dated('58.21 2026-07-20', '58.22 2026-07-29', '59.19 2026-07-29', '63.2 2026-07-28', '63.2.7 2026-07-31'),
  'oss',
  ['v0.58.22', 'v0.58.24', 'v0.58.28', 'v0.58.30', 'v0.63.3', 'v0.63.10', 'v0.63.13', 'latest', 'v0.58.x'],
);
const GHSA = { 'GHSA-r495-55cx-fjh7': ['58.28', '59.25', '63.10'] };

describe('a version that fixes a security hole', () => {
  const now = new Date('2026-08-18T06:00:00Z');
  const unlisted = (one: string) =>
    `${one}: ${one} is in the registry but on no list of releases (private-patches: true takes it)`;

  it.each<[string, string, Told, string[]]>([
    [
      'private patches are not taken without need',
      '58',
      { current: '58.21' },
      [
        '58.22',
        '63.2.7: 63.2.7 is not followed, nor is 1 before it (follow: 58)',
        '59.19: 59.19 is not followed (follow: 58)',
        unlisted('58.30'),
        unlisted('58.28'),
        unlisted('58.24'),
      ],
    ],
    [
      'private patches are taken where that is wished',
      '~58',
      { current: '58.22', policy: { privatePatches: true } },
      ['58.30'],
    ],
    ['one that fixes what hits the pin is taken', '~58', { current: '58.22', fixed: GHSA }, ['58.30']],
    [
      'only as far as the registry has it',
      '~58',
      { current: '58.22', fixed: GHSA, missing: ['58.30'] },
      [
        '58.28',
        "58.30: 58.30 isn't published in registry.example/metabase: it is taken once it can be had there, although it fixes GHSA-r495-55cx-fjh7",
      ],
    ],
    [
      'never one that is ignored',
      '~58',
      { current: '58.22', fixed: GHSA, ignore: ['58.30'] },
      ['58.28', '58.30: 58.30 is on the ignore list, by "58.30", although it fixes GHSA-r495-55cx-fjh7'],
    ],
    ['at whatever age', '~58', { current: '58.22', fixed: GHSA, policy: { minimumReleaseAge: 30 * DAY } }, ['58.30']],
    ['the newest major too', 'latest', { current: '58.22', fixed: GHSA }, ['63.13']],
  ])('%s', (_title, follow, told, wanted) => {
    const got = chosen(follow === '~58' ? '>=58 <59' : follow, AUGUST, { now, ...told });
    expect(got.filter((line) => follow === '58' || !line.includes('not followed'))).toEqual(wanted);
  });

  it('is not hurried for in a new major: of what is allowed, that is taken which closes the hole', () => {
    const [target, ...passed] = chosen('latest', AUGUST, {
      now,
      current: '58.22',
      fixed: GHSA,
      policy: { minimumPoint: 14 },
    });
    expect(target).toBe('58.30');
    expect(passed).toContain('59.19: 59.19 leaves GHSA-r495-55cx-fjh7 open, which 58.30 closes');
    expect(passed[0]).toBe(
      '63.13: 63.13 is below 63.14, the first point release taken of a new major (minimum-point: 14), although it fixes GHSA-r495-55cx-fjh7',
    );
  });

  it('comes before its time as a hotfix', () => {
    const catalogue = dated('61.2 2026-05-20', '61.2.1 2026-05-21', '61.2.2 2026-08-17', '61.2.3 2026-08-18');
    const policy = { hotfixes: 'security', minimumReleaseAge: 7 * DAY } as const;
    const told = { now, current: '61.2', policy };
    expect(chosen('latest', catalogue, told)[0]).toBe('61.2');
    expect(chosen('latest', catalogue, { ...told, fixed: { 'GHSA-1': ['61.2.2'] } })).toEqual(['61.2.3']);
    expect(
      chosen('latest', catalogue, { ...told, fixed: { 'GHSA-1': ['61.2.1'] }, policy: { hotfixes: 'none' } }),
    ).toEqual([
      '61.2',
      ...['61.2.3', '61.2.2', '61.2.1'].map(
        (one) => `${one}: ${one} is a hotfix, and none is taken (hotfixes: false), although it fixes GHSA-1`,
      ),
    ]);
  });

  it('need not be hurried for when an older one that may be taken fixes the same', () => {
    const catalogue = dated('61.1 2026-05-14', '61.2 2026-05-20', '61.3 2026-08-17', '61.3.1 2026-08-18');
    const told = { now, current: '61.1', policy: { minimumReleaseAge: 7 * DAY, hotfixes: 'security' } } as const;
    expect(chosen('latest', catalogue, { ...told, fixed: { 'GHSA-1': ['61.2'] } })).toEqual([
      '61.2',
      '61.3.1: 61.3.1 is a hotfix that no known security hole calls for (hotfixes: security); for GHSA-1 no hurry is needed, which an older version fixes too',
      expect.stringMatching(/^61\.3: .* \(minimum-release-age\); for GHSA-1 no hurry is needed/),
    ]);
    expect(chosen('latest', catalogue, { ...told, fixed: { 'GHSA-1': ['61.2'], 'GHSA-2': ['61.3'] } })[0]).toBe(
      '61.3.1',
    );
  });

  it('is told with at most three advisories', () => {
    const fixed = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`GHSA-${number}`, ['61.2']]));
    const told = { current: '61.1', ignore: ['61.2'], fixed };
    expect(chosen('latest', dated('61.1', '61.2'), told)[1]).toMatch(/fixes GHSA-1, GHSA-2, GHSA-3 and 2 more$/);
  });

  it('is none for what is no newer than the pin', () => {
    const told = { current: '58.30', fixed: GHSA };
    expect(chosen('58', AUGUST, told)[0]).toBe('58.30');
    expect(chosen('58', AUGUST, { current: '58.33', fixed: GHSA })[0]).toBe('58.33');
  });
});

describe('a stop in a major where one need not stop', () => {
  it.each<[string, Told, number, string | undefined]>([
    ['is its last version', {}, 63, '63.2.1'],
    ['is no hotfix where none is taken', { policy: { hotfixes: 'none' } }, 63, '63.2'],
    ['is no hotfix without need', { policy: { hotfixes: 'security' } }, 63, '63.2'],
    [
      'is a hotfix that fixes what else stays open',
      { policy: { hotfixes: 'security' }, fixed: { A: ['63.2.1'] } },
      63,
      '63.2.1',
    ],
    ['is not ignored', { ignore: ['63.2.x'] }, 63, '63.1'],
    ['is published', { missing: ['63.2.1'] }, 63, '63.2'],
    [
      'may be young, since one does not stay',
      { policy: { minimumReleaseAge: 999 * DAY, majorSoak: 999 * DAY } },
      63,
      '63.2.1',
    ],
    ['may be below the first point of a major', { policy: { minimumPoint: 9 } }, 62, '62.2'],
    ['is none when all of it is ignored', { ignore: ['62'] }, 62, undefined],
    ['is none in a major that has no version', {}, 70, undefined],
  ])('%s', (_title, told, major, wanted) => {
    const stop = newestStop(major, situationOf(AUTUMN, { current: '61.1', ...told }));
    expect(stop && printVersion(stop)).toBe(wanted);
  });

  it('is on the list', () => {
    expect(newestStop(63, situationOf(AUGUST, { current: '58.22' }))).toEqual(at('63.2.7'));
    expect(newestStop(63, situationOf(AUGUST, { current: '58.22', policy: { privatePatches: true } }))).toEqual(
      at('63.13'),
    );
  });
});

describe('whatever is wished and known', () => {
  const number = fc.tuple(
    fc.constantFrom(38, 40, 41, 49, 50, 58, 59, 63, 64),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 2 }),
  );
  const text = number.map(([major, minor, hotfix]) => printVersion(version(major, minor, hotfix)));
  const day = fc.constantFrom(undefined, '2026-07-01', '2026-09-20', '2026-10-01', '2026-10-08', 'unknown');
  const releases = fc.array(fc.tuple(text, day), { minLength: 1, maxLength: 25 });
  const policy = fc.record(
    {
      minimumReleaseAge: fc.constantFrom(0, DAY, 14 * DAY),
      hotfixes: fc.constantFrom('all' as const, 'none' as const, 'security' as const),
      minimumPoint: fc.integer({ min: 0, max: 4 }),
      majorSoak: fc.constantFrom(0, 3 * DAY, 60 * DAY),
      respectRollout: fc.boolean(),
      privatePatches: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const told = fc.record({
    current: text,
    ignore: fc.array(fc.oneof(text, fc.constantFrom('58', '>=63', '59.x')), { maxLength: 2 }),
    policy,
    rollout: fc.tuple(text, fc.integer({ min: 0, max: 100 })),
    fixed: fc.dictionary(fc.constantFrom('GHSA-1', 'GHSA-2'), fc.array(text, { maxLength: 3 })),
    missing: fc.array(text, { maxLength: 4 }),
  });
  const follow = fc.constantFrom('latest', 'lts', '58', '64', '>=49 <64', '40 || 63', '<=59.2');

  it('the pin is not lowered, nothing that is refused is taken, and each newer version has one reason', () => {
    let moved = 0;
    fc.assert(
      fc.property(releases, fc.array(text, { maxLength: 8 }), told, follow, (list, extra, wish, followed) => {
        const catalogue = withRegistryTags(
          dated(...list.map(([one, date]) => (date === undefined ? one : `${one} ${date}`))),
          'oss',
          extra.map((one) => `v0.${one}`),
        );
        const situation = situationOf(catalogue, { now: new Date('2026-10-08T12:00:00Z'), ...wish });
        const wanted = parseFollow(followed);
        let choice: ReturnType<typeof chooseTarget>;
        try {
          choice = chooseTarget(wanted, situation);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          expect(error.message).toMatch(/^There is no version|is ignored/);
          return;
        }
        const current = at(wish.current);
        const { target, rejected } = choice;
        expect(target.compare(current)).toBeGreaterThanOrEqual(0);
        if (target.compare(current) > 0) {
          moved++;
          expect(isBeta(target)).toBe(false);
          expect(ignoring(target, 'oss', situation.ignore)).toBeUndefined();
          expect(situation.published(target)?.published).not.toBe(false);
          expect(isFollowed(wanted, target, situation.isLts)).toBe(true);
        }
        const newer = allOf(catalogue, 'oss').filter((one) => one.version.compare(target) > 0);
        const isOwn = (one: (typeof newer)[number]) => isFollowed(wanted, one.version, situation.isLts);
        const own = newer.filter(isOwn);
        const others = newer.filter((one) => !isOwn(one) && !one.unlisted);
        const majors = new Set(others.map((one) => one.version.major));
        const notFollowed = rejected.filter(({ reason }) => reason.includes('not followed'));
        const refusedOnes = rejected.filter((one) => !notFollowed.includes(one));
        expect(refusedOnes.map((one) => one.version)).toEqual(own.map((one) => one.version).reverse());
        expect(notFollowed.map((one) => one.version.major)).toEqual([...majors].reverse());
        for (const { reason } of rejected) expect(reason).toMatch(/^\S.{10,}[^.]$/);
        expect(rejected.map((one) => one.version)).toEqual(
          rejected.map((one) => one.version).sort((a, b) => b.compare(a)),
        );
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
    );
    expect(moved).toBeGreaterThan(100);
  });
});
