import { describe, expect, it } from 'vitest';
import { isDocumentation } from '../../src/manifests/documentation.ts';
import { lineStartsOf, placeOf } from '../../src/manifests/place.ts';

describe('a place', () => {
  it.each<[string, readonly number[]]>([
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['a\r\nb\rc\n\nd', [0, 3, 5, 7, 8]],
    ['\r\r\n\n', [0, 1, 3, 4]],
    ['\uFEFFa\n', [0, 3]],
  ])('in %j is counted from the line starts %j', (text, starts) => {
    expect(lineStartsOf(text)).toEqual(starts);
  });

  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [5, 3, 1],
    [7, 4, 1],
    [9, 5, 2],
  ])('at offset %i is line %i, column %i', (start, line, column) => {
    const end = start + 1;
    expect(placeOf('f', lineStartsOf('a\r\nb\rc\n\ndd'), { start, end })).toEqual({
      file: 'f',
      line,
      column,
      start,
      end,
    });
  });
});

describe('documentation', () => {
  it.each([
    ['README.md', true],
    ['docs/guide.mdx', true],
    ['a/CHANGELOG', true],
    ['CHANGES.txt', true],
    ['chart/templates/NOTES.txt', true],
    ['INSTALL.txt', true],
    ['VERSION.txt', false],
    ['metabase_version.txt', false],
    ['images.txt', false],
    ['History.rst', true],
    ['x.adoc', true],
    ['compose.yaml', false],
    ['readme/compose.yaml', false],
    ['my-readme.yaml', false],
    ['Dockerfile', false],
  ])('%s is left alone: %s', (file, wanted) => {
    expect(isDocumentation(file)).toBe(wanted);
  });
});
