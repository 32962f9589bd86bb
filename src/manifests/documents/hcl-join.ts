import type { Scalar } from './document.ts';
import { sourcesOf } from './positions.ts';

/** What a list holds has the same parent. */
export interface List {
  readonly parent: number;
  readonly length: number;
}

/** A separator of the parts of an image or an address; what is joined by another is a list of several. */
const CALL = /\(\s*"([:/@.-]?v?)"\s*,\s*\[(?!\s*for\s)/y;
const END = /\]\s*(?:,\s*)?\)$/;
/** No image and no address has more parts, or longer ones. */
const MOST = 10;
const LONGEST = 2000;
const LONGEST_END = 100;

/**
 * Reads HCL's `join(":", [var.image, var.tag])` as the template `${var.image}:${var.tag}` that it makes, with each part at its place
 * in the file; undefined where a part isn't known, or where it makes something else.
 * @param call the call from its parenthesis on
 * @param read what was read in it: the separator, and what the list holds
 * @param list the one that was read last in it
 */
export function joinedList(
  call: string,
  [separator, ...items]: readonly Scalar[],
  list: List | undefined,
): Scalar | undefined {
  CALL.lastIndex = 0;
  const between = CALL.exec(call)?.[1];
  if (between === undefined || !separator || !END.test(call.slice(-LONGEST_END))) return undefined;
  const depth = separator.path.length;
  const isItem = ({ path, parent, value }: Scalar, index: number) =>
    parent === list?.parent && path.length === depth + 1 && path[depth] === index && value.length <= LONGEST;
  // Of an item that isn't known nothing was read.
  if (items.length === 0 || items.length > MOST || items.length !== list?.length) return undefined;
  if (!items.every(isItem)) return undefined;
  const gap = Array.from(between, () => Number.NaN);
  return {
    ...separator,
    value: items.map(({ value }) => value).join(between),
    source: items.flatMap((item, index) => [...(index > 0 ? gap : []), ...sourcesOf(item)]),
  };
}
