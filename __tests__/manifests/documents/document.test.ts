import { describe, expect, it } from 'vitest';
import { printPath, rangeOf } from '../../../src/manifests/documents/document.ts';

const scalar = (value: string, source: number | number[]) => ({ path: [], parent: 0, value, source });

describe('rangeOf', () => {
  it.each([
    ['a verbatim value', scalar('abc', 5), 1, 3, { start: 6, end: 8 }],
    ['an empty verbatim value', scalar('', 5), 0, 0, { start: 5, end: 5 }],
    ['units in one piece', scalar('abc', [5, 7, 8]), 1, 3, { start: 7, end: 9 }],
    ['units in two pieces', scalar('abc', [5, 7, 8]), 0, 3, undefined],
    ['an escape', scalar('a', [Number.NaN]), 0, 1, undefined],
    ['an escape at the start', scalar('ab', [Number.NaN, 6]), 0, 2, undefined],
    ['an escape at the end', scalar('ab', [5, Number.NaN]), 0, 2, undefined],
    ['a fold within, as long as what it stands for', scalar('a b', [5, Number.NaN, 7]), 0, 3, undefined],
    ['no units', scalar('ab', [5, 6]), 1, 1, undefined],
    ['units behind the end', scalar('ab', [5, 6]), 1, 3, undefined],
  ])('of %s', (_title, value, from, to, range) => {
    expect(rangeOf(value, from, to)).toEqual(range);
  });
});

describe('printPath', () => {
  it.each([
    [['services', 'metabase', 'image'], 'services.metabase.image'],
    [['images', 0, 'newTag'], 'images[0].newTag'],
    [[0, 'a'], '[0].a'],
    [[], ''],
  ])('prints %j', (path, printed) => {
    expect(printPath(path)).toBe(printed);
  });
});
