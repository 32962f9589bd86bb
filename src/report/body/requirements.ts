import { box } from '../boxes.ts';
import { folded } from '../markdown.ts';
import type { Requirement } from './advice.ts';
import { alert, counted } from './alert.ts';
import { LIKELY, sentence } from './prose.ts';
import { sourceLinks } from './source.ts';

/** Met ones need no reader: more of them are folded. */
const MOST_MET = 3;

/** The checklist, with what stands in the way first. */
export function requirementsText(requirements: readonly Requirement[], brief = false): string {
  const of = (state: Requirement['state']) => requirements.filter((requirement) => requirement.state === state);
  const [unmet, unknown, met] = [of('unmet'), of('unknown'), of('met')];
  const verb = unmet.length === 1 ? 'is' : 'are';
  const warning = alert(
    'WARNING',
    `**${counted(unmet.length, 'requirement')} ${verb} not met.** Merge when ${unmet.length === 1 ? 'it is' : 'they are'}.`,
  );
  const open = [...unmet, ...unknown].map(item);
  const done = met.map(item);
  const hidden = brief || done.length > MOST_MET;
  const list = [...open, ...(hidden ? [] : done)].join('\n');
  return [
    ...(unmet.length > 0 ? [warning] : []),
    ...(list ? [list] : []),
    ...(hidden && !brief ? [folded(`${done.length} that are met`, done.join('\n'))] : []),
    ...(hidden && brief && done.length > 0 ? [`${done.length} more are met.`] : []),
  ].join('\n\n');
}

function item({ text, state, found, sources, certainty }: Requirement): string {
  const what = state === 'unmet' ? `❌ ${firstSentenceBold(text)}` : sentence(text);
  const doubt = certainty === 'likely' ? LIKELY : '';
  const seen = found === undefined ? '' : ` Found: ${sentence(found)}`;
  return box(`requirement/${state}/${idOf(text)}`, `${what}${doubt}${seen}${sourceLinks(sources)}`, state === 'met');
}

function firstSentenceBold(text: string): string {
  const end = /[.!?](?= )/.exec(text)?.index;
  if (end === undefined) return `**${sentence(text)}**`;
  return `**${sentence(text.slice(0, end + 1))}** ${sentence(text.slice(end + 1))}`;
}

/** The same for the same words: a sentence that says something else has to be confirmed anew. FNV-1a. */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  return hash.toString(36);
}
