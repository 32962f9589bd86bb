import { box, tickedBoxes } from '../boxes.ts';
import { ANCHOR } from './document.ts';

/** A body as it stands on GitHub, where anybody may have written into it. */
export interface ParsedBody {
  /** From top to bottom, each with its heading; what stands before the first anchor belongs to none. */
  readonly sections: readonly { readonly id: string; readonly text: string }[];
  readonly ticked: ReadonlySet<string>;
  /** The hidden line at the end, when that is where it still is. */
  readonly marker: string | undefined;
}

const MARKER = /^<!-- metabase-upgrade \{[^<>\n]*\} -->\s*$/;

/** Reads what `printBody` wrote. Of two sections with one id, the first is ours: a quotation stands below. */
export function parseBody(body: string | null | undefined): ParsedBody {
  const all = (body ?? '').replace(/\r\n?/g, '\n');
  const last = all.trimEnd().lastIndexOf('\n') + 1;
  const marker = MARKER.test(all.slice(last)) ? all.slice(last).trim() : undefined;
  const text = marker === undefined ? all : all.slice(0, last);

  const anchors = [...text.matchAll(ANCHOR)];
  const sections = new Map<string, string>();
  for (const [index, anchor] of anchors.entries()) {
    const id = anchor[1] as string;
    if (sections.has(id)) continue;
    sections.set(id, text.slice(anchor.index + anchor[0].length, anchors[index + 1]?.index).trim());
  }
  return { sections: [...sections].map(([id, text]) => ({ id, text })), ticked: tickedBoxes(all), marker };
}

/** What a person confirmed in the checklist; other boxes ask for something to be done, once. */
const KEPT = 'requirement/';

/**
 * The new body with the boxes of the checklist ticked that were ticked in the old one. An id stands for one sentence in
 * one state, so that a tick does not survive what it was given for. The length stays the same.
 */
export function keepTicks(body: string, old: string | null | undefined): string {
  const ticked = [...tickedBoxes(old)].filter((id) => id.startsWith(KEPT));
  return ticked.reduce((text, id) => text.replaceAll(box(id, ''), () => box(id, '', true)), body);
}
