import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, editOf, splice } from '../../src/manifests/edit.ts';
import type { Pin } from '../../src/manifests/pin.ts';
import type { Scan } from '../../src/manifests/scan.ts';
import { parseVersion, type Version } from '../../src/metabase/version.ts';
import { FAMILIES } from './examples/all.ts';
import { TO } from './examples/example.ts';
import { allEdits, pinsToBe, proveMoved, scanTexts, type Texts } from './examples/memory.ts';

/** FUZZ_RUNS=100000 for the long mode. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
const MEBIBYTE = 1024 * 1024;
const version = parseVersion(TO) as Version;

const EXAMPLES = FAMILIES.flatMap(({ examples }) => examples.map(({ files }) => files));
/** Pieces of all syntaxes, so that a mutation often is one of a meaning and not only noise. */
const PIECES = [
  'metabase/metabase:',
  'v0.50.1',
  '${',
  '}',
  '{{ ',
  ' }}',
  '"',
  "'",
  '`',
  '\\',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '- ',
  ': ',
  ': |\n',
  '=',
  '&a ',
  '*a',
  '<<: *a\n',
  '#',
  '$',
  '$(',
  ':-',
  '%s',
  '[',
  ']',
  '{',
  'https://downloads.metabase.com/',
  '/metabase.jar',
  'METABASE_VERSION=',
  'image.tag=',
  'FROM ',
  'ARG ',
  '---\n',
  "format('{0}:{1}', ",
  'concat(',
  'format(\n',
  'join(":", [',
  '"])',
  '#[arg(',
  '.default_value("v0.50.1")',
  'metabase_version: String',
  '{0}',
  `@\${DIGEST}`,
  '"--metabase-version", ',
  'default="v0.50.1"',
  'status:\n',
  '\uFEFF',
  '\u{1F600}',
  '\0',
] as const;

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }));
const mutation = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  length: fc.nat(30),
  kind: fc.constantFrom('insert', 'delete', 'replace', 'duplicate'),
  piece,
});
const mutated = fc
  .tuple(fc.constantFrom(...EXAMPLES), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([files, mutations]) => mutations.reduce(mutate, files));

function mutate(
  files: Texts,
  { file, at, length, kind, piece }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
): Texts {
  const names = Object.keys(files);
  const name = names[file % names.length] as string;
  const text = files[name] ?? '';
  const from = at % (text.length + 1);
  const chunk = text.slice(from, from + length);
  const middle = { insert: piece + chunk, delete: '', replace: piece, duplicate: chunk + chunk }[kind];
  return { ...files, [name]: text.slice(0, from) + middle + text.slice(from + length) };
}

describe('any file', () => {
  it('reads without a throw, and an edit changes nothing but what it is for', { timeout: 0 }, async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (texts) => {
        const found = await scanTexts(texts);
        const edits = allEdits(found, version);
        const after: Record<string, string> = {};
        for (const [file, text] of Object.entries(texts)) {
          const own = edits.filter((edit) => edit.file === file);
          after[file] = splice(text, own);
          expect(outside(after[file], own.map(movedBy(own)))).toBe(outside(text, own));
          for (const pin of found.pins) if (pin.file === file) expect(text.slice(pin.start, pin.end)).toBe(pin.text);
        }
        await readBack(found, edits, after);
      }),
      { numRuns: RUNS },
    );
  });
});

