import { describe, expect, it } from 'vitest';
import { scopeOf, withSeal } from '../../src/pulls/seal.ts';

const MESSAGE = withSeal('Upgrade Metabase\n\n- compose.yaml', 'tree', 'parent', 'scope');
const OURS = { message: MESSAGE, tree: 'tree', parents: ['parent'] };

describe('the seal of a commit', () => {
  it('is the last line of its message, and tells the scope of the run', () => {
    expect(MESSAGE).toMatch(/^Upgrade Metabase\n\n- compose\.yaml\n\nMade-by: metabase-upgrade scope [0-9a-f]{16}$/);
    expect(scopeOf(OURS)).toBe('scope');
    expect(scopeOf({ ...OURS, message: `${MESSAGE}\n` })).toBe('scope');
    expect(scopeOf({ ...OURS, message: MESSAGE.replaceAll('\n', '\r\n') })).toBe('scope');
  });

  it.each([
    ['with another content', { tree: 'other' }],
    ['on another parent', { parents: ['other'] }],
    ['that is a merge', { parents: ['parent', 'other'] }],
    ['without a parent', { parents: [] }],
    ['with another title', { message: MESSAGE.replace('Upgrade', 'Move') }],
    ['of another scope', { message: MESSAGE.replace('upgrade scope', 'upgrade other') }],
    ['with a line of somebody behind it', { message: `${MESSAGE}\nCo-authored-by: a <a@b.c>` }],
    ['without a seal', { message: 'Upgrade Metabase' }],
    ['that only says so', { message: 'x\n\nMade-by: metabase-upgrade scope 0123456789abcdef' }],
    ['of nothing', { message: '' }],
  ])('is broken on a commit %s', (_title, other) => {
    expect(scopeOf({ ...OURS, ...other })).toBeUndefined();
  });
});
