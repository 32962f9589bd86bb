import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { type Edit, editOf, editsOf, exactEditOf, proveEdits, splice } from '../../src/manifests/edit.ts';
import type { Pin } from '../../src/manifests/pin.ts';
import { catalogueOf } from '../../src/metabase/catalogue.ts';
import { edited, editsTo, type Files, scanFiles, versionOf } from './inMemoryTree.ts';

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

function edit(start: number, old: string, text: string): Edit {
  return { file: 'a.yaml', line: 1, column: start + 1, start, end: start + old.length, old, text };
}

describe('splicing', () => {
  it.each<[string, readonly Edit[], string]>([
    ['abc', [], 'abc'],
    ['abc', [edit(0, 'abc', '')], ''],
    ['abc', [edit(1, 'b', 'long')], 'alongc'],
    ['abc', [edit(3, '', '!')], 'abc!'],
    ['abcdef', [edit(4, 'ef', 'E'), edit(0, 'ab', 'ABC')], 'ABCcdE'],
    ['aa', [edit(0, 'a', 'bb'), edit(1, 'a', 'c')], 'bbc'],
    ['\uFEFFa\r\n😀b', [edit(6, 'b', 'ü')], '\uFEFFa\r\n😀ü'],
  ])('%j with %j gives %j', (text, edits, wanted) => {
    expect(splice(text, edits)).toBe(wanted);
  });

  it.each<[string, string, readonly Edit[], string]>([
    ['the text is another one', 'abx', [edit(2, 'c', 'd')], 'a.yaml:1: expected "c" at offset 2, found "x".'],
    ['the text is too short', 'ab', [edit(2, 'c', 'd')], 'a.yaml:1: expected "c" at offset 2, found "".'],
    ['two edits overlap', 'abc', [edit(0, 'ab', 'x'), edit(1, 'bc', 'y')], 'a.yaml:1: expected "bc" at offset 1'],
    [
      'two edits are of the same place',
      'abc',
      [edit(0, 'a', 'x'), edit(0, 'a', 'y')],
      'a.yaml:1: expected "a" at offset 0',
    ],
  ])('is refused when %s', (_title, text, edits, message) => {
    expect(failureOf(() => splice(text, edits)).message).toContain(message);
    expect(failureOf(() => splice(text, edits)).message).toContain('Nothing was written');
  });
});

describe('the edit of a pin', () => {
  const rows: readonly (readonly [
    before: string,
    text: string,
    after: string,
    to: string,
    wanted: string | undefined,
  ])[] = [
    ['', 'v0.50.1', '', '64.1.5', 'v0.64.1.5'],
    ['v', '0.50.1', '', '64.1.5', '0.64.1.5'],
    ['v0.', '50.1', '', '64.1.5', '64.1.5'],
    ['v0.', '50.1', '.x', '64.1.5', '64.1'],
    ['v0.', '50', '.x', '64.1.5', '64'],
    ['', 'v0.50', '.x', '64.1.5', 'v0.64'],
    ['v0.50.', '1', '', '50.36', '36'],
    ['v0.50.', '1', '', '64.1.5', undefined],
    ['v0.5', '0.1', '', '64.1.5', undefined],
    ['v0.5', '0.1', '', '52.17.1', '2.17.1'],
    ['v0.', '50', '.1', '64.1.5', undefined],
    ['v0.', '50', '.1', '64.1', '64'],
    ['v0.50.1', '', '', '64.1.5', undefined],
  ];
  it.each(rows)('%j + %j + %j moved to %s is %j', async (before, text, after, to, wanted) => {
    const value = `v0.50.1`;
    const [pin] = (await scanFiles({ 'a.yaml': `image: metabase/metabase:${value}\n` })).pins;
    const [whole] = (await scanFiles({ 'a.yaml': `image: metabase/metabase:${before}${text}${after}\n` })).pins;
    if (!pin || !whole) throw new Error('no pin');
    expect(editOf({ ...pin, tag: whole.tag, before, text, after }, versionOf(to))?.text).toBe(wanted);
  });
});

