import type { Scalar } from '../documents/document.ts';

/** Whether a value stands in the same document of a stream as another, or in one that is a value of that. */
export function isInPartOf({ part = [] }: Pick<Scalar, 'part'>, { part: holder = [] }: Pick<Scalar, 'part'>): boolean {
  return holder.every((number, depth) => number === part[depth]);
}
