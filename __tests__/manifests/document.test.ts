import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestsDocument } from '../../scripts/update-manifests-doc.ts';

it('has a document of the examples that is up to date', () => {
  const current = readFileSync(new URL('../../docs/manifests.md', import.meta.url), 'utf8');
  expect(current).toBe(manifestsDocument());
});
