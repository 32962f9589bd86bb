import { printTag } from '../metabase/tag.ts';
import type { Deployment } from '../planning/plan.ts';
import { codeBlock, table } from './markdown.ts';

/** At most this many boxes are drawn; a longer path is shortened in the middle. */
const MOST_BOXES = 12;

/** The path as a Mermaid flow chart, which GitHub draws. */
export function pathPicture({ edition, current, stops }: Deployment, here: string): string {
  const tags = stops.map((stop) => printTag(edition, stop));
  const shown = tags.length < MOST_BOXES ? tags : [...tags.slice(0, MOST_BOXES - 3), '…', tags.at(-1) as string];
  const boxes = [
    `s0(["${printTag(edition, current)}<br/>pinned now"])`,
    ...shown.map((tag, index) => `s${index + 1}["${tag}${index === 0 ? `<br/>${here}` : ''}"]`),
  ];
  return codeBlock('mermaid', `flowchart LR\n  ${boxes.join(' --> ')}\n  style s1 stroke-width:4px`);
}

/** The path as a table with "you are here". */
export function pathTable({ edition, current, stops }: Deployment, here: string): string {
  const rows = stops.map((stop, index) => [
    index === 0 ? `**${index + 1}**` : `${index + 1}`,
    index === 0 ? `**\`${printTag(edition, stop)}\`**` : `\`${printTag(edition, stop)}\``,
    index === 0 ? `**${here}**` : index === stops.length - 1 ? 'target' : 'after that',
  ]);
  return table(['Stop', 'Version', ''], [['', `\`${printTag(edition, current)}\``, 'you are here'], ...rows]);
}
