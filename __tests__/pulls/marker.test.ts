import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marker, parseMarker, printMarker } from '../../src/pulls/marker.ts';

const MARKER: Marker = { next: 'v0.38.6', commit: '0f'.repeat(20), edits: 'abc', text: 'def' };
const PRINTED = printMarker(MARKER);

describe('the marker', () => {
  it('is a comment that is read back from the end of any body', () => {
    expect(PRINTED).toMatch(/^<!-- metabase-upgrade \{.*\} -->$/);
    for (const body of [
      PRINTED,
      `Text.\n\n${PRINTED}`,
      `Text.\r\n${PRINTED}\r\n\r\n`,
      `${PRINTED}\nmore\n${PRINTED} \n`,
    ]) {
      expect(parseMarker(body)).toEqual(MARKER);
    }
  });

  it('survives whatever its values are, as far as they can be written', () => {
    const value = fc.string({ unit: fc.constantFrom(...'v0.19abf-/\\" üß\n{}') });
    fc.assert(
      fc.property(value, value, value, value, (next, commit, edits, text) => {
        expect(parseMarker(printMarker({ next, commit, edits, text }))).toEqual({ next, commit, edits, text });
      }),
    );
  });

  it('of several is the last', () => {
    expect(parseMarker(`${printMarker({ ...MARKER, next: 'v0.1.1' })}\n${PRINTED}`)).toEqual(MARKER);
  });

  it('has no more in it than it should', () => {
    expect(parseMarker(PRINTED.replace('{', '{"more": 1,'))).toEqual(MARKER);
  });

  it.each<[string, string | null | undefined]>([
    ['no body', null],
    ['no body at all', undefined],
    ['an empty body', ''],
    ['a body without one', 'Text.'],
    ['text behind it', `${PRINTED}\nEdited by hand.`],
    ['another name', PRINTED.replace('metabase-upgrade', 'metabase-downgrade')],
    ['broken JSON', PRINTED.replace('":', '"')],
    ['an open comment', PRINTED.replace(' -->', '')],
    ['a missing field', PRINTED.replace('"edits"', '"edit"')],
    ['a field of another type', PRINTED.replace('"abc"', '1')],
    ['a field that is null', PRINTED.replace('"v0.38.6"', 'null')],
    ['a list', '<!-- metabase-upgrade [] -->'],
    ['an escaped one', PRINTED.replace('<', '&lt;')],
  ])('is not read from %s', (_title, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });

  it('is looked for in linear time', () => {
    expect(parseMarker(`${'<!-- metabase-upgrade {'.repeat(3000)}${' '.repeat(10_000)}x`)).toBeUndefined();
  });
});
