import { Arg, DockerfileParser, Env, From, type Instruction, Keyword, type Property } from 'dockerfile-ast';
import type { ReadDocument, Scalar } from './document.ts';
import { SyntaxFault } from './document.ts';
import { faultsOnly, lineAt } from './faults.ts';
import { type Rewriting, sourceOf } from './positions.ts';

type Part = Pick<Scalar, 'path' | 'value' | 'source'>;
type OffsetAt = (position: { line: number; character: number }) => number;

interface Reading {
  readonly text: string;
  readonly escapeUnit: string;
  readonly offsetAt: OffsetAt;
}

const KEYWORDS: ReadonlySet<string> = new Set(Object.values(Keyword));

/** Metadata deploys nothing. */
const IGNORED: ReadonlySet<string> = new Set([Keyword.LABEL, Keyword.MAINTAINER]);

/** Reads a Dockerfile. Scalars of the same build stage are siblings; those ahead of the first FROM have parent 0. */
export const readDockerfile: ReadDocument = (text) =>
  faultsOnly(() => {
    // The parser doesn't look for directives behind a byte order mark; a space in its place keeps all offsets.
    const dockerfile = DockerfileParser.parse(withoutComments(text).replace(/^\uFEFF/, ' '));
    const reading = { text, escapeUnit: dockerfile.getEscapeCharacter(), offsetAt: offsetsIn(text) };
    const instructions = dockerfile.getInstructions();
    const [first] = instructions;
    if (first && !instructions.some((instruction) => KEYWORDS.has(instruction.getKeyword()))) {
      const start = reading.offsetAt(first.getRange().start);
      throw new SyntaxFault('no Dockerfile instruction', lineAt(text, start));
    }
    const scalars: Scalar[] = [];
    let stage = 0;
    let behind = 0;
    for (const instruction of instructions) {
      if (instruction instanceof From) stage += 1;
      for (const part of partsOf(reading, instruction)) {
        // Behind a stray escape the library makes up a property that goes back over others.
        const { start, end } = extentOf(part) ?? { start: behind, end: behind };
        if (start < behind) continue;
        behind = end;
        scalars.push({ parent: stage, ...part });
      }
    }
    return { syntax: 'dockerfile', scalars };
  });

/**
 * Behind the first instruction, where no directive is any more, lines of comment are emptied: the parser goes over each of
 * their characters. What continues a line or may be a here-document is left as it is. Lines keep their numbers, and the
 * others every column.
 */
function withoutComments(text: string): string {
  if (text.includes('<<') || /\r(?!\n)/.test(text)) return text;
  let mayEmpty = false;
  const lines = text.split('\n').map((line) => {
    if (/^[ \t]*#/.test(line)) return mayEmpty ? '' : line;
    if (line.trim() !== '') mayEmpty = !/[\\`][ \t]*\r?$/.test(line);
    return line;
  });
  return lines.join('\n');
}

/** From the first to behind the last unit that has a place in the text; undefined when none has. */
function extentOf({ source, value }: Part): { start: number; end: number } | undefined {
  if (typeof source === 'number') return { start: source, end: source + value.length };
  const start = source.find(Number.isFinite);
  const last = source.findLast(Number.isFinite);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

function offsetsIn(text: string): OffsetAt {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length);
  return ({ line, character }) => (starts[line] ?? text.length) + character;
}

function partsOf(reading: Reading, instruction: Instruction): Part[] {
  const keyword = instruction.getKeyword();
  if (IGNORED.has(keyword)) return [];
  if (instruction instanceof From) return imageOf(reading, instruction);
  if (instruction instanceof Arg) {
    // An ARG without `=` has no default.
    const withDefault = instruction.getProperties().filter((property) => property.getAssignmentOperator() !== null);
    return withDefault.flatMap((property) => variableOf(reading, keyword, property));
  }
  if (instruction instanceof Env) {
    return instruction.getProperties().flatMap((property) => variableOf(reading, keyword, property));
  }
  return argumentsOf(reading, instruction);
}

function imageOf({ text, offsetAt }: Reading, from: From): Part[] {
  const range = from.getImageRange();
  if (!range) return [];
  const source = offsetAt(range.start);
  return [{ path: ['FROM'], value: text.slice(source, offsetAt(range.end)), source }];
}

/** The arguments exactly as they are written, with their line continuations and here-documents. */
function argumentsOf({ text, offsetAt }: Reading, instruction: Instruction): Part[] {
  const behindKeyword = offsetAt(instruction.getInstructionRange().end);
  const raw = text.slice(behindKeyword, offsetAt(instruction.getRange().end));
  const value = raw.trim();
  if (value === '') return [];
  const source = behindKeyword + raw.length - raw.trimStart().length;
  return [{ path: [instruction.getKeyword()], value, source }];
}

function variableOf({ text, escapeUnit, offsetAt }: Reading, keyword: string, property: Property): Part[] {
  const range = property.getValueRange();
  if (!range) return [];
  const start = offsetAt(range.start);
  const end = offsetAt(range.end);
  const quote = quoteAround(text.slice(start, end));
  const inset = quote === '' ? 0 : 1;
  const value = property.getValue() ?? '';
  const source = sourceOf(text, start + inset, end - inset, value, escapesOf(escapeUnit, quote));
  return [{ path: [keyword, property.getName()], value, source }];
}

function quoteAround(raw: string): string {
  const quote = raw[0] ?? '';
  return raw.length > 1 && (quote === '"' || quote === "'") && raw.endsWith(quote) ? quote : '';
}

/** An escape joins lines everywhere, spares only the quote within double quotes, and nothing within single ones. */
function escapesOf(escapeUnit: string, quote: string): Rewriting {
  const unit = `\\${escapeUnit}`;
  const spared = quote === '"' ? `|"|${unit}` : quote === '' ? '|.' : '';
  return {
    pattern: new RegExp(`${unit}(?:[ \\t]*\\r?\\n${spared})`, 'gs'),
    units: (match) => (match.includes('\n') ? 0 : 1),
  };
}
