import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { badInput } from '../failure.ts';

export type Path = readonly PropertyKey[];

/** Where a key and the value behind it begin, as offsets in the text. */
interface Spot {
  readonly key: number;
  readonly value: number;
}

/** The value of a YAML text, and where each part of it stands. */
export interface YamlSource {
  readonly value: unknown;
  /** Of a value, or of the nearest one around it that was written. */
  readonly spotOf: (path: Path) => Spot;
  /** `file:line:column`, counted from 1. */
  readonly place: (offset: number) => string;
}

/** Far more than any list of deployments has; what expands beyond is a mistake or an attack. */
const MOST_VALUES = 20_000;
const DEEPEST = 30;
const MOST_FAULTS = 10;

/**
 * Reads YAML 1.2 with anchors, aliases and merge keys. A key with nothing behind it has the value undefined. A number
 * that belongs to one of the keys `verbatim` stays text, because 58.10 and 58.1 are one number but two versions.
 * @throws Failure (bad input) with the place of every error of syntax
 */
export function readYaml(text: string, file: string, verbatim: ReadonlySet<string>): YamlSource {
  const lineCounter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const document = parseDocument(text, { lineCounter, merge: true, prettyErrors: false });
  if (document.errors.length > 0) {
    // One mistake can make every line behind it wrong.
    const faults = new Set(document.errors.map(({ code, message, pos }) => `${place(pos[0])}: ${told(code, message)}`));
    throw badInput([...faults].slice(0, MOST_FAULTS).join('\n'));
  }
  const reading = new Reading(document, verbatim, place);
  const value = reading.read(document.contents, []);
  return { value, spotOf: (path) => reading.spotOf(path), place };
}

function told(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS')
    return 'A second YAML document begins here, and only one is read. Remove the line "---".';
  if (code === 'DUPLICATE_KEY') return 'This key was given before in the same mapping. Remove one of the two.';
  if (code === 'RESOURCE_EXHAUSTION') return 'The values are nested too deeply to be read.';
  return `This is not valid YAML: ${message.replace(/\.$/, '')}.`;
}

class Reading {
  readonly #spots = new Map<string, Spot>();
  readonly #anchored: ReadonlyMap<Alias, Node | undefined>;
  readonly #verbatim: ReadonlySet<string>;
  readonly #place: (offset: number) => string;
  #values = 0;
  #depth = 0;

  constructor(document: Document.Parsed, verbatim: ReadonlySet<string>, place: (offset: number) => string) {
    this.#anchored = anchoredBy(document);
    this.#verbatim = verbatim;
    this.#place = place;
  }

  spotOf(path: Path): Spot {
    for (let length = path.length; length > 0; length--) {
      const spot = this.#spots.get(JSON.stringify(path.slice(0, length)));
      if (spot) return spot;
    }
    return this.#spots.get('[]') ?? { key: 0, value: 0 };
  }

  /** @param key offset of the key in front; an item of a list has none */
  read(node: unknown, path: Path, key?: number): unknown {
    const at = startOf(node, key);
    this.#spots.set(JSON.stringify(path), { key: key ?? at, value: at });
    const written = this.#written(node, at);
    this.#enter(at);
    const value = this.#readWritten(written, path);
    this.#depth--;
    return value;
  }

  #readWritten(node: unknown, path: Path): unknown {
    if (isMap(node)) return this.#readMap(node, path, Object.create(null));
    if (isSeq(node)) return node.items.map((item, index) => this.read(item, [...path, index]) ?? null);
    if (!isScalar(node) || node.value === null) return undefined;
    return typeof node.value === 'number' && this.#isVerbatim(path) ? node.source : node.value;
  }

  /** What a mapping says itself goes before what it merges, and of the merged ones the first. */
  #readMap(map: YAMLMap, path: Path, into: Record<string, unknown>): Record<string, unknown> {
    const merged: unknown[] = [];
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.source ?? key.value) : String(key);
      if (name === '<<') merged.push(...(isSeq(value) ? value.items : [value]));
      else if (!(name in into)) into[name] = this.read(value, [...path, name], startOf(key));
    }
    for (const node of merged) {
      const at = startOf(node);
      const source = this.#written(node, at);
      if (!isMap(source)) throw badInput(`${this.#place(at)}: Only a mapping can be merged with "<<".`);
      this.#enter(at);
      this.#readMap(source, path, into);
      this.#depth--;
    }
    return into;
  }

  /** The node that an alias stands for. */
  #written(node: unknown, at: number): unknown {
    if (!isAlias(node)) return node;
    const { source } = node;
    const anchored = this.#anchored.get(node);
    if (anchored) return anchored;
    throw badInput(`${this.#place(at)}: The alias *${source} has no anchor &${source} in front of it.`);
  }

  #enter(at: number): void {
    if (++this.#values <= MOST_VALUES && ++this.#depth <= DEEPEST) return;
    throw badInput(
      `${this.#place(at)}: The file holds more than ${MOST_VALUES} values, or more than ${DEEPEST} inside each other, ` +
        'aliases counted where they are used. Does an alias hold itself?',
    );
  }

  #isVerbatim(path: Path): boolean {
    return this.#verbatim.has(String(path.findLast((key) => typeof key === 'string')));
  }
}

/** An anchor can be given again; an alias means the last one in front of it. */
function anchoredBy(document: Document.Parsed): ReadonlyMap<Alias, Node | undefined> {
  const anchors = new Map<string, Node>();
  const found = new Map<Alias, Node | undefined>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) found.set(node, anchors.get(node.source));
      else if (node.anchor) anchors.set(node.anchor, node);
    },
  });
  return found;
}

function startOf(node: unknown, otherwise = 0): number {
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}
