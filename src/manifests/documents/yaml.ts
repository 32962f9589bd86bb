import {
  Composer,
  CST,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Parser,
  type Scalar as ScalarNode,
  type YAMLError,
} from 'yaml';
import { hasRoom, referencesOf, rememberAnchor } from './aliases.ts';
import type { ReadDocument, Scalar } from './document.ts';
import { SyntaxFault } from './document.ts';
import { faultsOnly, lineAt, TOO_DEEP } from './faults.ts';
import { scalarSource } from './yaml-scalar.ts';

/**
 * Every scalar is a string to us: `1.50` is a version, not a number. Tags and duplicate keys are the business of the
 * program that the file is for, so nothing is resolved.
 */
const OPTIONS = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  merge: false,
  keepSourceTokens: true,
} as const;

const NULL = /^(?:~|null|Null|NULL)$/;

interface Reading {
  readonly text: string;
  readonly scalars: Scalar[];
  readonly aliased: Scalar[];
  readonly anchors: Map<string, Node>;
  parents: number;
}

/**
 * Reads a stream of YAML documents. What an alias or a merge key repeats is told apart from the scalars: the anchored
 * value is the one to edit, and each stands in the text once.
 */
export const readYaml: ReadDocument = (text) =>
  faultsOnly(() => {
    const reading: Reading = { text, scalars: [], aliased: [], anchors: new Map(), parents: 0 };
    // The parser takes the column behind a byte order mark for an indentation; a line break keeps all offsets as well.
    const tokens = new Parser().parse(text.replace(/^\uFEFF/, '\n'));
    for (const document of new Composer(OPTIONS).compose(tokens)) {
      const error = document.errors.find(({ code }) => code !== 'TAG_RESOLVE_FAILED');
      if (error) throw faultOf(text, error);
      reading.anchors.clear();
      readNode(reading, document.contents, [], reading.parents++);
    }
    const { scalars, aliased } = reading;
    return { syntax: 'yaml', scalars, ...(aliased.length > 0 ? { aliased } : {}) };
  });

function faultOf(text: string, error: YAMLError): SyntaxFault {
  const line = lineAt(text, error.pos[0]);
  if (error.code === 'RESOURCE_EXHAUSTION') return new SyntaxFault(TOO_DEEP, line);
  // What follows the colon is an excerpt of the file, which may hold secrets.
  return new SyntaxFault(error.message.replace(/(?<=\w): .*/s, ''), line);
}

function readNode(reading: Reading, node: unknown, path: Scalar['path'], parent: number): void {
  if (!isNode(node) || isAlias(node)) return;
  rememberAnchor(node, reading.anchors);
  if (isScalar(node)) {
    readScalar(reading, node, path, parent, reading.scalars);
    return;
  }
  const here = reading.parents++;
  if (isMap(node)) {
    for (const { key, value } of node.items) readNode(reading, value, [...path, keyName(reading.text, key)], here);
    if (reading.anchors.size === 0) return;
    for (const [key, value] of referencesOf(node, reading.anchors, (name) => keyName(reading.text, name))) {
      if (hasRoom(reading.aliased)) readScalar(reading, value, [...path, key], here, reading.aliased);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) readNode(reading, item, [...path, index], here);
  }
}

function readScalar(reading: Reading, node: ScalarNode, path: Scalar['path'], parent: number, into: Scalar[]): void {
  const token = node.srcToken;
  if (!CST.isScalar(token) || !node.range) return;
  const value = String(node.source ?? '');
  const isPlain = token.type === 'scalar';
  if (isPlain && (value === '' || (NULL.test(value) && !node.tag))) return;
  into.push({
    path,
    parent,
    value,
    source: scalarSource(reading.text, token, node.range[1], value),
  });
}

/** A key that isn't a scalar is rare and gets no better name than its own text. */
function keyName(text: string, key: unknown): string {
  if (isScalar(key)) return String(key.source ?? key.value ?? '');
  if (!isNode(key) || !key.range) return '';
  return text.slice(key.range[0], key.range[1]);
}
