import type { Advice } from '../planning/advice.ts';
import { advisoryNotes } from './advisoryNotes.ts';
import type { DashboardFacts } from './dashboardText.ts';
import { plain } from './markdown.ts';

const MOST_IDS = 5;

/** What the dashboard shows of the advice; days and no numbers of days, so that it is the same tomorrow. */
export function dashboardFacts(advice: Advice | undefined): Pick<DashboardFacts, 'support' | 'advisories'> {
  if (!advice) return {};
  const { fixed, open, support } = advice.urgency;
  const line = supportLine(support.current);
  const hits = [...fixed, ...open];
  const ids = hits.slice(0, MOST_IDS).map((advisory) => `${plain(advisory.id)} (${advisoryNotes(advisory)})`);
  const more = hits.length > MOST_IDS ? [`${hits.length - MOST_IDS} more`] : [];
  const end =
    fixed.length > 0 ? `; the next stop fixes ${fixed.length === hits.length ? 'all' : fixed.length} of them` : '';
  return {
    ...(line === undefined ? {} : { support: line }),
    ...(hits.length > 0 ? { advisories: `${[...ids, ...more].join(', ')}${end}` } : {}),
  };
}

function supportLine({ major, state, eol, lts }: Advice['urgency']['support']['current']): string | undefined {
  const name = `major ${major}${lts ? ', long-term support' : ''}`;
  if (eol === undefined) return state === 'ended' ? `has ended (${name})` : undefined;
  return `${state === 'ended' ? 'ended on' : 'until'} ${eol} (${name})`;
}
