import { EDITIONS } from '../../metabase/edition.ts';
import { printTag } from '../../metabase/tag.ts';
import type { Version } from '../../metabase/version.ts';
import type { Deployment } from '../../planning/plan.ts';
import type { StepAdvice } from './advice.ts';
import { counted } from './alert.ts';

/** From where to where, what is left, and what to do before it is merged. */
export function summaryText(
  { edition, current, stops, target }: Deployment,
  { requirements = [] }: StepAdvice,
): string {
  const next = stops[0] as Version;
  const more = stops.length - 1;
  const rest =
    more === 0
      ? 'It is the last stop.'
      : `After it ${more === 1 ? 'one stop is' : `${more} stops are`} left to \`${printTag(edition, target)}\`; once this is merged **and running**, the next run proposes the next one.`;
  const count = (state: string) => requirements.filter((requirement) => requirement.state === state).length;
  const todo = [
    '**back up**',
    ...(count('unmet') > 0 ? [`**${counted(count('unmet'), 'requirement')} not met**`] : []),
    ...(count('unknown') > 0 ? [`${counted(count('unknown'), 'requirement')} to confirm`] : []),
  ];
  return (
    `Moves Metabase (${EDITIONS[edition].title}) from \`${printTag(edition, current)}\` to \`${printTag(edition, next)}\`. ${rest}\n\n` +
    `Before you merge: ${todo.join(' · ')}`
  );
}

/** What it does to the application database. */
export function migrationText({ edition, current, stops }: Deployment): string {
  const next = stops[0] as Version;
  const [from, to] = [printTag(edition, current), printTag(edition, next)];
  const majors = next.major - current.major;
  if (majors === 0) {
    return `\`${from}\` and \`${to}\` are of the same major. Point releases can bring migrations of the application database too.`;
  }
  return (
    `This crosses ${majors === 1 ? 'one major' : `${majors} majors`} (${current.major} to ${next.major}). ` +
    'At its first start the new version migrates the application database, one way.'
  );
}

/** What to keep one's hands off meanwhile. */
export const WHILE_IT_STARTS = [
  '- **Run one node**: scale a cluster down to one first, and up again when that one is healthy.',
  '- A migration can take from seconds to hours. Meanwhile `GET /api/health` answers 503: **do not stop or restart the container, and keep probes and watchdogs from doing so**.',
].join('\n');
