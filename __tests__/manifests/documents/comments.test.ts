import { describe, expect, it } from 'vitest';
import { readDockerfile } from '../../../src/manifests/documents/dockerfile.ts';
import type { ReadDocument } from '../../../src/manifests/documents/document.ts';
import { readYaml } from '../../../src/manifests/documents/yaml.ts';

/** Values with what stands in the text where they are said to be. */
function found(read: ReadDocument, text: string) {
  return read(text).scalars.map(({ value, source }) => [
    value,
    typeof source === 'number' ? text.slice(source, source + value.length) : source.map((at) => text[at]).join(''),
  ]);
}

describe('lines of comment that follow one another', () => {
  it.each([
    ['# a\n# b: c\n# - d\nx: 1\n# e\n# f\n\n#g\ny: [2,\n# h\n# i\n  3]\n', ['1', '2', '3']],
    ['# a\r\n# b\r\nx: 1\r\n# c\r\n# d', ['1']],
    ['x: |\n  # a\n  # b\n# c\n# d\ny: 1\n', ['# a\n# b\n', '1']],
    ['--- |\n# a\n# b\n', ['# a\n# b\n']],
    ['--- !t |\n# a\n# b\n', ['# a\n# b\n']],
  ])('change no value of YAML: %j', (text, values) => {
    expect(found(readYaml, text)).toEqual(values.map((value) => [value, value]));
  });

  it.each([
    ['# a\n# b\nFROM a:1\n# c\n  # d\nENV x=2\n', ['a:1', '2']],
    ['# escape=`\n# a\nFROM a:1\n# b\nARG x=2`\n3\n', ['a:1', '23']],
    ['FROM a:1\r\n# b\r\nENV x=2\r\n', ['a:1', '2']],
    ['FROM a:1\nRUN <<E\n# b\nE\nENV x=2\n', ['a:1', '<<E\n# b\nE', '2']],
    ['FROM a:1\nRUN b \\\n# c\n  d\n', ['a:1', 'b \\\n# c\n  d']],
  ])('change no value of a Dockerfile: %j', (text, values) => {
    expect(found(readDockerfile, text)).toEqual(values.map((value) => [value, value]));
  });
});