describe('the proof of edits', () => {
  const FILES: Files = {
    'a.yaml': 'a: {image: "metabase/metabase:v0.9.1"}\nb: {image: "metabase/metabase:v0.50.1"}\n',
    'b.yaml': 'image: metabase/metabase:v0.50.1\n',
  };
  const proof = async (
    files: Files,
    after: Files,
    choose: (edits: readonly Edit[]) => readonly Edit[] = (all) => all,
  ) => {
    const { pins } = await scanFiles(files);
    const edits = choose(editsTo(pins, versionOf('64.1.5')));
    proveEdits(pins, edits, (await scanFiles(after)).pins);
  };
  const moved = (files: Files) =>
    Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replace(/v0\.[\d.]+/g, 'v0.64.1.5')]));

  it('holds when every pin is read back with its new text', async () => {
    await proof(FILES, moved(FILES));
  });

  it('holds for a part of the pins, the others where they were', async () => {
    await proof(FILES, { ...moved(FILES), 'b.yaml': FILES['b.yaml'] ?? '' }, (edits) => edits.slice(0, 2));
    await proof(FILES, FILES, () => []);
  });

  const DIGESTS = ['0a', '1b'].map((digits) => `sha256:${digits.repeat(32)}`) as [string, string];
  const withDigest = (tag: string, digest: string) => ({ 'a.yaml': `image: metabase/metabase:${tag}@${digest}\n` });
  const digestEdits = async () => {
    const [pin] = (await scanFiles(withDigest('v0.50.1', DIGESTS[0]))).pins;
    const moved = pin && editsOf(pin, versionOf('64.1.5'), () => ({ digest: DIGESTS[1] }));
    if (!pin || !moved || !('edits' in moved)) throw new Error('no edits');
    return { pin, edits: moved.edits };
  };

  it('holds for a tag with its digest', async () => {
    const { pin, edits } = await digestEdits();
    expect(edits).toHaveLength(2);
    proveEdits([pin], edits, (await scanFiles(withDigest('v0.64.1.5', DIGESTS[1]))).pins);
  });

  it.each([
    ['the digest stayed', withDigest('v0.64.1.5', DIGESTS[0]), DIGESTS[1]],
    ['the digest is gone', { 'a.yaml': 'image: metabase/metabase:v0.64.1.5\n' }, DIGESTS[1]],
    ['the tag stayed', withDigest('v0.50.1', DIGESTS[1]), 'v0.64.1.5'],
  ])('fails when %s', async (_title, after, missing) => {
    const { pin, edits } = await digestEdits();
    const { pins } = await scanFiles(after);
    expect(failureOf(() => proveEdits([pin], edits, pins)).message).toContain(`after the edit "${missing}"`);
  });

  it('fails when a digest came up', async () => {
    const { pins } = await scanFiles({ 'a.yaml': 'image: metabase/metabase:v0.50.1\n' });
    const { pins: after } = await scanFiles(withDigest('v0.64.1.5', DIGESTS[0]));
    const failure = failureOf(() => proveEdits(pins, editsTo(pins, versionOf('64.1.5')), after));
    expect(failure.message).toContain(`would make a pin of "${DIGESTS[0]}"`);
  });

  it('holds for a tag that is put in, and fails where it is not read back', async () => {
    const { skipped } = await scanFiles({ Dockerfile: 'FROM metabase/metabase\n' });
    const floating = skipped.flatMap((item) => item.floating ?? []);
    const edits = floating.map((one) => exactEditOf(one, 'v0.64.1.5'));
    expect(edits.map(({ text }) => text)).toEqual([':v0.64.1.5']);
    proveEdits(floating, edits, (await scanFiles({ Dockerfile: 'FROM metabase/metabase:v0.64.1.5\n' })).pins);
    expect(failureOf(() => proveEdits(floating, edits, [])).message).toContain('but no pin was');
  });

  it('fails for an edit of what is no pin', async () => {
    const { pins } = await scanFiles(FILES);
    expect(failureOf(() => proveEdits(pins, [edit(1, ':', ';')], pins)).message).toContain('which is no pin');
  });

  const PARTS: readonly (readonly [string, Files, string])[] = [
    [
      'a pin is gone',
      { ...moved(FILES), 'b.yaml': 'x: y\n' },
      'b.yaml:1: after the edit "v0.64.1.5" should be read back here, but no pin was',
    ],
    [
      'a pin kept its text',
      FILES,
      'a.yaml:1: after the edit "v0.64.1.5" should be read back here, but "v0.9.1" at a.yaml:1:31 was',
    ],
    ['a pin is elsewhere', { ...moved(FILES), 'a.yaml': ` ${moved(FILES)['a.yaml']}` }, 'a.yaml:1: after the edit'],
    [
      'a pin came up',
      { ...moved(FILES), 'c.yaml': 'image: metabase/metabase:v0.1.1\n' },
      'c.yaml:1: the edit would make a pin of "v0.1.1"',
    ],
  ];
  it.each(PARTS)('fails when %s', async (_title, after, message) => {
    const failure = await proof(FILES, after).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).message).toContain(message);
    expect((failure as Failure).message).toContain('Nothing was written');
  });
});

