import { LONGEST_BODY } from '../markdown.ts';
import { sizeOf } from './size.ts';

/** One part of a body, between its own anchor and the next one. */
export interface Section {
  /** Of small letters, digits and hyphens; each at most once in a body. */
  readonly id: string;
  /** What it is about, as its heading says it; also named when the section is left out. */
  readonly title: string;
  /** Without one, the text speaks for itself. */
  readonly heading: boolean;
  /** What has less is cut first; of two that are equal, the later one. */
  readonly importance: number;
  readonly markdown: string;
  /** A shorter form for as much room, in the measure of `sizeOf`; it may be longer, and is then not used. */
  readonly shorter?: (room: number) => string;
}

/** Sections from top to bottom, and the hidden line at the end. */
export interface Body {
  readonly sections: readonly Section[];
  readonly marker: string;
}

/** Whole lines; what somebody else wrote is never one, because `foreign` takes comments away. */
export const ANCHOR = /^[ \t]*<!-- section ([a-z0-9-]{1,60}) -->[ \t]*$/gm;

const GAP = '\n\n';

/**
 * The body as GitHub gets it, never larger than `limit`. What is too much is cut from the least important section on:
 * it gets shorter, then gives way to a line that names it, and at last leaves without a word. The marker always stays.
 * @throws RangeError when not even the marker has room
 */
export function printBody({ sections, marker }: Body, limit = LONGEST_BODY): string {
  const printed = new Map(sections.map((section) => [section, printSection(section, section.markdown)]));
  const leastFirst = [...sections].reverse().sort((a, b) => a.importance - b.importance);
  const excess = () => sizeOf([...printed.values(), marker].join(GAP)) - limit;

  for (const section of leastFirst) {
    const over = excess();
    if (over <= 0) break;
    const frame = sizeOf(printSection(section, 'x')) - 1;
    const room = sizeOf(printed.get(section) as string) - frame - over;
    const shorter = section.shorter && room > 0 ? section.shorter(room) : undefined;
    const fits = shorter !== undefined && sizeOf(shorter) <= room;
    const instead = fits ? shorter : leftOut(section);
    if (fits || sizeOf(instead) < sizeOf(section.markdown)) printed.set(section, printSection(section, instead));
  }
  for (const section of leastFirst) {
    if (excess() > 0) printed.delete(section);
  }
  if (excess() > 0) throw new RangeError(`A body of ${limit} has no room for its marker.`);
  return [...printed.values(), marker].join(GAP);
}

/** What stands between two anchors: the same that `parseBody` gives back. */
export function textOf({ heading, title }: Section, markdown: string): string {
  const text = markdown.replace(ANCHOR, '').trim();
  return heading ? `### ${title}${GAP}${text}`.trim() : text;
}

function printSection(section: Section, markdown: string): string {
  return `<!-- section ${section.id} -->${GAP}${textOf(section, markdown)}`;
}

function leftOut({ heading, title }: Section): string {
  return heading
    ? '_Left out: this text would be longer than GitHub takes._'
    : `_Left out for want of room: ${title}._`;
}
