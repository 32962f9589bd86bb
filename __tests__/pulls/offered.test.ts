import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/metabase/catalogue.ts';
import { version } from '../../src/metabase/version.ts';
import { isOffered } from '../../src/pulls/offered.ts';

const CATALOGUE = catalogueOf('github', '2026-10-08', [{ tag: 'v0.63.18' }, { tag: 'v0.64.1' }]);
const passed = (text: string, unpublished?: true) => {
  const [major = 0, minor = 0] = text.split('.').map(Number);
  return { version: version(major, minor), reason: 'x', ...(unpublished ? { unpublished } : {}) };
};

it.each([
  ['v0.64.1', [], true],
  ['v0.64.2', [], false],
  ['v0.64.1', [passed('64.1')], true],
  ['v0.64.1', [passed('64.1', true)], false],
  ['v0.64.1', [passed('63.18', true)], true],
  ['v0.64.x', [], false],
])('%s can be had, when %j was passed over: %s', (tag, over, offered) => {
  expect(isOffered(tag, CATALOGUE, over)).toBe(offered);
});
