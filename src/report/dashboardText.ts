import { EDITIONS } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Deployment } from '../planning/plan.ts';
import { box } from './boxes.ts';
import { code, LONGEST_BODY, link, plain } from './markdown.ts';
import type { PullOutcome } from './outcome.ts';

/** What is known of a deployment besides the plan; each is left out where it isn't known. */
export interface DashboardFacts {
  /** What the instance runs, e.g. `v0.63.18`, or why that isn't known. */
  readonly running?: string;
  /** Markdown, as everything that follows. Dates and no numbers of days, which would change the text every day. */
  readonly support?: string;
  readonly advisories?: string;
}

export interface DashboardPart {
  readonly deployment: Deployment;
  readonly facts: DashboardFacts;
  readonly pulls: readonly PullOutcome[];
  /** The entries of the ignore lists that keep something newer away. */
  readonly ignored: readonly IgnoredEntry[];
}

export interface IgnoredEntry {
  /** As it stands in the list. */
  readonly version: string;
  readonly reason: string | undefined;
  /** The configuration file. */
  readonly file: string;
  /** What was done to take it off the list. */
  readonly pull: PullOutcome | undefined;
  /** The box that asks for that; none when it is asked for already, or has to be done by hand. */
  readonly box?: string;
}

export const DASHBOARD_TITLE = 'Metabase upgrades';

/** Of versions that were not chosen, the newest tell enough. */
const MOST_PASSED = 5;

/** The text of the one issue that shows everything; the same from run to run as long as nothing changes. */
export function dashboardText(parts: readonly DashboardPart[], marker: string): string {
  const before =
    'Every deployment of Metabase that is pinned in this repository. Tick a box, and the next run does it. Close this issue ' +
    'if you do not want it, or set `dashboard: false`.';
  const none = 'No pin of Metabase that could be moved was found.';
  const sections = parts.length === 0 ? [none] : parts.map(sectionOf);
  const after = [marker];
  const more = (count: number) => `${count} more deployments are in the job summary.`;
  let room = LONGEST_BODY - [before, more(sections.length), ...after, ''].join('\n\n').length;
  const shown = sections.filter((section) => {
    room -= section.length + 2;
    return room > 0;
  });
  const rest = shown.length < sections.length ? [more(sections.length - shown.length)] : [];
  return [before, ...shown, ...rest, ...after].join('\n\n');
}

function sectionOf({ deployment, facts, pulls, ignored }: DashboardPart): string {
  const { name, edition, current, stops, target, held, passed } = deployment;
  const tag = (version: typeof current) => code(printTag(edition, version));
  const lines = [`- Pinned: ${tag(current)}`];
  if (facts.running !== undefined) lines.push(`- Running: ${plain(facts.running)}`);
  const path = [current, ...stops].map(tag).join(' → ');
  lines.push(stops.length === 0 ? `- Up to date (target ${tag(target)})` : `- Path: ${path}`);
  if (facts.support !== undefined) lines.push(`- Support: ${facts.support}`);
  if (facts.advisories !== undefined) lines.push(`- Advisories: ${facts.advisories}`);
  if (held !== undefined) lines.push(`- Held back: ${plain(held)}`);
  for (const pull of pulls) lines.push(...pullLines(pull, held));
  for (const { version, reason } of passed.slice(0, MOST_PASSED)) {
    lines.push(`- Not chosen: ${tag(version)}: ${plain(reason)}`);
  }
  if (passed.length > MOST_PASSED) lines.push(`- Not chosen: ${passed.length - MOST_PASSED} older ones`);
  lines.push(...ignored.map(ignoredLine));
  const boxes = [...pulls.flatMap(boxOf), ...ignored.flatMap(liftBoxOf)];
  const heading = `### ${plain(name)} (${EDITIONS[edition].title})`;
  // One list: with a gap before the boxes, markdown would put gaps between all of its items.
  return `${heading}\n\n${[...lines, ...boxes].join('\n')}`;
}

function pullLines(
  { operation, number, url, note, failure }: PullOutcome,
  held: string | undefined,
): readonly string[] {
  if (operation === 'closed') return [];
  const name = number === undefined || url === undefined ? undefined : link(`#${number}`, url);
  const said = failure?.message ?? (note === held ? undefined : note);
  // A person closed it: it is told as a reason, not as one that is open.
  const shown = name !== undefined && operation !== 'none' ? [`- Pull request: ${name}`] : [];
  return said === undefined ? shown : [...shown, `- ${failure ? 'Failed' : 'Waits'}: ${plain(said)}`];
}

function ignoredLine({ version, reason, file, pull, box: id }: IgnoredEntry): string {
  const why = reason === undefined ? '' : ` (${plain(reason)})`;
  const line = `- Ignored: ${code(version)}${why}`;
  if (pull?.number !== undefined && pull.url !== undefined)
    return `${line}; ${link(`#${pull.number}`, pull.url)} takes it off the list`;
  const said = pull?.failure?.message ?? pull?.note;
  if (said !== undefined) return `${line}. ${plain(said)}`;
  return id === undefined ? `${line}. Take it off the list in ${code(file)} by hand to have it proposed again.` : line;
}

function liftBoxOf({ version, box: id }: IgnoredEntry): readonly string[] {
  return id === undefined ? [] : [box(id, `Open a pull request that takes ${code(version)} off the ignore list`)];
}

/** The id tells what ticking it does. */
function boxOf({ box: id, branch, number }: PullOutcome): readonly string[] {
  if (id === undefined) return [];
  const kind = id.split(':')[0];
  if (kind === 'rebase') return [box(id, `Make the commit of #${number} anew on its base as it is now`)];
  if (kind === 'retry') return [box(id, `Propose it again, on ${code(branch)}`)];
  return [box(id, `Do it now, on ${code(branch)}`)];
}
