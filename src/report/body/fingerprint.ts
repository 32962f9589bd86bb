import type { AdvisoryNews, StepAdvice } from './advice.ts';
import { supportStage } from './support.ts';

/**
 * Another text when the advice says something else that matters, and the same from day to day: time counts in the stages
 * of `supportStage` alone. That a source could not be asked is left out: it passes, and is no reason to write.
 */
export function adviceFingerprint(advice: StepAdvice | undefined): string {
  if (!advice) return '';
  const { urgency, requirements = [], changes = [], rollback } = advice;
  const { fixed = [], open = [], support, mustUpgrade = [] } = urgency ?? {};
  const stage = support && supportStage(support.current);
  return JSON.stringify([
    fixed.map(newsOf),
    open.map(newsOf),
    stage === undefined ? [] : [support?.current.major, stage, support?.current.eol ?? '', support?.next?.state ?? ''],
    mustUpgrade.map(({ fixed, message }) => [fixed, message]),
    requirements.map(({ text, state, found = '' }) => [text, state, found]),
    changes.map(({ major, severity, text }) => [major, severity, text]),
    rollback ? [rollback.knownToFail, rollback.reasons.map(({ text }) => text)] : [],
  ]);
}

function newsOf({ id, severity, kev, exploited, minimumFix }: AdvisoryNews): readonly unknown[] {
  return [id, severity, exploited || kev === true, minimumFix?.tag ?? ''];
}
