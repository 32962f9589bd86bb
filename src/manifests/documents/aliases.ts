import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar as ScalarNode } from 'yaml';
import type { Scalar } from './document.ts';

/** No file needs more; a file made of merge keys alone would otherwise grow with the square of its size. */
const MOST = 10_000;

export type Anchors = ReadonlyMap<string, Node>;

/** What a mapping gets by reference: the key, and the node where it is written. */
export type Reference = readonly [key: string, node: ScalarNode];

/**
 * The scalars that a mapping takes over by an alias (`tag: *tag`) or a merge key (`<<: *defaults`, `<<: [*a, *b]`). They
 * are siblings of what the mapping says itself, which comes first. Mappings in mappings are not followed: the values
 * that belong together are siblings there too.
 */
export function referencesOf(node: unknown, anchors: Anchors, nameOf: (key: unknown) => string): readonly Reference[] {
  if (!isMap(node)) return [];
  const own = new Set(node.items.map(({ key }) => nameOf(key)));
  return node.items.flatMap(({ key, value }): Reference[] => {
    const name = nameOf(key);
    if (name === '<<') {
      const merged = (isSeq(value) ? value.items : [value]).map((item) => target(item, anchors));
      return merged.flatMap((map) => scalarsOf(map, nameOf).filter(([inner]) => !own.has(inner)));
    }
    const scalar = isAlias(value) ? target(value, anchors) : undefined;
    return isScalar(scalar) ? [[name, scalar]] : [];
  });
}

function target(node: unknown, anchors: Anchors): Node | undefined {
  return isAlias(node) ? anchors.get(node.source) : undefined;
}

function scalarsOf(map: unknown, nameOf: (key: unknown) => string): Reference[] {
  if (!isMap(map)) return [];
  return map.items.flatMap(({ key, value }): Reference[] => (isScalar(value) ? [[nameOf(key), value]] : []));
}

/** Keeps the anchors up to date while a document is read: an alias stands for the last anchor of its name before it. */
export function rememberAnchor(node: unknown, anchors: Map<string, Node>): void {
  if (isNode(node) && !isAlias(node) && node.anchor) anchors.set(node.anchor, node);
}

export function hasRoom(aliased: readonly Scalar[]): boolean {
  return aliased.length < MOST;
}
