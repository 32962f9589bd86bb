import { folded } from '../markdown.ts';
import type { Change } from './advice.ts';
import { LIKELY, sentence } from './prose.ts';
import { sourceLinks } from './source.ts';

const ORDER: readonly Change['severity'][] = ['breaking', 'action', 'info'];
const MOST_SHOWN = 5;
/** What breaks isn't folded as soon. */
const MOST_BREAKING = 10;

/** What somebody who upgrades must know, what breaks first, else as it comes; empty when nothing is known. */
export function changesText(changes: readonly Change[], brief = false): string {
  const sorted = [...changes].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const breaking = sorted.filter(({ severity }) => severity === 'breaking').length;
  const shown =
    sorted.length > MOST_SHOWN + 1 ? sorted.slice(0, Math.max(MOST_SHOWN, Math.min(breaking, MOST_BREAKING))) : sorted;
  const more = sorted.slice(shown.length).map(item);
  const rest = brief ? `${more.length} more are left out here.` : folded(`${more.length} more`, more.join('\n'));
  return [shown.map(item).join('\n'), ...(more.length > 0 ? [rest] : [])].filter(Boolean).join('\n\n');
}

const NAMES = { breaking: '**Breaks', action: '**To do', info: '**New' } as const;

function item({ major, severity, text, sources, certainty, applies }: Change): string {
  const doubt = certainty === 'likely' ? LIKELY : '';
  const whose = applies === 'possible' ? ' _(where it applies: the files do not tell)_' : '';
  return `- ${NAMES[severity]} in ${major}:** ${sentence(text)}${doubt}${whose}${sourceLinks(sources)}`;
}