/** The next scan finds the same places, with nothing but the versions changed, and has nothing more to do. */
async function readBack(before: Scan, edits: readonly Edit[], after: Texts): Promise<void> {
  const again = await scanTexts(after);
  proveMoved(before, edits, again);
  for (const [index, pin] of pinsToBe(before).entries()) {
    const now = again.pins[index] as Pin;
    const { kind, at, document, edition } = now;
    // A digest of which the image isn't known stays, and the version beside it with it.
    const isHeld = now.digests.some(({ image }) => image === undefined);
    if ('tag' in pin && !isHeld) expect(editOf(now, version)?.text ?? now.text).toBe(now.text);
    expect({ kind, at, document, edition }).toEqual({
      ...{ kind: pin.kind, at: pin.at },
      ...{ document: pin.document, edition: pin.edition },
    });
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text without the spans. */
function outside(text: string, spans: readonly Span[]): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, start)}\0`;
    at = end;
  }
  return rest + text.slice(at);
}

/** Where the new text of an edit stands once all are made. */
function movedBy(edits: readonly Edit[]): (edit: Edit) => Span {
  return (edit) => {
    const ahead = edits.filter(({ start }) => start < edit.start);
    const start = edit.start + ahead.reduce((sum, { text, old }) => sum + text.length - old.length, 0);
    return { start, end: start + edit.text.length };
  };
}

/** A line of 1 MiB of each, in every kind of file. */
const BAIT = [
  '${',
  '${a:-',
  '$(',
  '{{',
  '{{ a | default "',
  'metabase/metabase:',
  `metabase/metabase:\${A}`,
  'metabase/metabase:v0.50.1 ',
  'downloads.metabase.com/',
  `https://downloads.metabase.com/\${A}/metabase.jar `,
  '"',
  "'",
  '`',
  'A=',
  'METABASE_VERSION=',
  ' --set image.tag=',
  ' helm metabase image.tag=v0.50.1',
  '/metabase-buildpack#',
  'a.',
  'a ',
  ' ',
  '-',
  '[',
  '{',
  '%s"',
  'process.env.A || ',
  'os.getenv("A", "',
  '0a',
  '\\',
  `metabase/metabase@\${A}`,
  '"metabase/metabase", "v0.50.1" ',
  '"METABASE_VERSION", default="v0.50.1" ',
  '"--metabase-version", ',
  '"--metabase-version", "v0.50.1" ',
  '"v0.50.1", "--metabase-version", ',
  '"v0.50.1",',
  ' --metabase-version v0.50.1',
  "format('{0}', ",
  'concat(',
  'a: concat(',
  "concat('a',",
  "concat('a'),",
  'join(":", [',
  'a = join(":", ["a", "b"])',
  '#[arg(default_value = "v0.50.1")] ',
  '#[arg(default_value = "v0.50.1"',
  '.default_value("v0.50.1")',
  `metabase_version: v0.50.1 ${'0a'.repeat(32)} `,
  '%s ',
  'word ',
  `\${A}@\${A}`,
  `image: '\${A}:\${A}' `,
  "sed 's|metabase/metabase:v0.50.1",
  '$(cat $(',
];
const FILES = ['a.yaml', 'Dockerfile', '.env', 'a.sh', 'a.tf', 'a.txt'];

describe('a hostile file', () => {
  it.each(BAIT)('is read to its end: a line of %j', async (bait) => {
    const line = bait.repeat(MEBIBYTE / bait.length);
    for (const file of FILES) await scanTexts({ [file]: `metabase: ${line}\n` });
  });

  it.each(BAIT)('is read to its end: lines of %j', async (bait) => {
    const lines = `${bait}\n`.repeat(20_000);
    for (const file of FILES) await scanTexts({ [file]: `# metabase\n${lines}` });
  });

  it.each([
    ['many documents', 'a.yaml', 'image: metabase/metabase:v0.50.1\n---\n'.repeat(10_000)],
    ['many variables', 'a.yaml', `image: metabase/metabase:\${TAG}\n---\n`.repeat(10_000)],
    ['many settings', '.env', Array.from({ length: 20_000 }, (_, index) => `METABASE_TAG_${index}=v0.50.1\n`).join('')],
    ['many variables and settings', 'a.sh', lines((index) => `A${index}=v0.50.1\necho metabase/metabase:$A${index}\n`)],
    ['the same variable again and again', 'a.sh', lines(() => 'A=$A\necho metabase/metabase:$A\n')],
    ['deep flow lists', 'a.yaml', `metabase: ${'['.repeat(100_000)}`],
    ['deep flow mappings', 'a.yaml', `metabase: ${'{a: '.repeat(50_000)}`],
    ['deep block lists', 'a.yaml', `metabase:\n${'- '.repeat(20_000)}a\n`],
    ['deep JSON', 'a.json', `{"metabase": ${'['.repeat(100_000)}`],
    ['deep JSON in strings', 'a.json', JSON.stringify({ metabase: nested(12) })],
    ['an alias bomb', 'a.yaml', bomb('[', ']')],
    ['a bomb of merge keys', 'a.yaml', bomb('{<<: [', ']}')],
    ['merge keys of a large mapping', 'a.yaml', mergeKeys()],
    [
      'deep YAML in strings',
      'a.yaml',
      `metabase: |\n${Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth + 1)}a: |\n`).join('')}`,
    ],
  ])('is read to its end: %s', async (_title, file, text) => {
    await scanTexts({ [file]: text });
  });
});

function lines(line: (index: number) => string): string {
  return Array.from({ length: 5000 }, (_, index) => line(index)).join('');
}

function nested(depth: number): string {
  return depth === 0 ? 'metabase/metabase:v0.50.1' : JSON.stringify({ a: nested(depth - 1) });
}

function bomb(open: string, close: string): string {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const inner =
      level === 0
        ? ''
        : Array(9)
            .fill(`*a${level - 1}`)
            .join(', ');
    return `a${level}: &a${level} ${open}${inner}${close}\n`;
  });
  return `# metabase\n${levels.join('')}`;
}

function mergeKeys(): string {
  const large = Array.from({ length: 2000 }, (_, index) => `  key${index}: v0.50.1\n`).join('');
  return `metabase: &all\n${large}${Array.from({ length: 2000 }, (_, index) => `m${index}: {<<: *all}\n`).join('')}`;
}
