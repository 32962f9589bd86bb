/** A box that a person ticks in a body or in the dashboard to have something done; `id` is read back by the next run. */
export function box(id: string, text: string, ticked = false): string {
  return `- [${ticked ? 'x' : ' '}] <!-- box ${id} --> ${text}`;
}

const TICKED = /^[ \t]*[-*+] \[[xX]\] <!-- box ([a-z0-9][a-z0-9._:/-]{0,150}) -->/gm;

/** The ids of the boxes that are ticked. Anybody may have written them: an id that is not offered means nothing. */
export function tickedBoxes(markdown: string | null | undefined): ReadonlySet<string> {
  return new Set([...(markdown ?? '').matchAll(TICKED)].map(([, id]) => id as string));
}
