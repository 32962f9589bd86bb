import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTicks, parseBody } from '../../../src/report/body/parse.ts';
import { sizeOf } from '../../../src/report/body/size.ts';
import { box } from '../../../src/report/boxes.ts';

const MARKER = '<!-- metabase-upgrade {"next":"v0.38.6"} -->';
const BODY = `<!-- section summary -->\n\nFrom a to b.\n\n<!-- section pins -->\n\n### Pins\n\n${box('rebase', 'Rebase', true)}\n\n${MARKER}`;

describe('a body that is read back', () => {
  it.each([
    ['as it was written', BODY],
    ['with the line ends of a browser', BODY.replaceAll('\n', '\r\n')],
    ['with white space behind', `${BODY}\n \n`],
    ['with words of a person above', `Please wait for me.\n\n${BODY}`],
    ['quoted and repeated below', BODY.replace(MARKER, `<!-- section summary -->\n\nOther.\n\n${MARKER}`)],
  ])('has its sections, boxes and marker %s', (_title, text) => {
    const { sections, ticked, marker } = parseBody(text);
    expect(sections.map(({ id }) => id)).toEqual(['summary', 'pins']);
    expect(sections[0]?.text).toBe('From a to b.');
    expect(sections[1]?.text).toContain('### Pins');
    expect([...ticked]).toEqual(['rebase']);
    expect(marker).toBe(MARKER);
  });

  it('has the words of a person in the section where they stand', () => {
    expect(parseBody(BODY.replace('a to b.', 'a to b.\n\nMind the cache.')).sections[0]?.text).toBe(
      'From a to b.\n\nMind the cache.',
    );
  });

  it.each([[null], [undefined], [''], ['Only words.']])('of %j is empty', (text) => {
    expect(parseBody(text)).toEqual({ sections: [], ticked: new Set(), marker: undefined });
  });

  it('has no marker when something stands behind it', () => {
    expect(parseBody(`${BODY}\nMind the cache.`).marker).toBeUndefined();
  });

  it('is read whatever it is', () => {
    const piece = fc.constantFrom(
      '<!-- section a -->',
      '\n',
      '\r\n',
      'x',
      MARKER,
      '<!--',
      '-->',
      '- [x] <!-- box a -->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { sections } = parseBody(pieces.join(''));
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
      }),
    );
  });

  it('is read in linear time', () => {
    expect(parseBody(`${'<!-- section a '.repeat(20_000)}${' \t'.repeat(20_000)}`).sections).toEqual([]);
  });
});

describe('ticks of a person', () => {
  const id = 'requirement/unknown/1x';
  const fresh = `${box(id, 'MySQL 8')}\n${box('requirement/unmet/2x', 'Java 21')}\n${box('rebase', 'Rebase')}`;

  it.each([
    ['are kept', box(id, 'as it was called', true), true],
    ['are kept with the line ends of a browser', `a\r\n${box(id, 'MySQL 8', true)}\r\nb`, true],
    ['that were taken away stay away', box(id, 'MySQL 8'), false],
    ['for another sentence say nothing', box(`${id}1`, 'MySQL 5', true), false],
    ['for the same sentence in another state say nothing', box('requirement/met/1x', 'MySQL 8', true), false],
    ['are not there without a body', null, false],
  ])('%s', (_title, old, kept) => {
    const body = keepTicks(fresh, old);
    expect(body.includes(box(id, 'MySQL 8', true))).toBe(kept);
    expect(sizeOf(body)).toBe(sizeOf(fresh));
  });

  it('on boxes that ask for something are not repeated', () => {
    expect(keepTicks(fresh, box('rebase', 'Rebase', true))).toBe(fresh);
  });
});
