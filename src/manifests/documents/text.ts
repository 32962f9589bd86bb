import type { ReadDocument, Scalar } from './document.ts';

/**
 * Lines that are comments in the languages that deploy with plain text: shell, HCL, ini, SQL, XML, and the inside of
 * a block comment. `--` and `*` need white space behind them, for `--set image.tag=...` is an argument and `*)` a case;
 * `#[arg(long, default_value = "...")]` of Rust is the option of the field below it.
 */
const COMMENT = /^\s*(?:#(?!\[(?:arg|clap|structopt)\()|\/\/|;|--(?=[\s-]|$)|<!--|\*(?=[\s*/]|$)|\/\*)/;

/** `param tag string =` of Bicep, `var version string =` of Go: the type stands behind the name. */
const TYPED = /^\s*(?:export\s+)?(?:param|var|const)\s+(?!string\s)([A-Za-z_]\w*)\s+[\w'[\]]+\s*=\s*(?=\S)/;
/** `VERSION=`, `export VERSION=`, `version :=`, `$version =`, `const version: string =`, `version: `, `default['a']['b'] =`. */
const ASSIGNED =
  /^\s*(?:-\s+)?(?:[A-Za-z]+\s+|-\w\s+){0,5}(?:\[\w{1,30}\]\s?)?[$@%]?(?:env:)?["']?([A-Za-z_][\w.-]*(?:\[[:'"]?\w+['"]?\])*)["']?\s*(?::\s*[\w&'<>]{1,60}(?:\s\w{1,30})?\s*(?==))?(?:[:?]?=(?![=~])>?|:(?=\s))\s*(?=\S)/;

/** `<metabase.version>v0.50.1</metabase.version>` */
const ELEMENT = /^\s*<([A-Za-z_][\w.-]{0,100})>([^<]*)<\/\1>\s*$/;
/** `[metabase]` of ini and TOML: what follows belongs to it. */
const SECTION = /^\s*\[{1,2}([\w.-]+)(?::\w+)?\]{1,2}\s*$/;

/** A value in quotes, or one word, with nothing but the end of a statement or a comment behind it. */
const QUOTED = /^(["'`])((?:(?!\1).)*)\1(?:\.freeze)?[\s;,)\]}]*(?:(?:#|\/\/|--).*)?$/;
const WORD = /^([^\s"'`;,#]+)[;,]?\s*(?:(?:#|\/\/).*)?$/;

/** Between the documents of a stream of YAML, and hardly ever anything else. */
const SEPARATOR = /^---(?:\s|$)/m;

/**
 * Reads any text, line by line: an assignment as a value under its name (with its section, and what it is indented below),
 * any other line whole. Blank lines and comments are left out, for a commented-out pin deploys nothing. Lines of the same
 * block are siblings, as far as indentation tells.
 */
export const readText: ReadDocument = (text) => {
  const scalars: Scalar[] = [];
  const blocks = new Blocks();
  let section: readonly string[] = [];
  let documents = 0;
  const isStream = SEPARATOR.test(text);
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (const line of text.slice(at).split(/(?<=\n|\r(?!\n))/)) {
    const value = line.replace(/\r?\n$|\r$/, '');
    if (isStream && SEPARATOR.test(value)) {
      documents++;
      section = [];
      blocks.begin();
    }
    if (value.trim() !== '' && !COMMENT.test(value)) {
      const header = SECTION.exec(value.slice(0, LONGEST_NAME))?.[1];
      if (header !== undefined) section = [header];
      const block = blocks.blockOf(value, header !== undefined);
      const scalar = lineScalar(value, at);
      const path = scalar.path.length > 0 ? [...section, ...block.path, ...scalar.path] : [];
      scalars.push({ ...scalar, parent: block.id, path, ...(isStream ? { part: [documents] } : {}) });
    }
    at += line.length;
  }
  return { syntax: 'text', scalars };
};

interface Block {
  readonly indent: number;
  readonly id: number;
  readonly path: Scalar['path'];
  /** The line before opened something, `image:`, and what is indented below belongs to it. */
  header?: string | undefined;
  items: number;
}

/** `image:`, `- values:`, `metabase: {`, `"metabase" = {`: a name with nothing behind it but what is below. */
const HEADER = /^\s*(?:-\s+)?["']?([A-Za-z_][\w.-]*)["']?\s*(?::|=(?=\s*\{))\s*\{?\s*$/;
/** A path that is longer says nothing more, and a hostile file would make it as long as itself. */
const DEEPEST = 8;

/** Which lines belong together: those of the same indentation with no lesser one, no list item and no section between. */
class Blocks {
  #open: Block[] = [];
  #blocks = 0;
  #items = 0;

  /** What comes next is another document, and no part of what was before. */
  begin(): void {
    this.#open = [];
  }

  blockOf(line: string, isSection: boolean): Block {
    const start = line.slice(0, LONGEST_NAME);
    const dash = /^\s*-\s+(?=\S)/.exec(start)?.[0];
    const indent = dash?.length ?? line.length - line.trimStart().length;
    if (isSection) this.begin();
    while ((this.#open.at(-1)?.indent ?? -1) > (dash === undefined ? indent : indent - 1)) this.#open.pop();
    const last = this.#open.at(-1);
    const block = last?.indent === indent ? last : this.#openBlock(indent, dash !== undefined, last);
    block.header = line.length <= LONGEST_NAME ? HEADER.exec(start)?.[1] : undefined;
    return block;
  }

  #openBlock(indent: number, isItem: boolean, above: Block | undefined): Block {
    const holder = above?.header === undefined ? (above?.path ?? []) : [...above.path, above.header];
    const item = isItem ? [above ? above.items++ : this.#items++] : [];
    const block = { indent, id: this.#blocks++, path: [...holder, ...item].slice(-DEEPEST), items: 0 };
    this.#open.push(block);
    return block;
  }
}

/** A name and its sign stand near the start; a longer line is data, and is not searched for them. */
const LONGEST_NAME = 200;

type Line = Pick<Scalar, 'path' | 'value' | 'source'>;

function lineScalar(whole: string, at: number): Line {
  const line = withoutComment(whole);
  const start = line.slice(0, LONGEST_NAME);
  const element = ELEMENT.exec(start);
  if (element) {
    const [, name = '', value = ''] = element;
    return { path: [name], value, source: at + start.indexOf('>') + 1 };
  }
  const assigned = TYPED.exec(start) ?? ASSIGNED.exec(start);
  if (!assigned) return { path: [], value: line, source: at };
  const path = (assigned[1] as string).split(/[[\]'":]+/).filter(Boolean);
  const from = assigned[0].length;
  const rest = line.slice(from);
  const quoted = QUOTED.exec(rest);
  if (quoted) return { path, value: quoted[2] as string, source: at + from + 1 };
  return { path, value: WORD.exec(rest)?.[1] ?? rest, source: at + from };
}

/** Without a comment at its end, unless the sign could stand in a string. */
function withoutComment(line: string): string {
  const sign = /\s(?:#|\/\/)\s/.exec(line)?.index;
  if (sign === undefined) return line;
  const ahead = line.slice(0, sign);
  const isClosed = ['"', "'", '`'].every((quote) => ahead.split(quote).length % 2 === 1);
  return isClosed ? ahead : line;
}
