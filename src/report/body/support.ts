import type { SupportNews } from './advice.ts';

/** Days before the end at which the body says so anew; in between it stays as it is. */
const STAGES: readonly number[] = [0, 7, 14, 30, 60];

/** `ended`, the number of days that are left at most, or nothing when there is time or nothing is known. */
export function supportStage({ state, days }: SupportNews): 'ended' | number | undefined {
  if (state === 'ended') return 'ended';
  if (state !== 'ends-soon' || days === undefined) return undefined;
  return STAGES.find((stage) => days <= stage);
}

/** Sentences that stay true until the next stage; nothing while there is time. */
export function supportText(current: SupportNews, next?: SupportNews): string | undefined {
  const stage = supportStage(current);
  if (stage === undefined) return undefined;
  const after = next && next.major !== current.major ? afterwards(next) : '';
  const what = `Metabase's support of ${named(current)}`;
  if (stage === 'ended') {
    const since = current.eol === undefined ? '' : ` on ${current.eol}`;
    return `${what} ended${since}: do not count on fixes, not even of security holes.${after}`;
  }
  const left = stage === 0 ? 'the day on which this was written' : `within ${stage} days`;
  return `${what} ends on **${current.eol}**, ${left}.${after}`;
}

function afterwards(next: SupportNews): string {
  if (next.state === 'ended') return ` That of ${named(next)}, to which this step goes, ended too.`;
  return next.eol === undefined ? '' : ` That of ${named(next)}, to which this step goes, lasts until ${next.eol}.`;
}

function named({ major, lts }: SupportNews): string {
  return `major ${major}${lts ? ' (LTS)' : ''}`;
}
