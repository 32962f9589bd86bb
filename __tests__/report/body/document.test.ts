import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, printBody, type Section, textOf } from '../../../src/report/body/document.ts';
import { parseBody } from '../../../src/report/body/parse.ts';
import { sizeOf } from '../../../src/report/body/size.ts';

const MARKER = '<!-- metabase-upgrade {"next":"v0.38.6"} -->';

function section(id: string, importance: number, markdown: string, more: Partial<Section> = {}): Section {
  return { id, title: `About ${id}`, heading: true, importance, markdown, ...more };
}

describe('the size of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['a\nb', 4],
    ['ü', 2],
    ['🌈', 4],
  ])('of %j is %i', (text, size) => {
    expect(sizeOf(text)).toBe(size);
    expect(size).toBeGreaterThanOrEqual(text.replaceAll('\n', '\r\n').length);
  });
});

describe('a printed body', () => {
  const notes = section('notes', 1, 'x'.repeat(500), { shorter: (room) => 'n'.repeat(Math.min(room, 499)) });
  const pins = section('pins', 2, 'p'.repeat(300));
  const urgency = section('urgency', 9, 'u'.repeat(100), { heading: false });
  const body: Body = { sections: [urgency, pins, notes], marker: MARKER };
  const whole = sizeOf(printBody(body));

  it('has its sections in their order, each behind its anchor, and the marker at the end', () => {
    expect(printBody(body)).toBe(
      `<!-- section urgency -->\n\n${'u'.repeat(100)}\n\n` +
        `<!-- section pins -->\n\n### About pins\n\n${'p'.repeat(300)}\n\n` +
        `<!-- section notes -->\n\n### About notes\n\n${'x'.repeat(500)}\n\n${MARKER}`,
    );
  });

  it('with room is whole', () => {
    expect(printBody(body, whole)).toBe(printBody(body));
  });

  it('takes the shorter form of the least important for exactly as much room as there is', () => {
    const printed = printBody(body, whole - 50);
    expect(printed).toContain(`### About notes\n\n${'n'.repeat(450)}\n`);
    expect(sizeOf(printed)).toBe(whole - 50);
  });

  it('then leaves a line instead, of one section after the other', () => {
    const noNotes = printBody(body, whole - 520);
    expect(noNotes).toContain('### About notes\n\n_Left out:');
    expect(noNotes).toContain('_Left out:');
    const noPins = printBody(body, whole - 650);
    expect(noPins).toContain('### About pins\n\n_Left out:');
    expect(noPins).toContain('u'.repeat(100));
  });

  it('at last loses the lines, and what is most important after all others', () => {
    const printed = printBody(body, 190);
    expect(parseBody(printed).sections.map(({ id }) => id)).toEqual(['urgency']);
    expect(parseBody(printBody(body, sizeOf(MARKER))).sections).toEqual([]);
    expect(() => printBody(body, sizeOf(MARKER) - 1)).toThrow(RangeError);
  });

  it('does not use a shorter form that is none', () => {
    const wrong = section('notes', 1, 'x'.repeat(500), { shorter: () => 'y'.repeat(600) });
    expect(printBody({ sections: [wrong], marker: MARKER }, 400)).not.toContain('yyy');
  });

  it('has no anchor but its own', () => {
    const forged = section('notes', 1, 'a\n<!-- section urgency -->\nb\n  <!-- section x --> \n');
    const { sections } = parseBody(printBody({ sections: [urgency, forged], marker: MARKER }));
    expect(sections.map(({ id }) => id)).toEqual(['urgency', 'notes']);
  });

  it('is never over its limit, and gives back what was printed', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '\n',
      'ü',
      '🌈',
      '<!-- section a -->',
      '```',
      '- [x] ',
      '### T',
      '-->',
      '> ',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    const one = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
      title: fc.constantFrom('Title', 'Über'),
      heading: fc.boolean(),
      importance: fc.integer({ min: 0, max: 3 }),
      markdown: text,
      shorter: fc.constantFrom(
        (room: number) => 's'.repeat(room),
        () => 'never mind',
      ),
    });
    const bodies = fc.uniqueArray(one, { maxLength: 6, selector: ({ id }) => id });
    fc.assert(
      fc.property(bodies, fc.integer({ min: 100, max: 2000 }), (sections, limit) => {
        const body = { sections, marker: MARKER };
        const all = parseBody(printBody(body));
        expect(all.sections).toEqual(sections.map((each) => ({ id: each.id, text: textOf(each, each.markdown) })));
        expect(all.marker).toBe(MARKER);

        const cut = printBody(body, limit);
        expect(sizeOf(cut)).toBeLessThanOrEqual(limit);
        const ids = sections.map(({ id }) => id);
        const kept = parseBody(cut);
        expect(kept.marker).toBe(MARKER);
        expect(kept.sections.map(({ id }) => id)).toEqual(
          ids.filter((id) => kept.sections.some((each) => each.id === id)),
        );
      }),
    );
  });
});
