import { describe, expect, it } from 'vitest';
import { readListing } from '../../src/gateways/listing.ts';

const output = (...lines: readonly string[]) => lines.map((line) => `${line}\0`).join('');

describe('a listing of git', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
    ['nothing', [], [], [], []],
    ['tracked files', ['H a.yaml', 'H b/c.yaml'], [], [], ['a.yaml', 'b/c.yaml']],
    [
      'what is not tracked',
      ['? new.yaml', 'H a.yaml', '? b/new'],
      ['new.yaml', 'b/new'],
      [],
      ['new.yaml', 'a.yaml', 'b/new'],
    ],
    ['a question mark in a name', ['H what? no', 'H ? x'], [], [], ['what? no', '? x']],
    [
      'a conflict, once',
      ['M metabase/values.yaml', 'M metabase/values.yaml'],
      [],
      ['metabase/values.yaml'],
      ['metabase/values.yaml'],
    ],
    [
      'names of Metabase',
      ['H .metabase-version', 'H a/MB_VERSION.txt', '? mbversion', 'H metabase/metabase.md', 'H x/metabase-values.yml'],
      ['mbversion'],
      ['.metabase-version', 'a/MB_VERSION.txt', 'mbversion', 'x/metabase-values.yml'],
      ['.metabase-version', 'a/MB_VERSION.txt', 'mbversion', 'metabase/metabase.md', 'x/metabase-values.yml'],
    ],
    ['a line break in a name', ['H metabase\nversion', '? a\n? b'], ['a\n? b'], [], ['metabase\nversion', 'a\n? b']],
  ])('of %s is read', (_, lines, untracked, named, all) => {
    const listing = readListing(output(...lines));
    expect([listing.untracked, listing.named, listing.all()]).toEqual([untracked, named, all]);
  });
});
