import { describe, expect, it } from 'vitest';
import type { AdvisoryNews, SupportNews, Urgency } from '../../../src/report/body/advice.ts';
import { supportStage, supportText } from '../../../src/report/body/support.ts';
import { urgencyText } from '../../../src/report/body/urgency.ts';

const NEWS: AdvisoryNews = {
  id: 'CVE-2026-72898',
  url: 'https://github.com/metabase/metabase/security/advisories/GHSA-vwf4-m7j8-wcjf',
  severity: 'high',
  kev: null,
  exploited: false,
  summary: 'Anybody gets in',
  minimumFix: { tag: 'v0.58.24', sameMajor: true },
};

function text(urgency: Partial<Urgency>, brief = false): string {
  return urgencyText({ fixed: [], open: [], ...urgency }, brief) ?? '';
}

describe('what a step fixes', () => {
  it.each<[string, Partial<AdvisoryNews>, string, string]>([
    ['an advisory', {}, 'WARNING', '**This step fixes 1 security advisory.**'],
    ['a critical one', { severity: 'critical' }, 'CAUTION', '- **Critical** ['],
    ['one of unknown severity', { severity: 'unknown' }, 'WARNING', '- **Severity not known** ['],
    ['a medium one', { severity: 'medium' }, 'IMPORTANT', '- **Medium** ['],
    ['one in CISA’s catalogue', { kev: true, exploited: true }, 'CAUTION', '- **High, exploited (CISA KEV)** ['],
    [
      'one that attackers use',
      { exploited: true },
      'CAUTION',
      'advisory, which attackers are known to use. Do not wait.**',
    ],
    ['where the fix is', {}, 'WARNING', ': Anybody gets in. Fixed in your line from `v0.58.24` on.'],
    [
      'that only a newer line has the fix',
      { minimumFix: { tag: 'v0.59.1', sameMajor: false } },
      'WARNING',
      ' No fix in your line; the first is `v0.59.1`.',
    ],
    ['who says so', { certainty: 'secondary' }, 'WARNING', '_(as others report it)_'],
    [
      'what is only inferred',
      { certainty: 'inferred' },
      'WARNING',
      '**This step probably fixes 1 security advisory.**',
    ],
    ['a link that tells GitHub nothing', {}, 'WARNING', '](https://redirect.github.com/metabase/metabase/security/'],
  ])('says %s', (_title, news, kind, part) => {
    const printed = text({ fixed: [{ ...NEWS, ...news }] });
    expect(printed.startsWith(`> [!${kind}]\n`)).toBe(true);
    expect(printed).toContain(part);
  });

  it('counts what is used, and folds what is less urgent', () => {
    const fixed = [NEWS, NEWS, NEWS, NEWS, NEWS].map((news, index) => ({ ...news, kev: index === 0 }));
    const printed = text({ fixed });
    expect(printed).toContain('5 security advisories, 1 of them known to be exploited. Do not wait.');
    expect(printed).toContain('<summary>2 more advisories</summary>');
    expect(printed.match(/^> - /gm)).toHaveLength(3);
    expect(text({ fixed: fixed.slice(0, 4) })).not.toContain('<details>');
  });

  it('says of inferred ones nothing for certain', () => {
    const printed = text({ fixed: [NEWS, { ...NEWS, exploited: true, certainty: 'inferred' }] });
    expect(printed).toContain('**This step fixes 1 security advisory and probably 1 more.**');
    expect(printed).not.toContain('Do not wait');
  });

  it('briefly has the ids alone', () => {
    expect(text({ fixed: [NEWS] }, true)).not.toContain('Anybody gets in');
    expect(text({ fixed: [NEWS] }, true)).toContain('[CVE-2026-72898]');
  });
});

describe('what stays open', () => {
  it.each<[string, Partial<Urgency>, string]>([
    ['is counted', { open: [NEWS, NEWS] }, '**2 security advisories are still open after this step.**'],
    ['may be only inferred', { open: [{ ...NEWS, certainty: 'inferred' }] }, '1 security advisory may still be open'],
    ['says when a later stop fixes it', { open: [NEWS], atTarget: [] }, ' A later stop of this path fixes it.'],
    [
      'says where the fix is',
      { open: [NEWS], atTarget: [NEWS] },
      ' Fixed in the line of this step from `v0.58.24` on.',
    ],
  ])('%s', (_title, urgency, part) => {
    expect(text(urgency)).toContain(part);
    expect(text(urgency).startsWith('> [!WARNING]\n')).toBe(true);
  });
});

describe('what Metabase asks', () => {
  it('comes first, and is no markup', () => {
    const printed = text({ fixed: [NEWS], mustUpgrade: [{ fixed: 'v0.58.24', message: 'See [x](y)\n\n<b>now</b>' }] });
    expect(printed.startsWith('> [!CAUTION]\n> **Metabase asks everybody')).toBe(true);
    expect(printed).toContain('to upgrade to `v0.58.24` or newer.** See \\[x\\](y) \\<b\\>now\\</b\\>');
  });
});

describe('support', () => {
  const of = (state: SupportNews['state'], days?: number): SupportNews => {
    return { major: 63, state, days, eol: days === undefined ? undefined : '2026-11-01' };
  };

  it.each([
    [61, 'supported', undefined],
    [60, 'ends-soon', 60],
    [31, 'ends-soon', 60],
    [30, 'ends-soon', 30],
    [14, 'ends-soon', 14],
    [7, 'ends-soon', 7],
    [1, 'ends-soon', 7],
    [0, 'ends-soon', 0],
    [-1, 'ended', 'ended'],
    [undefined, 'unknown', undefined],
    [undefined, 'ended', 'ended'],
  ] as const)('%s days before the end, %s, is at stage %s', (days, state, stage) => {
    expect(supportStage(of(state, days))).toBe(stage);
  });

  it('says the same on all days of a stage, with a date', () => {
    expect(supportText(of('ends-soon', 24))).toBe(supportText(of('ends-soon', 15)));
    expect(supportText(of('ends-soon', 24))).toContain('major 63 ends on **2026-11-01**, within 30 days.');
  });

  it.each<[SupportNews, SupportNews | undefined, string]>([
    [of('ended', -9), undefined, 'ended on 2026-11-01: do not count on fixes'],
    [of('ended'), undefined, 'ended: do not count on fixes'],
    [of('ended', -9), { ...of('ended', -9), major: 64 }, 'That of major 64, to which this step goes, ended too.'],
    [
      of('ended', -9),
      { major: 58, lts: true, state: 'supported', eol: '2027-02-17' },
      '58 (LTS), to which this step goes, lasts until 2027-02-17.',
    ],
    [of('ended', -9), { major: 65, state: 'unknown' }, 'not even of security holes.'],
  ])('of the next major is told beside it', (current, next, part) => {
    expect(supportText(current, next)).toContain(part);
  });

  it('is a box of its own, or the end of what stays open', () => {
    expect(text({ support: { current: of('ended') } }).startsWith('> [!WARNING]\n')).toBe(true);
    expect(text({ support: { current: of('ends-soon', 3) } }).startsWith('> [!IMPORTANT]\n')).toBe(true);
    expect(text({ open: [NEWS], support: { current: of('ended') } }).match(/\[!/g)).toHaveLength(1);
    expect(text({ support: { current: of('supported', 300) } })).toBe('');
  });
});
