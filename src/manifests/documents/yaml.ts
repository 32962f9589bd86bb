import {
  Composer,
  CST,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Scalar as ScalarNode,
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
    const starts: Start[] = [];
    for (const document of composed(text)) {
      const [error] = document.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
      if (error) throw faultOf(text, error.pos[0], error.code, error.message);
      reading.anchors.clear();
      starts.push({ scalars: reading.scalars.length, aliased: reading.aliased.length });
      readNode(reading, document.contents, [], reading.parents++);
    }
    const scalars = inParts(reading.scalars, starts, 'scalars');
    const aliased = inParts(reading.aliased, starts, 'aliased');
    return { syntax: 'yaml', scalars, ...(aliased.length > 0 ? { aliased } : {}) };
  });

/** How much was read when a document of the stream began. */
type Start = Readonly<Record<'scalars' | 'aliased', number>>;

/** Says of each value which document of the stream holds it, where there are several. */
function inParts(scalars: readonly Scalar[], starts: readonly Start[], of: keyof Start): readonly Scalar[] {
  if (starts.length < 2) return scalars;
  return starts.flatMap((start, index) => {
    const part = [index];
    return scalars.slice(start[of], starts[index + 1]?.[of]).map((scalar) => ({ ...scalar, part }));
  });
}

/** More levels of brackets than anybody writes; the parser takes time by the square of them. */
const DEEPEST = 500;
/** Nor has a line so many signs and values outside of brackets, where each may open a level. */
const MOST_OF_A_LINE = 1000;

/**
 * The documents of a text, as far as the first mistake: a hostile text has a million of them, and the composer would keep a
 * message for each.
 */
function* composed(text: string): ReturnType<Composer['compose']> {
  const composer = new Composer(OPTIONS);
  let first: SyntaxFault | undefined;
  const onError = (where: ErrorPlace, code: ErrorCode, message: string, warning?: boolean) => {
    if (warning || code === 'TAG_RESOLVE_FAILED') return;
    const at = typeof where === 'number' ? where : 'offset' in where ? where.offset : where[0];
    // The composer catches what is thrown, calls it exhaustion, and comes back with that.
    first ??= faultOf(text, at, code, message);
    throw first;
  };
  // It has no public way to stop at a mistake.
  Object.assign(composer, { onError });
  for (const token of tokensOf(text)) {
    if (token.type === 'error') throw faultOf(text, token.offset, 'UNEXPECTED_TOKEN', token.message);
    yield* composer.next(token);
  }
  yield* composer.end(false, text.length);
}

/** Where the composer saw a mistake. */
type ErrorPlace = number | readonly [number, ...number[]] | { readonly offset: number };

/** Signs of the lexer that don't stand in the text. */
const MADE_UP = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser();
  let [depth, ofLine, offset] = [0, 0, 0];
  // The parser takes the column behind a byte order mark for an indentation; a line break keeps all offsets as well.
  for (const lexeme of new Lexer().lex(withJoinedComments(text).replace(/^\uFEFF/, '\n'))) {
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth = Math.max(0, depth - 1);
    ofLine = lexeme.includes('\n') ? 0 : ofLine + (depth > 0 ? 0 : 1);
    if (depth > DEEPEST || ofLine > MOST_OF_A_LINE) throw new SyntaxFault(TOO_DEEP, lineAt(text, offset));
    if (!MADE_UP.has(lexeme)) offset += lexeme.length;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** A line that may begin a scalar which is a whole document: in it a number sign at the start of a line is text. */
const WHOLE_SCALAR = /^(?:---[ \t].*|[!&].*)?["'|>]/m;

/**
 * Lines of comment that follow one another made one, with every character but the line breaks in its place: the parser keeps
 * each comment as carefully as a value, and there may be more of them than of anything else.
 */
function withJoinedComments(text: string): string {
  return WHOLE_SCALAR.test(text) ? text : text.replace(/^(#.*)\n(?=#)/gm, '$1 ');
}

function faultOf(text: string, offset: number, code: ErrorCode, message: string): SyntaxFault {
  const line = lineAt(text, offset);
  if (code === 'RESOURCE_EXHAUSTION') return new SyntaxFault(TOO_DEEP, line);
  // What follows the colon is an excerpt of the file, which may hold secrets.
  return new SyntaxFault(message.replace(/(?<=\w): .*/s, ''), line);
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
