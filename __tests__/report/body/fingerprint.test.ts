import { describe, expect, it } from 'vitest';
import type { AdvisoryNews, StepAdvice } from '../../../src/report/body/advice.ts';
import { adviceFingerprint } from '../../../src/report/body/fingerprint.ts';

const NEWS: AdvisoryNews = {
  id: 'CVE-1',
  url: 'https://x',
  severity: 'high',
  kev: null,
  exploited: false,
  summary: 's',
};
const urgency = {
  fixed: [NEWS],
  open: [],
  support: { current: { major: 63, state: 'ends-soon', eol: '2026-11-01', days: 24 } },
} as const;
const ADVICE: StepAdvice = {
  urgency,
  requirements: [{ text: 'a', state: 'unknown', sources: [] }],
  changes: [{ major: 60, severity: 'info', text: 'b', sources: [] }],
  rollback: { knownToFail: false, reasons: [{ text: 'c', sources: [], outcome: 'may-fail' }] },
  notKnown: ['d'],
};
const withSupport = (current: NonNullable<NonNullable<StepAdvice['urgency']>['support']>['current']): StepAdvice => {
  return { ...ADVICE, urgency: { ...urgency, support: { current } } };
};

describe('the fingerprint of advice', () => {
  it.each<[string, StepAdvice | undefined]>([
    ['a new advisory', { ...ADVICE, urgency: { ...urgency, open: [NEWS] } }],
    ['an advisory that got worse', { ...ADVICE, urgency: { ...urgency, fixed: [{ ...NEWS, severity: 'critical' }] } }],
    ['an advisory that is used now', { ...ADVICE, urgency: { ...urgency, fixed: [{ ...NEWS, kev: true }] } }],
    [
      'another fix',
      { ...ADVICE, urgency: { ...urgency, fixed: [{ ...NEWS, minimumFix: { tag: 'v0.1.2', sameMajor: true } }] } },
    ],
    ['a wish of Metabase', { ...ADVICE, urgency: { ...urgency, mustUpgrade: [{ fixed: 'v0.1.2', message: 'm' }] } }],
    ['the next stage', withSupport({ ...urgency.support.current, days: 14 })],
    ['the end', withSupport({ ...urgency.support.current, state: 'ended', days: -1 })],
    ['a day that is put off', withSupport({ ...urgency.support.current, eol: '2026-11-05' })],
    [
      'a requirement that is found',
      { ...ADVICE, requirements: [{ text: 'a', state: 'met', found: 'x', sources: [] }] },
    ],
    ['another requirement', { ...ADVICE, requirements: [] }],
    ['another change', { ...ADVICE, changes: [] }],
    ['another way back', { ...ADVICE, rollback: { knownToFail: true, reasons: [] } }],
    ['nothing', undefined],
  ])('changes with %s', (_title, advice) => {
    expect(adviceFingerprint(advice)).not.toBe(adviceFingerprint(ADVICE));
  });

  it.each<[string, StepAdvice]>([
    ['the next day', withSupport({ ...urgency.support.current, days: 23 })],
    ['what could not be looked up', { ...ADVICE, notKnown: [] }],
    ['the same again', structuredClone(ADVICE)],
  ])('stays with %s', (_title, advice) => {
    expect(adviceFingerprint(advice)).toBe(adviceFingerprint(ADVICE));
  });
});
