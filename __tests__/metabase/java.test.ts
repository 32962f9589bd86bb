import { describe, expect, it } from 'vitest';
import { chooseJava, javaFor } from '../../src/metabase/java.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';

describe('Java for a version', () => {
  it.each([
    ['39.7', { least: 8, advised: 8, most: 14 }],
    ['40.8', { least: 8, advised: 8, most: 14 }],
    ['43.7.3', { least: 8, advised: 8, most: undefined }],
    ['44.0', { least: 11, advised: 11, most: undefined }],
    ['52.17.1', { least: 11, advised: 11, most: undefined }],
    ['53.0', { least: 21, advised: 21, most: undefined }],
    ['60.2', { least: 21, advised: 25, most: undefined }],
  ] as const)('%s', (version, wanted) => {
    expect(javaFor(versionOf(version))).toEqual(wanted);
  });

  it.each<[string, number | undefined, readonly number[], number | undefined]>([
    ['52.1', 17, [11, 21], 17],
    ['53.1', 17, [11, 21, 25], 21],
    ['53.1', 17, [11], undefined],
    ['60.1', 21, [25], 25],
    ['60.1', 21, [], 21],
    ['60.1', 17, [21], 21],
    ['40.8', 21, [8, 11, 17], 8],
    ['40.8', 11, [8], 11],
    ['40.8', undefined, [21], undefined],
  ])('%s with %s of its own and %j', (version, own, others, wanted) => {
    expect(chooseJava(javaFor(versionOf(version)), own, others)).toBe(wanted);
  });
});
