import type { AdvisoryAdvice, MajorAdvice } from '../planning/advice.ts';
import type { Deployment, Plan } from '../planning/plan.ts';
import { advisoryNotes } from './advisoryNotes.ts';

const MOST_IDS = 3;

/** What is urgent about a deployment and what it needs, for a reader at a terminal. */
export function adviceLines({ advice, stops }: Deployment): string[] {
  if (!advice) return [];
  const { urgency, requirements } = advice;
  const unmet = requirements.filter(({ state }) => state === 'unmet');
  return [
    ...advisoryLine('fixes', urgency.fixed),
    ...advisoryLine(stops.length > 0 ? 'leaves open' : 'open', urgency.open),
    ...supportLine(urgency.support.current),
    ...unmet.map(({ text, found }) => `  needs: ${text}${found === undefined ? '' : ` Found: ${found}.`}`),
  ];
}

/** What could not be looked up, once for all deployments. */
export function notKnownLines({ deployments }: Plan): string[] {
  return [...new Set(deployments.flatMap(({ advice }) => advice?.notKnown ?? []))];
}

function advisoryLine(what: string, advisories: readonly AdvisoryAdvice[]): string[] {
  if (advisories.length === 0) return [];
  const named = advisories.slice(0, MOST_IDS).map((advisory) => `${advisory.id} (${advisoryNotes(advisory)})`);
  const more = advisories.length > MOST_IDS ? [`${advisories.length - MOST_IDS} more`] : [];
  const noun = advisories.length === 1 ? 'security advisory' : 'security advisories';
  return [`  ${what} ${advisories.length} ${noun}: ${[...named, ...more].join(', ')}`];
}

function supportLine({ major, state, eol }: MajorAdvice): string[] {
  if (state !== 'ended' && state !== 'ends-soon') return [];
  const when = eol === undefined ? '' : ` on ${eol}`;
  return [`  support of major ${major} ${state === 'ended' ? 'has ended' : 'ends'}${when}`];
}