/** A pin of one of many ways of writing, with the file that it is in. */
const place = fc.record({
  form: fc.nat(5),
  tag: fc.constantFrom('v0.9.1', 'v0.38.2', 'v0.50.1', 'v0.61.2.6', '0.44.7.1', 'v0.59.x', 'v0.61.1.x'),
  quote: fc.constantFrom('', '"', "'"),
  indent: fc.nat(4),
});
const noise = fc.constantFrom(
  '# ü 😀 metabase/metabase:v0.1.1',
  '',
  'text: "Zürich — 東京"',
  'n: 1.50',
  "k: 'it''s'",
  'tab: a\tb',
);

interface Shape {
  readonly places: readonly { form: number; tag: string; quote: string; indent: number }[];
  readonly noise: readonly string[];
  readonly newline: string;
  readonly bom: boolean;
  readonly final: boolean;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  places: fc.array(place, { minLength: 1, maxLength: 6 }),
  noise: fc.array(noise, { maxLength: 4 }),
  newline: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  final: fc.boolean(),
});

function yamlOf({ places, noise: others, newline, bom, final }: Shape): string {
  const lines = places.flatMap(({ form, tag, quote, indent }, index) => {
    const space = ' '.repeat(indent + 1);
    const image = `metabase/metabase:${tag}`;
    const key = `k${index}:`;
    const written =
      [
        [key, `${space}image: ${quote}${image}${quote}`],
        [key, `${space}repository: metabase/metabase`, `${space}tag: ${quote}${tag}${quote}`],
        [key, `${space}run: |`, `${space}  docker run ${image}`, `${space}  echo ü😀`],
        [`${key} {image: "reg:5000/${image}", x: [ä]} # ${image}`],
        [key, `${space}image: \${IMAGE:-${image}}`],
        [key, `${space}url: ${quote}https://downloads.metabase.com/${tag}/metabase.jar${quote}\t`],
      ][form] ?? [];
    const extra = others[index % Math.max(1, others.length)];
    return [...written, ...(extra === undefined ? [] : [extra.replace(/^(\w+):/, `$1${index}:`)])];
  });
  return (bom ? '\uFEFF' : '') + lines.join(newline) + (final ? newline : '');
}

function outsideOf(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string[] {
  const ends = [0, ...ranges.map(({ end }) => end)];
  return [...ranges.map(({ start }) => start), text.length].map((start, index) => text.slice(ends[index], start));
}

const targets = fc.constantFrom('38.6', '40.8', '64.1.5', '999.999.999', '9.3');

describe('editing any file', () => {
  it('changes nothing but the pins, is read back, and is not done twice', async () => {
    await fc.assert(
      fc.asyncProperty(shape, targets, async (form, to) => {
        const files = { 'a.yaml': yamlOf(form) };
        const { pins, skipped } = await scanFiles(files);
        expect(skipped).toEqual([]);
        expect(pins).toHaveLength(form.places.length);
        const edits = editsTo(pins, versionOf(to));
        const result = edited(files, edits);
        const again = await scanFiles(result, [], catalogueWith(to));
        proveEdits(pins, edits, again.pins);
        expect(outsideOf(result['a.yaml'] ?? '', again.pins)).toEqual(outsideOf(files['a.yaml'], pins));
        expect(again.pins.map(formOf)).toEqual(pins.map(formOf));
        for (const pin of again.pins) expect(pin.text).toBe(editOf(pin, versionOf(to))?.text);
        expect(editsTo(again.pins, versionOf(to))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** A rolling tag needs a release in its line. */
function catalogueWith(version: string) {
  return catalogueOf('file', '2026-10-08', [{ tag: `v0.${version}` }]);
}

/** What an edit keeps: all but the number. */
function formOf({ file, line, kind, at, document, edition, tag }: Pin) {
  const precision = tag.kind === 'rolling' ? tag.line.minor === undefined : undefined;
  return { file, line, kind, at, document, edition, v: tag.v, kindOfTag: tag.kind, precision };
}
