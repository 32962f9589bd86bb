import { code, folded, plain } from '../markdown.ts';
import type { AdvisoryNews, Urgency } from './advice.ts';
import { type AlertKind, alert, counted } from './alert.ts';
import { prose, sentence } from './prose.ts';
import { outward } from './source.ts';
import { supportText } from './support.ts';

/** More are folded: the first screen is for the worst. */
const MOST_SHOWN = 3;
const MOST_ASKED = 2;
/** Of a text that others wrote. */
const LONGEST_WORDS = 1_000;

/** Why not to wait, as coloured boxes; undefined when nothing is urgent. */
export function urgencyText(urgency: Urgency, brief = false): string | undefined {
  const { fixed, open, support, mustUpgrade = [] } = urgency;
  const parts: string[] = [];

  const asked = mustUpgrade.slice(0, MOST_ASKED).map(askedText);
  if (fixed.length > 0 || asked.length > 0) {
    const kind = asked.length > 0 ? 'CAUTION' : kindOf(fixed);
    const title = fixed.length > 0 ? `**${fixesTitle(fixed)}**` : undefined;
    const items = fixed.map((news) => advisoryItem(news, fixText(news, 'your line'), brief));
    parts.push(...box(kind, [...asked, title], items));
  }
  const ending = support && supportText(support.current, support.next);
  if (open.length > 0) {
    const items = open.map((news) => advisoryItem(news, openText(news, urgency), brief));
    parts.push(...box('WARNING', [openTitle(open)], items, ending));
  } else if (ending) parts.push(alert(support?.current.state === 'ended' ? 'WARNING' : 'IMPORTANT', ending));
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

function askedText({ fixed, message }: { readonly fixed: string; readonly message: string }): string {
  return `**Metabase asks everybody on this version to upgrade to ${code(fixed)} or newer.** ${prose(message.slice(0, LONGEST_WORDS))}`;
}

function box(
  kind: AlertKind,
  titles: readonly (string | undefined)[],
  items: readonly string[],
  end?: string,
): readonly string[] {
  const shown = items.length > MOST_SHOWN + 1 ? items.slice(0, MOST_SHOWN) : items;
  const more = items.slice(shown.length);
  const text = [...titles, shown.join('\n'), end].filter(Boolean).join('\n\n');
  return [alert(kind, text), ...(more.length > 0 ? [folded(`${more.length} more advisories`, more.join('\n'))] : [])];
}

function openTitle(open: readonly AdvisoryNews[]): string {
  const advisories = counted(open.length, 'security advisory', 'security advisories');
  const verb = open.every(isInferred) ? 'may still be' : open.length === 1 ? 'is still' : 'are still';
  return `**${advisories} ${verb} open after this step.**`;
}

/** What is only inferred makes no promise: it is counted apart and hurries nobody. */
function fixesTitle(fixed: readonly AdvisoryNews[]): string {
  const sure = fixed.filter((news) => !isInferred(news));
  const advisories = (number: number) => counted(number, 'security advisory', 'security advisories');
  if (sure.length === 0) return `This step probably fixes ${advisories(fixed.length)}.`;
  const more = fixed.length > sure.length ? ` and probably ${fixed.length - sure.length} more` : '';
  const used = sure.filter(isExploited).length;
  if (used === 0) return `This step fixes ${advisories(sure.length)}${more}.`;
  const attackers = fixed.length === 1 ? 'which attackers are known to use' : `${used} of them known to be exploited`;
  return `This step fixes ${advisories(sure.length)}${more}, ${attackers}. Do not wait.`;
}

function kindOf(fixes: readonly AdvisoryNews[]): AlertKind {
  if (fixes.some((news) => isExploited(news) || news.severity === 'critical')) return 'CAUTION';
  return fixes.some(({ severity }) => severity === 'high' || severity === 'unknown') ? 'WARNING' : 'IMPORTANT';
}

function isInferred({ certainty }: AdvisoryNews): boolean {
  return certainty === 'inferred';
}

function isExploited({ kev, exploited }: AdvisoryNews): boolean {
  return exploited || kev === true;
}

const CERTAINTY = {
  read: '',
  secondary: ' _(as others report it)_',
  inferred: ' _(inferred, not confirmed)_',
} as const;

function advisoryItem(news: AdvisoryNews, fix: string, brief: boolean): string {
  const severity = news.severity === 'unknown' ? 'Severity not known' : capital(news.severity);
  const used = news.kev ? ', exploited (CISA KEV)' : news.exploited ? ', exploited' : '';
  const head = `- **${severity}${used}** ${outward(plain(news.id), news.url)}`;
  return brief
    ? head
    : `${head}: ${sentence(news.summary.slice(0, LONGEST_WORDS))}${fix}${CERTAINTY[news.certainty ?? 'read']}`;
}

function fixText({ minimumFix }: AdvisoryNews, line: string): string {
  if (!minimumFix) return '';
  const { tag, sameMajor } = minimumFix;
  return sameMajor ? ` Fixed in ${line} from ${code(tag)} on.` : ` No fix in ${line}; the first is ${code(tag)}.`;
}

function openText(news: AdvisoryNews, { atTarget }: Urgency): string {
  const later = atTarget !== undefined && !atTarget.some(({ id }) => id === news.id);
  return later ? ' A later stop of this path fixes it.' : fixText(news, 'the line of this step');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
