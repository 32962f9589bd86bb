import type { Pin } from '../../manifests/pin.ts';
import type { Deployment } from '../../planning/plan.ts';
import { code, folded, pathInAddress, table } from '../markdown.ts';
import { sizeOf } from './size.ts';

/** Where the files stand on GitHub at the base's head: `https://github.com/o/r/blob/<sha>/`. */
export interface FileLinks {
  readonly prefix: string;
  /** Where the searched folder lies in the repository, e.g. `deploy/` or nothing. */
  readonly folder: string;
}

/** The diff shows all of them. */
const MOST_ROWS = 200;
const MOST_SEEN = 8;

/** What moves and to what; as many rows as there is room for. */
export function pinTable({ pins, edits }: Deployment, links: FileLinks, room = Number.POSITIVE_INFINITY): string {
  const wanted = new Map(edits.map((edit) => [`${edit.file}:${edit.start}`, edit.text]));
  const moved = pins.flatMap((pin) => {
    const text = wanted.get(`${pin.file}:${pin.start}`);
    return text === undefined ? [] : [[fileLink(pin, links), code(pin.at || 'line'), code(pin.text), code(text)]];
  });
  let left = room - 300;
  const shown = moved.slice(0, MOST_ROWS).filter((row) => {
    left -= sizeOf(row.join(' | ')) + 6;
    return left > 0;
  });
  const rest = moved.length > shown.length ? `\n\n${moved.length - shown.length} more are in the diff.` : '';
  const text = table(['File', 'Where', 'Now', 'Then'], shown) + rest;
  return moved.length > MOST_SEEN ? folded(`${moved.length} places`, text) : text;
}

function fileLink({ file, line }: Pin, { prefix, folder }: FileLinks): string {
  return `[${code(`${file}:${line}`)}](${prefix}${pathInAddress(folder + file)}#L${line})`;
}
