import { expect, it } from 'vitest';
import { sumsIn } from '../../src/sources/jarChecksums.ts';

const SUM = 'ab'.repeat(32);

it.each([
  ['a page of today', '## Upgrading\n\nJAR download: https://downloads.metabase.com/v0.58.3/metabase.jar', []],
  ['a page with a sum', `SHA-256 checksum for the JAR:\n\n\`\`\`\n${SUM.toUpperCase()}\n\`\`\`\n`, [SUM]],
  ['two sums, one of them twice', `oss ${SUM}, ee ${'cd'.repeat(32)}, again ${SUM}`, [SUM, 'cd'.repeat(32)]],
  ['longer and shorter ones', `${SUM}ab and ${SUM.slice(2)}`, []],
])('%s', (_, page, sums) => {
  expect(sumsIn(page)).toEqual(sums);
});
