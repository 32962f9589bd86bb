import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, rangeOf } from '../../../src/manifests/documents/document.ts';
import { withJoined } from '../../../src/manifests/documents/joined.ts';
import { readText } from '../../../src/manifests/documents/text.ts';

function joined(value: string): string {
  const document: Document = { syntax: 'text', scalars: [{ path: [], parent: 0, value, source: 0 }] };
  return withJoined(document).scalars[0]?.value ?? '';
}

const TEMPLATES: readonly (readonly [title: string, value: string, template: string])[] = [
  ['two places', "[format('{0}:{1}', parameters('image'), parameters('tag'))]", '${image}:${tag}'],
  [
    'a place that comes twice',
    "[format('{0}/{0}:{1}', variables('name'), parameters('tag'))]",
    '${name}/${name}:${tag}',
  ],
  ['places in another order', "[format('{1}:{0}', parameters('tag'), parameters('image'))]", '${image}:${tag}'],
  ['braces that are none', "[format('{{{0}}}', 'a')]", '{a}'],
  ['a quote in a text', "[concat('it''s ', 'a')]", "it's a"],
  ['an empty text', "[concat('', 'a')]", 'a'],
  ['calls in a call', "[concat('DOCKER|', format('{0}:{1}', 'a', concat('v', parameters('b'))))]", 'DOCKER|a:v${b}'],
  ['names of Bicep', "format('{0}:{1}', config.image, tag)", '${config.image}:${tag}'],
  ['a template of Bicep in the text', "format('${registry}/{0}', image)", '${registry}/${image}'],
  ['an expression of GitHub', "${{ format('metabase/metabase:{0}', env.TAG) }}", 'metabase/metabase:${env.TAG}'],
  [
    'a call that is not known',
    "[format('{0}/a:{1}', reference(resourceId('x', 'a)b')).loginServer, parameters('tag'))]",
    '${__of_a_call__}/a:${tag}',
  ],
];

const OTHERS = [
  'metabase/metabase:v0.50.1',
  "[format('{0}:{1}', parameters('image'))]",
  "[format('{0:N2}', parameters('image'))]",
  "[format('{0}', parameters('image')), 'b']",
  "[format('{0}'",
  "[toLower(format('{0}', 'a'))]",
  `[${'concat('.repeat(7)}'a'${')'.repeat(7)}]`,
];

describe('withJoined', () => {
  it.each(TEMPLATES)('reads %s', (_title, value, template) => {
    expect(joined(value)).toBe(template);
  });

  it.each(OTHERS)('leaves %s', (value) => {
    expect(joined(value)).toBe(value);
  });

  it('leaves data', () => {
    const value = `[concat('${'a'.repeat(3000)}')]`;
    expect(joined(value)).toBe(value);
  });

  it('keeps the places of texts and names', () => {
    const value = "[format('{0}:v0.50.1', parameters('image'))]";
    const scalar = { path: [], parent: 0, value, source: 100 };
    const [found] = withJoined({ syntax: 'json', scalars: [scalar] }).scalars;
    const [tag, name] = [100 + value.indexOf('v0.50.1'), 100 + value.indexOf('image')];
    expect(found && rangeOf(found, 9, 16)).toEqual({ start: tag, end: tag + 7 });
    expect(found && rangeOf(found, 2, 7)).toEqual({ start: name, end: name + 5 });
    expect(found && rangeOf(found, 0, 8)).toBeUndefined();
  });

  it('gives each unit that stands in the file its own place, whatever the call', () => {
    const piece = fc.constantFrom(
      "'",
      '{0}',
      '{1}',
      '{{',
      ',',
      '(',
      ')',
      'concat(',
      'format(',
      "parameters('a')",
      'x',
      '\\',
      '${a}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const value = `[format('${pieces.join('')}]`;
        const document: Document = { syntax: 'json', scalars: [{ path: [], parent: 0, value, source: 0 }] };
        const [found] = withJoined(document).scalars;
        if (!found || typeof found.source === 'number') return;
        expect(found.source).toHaveLength(found.value.length);
        for (const [index, at] of found.source.entries()) {
          if (Number.isFinite(at)) expect(found.value[index]).toBe(value[at]);
        }
      }),
    );
  });
});

describe('withJoined, over the lines of a text', () => {
  const read = (text: string) => withJoined(readText(text)).scalars;

  it.each<[title: string, text: string, values: string[]]>([
    [
      'with each argument on its own',
      "image: format(\n  '{0}:{1}',\n  image,\n  tag\n)\nb: 1\n",
      ['${image}:${tag}', '1'],
    ],
    ['with some of them', "image: concat('a', 'b',\r\n  'c',\r\n  tag)\r\nb: 1\r\n", ['abc${tag}', '1']],
    ['with a call among them', "image: concat(\n  'a',\n  format('{0}', b)\n)\n", ['a${b}']],
    ['one behind another', "a: concat('a',\n'b')\nc: concat('c',\n'd')\n", ['ab', 'cd']],
  ])('reads a call %s', (_title, text, values) => {
    expect(read(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['that is not closed', "a: format(\n  '{0}',\n  b\nc: 1\n"],
    ['in which a line sets something', "a: format(\n  '{0}',\n  b: 'c'\n)\n"],
    ['over too many lines', `a: concat(\n${"'b',\n".repeat(30)}'c'\n)\n`],
    ['that is too long', `a: concat(\n'${'b'.repeat(3000)}'\n)\n`],
    ['whose places have nothing', "a: format(\n  '{0}{1}',\n  b\n)\n"],
  ])('leaves one %s', (_title, text) => {
    expect(read(text)).toEqual(readText(text).scalars);
  });

  it('leaves what other documents hold side by side', () => {
    const value = (text: string, source: number) => ({ path: [], parent: 0, value: text, source });
    const scalars = [value('format(', 0), value("'a'", 20), value(')', 40)];
    expect(withJoined({ syntax: 'yaml', scalars }).scalars).toEqual(scalars);
  });

  it('keeps the place of a text in its line, behind a character of two units', () => {
    const text = "image: format(\n  '🚀{0}:v0.50.1',\n  repository\n)\n";
    const [found] = read(text);
    const start = text.indexOf('v0.50.1');
    const from = found?.value.indexOf('v0.50.1') ?? 0;
    expect(found?.value).toBe('🚀${repository}:v0.50.1');
    expect(found && rangeOf(found, from, from + 7)).toEqual({ start, end: start + 7 });
  });
});
